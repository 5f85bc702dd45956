package org.tumen.viewmodel;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.EventTable;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

class ClusterOpeningTest {
    private static final TimeSpan CENTURY = TimeExtent.of(Samples.date("1900/1999"));

    private static @Nullable TimeSpan closeUp(TimeSpan view, String... dates) {
        List<HistoricalEvent> events = Stream.of(dates).map(date -> Samples.event("e" + date, date, "")).toList();
        return ClusterOpening.closeUp(IntStream.range(0, dates.length).boxed().toList(), EventTable.of(events), view);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @CsvSource({"1950-06-25,1950-06-25", "1950,1950", "1950-06,1950-06", "1950-06-25T08:00:00Z,1950-06-25T20:00:00Z"})
    void eventsOfOneDateDoNotPart(String first, String second) {
        assertThat(closeUp(CENTURY, first, second)).isNull();
    }

    @Test
    void eventsOfTwoDaysPart() {
        TimeSpan view = closeUp(CENTURY, "1950-06-25", "1950-06-26");

        assertThat(view).isNotNull();
        assertThat(view == null ? 0 : view.days()).isEqualTo(2);
    }

    @Test
    void whatIsCloseAlreadyIsNotZoomedFurther() {
        assertThat(closeUp(TimeExtent.of(Samples.date("1950-06-25/1950-06-26")), "1950-06-25", "1950-06-26")).isNull();
    }

    @Test
    void aLongEventAmongShortOnesDoesNotKeepThemTogether() {
        TimeSpan view = closeUp(CENTURY, "1901/1999", "1950-06-25", "1951-06-25");

        assertThat(view == null ? 0 : view.days()).isBetween(365.0, 1500.0);
    }

    @Test
    void noEventsNeedNoView() {
        assertThat(closeUp(CENTURY)).isNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCloseUpIsCloserAndHoldsEveryMiddle(int seed) {
        Random random = new Random(seed);
        String[] dates = IntStream.range(0, random.nextInt(2, 20)).mapToObj(_ -> random.nextInt(1900, 2000) + "-"
                + (random.nextBoolean() ? "06" : "06-1" + random.nextInt(10))).toArray(String[]::new);

        TimeSpan view = closeUp(CENTURY, dates);

        if (view != null) {
            assertThat(view.days()).as("seed %d", seed).isLessThan(CENTURY.days());
            assertThat(dates).as("seed %d", seed)
                    .allMatch(date -> view.contains(TimeExtent.of(Samples.date(date)).centerDay()));
        }
    }
}
