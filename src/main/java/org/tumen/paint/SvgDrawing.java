package org.tumen.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

/// Writes draw ops as elements of SVG, in their order.
final class SvgDrawing {
    private static final String NONE = "none";

    private final OpenSans openSans;
    private final SvgElements elements;
    private final Map<String, String> fadeIds = new HashMap<>();
    private final Map<Box, String> clipIds = new HashMap<>();

    SvgDrawing(OpenSans openSans, SvgElements elements) {
        this.openSans = openSans;
        this.elements = elements;
    }

    void draw(List<DrawOp> ops) throws XMLStreamException {
        for (DrawOp op : ops) {
            switch (op) {
                case DrawOp.Rectangle rectangle -> rectangle(rectangle);
                case DrawOp.Line(double x1, double y1, double x2, double y2, Stroke stroke) ->
                    path(SvgPath.of(List.of(new PathStep.MoveTo(x1, y1), new PathStep.LineTo(x2, y2))), null, stroke,
                            new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1)));
                case DrawOp.Path(List<PathStep> steps, Fill fill, Stroke stroke) ->
                    path(SvgPath.of(steps), fill, stroke, null);
                case DrawOp.TextRun run -> text(run);
                case DrawOp.Image image -> image(image);
                case DrawOp.Clip(Box box, List<DrawOp> content) -> clip(box, content);
            }
        }
    }

    private void rectangle(DrawOp.Rectangle rectangle) throws XMLStreamException {
        Box box = rectangle.box();
        double radius = Math.min(rectangle.radiusPx(), Math.min(box.width(), box.height()) / 2);
        // A rect without width or height would lose its outline as well.
        if (radius <= 0 || box.width() == 0 || box.height() == 0) {
            path(SvgPath.of(box), rectangle.fill(), rectangle.stroke(), box);
            return;
        }
        String fill = fill(rectangle.fill(), box);
        Stroke stroke = rectangle.stroke();
        elements.empty("rect", "x", SvgNumber.of(box.x()), "y", SvgNumber.of(box.y()), "width",
                SvgNumber.of(box.width()), "height", SvgNumber.of(box.height()), "rx", SvgNumber.of(radius), "fill",
                fill, "fill-opacity", opacity(rectangle.fill()), "stroke", stroke == null ? "" : hex(stroke.color()),
                "stroke-width", width(stroke), "stroke-opacity", opacity(stroke), "stroke-dasharray", dashes(stroke));
    }

    /// @param box the path's extent, where known
    private void path(String steps, @Nullable Fill fill, @Nullable Stroke stroke, @Nullable Box box)
            throws XMLStreamException {
        String filled = fill(fill, box);
        elements.empty("path", "fill", filled, "fill-opacity", opacity(fill), "stroke",
                stroke == null ? "" : hex(stroke.color()), "stroke-width", width(stroke), "stroke-opacity",
                opacity(stroke), "stroke-dasharray", dashes(stroke), "d", steps);
    }

    private String fill(@Nullable Fill fill, @Nullable Box box) throws XMLStreamException {
        return switch (fill) {
            case null -> NONE;
            case Fill.Solid(Rgba color) -> hex(color);
            case Fill.Fade fade -> "url(#" + fade(fade, box) + ")";
        };
    }

    /// The id of a gradient, which is written where it is first used. Those that reach just from side to side of what they
    /// fill are shared.
    private String fade(Fill.Fade fade, @Nullable Box box) throws XMLStreamException {
        boolean fromSideToSide = box != null && box.width() > 0 && box.height() > 0 && fade.leftPx() == box.x()
                && fade.rightPx() == box.right();
        String place = fromSideToSide ? "" : SvgNumber.of(fade.leftPx()) + " " + SvgNumber.of(fade.rightPx());
        String key = fade.left() + " " + fade.right() + " " + place;
        String known = fadeIds.get(key);
        if (known != null) {
            return known;
        }
        String id = "fade" + fadeIds.size();
        fadeIds.put(key, id);
        if (fromSideToSide) {
            elements.open("linearGradient", "id", id);
        } else {
            elements.open("linearGradient", "id", id, "gradientUnits", "userSpaceOnUse", "x1",
                    SvgNumber.of(fade.leftPx()), "x2", SvgNumber.of(fade.rightPx()), "y1", "0", "y2", "0");
        }
        elements.empty("stop", "offset", "0", "stop-color", hex(fade.left()), "stop-opacity", opacity(fade.left()));
        elements.empty("stop", "offset", "1", "stop-color", hex(fade.right()), "stop-opacity", opacity(fade.right()));
        elements.close();
        return id;
    }

    /// One element of text. `textLength` keeps its width where another font has to stand in for Open Sans; a run that
    /// needs fonts of the system besides is cut where the font changes, and each part starts where it was laid out. Letters
    /// stand on whole pixels, as in the other painters.
    private void text(DrawOp.TextRun run) throws XMLStreamException {
        if (run.text().isEmpty()) {
            return;
        }
        FontSpec font = run.font();
        List<TextPart> parts = TextPart.of(run, openSans);
        boolean alone = parts.stream().allMatch(TextPart::own) || parts.size() == 1;
        TextPart whole = parts.size() == 1
                ? parts.getFirst()
                : new TextPart(run.text(), run.text(), true, run.x(), openSans.widthPx(run.text(), font));
        elements.open("text", "x", SvgNumber.of(run.x()), "y", Long.toString(Math.round(run.baselineY())), "font-size",
                SvgNumber.of(font.sizePx()), "font-weight", weight(font), "font-style", font.italic() ? "italic" : "",
                "fill", hex(run.color()), "fill-opacity", opacity(run.color()), "textLength",
                alone ? length(whole) : "", "lengthAdjust", alone ? adjust(whole) : "");
        if (alone) {
            elements.text(run.text());
        } else {
            for (TextPart part : parts) {
                elements.text("tspan", part.read(), "x", SvgNumber.of(part.x()), "textLength", length(part),
                        "lengthAdjust", adjust(part));
            }
        }
        elements.close();
    }

    /// Parts of other fonts keep their own width, as in the other painters.
    private static String length(TextPart part) {
        return part.own() && part.widthPx() > 0 ? SvgNumber.of(part.widthPx()) : "";
    }

    private static String adjust(TextPart part) {
        return length(part).isEmpty() ? "" : "spacingAndGlyphs";
    }

    private static String weight(FontSpec font) {
        return switch (font.weight()) {
            case REGULAR -> "";
            case SEMI_BOLD -> "600";
            case BOLD -> "700";
        };
    }

    private void image(DrawOp.Image image) throws XMLStreamException {
        if (image.widthPx() == 0 || image.heightPx() == 0) {
            return;
        }
        Box box = image.box();
        elements.empty("image", "x", SvgNumber.of(box.x()), "y", SvgNumber.of(box.y()), "width",
                SvgNumber.of(box.width()), "height", SvgNumber.of(box.height()), "preserveAspectRatio", NONE,
                "image-rendering", "optimizeSpeed", "xlink:href",
                "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image)));
    }

    private static byte[] png(DrawOp.Image image) {
        BufferedImage pixels = new BufferedImage(image.widthPx(), image.heightPx(), BufferedImage.TYPE_INT_ARGB);
        pixels.setRGB(0, 0, image.widthPx(), image.heightPx(),
                image.argb().stream().mapToInt(Integer::intValue).toArray(), 0, image.widthPx());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(pixels, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // which memory does not cause
        }
        return file.toByteArray();
    }

    private void clip(Box box, List<DrawOp> content) throws XMLStreamException {
        if (content.isEmpty() || box.width() == 0 || box.height() == 0) {
            return;
        }
        String id = clipIds.get(box);
        if (id == null) {
            id = "clip" + clipIds.size();
            clipIds.put(box, id);
            elements.open("clipPath", "id", id);
            elements.empty("path", "d", SvgPath.of(box));
            elements.close();
        }
        elements.open("g", "clip-path", "url(#" + id + ")");
        draw(content);
        elements.close();
    }

    static String hex(Rgba color) {
        return String.format(Locale.ROOT, "#%06x", color.red() << 16 | color.green() << 8 | color.blue());
    }

    private static String opacity(Rgba color) {
        return color.opacity() == 1 ? "" : SvgNumber.of(color.opacity());
    }

    private static String opacity(@Nullable Fill fill) {
        return fill instanceof Fill.Solid(Rgba color) ? opacity(color) : "";
    }

    private static String opacity(@Nullable Stroke stroke) {
        return stroke == null ? "" : opacity(stroke.color());
    }

    private static String width(@Nullable Stroke stroke) {
        return stroke == null || stroke.widthPx() == 1 ? "" : SvgNumber.of(stroke.widthPx());
    }

    private static String dashes(@Nullable Stroke stroke) {
        if (stroke == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        stroke.dashPx().forEach(length -> SvgNumber.appendNext(text, SvgNumber.hundredths(length)));
        return text.toString();
    }
}
