package org.tumen.paint;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;

/// Writes display lists as SVG 1.1 files with text as text, streaming.
///
/// The drawing is hidden from screen readers; what they read, and what has tips and links, are the marks: transparent
/// areas above it, each with its text as `title`.
public final class SvgPainter {
    private static final String FAMILIES = "'Open Sans','Segoe UI','Helvetica Neue',Arial,'Liberation Sans',sans-serif";
    /// Advance widths are added up without either, see `TextMeasurer`.
    private static final String NO_KERNING = "font-kerning:none;font-variant-ligatures:none";
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XLINK = "http://www.w3.org/1999/xlink";
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private final OpenSans openSans;

    public SvgPainter(OpenSans openSans) {
        this.openSans = openSans;
    }

    /// Writes a file in UTF-8; the stream stays open.
    ///
    /// @param embedFonts whether the file holds the letters of Open Sans that it needs, some 20 kB a face, so that it
    ///            looks the same where that font is not installed
    /// @throws IOException if the stream does not take it
    public void write(DisplayList list, SvgLabelling labelling, boolean embedFonts, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        write(list, labelling, embedFonts ? fontRules(list) : "", NO_KERNING, writer);
        writer.write("\n");
        writer.flush();
    }

    /// Writes the `svg` element alone, for an HTML page whose own style sheet chooses the fonts and turns kerning and
    /// ligatures off.
    ///
    /// @throws IOException if the writer does not take it
    public void writeElement(DisplayList list, SvgLabelling labelling, Writer writer) throws IOException {
        write(list, labelling, "", "", writer);
    }

    private String fontRules(DisplayList list) {
        FontSubsets subsets = new FontSubsets();
        addTexts(list.ops(), subsets);
        return subsets.css();
    }

    private static void addTexts(List<DrawOp> ops, FontSubsets subsets) {
        for (DrawOp op : ops) {
            switch (op) {
                case DrawOp.TextRun run -> subsets.add(run.text(), run.font());
                case DrawOp.Clip clip -> addTexts(clip.content(), subsets);
                case DrawOp.Rectangle _,DrawOp.Line _,DrawOp.Path _,DrawOp.Image _ -> {
                    // without text
                }
            }
        }
    }

    private void write(DisplayList list, SvgLabelling labelling, String styleSheet, String textStyle, Writer writer)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            SvgElements elements = new SvgElements(xml);
            String width = SvgNumber.of(list.widthPx());
            String height = SvgNumber.of(list.heightPx());
            elements.open("svg", "xmlns", SVG, "xmlns:xlink", XLINK, "width", width, "height", height, "viewBox",
                    "0 0 " + width + " " + height, "xml:lang", language(labelling),
                    "aria-labelledby", "picture-title", "aria-describedby",
                    labelling.description().isEmpty() ? "" : "picture-description");
            elements.text("title", labelling.title(), "id", "picture-title");
            if (!labelling.description().isEmpty()) {
                elements.text("desc", labelling.description(), "id", "picture-description");
            }
            if (!styleSheet.isEmpty()) {
                elements.text("style", styleSheet);
            }
            elements.open("g", "aria-hidden", "true", "font-family", FAMILIES, "xml:space", "preserve", "style",
                    textStyle);
            elements.empty("path", "fill", SvgDrawing.hex(list.background()), "fill-opacity",
                    list.background().opacity() == 1 ? "" : SvgNumber.of(list.background().opacity()), "d",
                    SvgPath.of(new Box(0, 0, list.widthPx(), list.heightPx())));
            new SvgDrawing(openSans, elements).draw(list.ops());
            elements.close();
            marks(list.marks(), labelling, elements);
            elements.close();
            xml.flush();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
        }
    }

    private static String language(SvgLabelling labelling) {
        return LANGUAGE.matcher(labelling.language()).matches() ? labelling.language() : "";
    }

    /// What the marks of one thing have in common.
    private record Target(Mark first, List<Box> boxes) {}

    private static void marks(List<Mark> marks, SvgLabelling labelling, SvgElements elements)
            throws XMLStreamException {
        SequencedMap<String, Target> targets = new LinkedHashMap<>();
        for (Mark mark : marks) {
            boolean event = mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.LABEL;
            if (mark.bounds().width() > 0 && mark.bounds().height() > 0) {
                targets.computeIfAbsent((event ? "event " : mark.kind() + " ") + mark.id(),
                        _ -> new Target(mark, new ArrayList<>())).boxes().add(mark.bounds());
            }
        }
        elements.open("g", "fill", "none", "pointer-events", "all");
        for (Target target : targets.values()) {
            Mark mark = target.first();
            boolean event = mark.kind() == Mark.Kind.EVENT || mark.kind() == Mark.Kind.LABEL;
            String address = event ? labelling.addresses().getOrDefault(mark.id(), "") : "";
            if (WebAddress.isSafe(address)) {
                elements.open("a", "href", address);
            } else {
                elements.open("g", "role", "img");
            }
            elements.text("title", mark.accessibleText());
            elements.empty("path", "d", SvgPath.of(target.boxes().toArray(Box[]::new)));
            elements.close();
        }
        elements.close();
    }
}
