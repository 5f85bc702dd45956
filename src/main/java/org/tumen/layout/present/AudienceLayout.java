package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;
import org.tumen.model.TimelineDocument;

/// Lays out what an audience sees of one document. All type is at least 24 px high on a screen of 1080 lines, and in
/// proportion on others; nothing overlaps or leaves the screen. The result depends on document, font and request alone.
public final class AudienceLayout {
    private static final double TOP = 62;
    private static final double HEADING_SHARE = 0.47;
    private static final double MOST_HEADING_SHARE = 0.58;
    private static final double LEAST_LIST_SHARE = 0.4;
    private static final double GAP = 24;

    private final TextMeasurer measurer;
    private final EventsInView inView;
    private final EventNames names;
    /// Remembered, as labels keep their rows while the picture moves.
    private @Nullable AudienceRequest resting;
    private RestingLabels restingLabels = RestingLabels.NONE;
    private @Nullable Fitted fitted;
    private @Nullable StillParts stillParts;

    /// The texts of a slide's heading as they have room.
    private record Fitted(AudienceSlide slide, SlideSizes sizes, HeadingTexts texts) {}

    public AudienceLayout(TimelineDocument document, TextMeasurer measurer) {
        this.measurer = measurer;
        inView = new EventsInView(document);
        names = new EventNames(document.table());
    }

    public DisplayList layout(AudienceRequest request) {
        SlideSizes sizes = SlideSizes.of(request);
        StillParts still = stillParts(request, sizes);
        List<DrawOp> ops = new ArrayList<>(still.upper());
        List<Mark> marks = new ArrayList<>();
        if (request.slide().kind() != AudienceSlide.Kind.SOURCES) {
            timeline(request, sizes, still.headingEnd() + sizes.px(GAP), FooterLayout.heightPx(sizes), ops, marks);
        }
        ops.addAll(still.footer());
        return new DisplayList(request.widthPx(), request.heightPx(), request.theme().paper(), ops, marks);
    }

    private StillParts stillParts(AudienceRequest request, SlideSizes sizes) {
        StillParts.Key key = StillParts.Key.of(request, sizes);
        StillParts before = stillParts;
        if (before != null && before.key().equals(key)) {
            return before;
        }
        AudienceSlide slide = request.slide();
        List<DrawOp> upper = new ArrayList<>();
        Rgba color = inView.color(slide.eventId(), request.theme());
        double footerPx = FooterLayout.heightPx(sizes);
        double top = sizes.px(TOP);
        HeadingLayout heading = new HeadingLayout(request, sizes, measurer);
        double end = heading.draw(texts(heading, request, sizes, top, footerPx), top,
                inView.symbol(slide.eventId(), request.theme()), color, upper);
        if (slide.kind() == AudienceSlide.Kind.SOURCES) {
            SourcesLayout.draw(request, sizes, end + sizes.px(30), request.heightPx() - footerPx, measurer, upper);
        }
        List<DrawOp> footer = new ArrayList<>();
        FooterLayout.draw(request, sizes, color, measurer, footer);
        StillParts now = new StillParts(key, upper, end, footer);
        stillParts = now;
        return now;
    }

    /// They stay the same whatever is hidden.
    private HeadingTexts texts(HeadingLayout heading, AudienceRequest request, SlideSizes sizes, double top,
            double footer) {
        Fitted before = fitted;
        if (before != null && before.slide.equals(request.slide()) && before.sizes.equals(sizes)) {
            return before.texts;
        }
        double usual = request.heightPx() * headingShare(request) - top;
        double most = request.heightPx() - footer - top - leastTimelinePx(request, sizes);
        HeadingTexts texts = heading.fitting(usual, most);
        fitted = new Fitted(request.slide(), sizes, texts);
        return texts;
    }

    /// Larger type needs more room for what is to be read, and leaves less for labels.
    private static double headingShare(AudienceRequest request) {
        if (request.slide().kind() == AudienceSlide.Kind.TITLE) {
            return HEADING_SHARE;
        }
        return Math.min(MOST_HEADING_SHARE, HEADING_SHARE + 0.12 * (request.typeFactor() - 1));
    }

    /// What has to be left for the axis and the label of the stop's own event.
    private double leastTimelinePx(AudienceRequest request, SlideSizes sizes) {
        return request.slide().kind() == AudienceSlide.Kind.SOURCES
                ? request.heightPx() * LEAST_LIST_SHARE
                : sizes.px(GAP) + new AxisDrawing(sizes, request.theme(), measurer).heightPx()
                        + RestingLabels.leastHeightPx(sizes);
    }

    private void timeline(AudienceRequest request, SlideSizes sizes, double top, double footer, List<DrawOp> ops,
            List<Mark> marks) {
        AxisDrawing axis = new AxisDrawing(sizes, request.theme(), measurer);
        Box area = area(request, sizes, top, footer, axis);
        axis.draw(new Box(area.x(), area.bottom(), area.width(), 0), request.span(), request.concealment().axis(), ops);
        AudienceRequest rest = request.resting();
        if (!rest.equals(resting)) {
            resting = rest;
            restingLabels = RestingLabels.of(rest, area, sizes, inView, measurer);
        }
        new AudienceTimeline(request, sizes, measurer, inView, names).draw(area, restingLabels, ops, marks);
    }

    /// What marks and labels may take: from below the heading to the axis.
    private static Box area(AudienceRequest request, SlideSizes sizes, double top, double footer, AxisDrawing axis) {
        double side = sizes.marginPx() * 0.6;
        double bottom = Math.max(top, request.heightPx() - footer - axis.heightPx());
        return Box.ofEdges(side, top, request.widthPx() - side, bottom);
    }

    /// The axis of a picture in pixels: its left and right ends, and as its lower edge the axis itself.
    public Box axis(AudienceRequest request) {
        SlideSizes sizes = SlideSizes.of(request);
        return area(request, sizes, 0, FooterLayout.heightPx(sizes),
                new AxisDrawing(sizes, request.theme(), measurer));
    }
}
