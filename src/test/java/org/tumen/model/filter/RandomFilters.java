package org.tumen.model.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tumen.RandomDates;
import org.tumen.model.Actor;
import org.tumen.model.Category;
import org.tumen.model.ClaimStatus;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Place;
import org.tumen.model.TimelineDocument;

/// Filters that a document can have, by a seeded generator.
final class RandomFilters {
    private final RandomGenerator random;
    private final RandomDates dates;
    private final TimelineDocument document;

    RandomFilters(RandomGenerator random, TimelineDocument document) {
        this.random = random;
        this.document = document;
        dates = new RandomDates(random);
    }

    /// Of up to so many terms.
    EventFilter next(int mostTerms) {
        return new EventFilter(IntStream.range(0, random.nextInt(mostTerms + 1)).mapToObj(_ -> term()).toList());
    }

    private FilterTerm term() {
        return switch (random.nextInt(9)) {
            case 0 -> anyOf(FilterField.CATEGORY, document.categories().stream().map(Category::id).toList());
            case 1 -> anyOf(FilterField.ACTOR, document.actors().stream().map(Actor::id).toList());
            case 2 -> anyOf(FilterField.PLACE, document.places().stream().map(Place::id).toList());
            case 3 -> anyOf(FilterField.TAG,
                    document.events().stream().flatMap(event -> event.tags().stream()).toList());
            case 4 -> anyOf(FilterField.ID, document.events().stream().map(HistoricalEvent::id).toList());
            case 5 -> new FilterTerm.OfStatus(some(Stream.of(ClaimStatus.values()).toList()));
            case 6 -> new FilterTerm.OfSignificance(some(List.of(1, 2, 3, 4, 5)));
            case 7 -> random.nextBoolean() ? new FilterTerm.From(dates.next()) : new FilterTerm.Until(dates.next());
            default -> words();
        };
    }

    private FilterTerm anyOf(FilterField field, List<String> values) {
        return values.isEmpty() ? words() : new FilterTerm.AnyOf(field, some(values));
    }

    private FilterTerm words() {
        List<String> titles = document.events().stream().map(HistoricalEvent::title).toList();
        return new FilterTerm.Words(titles.isEmpty() || random.nextInt(3) > 0
                ? List.of("T", "treaty", "김일성", "a:b", "say \"T\"", "T\\").get(random.nextInt(6))
                : titles.get(random.nextInt(titles.size())));
    }

    private <T> List<T> some(List<T> values) {
        List<T> some = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            some.add(values.get(random.nextInt(values.size())));
        }
        return some;
    }
}
