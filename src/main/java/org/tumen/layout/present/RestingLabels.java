package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.DoubleStream;
import org.tumen.display.Box;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;

/// The labels of a picture at rest: which events have one, on which side of their stems, in which rows. The events of the
/// presentation come first; of others those have one for which room is left. Where type that is larger than necessary has
/// not enough room, labels have smaller type.
///
/// @param rowPx how high a row is
record RestingLabels(List<Label> labels, List<LabelStack.Place> places, double rowPx) {
    static final double TYPE = 26;
    static final RestingLabels NONE = new RestingLabels(List.of(), List.of(), 0);

    private static final double ROW = 1.5;
    private static final double TIGHT_ROW = 1.42;
    private static final double MOST_ROW = 2.0;
    private static final int LEAST_ROWS = 4;
    private static final double LIFT = 34;
    private static final int MOST_CONTEXT_LABELS = 12;
    private static final int MOST_ATTEMPTS = 4;
    private static final double MOST_WIDTH_SHARE = 0.9;
    /// So much of a label whose whole has no room in any type, where it has to be there.
    private static final double[] SHARES = {1, 0.7, 0.5, 0.35};

    /// @param widthPx of the text
    record Label(AudienceEvent event, String text, FontSpec font, double widthPx) {
        boolean isOwn() {
            return event.standing() == AudienceEvent.Standing.OWN;
        }

        boolean isContext() {
            return event.standing() == AudienceEvent.Standing.CONTEXT;
        }

        /// On both sides of the text.
        double paddingPx() {
            return isOwn() ? font.sizePx() * 0.6 : 0;
        }

        double heightPx() {
            return font.sizePx() * (isOwn() ? 1.41 : 1.25);
        }
    }

    RestingLabels {
        labels = List.copyOf(labels);
        places = List.copyOf(places);
    }

    static RestingLabels of(AudienceRequest request, Box area, SlideSizes sizes, EventsInView inView,
            TextMeasurer measurer) {
        List<AudienceEvent> events = inView.of(request, request.restSpan(), area, touchPx(sizes));
        Filling best = new Filling(request, area, sizes, ROW, measurer);
        best.fillPath(events);
        double middle = (1 + sizes.typeFactor()) / 2;
        for (Filling smaller : List.of(new Filling(request, area, sizes.withTypeFactor(middle), ROW, measurer),
                new Filling(request, area, sizes.withTypeFactor(1), ROW, measurer),
                new Filling(request, area, sizes.withTypeFactor(SlideSizes.LEAST_TYPE_UNITS / TYPE), TIGHT_ROW,
                        measurer).shorteningOwn())) {
            if (best.lacksSome(events)) {
                smaller.fillPath(events);
                best = smaller.isFullerThan(best) ? smaller : best;
            }
        }
        return best.fillContext(events);
    }

    static double touchPx(SlideSizes sizes) {
        return sizes.px(10);
    }

    /// Nothing reaches further left, nor as far from the right edge.
    static double edgePx(SlideSizes sizes) {
        return sizes.marginPx() * 0.6;
    }

    static double liftPx(SlideSizes sizes) {
        return sizes.px(LIFT);
    }

    /// What rows of labels need at least: one of the type asked for, or a few of the least that is readable.
    static double leastHeightPx(SlideSizes sizes) {
        double rows = Math.max(sizes.typePx(TYPE) * ROW,
                LEAST_ROWS * sizes.withTypeFactor(1).typePx(SlideSizes.LEAST_TYPE_UNITS) * TIGHT_ROW);
        return liftPx(sizes) + rows;
    }

    static FontSpec font(AudienceEvent event, SlideSizes sizes) {
        return switch (event.standing()) {
            case OWN -> sizes.bold(TYPE);
            case ON_PATH -> sizes.semiBold(TYPE);
            case CONTEXT -> sizes.regular(TYPE);
        };
    }

    /// Labels as they find their places.
    private static final class Filling {
        private final AudienceRequest request;
        private final SlideSizes sizes;
        private final TextMeasurer measurer;
        private final double roomPx;
        private final double leastRowPx;
        private boolean shortensOwn;
        private LabelStack stack;
        private List<Label> labels = new ArrayList<>();

        /// @param row how high a row is at least, in sizes of type
        Filling(AudienceRequest request, Box area, SlideSizes sizes, double row, TextMeasurer measurer) {
            this.request = request;
            this.sizes = sizes;
            this.measurer = measurer;
            roomPx = Math.max(0, area.height() - liftPx(sizes));
            leastRowPx = sizes.typePx(TYPE) * row;
            stack = emptyStack();
        }

        private Filling shorteningOwn() {
            shortensOwn = true;
            return this;
        }

        private LabelStack emptyStack() {
            return new LabelStack(edgePx(sizes), sizes.widthPx() - edgePx(sizes), (int) Math.floor(roomPx / leastRowPx),
                    sizes.px(10), sizes.px(28));
        }

        /// The label of the stop's own event counts before all others.
        private boolean isFullerThan(Filling other) {
            boolean own = labels.stream().anyMatch(Label::isOwn);
            boolean ownOfOther = other.labels.stream().anyMatch(Label::isOwn);
            return own == ownOfOther ? labels.size() > other.labels.size() : own;
        }

        /// Whether events of the path have no label.
        private boolean lacksSome(List<AudienceEvent> events) {
            return labels.size() < ofPath(events).size();
        }

        private static List<AudienceEvent> ofPath(List<AudienceEvent> events) {
            return events.stream().filter(event -> event.standing() != AudienceEvent.Standing.CONTEXT).toList();
        }

        /// Those that had no room come first in a further attempt, yet never before the stop's own.
        private void fillPath(List<AudienceEvent> events) {
            List<AudienceEvent> ofPath = ofPath(events);
            SequencedSet<AudienceEvent> order = new LinkedHashSet<>(ofPath);
            LabelStack best = stack;
            List<Label> bestLabels = labels;
            for (int attempt = 0; attempt < MOST_ATTEMPTS && bestLabels.size() < ofPath.size(); attempt++) {
                stack = emptyStack();
                labels = new ArrayList<>();
                order.forEach(event -> add(event, true));
                if (labels.size() > bestLabels.size()) {
                    best = stack;
                    bestLabels = labels;
                }
                List<AudienceEvent> labelled = labels.stream().map(Label::event).toList();
                ofPath.stream().filter(event -> !labelled.contains(event)).forEach(order::addFirst);
                ofPath.stream().filter(event -> event.standing() == AudienceEvent.Standing.OWN)
                        .forEach(order::addFirst);
            }
            stack = best;
            labels = bestLabels;
        }

        private RestingLabels fillContext(List<AudienceEvent> events) {
            int others = 0;
            for (AudienceEvent event : events) {
                boolean wanted = event.standing() == AudienceEvent.Standing.CONTEXT && request.slide().labelsContext()
                        && others < MOST_CONTEXT_LABELS;
                if (wanted && add(event, false)) {
                    others++;
                }
            }
            int rows = stack.places().stream().mapToInt(LabelStack.Place::row).max().orElse(0) + 1;
            double rowPx = Math.min(leastRowPx * MOST_ROW / ROW, Math.max(leastRowPx, roomPx / rows));
            return new RestingLabels(labels, stack.places(), rowPx);
        }

        /// @param turning whether labels that are there already may come to the other sides of their stems
        private boolean add(AudienceEvent event, boolean turning) {
            if (shortensOwn && event.standing() == AudienceEvent.Standing.OWN) {
                return DoubleStream.of(SHARES).anyMatch(share -> add(event, share, turning));
            }
            return add(event, 1, turning);
        }

        /// @param share of its width that its label may have
        private boolean add(AudienceEvent event, double share, boolean turning) {
            FontSpec font = font(event, sizes);
            double most = Math.min(measurer.widthPx(event.label(), font), sizes.contentPx() * MOST_WIDTH_SHARE);
            String text = measurer.fit(event.label(), font, most * share);
            Label label = new Label(event, text, font, measurer.widthPx(text, font));
            double width = label.widthPx() + 2 * label.paddingPx();
            boolean isAdded = !text.isEmpty() && (turning
                    ? stack.addByTurning(event.centerX(), width)
                    : stack.add(event.centerX(), width));
            if (isAdded) {
                labels.add(label);
            }
            return isAdded;
        }
    }
}
