package org.tumen.layout.present;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private final TimelineDocument document;

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
        Map<String, Style> styles = styles(request.theme());
        Style other = new Style(Symbol.CIRCLE, request.theme().markColor(request.theme().muted()));
        List<AudienceEvent> events = new ArrayList<>();
        for (int number = 0; number < table.size(); number++) {
            double start = table.startDay(number);
            if (start >= span.endDay() || table.endDay(number) <= span.startDay()
                    || start > request.concealment().lastDay()) {
                continue;
            }
            AudienceEvent.Standing standing = standing(table.id(number), request.slide());
            if (standing != AudienceEvent.Standing.CONTEXT || isInLanes(table.categoryId(number), request.slide())) {
                Style style = styles.getOrDefault(table.categoryId(number), other);
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

    private Map<String, Style> styles(Theme theme) {
        Map<String, Style> styles = new HashMap<>();
        for (Category category : document.categories()) {
            styles.computeIfAbsent(category.id(), _ -> new Style(category.symbol(),
                    TimelineLayout.color(category, styles.size(), theme)));
        }
        return styles;
    }

    /// The colour of the category of an event; the accent where there is none.
    Rgba color(String eventId, Theme theme) {
        int number = document.table().numberOf(eventId);
        Style style = number < 0 ? null : styles(theme).get(document.table().categoryId(number));
        return style == null ? theme.accent() : style.color();
    }

    Symbol symbol(String eventId, Theme theme) {
        int number = document.table().numberOf(eventId);
        Style style = number < 0 ? null : styles(theme).get(document.table().categoryId(number));
        return style == null ? Symbol.CIRCLE : style.symbol();
    }
}
