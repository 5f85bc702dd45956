package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.tumen.display.Box;
import org.tumen.display.FontSpec;
import org.tumen.display.TextMeasurer;

/// The labels of a picture at rest: which events have one, on which side of their stems, in which rows. The events of the
/// presentation come first; of others those have one for which room is left.
///
/// @param rowPx how high a row is
record RestingLabels(List<Label> labels, List<LabelStack.Place> places, double rowPx) {
    static final double TYPE = 26;
    static final RestingLabels NONE = new RestingLabels(List.of(), List.of(), 0);

    private static final double ROW = 1.5;
    private static final double MOST_ROW = 2.0;
    private static final double LIFT = 34;
    private static final int MOST_CONTEXT_LABELS = 12;
    private static final double[] SHARES = {1, 0.7, 0.5, 0.35};
    private static final double LEAST_LABEL = 120;
    private static final int MOST_ATTEMPTS = 4;

    /// @param widthPx of the text
    record Label(AudienceEvent event, String text, FontSpec font, double widthPx) {
        boolean isOwn() {
            return event.standing() == AudienceEvent.Standing.OWN;
        }

        boolean isContext() {
            return event.standing() == AudienceEvent.Standing.CONTEXT;
        }

        private boolean isWhole() {
            return text.equals(event.label());
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
        return new Filling(request, area, sizes, measurer)
                .fill(inView.of(request, request.restSpan(), area, touchPx(sizes)));
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
        private LabelStack stack;
        private List<Label> labels = new ArrayList<>();

        Filling(AudienceRequest request, Box area, SlideSizes sizes, TextMeasurer measurer) {
            this.request = request;
            this.sizes = sizes;
            this.measurer = measurer;
            roomPx = Math.max(0, area.height() - liftPx(sizes));
            leastRowPx = sizes.typePx(TYPE) * ROW;
            stack = emptyStack();
        }

        private LabelStack emptyStack() {
            return new LabelStack(edgePx(sizes), sizes.widthPx() - edgePx(sizes), (int) Math.floor(roomPx / leastRowPx),
                    sizes.px(10), sizes.px(28));
        }

        RestingLabels fill(List<AudienceEvent> events) {
            fillPath(events.stream().filter(event -> event.standing() != AudienceEvent.Standing.CONTEXT).toList());
            int others = 0;
            for (AudienceEvent event : events) {
                boolean wanted = event.standing() == AudienceEvent.Standing.CONTEXT && request.slide().labelsContext()
                        && others < MOST_CONTEXT_LABELS;
                if (wanted && add(event, 1)) {
                    others++;
                }
            }
            int rows = stack.places().stream().mapToInt(LabelStack.Place::row).max().orElse(0) + 1;
            double rowPx = Math.min(leastRowPx * MOST_ROW / ROW, Math.max(leastRowPx, roomPx / rows));
            return new RestingLabels(labels, stack.places(), rowPx);
        }

        /// Those that had not enough room come first in a further attempt.
        private void fillPath(List<AudienceEvent> events) {
            SequencedSet<AudienceEvent> order = new LinkedHashSet<>(events);
            LabelStack best = stack;
            List<Label> bestLabels = labels;
            long most = -1;
            for (int attempt = 0; attempt < MOST_ATTEMPTS && most < events.size(); attempt++) {
                stack = emptyStack();
                labels = new ArrayList<>();
                order.forEach(this::addShortened);
                List<AudienceEvent> whole = labels.stream().filter(Label::isWhole).map(Label::event).toList();
                if (whole.size() > most) {
                    most = whole.size();
                    best = stack;
                    bestLabels = labels;
                }
                events.stream().filter(event -> !whole.contains(event)).forEach(order::addFirst);
                events.stream().filter(event -> event.standing() == AudienceEvent.Standing.OWN)
                        .forEach(order::addFirst);
            }
            stack = best;
            labels = bestLabels;
        }

        private void addShortened(AudienceEvent event) {
            for (double share : SHARES) {
                if (add(event, share)) {
                    return;
                }
            }
        }

        /// @param share of its width that its label may have
        private boolean add(AudienceEvent event, double share) {
            FontSpec font = font(event, sizes);
            double full = measurer.widthPx(event.label(), font);
            double most = Math.min(full * share, sizes.contentPx() * 0.9);
            String text = measurer.fit(event.label(), font, Math.max(most, Math.min(full, sizes.px(LEAST_LABEL))));
            Label label = new Label(event, text, font, measurer.widthPx(text, font));
            if (text.isEmpty() || !stack.add(event.centerX(), label.widthPx() + 2 * label.paddingPx())) {
                return false;
            }
            labels.add(label);
            return true;
        }
    }
}
