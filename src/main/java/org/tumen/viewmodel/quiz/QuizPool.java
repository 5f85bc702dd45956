package org.tumen.viewmodel.quiz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.filter.EventFilter;
import org.tumen.model.filter.FilterSyntaxException;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.SearchHit;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;

/// Events that a quiz can ask for.
public final class QuizPool {
    private static final int MOST_READ = 2_000;

    private final String name;
    private final int[] numbers;

    /// @param numbers of events of the open timeline
    QuizPool(String name, IntStream numbers) {
        this.name = name;
        this.numbers = numbers.distinct().toArray();
    }

    /// The events with these ids; ids that the timeline does not have are left out.
    public static QuizPool of(String name, List<String> eventIds, EventTable events) {
        return new QuizPool(name, eventIds.stream().mapToInt(events::numberOf).filter(number -> number >= 0));
    }

    /// For people: "Search: treaty".
    public String name() {
        return name;
    }

    public int size() {
        return numbers.length;
    }

    IntStream numbers() {
        return Arrays.stream(numbers);
    }

    /// Those of its events that a filter chooses. Of a large timeline whose events are on their file only some are looked at,
    /// as a quiz asks for a few.
    ///
    /// @param filter as `EventFilter` reads it; blank for all
    /// @throws FilterSyntaxException if it is none
    QuizPool filtered(String filter, TimelineDocument document, RandomGenerator random) throws FilterSyntaxException {
        if (filter.isBlank()) {
            return this;
        }
        IntPredicate matcher = EventFilter.parse(filter, document).matcher(document);
        boolean isSampled = document.table().readsOnDemand() && size() > MOST_READ;
        IntStream some = isSampled ? random.ints(MOST_READ, 0, size()).map(place -> numbers[place]) : numbers();
        return new QuizPool(name + " · " + filter.strip(), some.filter(matcher));
    }

    /// From where to where its events reach; at least a day.
    TimeSpan extent(EventTable events) {
        double start = numbers().mapToDouble(events::startDay).min().orElse(0);
        double end = numbers().mapToDouble(events::endDay).max().orElse(1);
        return new TimeSpan(start, Math.max(start + 1, end));
    }

    /// All that there is to choose from now, what the user is looking at first: a search result, the whole timeline, what is
    /// in view, and each tour. Pools of fewer than two events are left out.
    public static List<QuizPool> all(TimelineViewModel timeline, SearchViewModel search, List<Tour> tours) {
        EventTable events = timeline.document().document().table();
        List<QuizPool> pools = new ArrayList<>();
        String query = search.queryProperty().get().strip();
        if (!query.isEmpty()) {
            pools.add(of("Search result: " + query,
                    search.hitsProperty().get().stream().map(SearchHit::event).map(HistoricalEvent::id).toList(),
                    events));
        }
        pools.add(new QuizPool("The whole timeline", unique(events)));
        TimeSpan view = timeline.destination();
        QuizPool inView = new QuizPool("What is in view", unique(events)
                .filter(number -> events.startDay(number) < view.endDay() && events.endDay(number) > view.startDay()));
        if (inView.size() < pools.getLast().size()) {
            pools.add(inView);
        }
        for (Tour tour : tours) {
            pools.add(of("Tour: " + tour.title(), tour.stops().stream().map(TourStop::eventId).toList(), events));
        }
        return pools.stream().filter(pool -> pool.size() > 1).toList();
    }

    private static IntStream unique(EventTable events) {
        return IntStream.range(0, events.size()).filter(events::isFirstOfItsId);
    }
}
