package org.tumen.viewmodel.quiz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.EventTable;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// Which events are asked for.
class QuizChoiceTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static List<Integer> apart(EventTable events, long seed, int count) {
        return new QuizChoice(events, new SplittableRandom(seed)).apart(IntStream.range(0, events.size()), count);
    }

    private static boolean areApart(EventTable events, List<Integer> numbers) {
        return numbers.stream().allMatch(one -> numbers.stream().allMatch(other -> one.equals(other)
                || CertainSpan.of(events, one).isApartFrom(CertainSpan.of(events, other))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noTwoEventsLeaveADoubtAboutTheirOrder(long seed) {
        EventTable events = RandomDocuments.ofSize(seed, 1 + (int) (seed % 40)).table();

        assertThat(areApart(events, apart(events, seed, 5))).as("seed %d", seed).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asManyAreFoundAsThereAre(long seed) {
        EventTable events = RandomDocuments.ofSize(seed, 9).table();
        int most = IntStream.range(0, 1 << 9).filter(set -> areApart(events,
                IntStream.range(0, 9).filter(i -> (set >> i & 1) == 1).boxed().toList())).map(Integer::bitCount).max()
                .orElse(0);

        assertThat(apart(events, seed, 5)).as("seed %d", seed).hasSize(Math.min(5, most)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSeedChoosesTheSame(long seed) {
        EventTable events = RandomDocuments.ofSize(seed, 30).table();

        assertThat(apart(events, seed, 5)).isEqualTo(apart(events, seed, 5));
    }

    private static EventTable dated(String... dates) {
        String events = String.join(",", IntStream.range(0, dates.length)
                .mapToObj(i -> "{\"date\": \"" + dates[i] + "\", \"title\": \"E" + i + "\"}").toList());
        String json = "{\"title\": \"T\", \"events\": [" + events + "]}";
        TimelineDocument document = new DocumentReader().read("t", new ByteArrayInputStream(
                json.getBytes(StandardCharsets.UTF_8))).document();
        return Objects.requireNonNull(document).table();
    }

    @ParameterizedTest
    @CsvSource({"1950-01-01, 1950-01-02, true", "1950-01-01T10:00:00, 1950-01-01T15:00:00, false",
            "1950, 1950-06-01, false", "1950, 1951, true", "1950~, 1951, false", "1950~, 1952, true",
            "1950?, 1951-03, false", "1950/1953, 1952, false", "1950/.., 1990, false", "1950/.., 1949, true",
            "195X, 1961, true", "195X, 1955, false"})
    void pairsAreApartWhereTheirOrderIsCertain(String one, String other, boolean apart) {
        EventTable events = dated(one, other);

        assertThat(CertainSpan.of(events, 0).isApartFrom(CertainSpan.of(events, 1))).isEqualTo(apart);
        assertThat(CertainSpan.of(events, 1).isApartFrom(CertainSpan.of(events, 0))).isEqualTo(apart);
    }

    @Test
    void moreSignificantEventsAreAskedForMoreOften() {
        String json = """
                {"title": "T", "events": [{"date": "1950", "title": "A", "significance": 1},
                 {"date": "1960", "title": "B", "significance": 3}, {"date": "1970", "title": "C", "significance": 5}]}
                """;
        EventTable events = Objects.requireNonNull(new DocumentReader().read("t",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).document())
                .table();
        int[] chosen = new int[3];
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_100; i++) {
            chosen[new QuizChoice(events, random).any(IntStream.range(0, 3), 1).getFirst()]++;
        }

        assertThat(chosen[0]).isBetween(1_500, 1_700);
        assertThat(chosen[1]).isBetween(330, 470);
        assertThat(chosen[2]).isBetween(60, 140);
    }

    @Test
    void eventsWithoutAKnownStartAreNotToBeGuessed() {
        EventTable events = dated("../1950", "/1951", "1952/..", "1953");

        assertThat(new QuizChoice(events, new SplittableRandom(1)).any(IntStream.range(0, 4), 9))
                .containsExactlyInAnyOrder(2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"The 1961 treaty lapses|The ____ treaty lapses",
            "UN resolution 1695 on missiles|UN resolution 1695 on missiles", "The 1950s end|The ____s end",
            "1,000 containers|1,000 containers", "KAL 007|KAL 007", "1961–1996|____–____",
            "3,000 of 1949|3,000 of ____", "12345|12345"})
    void yearsOfTheTimelineAreTakenOutOfTitles(String title, String hidden) {
        TimeSpan timeline = new TimeSpan(LocalDate.of(1945, 1, 1).toEpochDay(),
                LocalDate.of(2024, 12, 31).toEpochDay());

        assertThat(HiddenYears.hide(title, timeline)).isEqualTo(hidden);
    }
}
