package org.tumen;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tumen.model.Actor;
import org.tumen.model.ActorKind;
import org.tumen.model.Category;
import org.tumen.model.CitedSource;
import org.tumen.model.Claim;
import org.tumen.model.ClaimStatus;
import org.tumen.model.CslDate;
import org.tumen.model.CslName;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Media;
import org.tumen.model.Nature;
import org.tumen.model.Opening;
import org.tumen.model.OtherName;
import org.tumen.model.Place;
import org.tumen.model.Relation;
import org.tumen.model.RelationKind;
import org.tumen.model.RivalDate;
import org.tumen.model.Source;
import org.tumen.model.Stance;
import org.tumen.model.Symbol;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.model.TourStop;
import org.tumen.model.edtf.Edtf;

/// Documents that the format can hold, by seed: all kinds of dates, every field present and absent, unknown fields, odd
/// Unicode, references in all directions.
public final class RandomDocuments {
    private final RandomGenerator random;
    private final RandomTexts texts;
    private final RandomDates dates;

    private RandomDocuments(RandomGenerator random) {
        this.random = random;
        texts = new RandomTexts(random);
        dates = new RandomDates(random);
    }

    /// A document of up to some fifty events; the same one for the same seed.
    public static TimelineDocument ofSeed(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        return new RandomDocuments(random).document(random.nextInt(random.nextInt(4) == 0 ? 50 : 8));
    }

    /// A document of so many events.
    public static TimelineDocument ofSize(long seed, int eventCount) {
        return new RandomDocuments(new SplittableRandom(seed)).document(eventCount);
    }

    private TimelineDocument document(int eventCount) {
        List<Category> categories = texts.some(9, i -> new Category(id("category", i), texts.needed(),
                texts.pick("", "#2f6db5", "#ABCDEF"), texts.pick(Symbol.values()), texts.extra()));
        List<Era> eras = texts.some(4,
                _ -> new Era(texts.text(), texts.needed(), dates.next(), texts.extra()));
        List<Place> places = texts.some(5, this::place);
        List<Actor> actors = texts.some(5, i -> new Actor(id("actor", i), texts.needed(),
                texts.pick(ActorKind.values()), texts.text(),
                texts.some(3, _ -> new OtherName(texts.needed(), texts.pick("", "Hang", "Cyrl"), texts.extra())),
                texts.extra()));
        List<Source> sources = texts.some(6, this::source);
        Ids ids = new Ids(categories.stream().map(Category::id).toList(), places.stream().map(Place::id).toList(),
                actors.stream().map(Actor::id).toList(), sources.stream().map(Source::id).toList(),
                IntStream.range(0, eventCount).mapToObj(i -> id("event", i)).toList());
        List<HistoricalEvent> events = ids.events.stream().map(id -> event(id, ids)).toList();
        Opening opening = random.nextBoolean()
                ? null
                : new Opening(random.nextBoolean() ? null : dates.nextSpan(), texts.idOrNone(ids.events),
                        texts.extra());
        return new TimelineDocument(texts.needed(), texts.text(), texts.pick("", "en", "ko"), texts.text(),
                texts.text(), opening, categories, eras, places, actors, sources, events,
                texts.some(2, i -> tour(i, ids)), texts.extra());
    }

    private record Ids(List<String> categories, List<String> places, List<String> actors, List<String> sources,
            List<String> events) {}

    private String id(String kind, int number) {
        return texts.pick("", "Ω", "a b/", "\"") + kind + "-" + number;
    }

    private Place place(int number) {
        boolean located = random.nextBoolean();
        return new Place(id("place", number), texts.needed(), located ? random.nextDouble(-90, 90) : null,
                located ? random.nextDouble(-180, 180) : null, texts.extra());
    }

    private Source source(int number) {
        return new Source(id("source", number), texts.pick("", "treaty", "book"), texts.text(),
                texts.some(3, _ -> name()), texts.text(), texts.text(), texts.text(), texts.text(), cslDate(),
                texts.pick("", texts.link()), texts.pick("", "ru"), texts.pick(Nature.values()), texts.text(),
                texts.text(), texts.text(), texts.pick("", texts.link()), texts.extra(), texts.extra());
    }

    private CslName name() {
        return random.nextBoolean()
                ? new CslName(texts.needed(), texts.needed(), "", texts.extra())
                : new CslName("", "", texts.needed(), texts.extra());
    }

    private @Nullable CslDate cslDate() {
        int year = random.nextInt(1000, 2026);
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> new CslDate("{\"date-parts\":[[" + year + "]]}", RandomDates.parsed("" + year));
            case 2 -> new CslDate("{\"date-parts\":[[" + year + ",\"7\",4]]}", RandomDates.parsed(year + "-07-04"));
            case 3 -> new CslDate("{\"date-parts\":[[" + year + "]],\"circa\":true}",
                    RandomDates.parsed(year + "~"));
            case 4 -> new CslDate("{\"literal\":\"winter\"}", null);
            default -> new CslDate("\"" + year + "-05\"", RandomDates.parsed(year + "-05"));
        };
    }

    private HistoricalEvent event(String id, Ids ids) {
        int significance = random.nextInt(HistoricalEvent.MOST_SIGNIFICANT, HistoricalEvent.LEAST_SIGNIFICANT + 1);
        return new HistoricalEvent(id, dates.next(), texts.needed(), texts.text(), texts.text(),
                texts.idOrNone(ids.categories), texts.some(3, _ -> texts.needed()), texts.someOf(ids.actors),
                texts.idOrNone(ids.places), significance, texts.some(3, _ -> claim(ids)),
                texts.someOf(ids.events).stream().map(this::relation).toList(),
                texts.some(2,
                        _ -> new RivalDate(dates.next(), texts.text(), texts.someOf(ids.sources), texts.extra())),
                random.nextInt(4) == 0 ? dates.next() : null, texts.some(2, _ -> media()), texts.extra());
    }

    private Claim claim(Ids ids) {
        List<CitedSource> cited = new ArrayList<>();
        for (String id : texts.someOf(ids.sources)) {
            cited.add(new CitedSource(id, texts.text(), texts.pick(Stance.values()), texts.text(), texts.extra()));
        }
        return new Claim(texts.needed(), texts.pick(ClaimStatus.values()), texts.text(), cited, texts.extra());
    }

    private Relation relation(String to) {
        return new Relation(to, texts.pick(RelationKind.values()), texts.text(), texts.extra());
    }

    private Media media() {
        return new Media(texts.pick(texts.link(), "pictures/a b.jpg", "x.png"), texts.text(), texts.text(),
                texts.text(), texts.text(), texts.extra());
    }

    private Tour tour(int number, Ids ids) {
        return new Tour(id("tour", number), texts.needed(), texts.text(), texts.some(5, _ -> stop(ids)),
                texts.extra());
    }

    private TourStop stop(Ids ids) {
        String event = texts.idOrNone(ids.events);
        Edtf span = event.isEmpty() || random.nextBoolean() ? dates.nextSpan() : null;
        return new TourStop(event, span, texts.someOf(ids.categories), texts.text(), texts.text(), texts.text(),
                random.nextBoolean() ? 0 : random.nextInt(1, TourStop.MOST_SECONDS + 1), texts.extra());
    }
}
