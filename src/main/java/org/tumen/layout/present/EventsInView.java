package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Box;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;
import org.tumen.time.Viewport;

/// The events of a document that the audience's axis shows.
final class EventsInView {
    private static final Comparator<AudienceEvent> BY_STANDING = Comparator.comparing(AudienceEvent::standing)
            .thenComparingInt(AudienceEvent::significance).thenComparingInt(AudienceEvent::number);

    private record Style(Symbol symbol, Rgba color) {}

    /// @param byCategory by the ids of categories
    /// @param other of events without a known category
    private record Styles(Theme theme, Map<String, Style> byCategory, Style other) {}

    private final TimelineDocument document;
    /// Remembered, as they are asked for in each frame.
    private @Nullable Styles known;

    EventsInView(TimelineDocument document) {
        this.document = document;
    }

    /// What matters most first. Of others that would lie on each other only one is given.
    ///
    /// @param axis from its left to its right end
    /// @param touchPx so near to each other dots would lie on each other
    List<AudienceEvent> of(AudienceRequest request, TimeSpan span, Box axis, double touchPx) {
        EventTable table = document.table();
        TimeScale scale = new Viewport(span, axis.width()).scale(axis.x());
        Styles styles = styles(request.theme());
        List<AudienceEvent> events = new ArrayList<>();
        for (int number = 0; number < table.size(); number++) {
            double start = table.startDay(number);
            if (start >= span.endDay() || table.endDay(number) <= span.startDay()
                    || start > request.concealment().lastDay()) {
                continue;
            }
            AudienceEvent.Standing standing = standing(table.id(number), request.slide());
            if (standing != AudienceEvent.Standing.CONTEXT || isInLanes(table.categoryId(number), request.slide())) {
                Style style = styles.byCategory.getOrDefault(table.categoryId(number), styles.other);
                events.add(new AudienceEvent(number, table.id(number), table.label(number), standing,
                        table.significance(number), table.lasts(number), Math.max(axis.x(), scale.toX(start)),
                        Math.min(axis.right(), scale.toX(table.endDay(number))), style.symbol(), style.color()));
            }
        }
        events.sort(BY_STANDING);
        return apart(events, touchPx);
    }

    private static List<AudienceEvent> apart(List<AudienceEvent> events, double touchPx) {
        Set<Long> taken = new HashSet<>();
        List<AudienceEvent> apart = new ArrayList<>();
        for (AudienceEvent event : events) {
            boolean isNew = taken.add(Math.round(event.centerX() / touchPx));
            if (isNew || event.standing() != AudienceEvent.Standing.CONTEXT) {
                apart.add(event);
            }
        }
        return apart;
    }

    private static AudienceEvent.Standing standing(String id, AudienceSlide slide) {
        if (id.equals(slide.eventId())) {
            return AudienceEvent.Standing.OWN;
        }
        return slide.pathIds().contains(id) ? AudienceEvent.Standing.ON_PATH : AudienceEvent.Standing.CONTEXT;
    }

    private static boolean isInLanes(String categoryId, AudienceSlide slide) {
        return slide.laneIds().isEmpty() || slide.laneIds().contains(categoryId);
    }

    private Styles styles(Theme theme) {
        Styles before = known;
        if (before != null && before.theme.equals(theme)) {
            return before;
        }
        Map<String, Style> byCategory = new HashMap<>();
        for (Category category : document.categories()) {
            byCategory.computeIfAbsent(category.id(), _ -> new Style(category.symbol(),
                    TimelineLayout.color(category, byCategory.size(), theme)));
        }
        Styles styles = new Styles(theme, byCategory, new Style(Symbol.CIRCLE, theme.markColor(theme.muted())));
        known = styles;
        return styles;
    }

    /// The colour of the category of an event; the accent where there is none.
    Rgba color(String eventId, Theme theme) {
        int number = document.table().numberOf(eventId);
        Style style = number < 0 ? null : styles(theme).byCategory.get(document.table().categoryId(number));
        return style == null ? theme.accent() : style.color();
    }

    Symbol symbol(String eventId, Theme theme) {
        int number = document.table().numberOf(eventId);
        Style style = number < 0 ? null : styles(theme).byCategory.get(document.table().categoryId(number));
        return style == null ? Symbol.CIRCLE : style.symbol();
    }
}
