package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.Box;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Mark;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;
import org.tumen.display.TextMeasurer;
import org.tumen.display.Theme;
import org.tumen.layout.SymbolPaths;

/// The lower part of the audience's screen: marks on an axis, and labels on stems above it.
final class AudienceTimeline {
    private static final String HIDDEN_TITLE = "Hidden title";

    private final AudienceRequest request;
    private final SlideSizes sizes;
    private final TextMeasurer measurer;
    private final EventsInView inView;
    private final EventNames names;
    private final Theme theme;

    AudienceTimeline(AudienceRequest request, SlideSizes sizes, TextMeasurer measurer, EventsInView inView,
            EventNames names) {
        this.request = request;
        this.sizes = sizes;
        this.measurer = measurer;
        this.inView = inView;
        this.names = names;
        theme = request.theme();
    }

    /// @param area what marks and labels may take; the axis is its lower edge
    /// @param resting the labels where the picture rests
    void draw(Box area, RestingLabels resting, List<DrawOp> ops, List<Mark> marks) {
        List<AudienceEvent> now = inView.of(request, request.span(), area, RestingLabels.touchPx(sizes));
        if (request.isMovedSideways()) {
            double shift = (request.restSpan().startDay() - request.span().startDay()) / request.span().days()
                    * area.width();
            labels(resting, shift, area, ops, marks);
        } else {
            ownLabel(now, area, ops, marks);
        }
        now.reversed().forEach(event -> bar(event, area.bottom(), ops));
        now.reversed().forEach(event -> mark(event, area.bottom(), ops, marks));
    }

    private void labels(RestingLabels resting, double shift, Box area, List<DrawOp> ops, List<Mark> marks) {
        for (int i = 0; i < resting.labels().size(); i++) {
            LabelStack.Place place = resting.places().get(i);
            double left = place.left() + shift;
            double stem = place.stemX() + shift;
            double edge = RestingLabels.edgePx(sizes) - 1e-6;
            if (Math.min(left, stem) >= edge && Math.max(place.right() + shift, stem) <= sizes.widthPx() - edge) {
                double middle = area.bottom() - RestingLabels.liftPx(sizes) - (place.row() + 0.5) * resting.rowPx();
                label(resting.labels().get(i), stem, left, middle, area.bottom(), ops, marks);
            }
        }
    }

    /// While the picture zooms only the stop's own event has a label, on the side where there is more room.
    private void ownLabel(List<AudienceEvent> events, Box area, List<DrawOp> ops, List<Mark> marks) {
        for (AudienceEvent event : events) {
            if (event.standing() == AudienceEvent.Standing.OWN) {
                LabelStack stack = new LabelStack(RestingLabels.edgePx(sizes),
                        sizes.widthPx() - RestingLabels.edgePx(sizes), 1, sizes.px(10), 0);
                FontSpec font = RestingLabels.font(event, sizes);
                double width = measurer.widthPx(event.label(), font);
                RestingLabels.Label label = new RestingLabels.Label(event, event.label(), font, width);
                double row = label.heightPx() * 1.5;
                if (stack.add(event.centerX(), width + 2 * label.paddingPx())
                        && row + RestingLabels.liftPx(sizes) <= area.height()) {
                    LabelStack.Place place = stack.places().getFirst();
                    label(label, place.stemX(), place.left(), area.bottom() - RestingLabels.liftPx(sizes) - row / 2,
                            area.bottom(), ops, marks);
                }
            }
        }
    }

    private void label(RestingLabels.Label label, double stem, double left, double middle, double axisY,
            List<DrawOp> ops, List<Mark> marks) {
        AudienceEvent event = label.event();
        FontSpec font = label.font();
        double height = label.heightPx();
        Box box = new Box(left, middle - height / 2, label.widthPx() + 2 * label.paddingPx(), height);
        Rgba stemColor = label.isContext() ? event.color().mix(theme.paper(), 0.45) : event.color();
        double stemTop = label.isOwn() ? middle : box.y() + font.sizePx() * 0.1;
        ops.add(new DrawOp.Line(stem, stemTop, stem, axisY, Stroke.solid(stemColor,
                Math.max(1, sizes.px(label.isOwn() ? 4 : label.isContext() ? 1.5 : 2.5)))));
        double x = box.x() + label.paddingPx();
        if (label.isOwn()) {
            Box pill = stem < box.x()
                    ? Box.ofEdges(stem - sizes.px(2), box.y(), box.right(), box.bottom())
                    : Box.ofEdges(box.x(), box.y(), stem + sizes.px(2), box.bottom());
            x = pill.centerX() - label.widthPx() / 2;
            ops.add(new DrawOp.Rectangle(pill, font.sizePx() * 0.3, Fill.of(event.color().mix(theme.paper(), 0.86)),
                    Stroke.solid(event.color(), Math.max(1, sizes.px(2.5)))));
        }
        if (request.concealment().titleIds().contains(event.id())) {
            double blank = font.sizePx();
            ops.add(Blank.of(x, middle - blank / 2, label.widthPx(), blank, theme.hairline()));
        } else {
            ops.add(new DrawOp.TextRun(label.text(), x, middle + measurer.capHeightPx(font) / 2, font,
                    label.isContext() ? theme.muted() : theme.ink()));
        }
        marks.add(new Mark(event.id(), Mark.Kind.LABEL, box, accessibleText(event)));
    }

    private double radiusPx(AudienceEvent event) {
        return sizes.px(switch (event.standing()) {
            case OWN -> 16;
            case ON_PATH -> 12;
            case CONTEXT -> 7;
        });
    }

    private Rgba markColor(AudienceEvent event) {
        boolean context = event.standing() == AudienceEvent.Standing.CONTEXT;
        return context ? event.color().mix(theme.paper(), 0.5) : event.color();
    }

    /// How long it lasted, where that can be seen. All bars lie below all symbols.
    private void bar(AudienceEvent event, double y, List<DrawOp> ops) {
        double radius = radiusPx(event);
        double width = event.endX() - event.startX();
        if (event.lasts() && width > 2 * radius) {
            double height = radius * 0.9;
            ops.add(new DrawOp.Rectangle(new Box(event.startX(), y - height / 2, width, height), height / 2,
                    Fill.of(markColor(event)), Stroke.solid(theme.paper(), Math.max(1, sizes.px(1.5)))));
        }
    }

    private void mark(AudienceEvent event, double y, List<DrawOp> ops, List<Mark> marks) {
        double radius = radiusPx(event);
        boolean context = event.standing() == AudienceEvent.Standing.CONTEXT;
        ops.add(new DrawOp.Path(SymbolPaths.path(event.symbol(), event.centerX(), y, radius),
                Fill.of(markColor(event)), Stroke.solid(theme.paper(), Math.max(1, sizes.px(context ? 1.5 : 3)))));
        Box bounds = Box.ofEdges(Math.min(event.startX(), event.centerX() - radius), y - radius,
                Math.max(event.endX(), event.centerX() + radius), y + radius);
        marks.add(new Mark(event.id(), Mark.Kind.EVENT, bounds, accessibleText(event)));
    }

    private String accessibleText(AudienceEvent event) {
        boolean hasDate = !request.concealment().date() && !request.concealment().axis();
        if (request.concealment().titleIds().contains(event.id())) {
            return hasDate ? HIDDEN_TITLE + ", " + names.dateText(event.number()) : HIDDEN_TITLE;
        }
        return hasDate ? names.withDate(event.number()) : names.title(event.number());
    }
}
