package org.tumen.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Rgba;
import org.tumen.display.Theme;
import org.tumen.layout.DocumentExtent;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.filter.DocumentPart;
import org.tumen.time.TimeSpan;

/// What of a timeline a product shows.
///
/// @param document the events shown, with everything that belongs to them
/// @param span the time shown; null for as much as its events need
/// @param eventsInAll how many events the whole timeline has
/// @param restriction which filter is in force, in words ("military, 1950 to 1953"); empty for none
/// @param caption what is said of it beside its title, such as a tour stop's words; may be empty
public record PictureSubject(TimelineDocument document, @Nullable TimeSpan span, int eventsInAll, String restriction,
        String caption) {
    /// All of a timeline.
    public static PictureSubject whole(TimelineDocument document) {
        return new PictureSubject(document, null, document.events().size(), "", "");
    }

    /// A part of a timeline, whose lanes keep the colours that they have among all.
    ///
    /// @param words which part it is, for readers; empty to say nothing
    public static PictureSubject of(DocumentPart part, TimelineDocument whole, String words) {
        Set<String> shown = part.document().categories().stream().map(Category::id).collect(Collectors.toSet());
        PictureSubject uncoloured = new PictureSubject(part.document(), null, part.eventsOfWhole(), words, "");
        return new PictureSubject(uncoloured.with(part.document().events(), whole(whole).lanes(shown)), null,
                part.eventsOfWhole(), words, "");
    }

    public PictureSubject during(@Nullable TimeSpan time) {
        return new PictureSubject(document, time, eventsInAll, restriction, caption);
    }

    /// Only some events; lanes that have none of them are left out.
    ///
    /// @param words which they are, for readers; empty to say nothing
    public PictureSubject only(Predicate<HistoricalEvent> shown, String words) {
        List<HistoricalEvent> events = document.events().stream().filter(shown).toList();
        Set<String> categories = new HashSet<>();
        events.forEach(event -> categories.add(event.categoryId()));
        return new PictureSubject(with(events, lanes(categories)), span, eventsInAll, words, caption);
    }

    /// The events with some ids.
    public PictureSubject only(Set<String> eventIds, String words) {
        return only(event -> eventIds.contains(event.id()), words);
    }

    /// A tour as a series: one subject for each stop, with its caption.
    public List<PictureSubject> stopsOf(Tour tour) {
        List<PictureSubject> series = new ArrayList<>();
        for (int i = 0; i < tour.stops().size(); i++) {
            series.add(stop(tour, i));
        }
        return List.copyOf(series);
    }

    private PictureSubject stop(Tour tour, int number) {
        TourStop stop = tour.stops().get(number);
        PictureSubject shown = stop.categoryIds().isEmpty()
                ? this
                : only(event -> stop.categoryIds().contains(event.categoryId()), restrictionWith(stop.categoryIds()));
        String words = (number + 1) + " of " + tour.stops().size() + " · " + stop.caption();
        return new PictureSubject(shown.document, span(stop), eventsInAll, shown.restriction, words);
    }

    private String restrictionWith(List<String> categoryIds) {
        String lanes = document.categories().stream().filter(category -> categoryIds.contains(category.id()))
                .map(Category::name).collect(Collectors.joining(", "));
        return restriction.isEmpty() || lanes.isEmpty() ? restriction + lanes : restriction + "; " + lanes;
    }

    private @Nullable TimeSpan span(TourStop stop) {
        if (stop.span() != null) {
            return DocumentExtent.of(stop.span());
        }
        return document.events().stream().filter(event -> event.id().equals(stop.eventId())).findFirst()
                .map(event -> DocumentExtent.surroundings(DocumentExtent.of(event.date()))).orElse(span);
    }

    /// The time shown.
    public TimeSpan shownSpan() {
        return span == null ? DocumentExtent.limits(document) : span;
    }

    /// The time that its events take, to be told in words.
    TimeSpan toldSpan() {
        return span == null ? DocumentExtent.of(document) : span;
    }

    /// The events of the time shown, in order of time.
    public List<HistoricalEvent> events() {
        TimeSpan shown = shownSpan();
        return document.events().stream().filter(event -> shown.intersects(DocumentExtent.of(event.date())))
                .sorted(Comparator
                        .comparingDouble((HistoricalEvent event) -> DocumentExtent.of(event.date()).startDay()))
                .toList();
    }

    /// How many events there are in the time shown; unlike `events`, it reads none of them.
    int eventCount() {
        EventTable table = document.table();
        if (span == null) {
            return table.size();
        }
        return (int) IntStream.range(0, table.size())
                .filter(i -> span.intersects(new TimeSpan(table.startDay(i), table.endDay(i)))).count();
    }

    TimelineDocument with(List<HistoricalEvent> events, List<Category> lanes) {
        return new TimelineDocument(document.title(), document.subtitle(), document.language(), document.licence(),
                document.version(), null, lanes, document.eras(), document.places(), document.actors(),
                document.sources(), events, document.tours(), document.extra());
    }

    /// The lanes of some categories, each in the colour that it has among all.
    private List<Category> lanes(Set<String> shown) {
        List<Category> lanes = new ArrayList<>();
        for (int i = 0; i < document.categories().size(); i++) {
            Category category = document.categories().get(i);
            if (shown.contains(category.id())) {
                lanes.add(category.color().isEmpty()
                        ? new Category(category.id(), category.name(), usualColor(i), category.symbol(),
                                category.extra())
                        : category);
            }
        }
        return lanes;
    }

    private static String usualColor(int lane) {
        List<Rgba> colors = Theme.LIGHT.laneColors();
        Rgba color = colors.get(lane % colors.size());
        return "#%02x%02x%02x".formatted(color.red(), color.green(), color.blue());
    }
}
