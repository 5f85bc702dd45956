package org.tumen.model.filter;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDocuments;
import org.tumen.integrity.IntegrityCheck;
import org.tumen.io.DocumentReader;
import org.tumen.io.DocumentWriter;
import org.tumen.io.ReadProgress;
import org.tumen.io.ReadResult;
import org.tumen.model.Category;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.Relation;
import org.tumen.model.Source;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentPartTest {
    private static final TimelineDocument BUILT_IN = EventFilterTest.BUILT_IN;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static ReadResult read(byte[] bytes) {
        return new DocumentReader().read("part", new ByteArrayInputStream(bytes));
    }

    private static byte[] written(TimelineDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocumentWriter().write(document, out);
        return out.toByteArray();
    }

    private static DocumentPart part(String filter) throws FilterSyntaxException {
        return DocumentPart.of(BUILT_IN, EventFilter.parse(filter, BUILT_IN));
    }

    @Test
    void allOfADocumentIsItself() {
        assertThat(DocumentPart.of(BUILT_IN, EventFilter.ALL)).isEqualTo(
                new DocumentPart(BUILT_IN, BUILT_IN.events().size(), 0, 0));
    }

    @Test
    void aPartHasWhatItsEventsNeedAndNothingElse() throws FilterSyntaxException {
        TimelineDocument part = part("category:nuclear,treaties significance:1").document();

        Set<String> cited = new HashSet<>();
        part.events().forEach(event -> cited.addAll(event.citedSourceIds()));
        assertThat(part.categories()).extracting(Category::id).containsExactly("treaties", "nuclear");
        assertThat(part.events()).isNotEmpty().allMatch(event -> event.significance() == 1);
        assertThat(part.sources()).extracting(Source::id).containsAll(cited);
        assertThat(part.sources().size()).isLessThan(BUILT_IN.sources().size() / 2);
        assertThat(part.title()).isEqualTo(BUILT_IN.title());
        assertThat(part.eras()).isEqualTo(BUILT_IN.eras());
    }

    @Test
    void whatIsDroppedIsCounted() throws FilterSyntaxException {
        DocumentPart part = part("category:nuclear");

        assertThat(part.eventsOfWhole()).isEqualTo(BUILT_IN.events().size());
        assertThat(part.relationsDropped()).isEqualTo((int) BUILT_IN.events().stream()
                .filter(event -> event.categoryId().equals("nuclear")).flatMap(event -> event.related().stream())
                .map(Relation::toEventId).filter(to -> part.document().table().numberOf(to) < 0).count()).isPositive();
        int stops = BUILT_IN.tours().stream().mapToInt(tour -> tour.stops().size()).sum();
        assertThat(part.stopsDropped()).isBetween(1, stops - 1);
        assertThat(part.document().tours()).flatExtracting(Tour::stops).hasSize(stops - part.stopsDropped());
    }

    /// As a file, with the same rules as the whole: no dangling reference, no unused source, no empty stop of a tour.
    @ParameterizedTest
    @ValueSource(strings = {"category:nuclear", "status:alleged", "significance:1", "actor:kim-il-sung", "from:1990",
            "until:1956", "tag:summit", "place:moscow", "treaty", "category:military from:1950 until:1953",
            "category:treaties,nuclear significance:..2", "from:3000"})
    void aPartOfASoundDocumentIsSound(String filter) throws Exception {
        ReadResult read = read(written(part(filter).document()));

        assertThat(read.problems()).isEmpty();
        assertThat(read.document()).isEqualTo(part(filter).document());
        assertThat(IntegrityCheck.check(Objects.requireNonNull(read.document()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPartRefersToNothingThatItLacks(long seed) throws IOException {
        TimelineDocument whole = RandomDocuments.ofSeed(seed);
        TimelineDocument part = DocumentPart.of(whole, new RandomFilters(new SplittableRandom(seed), whole).next(2))
                .document();

        ReadResult read = read(written(part));

        assertThat(read.problems()).as("seed %d", seed).isEmpty();
        assertThat(read.document()).as("seed %d", seed).isEqualTo(part);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void filterOfAFilterIsBoth(long seed) {
        TimelineDocument whole = RandomDocuments.ofSeed(seed);
        RandomFilters filters = new RandomFilters(new SplittableRandom(seed), whole);
        EventFilter first = filters.next(2);
        EventFilter second = filters.next(2);

        TimelineDocument twice = DocumentPart.of(DocumentPart.of(whole, first).document(), second).document();
        TimelineDocument once = DocumentPart.of(whole, first.and(second)).document();
        TimelineDocument swapped = DocumentPart.of(whole, second.and(first)).document();

        assertThat(twice).as("seed %d: %s / %s", seed, first, second).isEqualTo(once).isEqualTo(swapped);
        assertThat(DocumentPart.of(once, first).document()).as("seed %d", seed).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTableOfAPartSaysWhatATableOfItsEventsWould(long seed) {
        TimelineDocument whole = RandomDocuments.ofSeed(seed);
        EventTable part = DocumentPart.of(whole, new RandomFilters(new SplittableRandom(seed), whole).next(2))
                .document().table();
        EventTable listed = EventTable.of(List.copyOf(part.stream().toList()));

        assertThat(part).as("seed %d", seed).isEqualTo(listed);
        for (int n = 0; n < part.size(); n++) {
            int number = n;
            String id = part.id(n);
            assertThat(List.of(part.numberOf(id), part.relatingTo(id), part.label(n), part.title(n), part.dateText(n),
                    part.categoryId(n), part.significance(n), part.status(n), part.startDay(n), part.endDay(n),
                    part.startEdge(n), part.endEdge(n), part.lasts(n), part.isFirstOfItsId(n)))
                    .as(() -> "seed " + seed + ", event " + number)
                    .isEqualTo(List.of(listed.numberOf(id), listed.relatingTo(id),
                            listed.label(n), listed.title(n), listed.dateText(n), listed.categoryId(n),
                            listed.significance(n), listed.status(n), listed.startDay(n), listed.endDay(n),
                            listed.startEdge(n), listed.endEdge(n), listed.lasts(n), listed.isFirstOfItsId(n)));
        }
        whole.events().stream().map(HistoricalEvent::id).filter(id -> listed.numberOf(id) < 0).forEach(id -> {
            assertThat(part.numberOf(id)).as("seed %d", seed).isEqualTo(-1);
            assertThat(part.relatingTo(id)).as("seed %d", seed).isEmpty();
        });
    }

    @Test
    void aSourceThatAnEraNamesStays() throws FilterSyntaxException {
        TimelineDocument whole = EventFilterTest.read("""
                {"title": "T", "eras": [{"name": "E", "date": "1950", "sources": ["s"]}],
                 "sources": [{"id": "s", "type": "book", "title": "S"}, {"id": "t", "type": "book", "title": "T"}],
                 "events": [{"date": "1950", "title": "A"}]}""");

        TimelineDocument part = DocumentPart.of(whole, EventFilter.parse("from:1950")).document();

        assertThat(part.sources()).extracting(Source::id).containsExactly("s");
        assertThat(IntegrityCheck.check(part)).noneMatch(finding -> finding.pointer().startsWith("/sources"));
    }

    /// Events that are still on their file, which is taken away after opening.
    @Test
    void largeTablesAreNotReadForWhatTheyHaveAtHand(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.json");
        String events = String.join(",\n", IntStream.range(0, 40_000).mapToObj(i -> """
                {"id": "e%d", "date": "%d", "title": "Event %d", "significance": %d, "category": "c%d",
                 "summary": "%s", "related": [{"to": "e%d", "kind": "led-to"}]}""".formatted(i, 1000 + i % 1000, i,
                i % 5 + 1, i % 2, "x".repeat(400), (i + 1) % 40_000)).toList());
        Files.writeString(file, """
                {"title": "T", "categories": [{"id": "c0", "name": "C0"}, {"id": "c1", "name": "C1"}],
                 "places": [{"id": "p", "name": "P"}], "events": [%s]}""".formatted(events));
        TimelineDocument whole = Objects.requireNonNull(new DocumentReader()
                .open(file, ReadProgress.NONE).result().document());
        assertThat(whole.table().readsOnDemand()).isTrue();
        Files.delete(file);

        DocumentPart part = DocumentPart.of(whole,
                EventFilter.parse("category:c0 significance:1 from:1500 until:1509 status:documented", whole));

        assertThat(part.document().table().readsOnDemand()).isTrue();
        assertThat(part.document().events()).hasSize(40);
        assertThat(part.document().table().id(0)).isEqualTo("e500");
        assertThat(part.document().categories()).extracting(Category::id).containsExactly("c0");
        assertThat(part.document().places()).hasSize(1);
        assertThat(part.relationsDropped()).isZero();
    }
}
