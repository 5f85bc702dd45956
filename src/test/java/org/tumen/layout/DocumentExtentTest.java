package org.tumen.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.model.Era;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/// The time that a document covers.
class DocumentExtentTest {
    private static final double DAYS_PER_YEAR = 365.2425;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static double day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static TimeSpan span(String firstDay, String dayAfterLast) {
        return new TimeSpan(day(firstDay), day(dayAfterLast));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coversEveryEventAndNoMore(long seed) {
        TimelineDocument document = RandomPictures.of(seed).document();
        TimeSpan extent = DocumentExtent.of(document);
        for (HistoricalEvent event : document.events()) {
            assertThat(extent.union(DocumentExtent.of(event.date()))).as("seed %d: %s", seed, event.date())
                    .isEqualTo(extent);
        }
        if (!document.events().isEmpty()) {
            assertThat(document.events()).as("seed %d", seed)
                    .anyMatch(event -> event.date().axisStartDay() == extent.startDay())
                    .anyMatch(event -> DocumentExtent.of(event.date()).endDay() == extent.endDay());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theLimitsLeaveAsMuchRoomBeforeAsAfter(long seed) {
        TimelineDocument document = RandomPictures.of(seed).document();
        TimeSpan extent = DocumentExtent.of(document);

        TimeSpan limits = DocumentExtent.limits(document);

        long times = document.events().stream().map(event -> DocumentExtent.of(event.date())).distinct().count();
        double surrounded = extent.days() > 1.01 ? 3 * extent.days() : DAYS_PER_YEAR;
        double room = times == 1 ? (surrounded - extent.days()) / 2 : 0.03 * extent.days();
        assertThat(extent.startDay() - limits.startDay()).as("seed %d", seed).isCloseTo(room, within(1e-3 * room));
        assertThat(limits.endDay() - extent.endDay()).as("seed %d", seed).isCloseTo(room, within(1e-3 * room));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventIsDrawnWithinTheExtent(long seed) {
        TimelineDocument document = RandomPictures.of(seed).document();
        TimeSpan extent = DocumentExtent.of(document);
        for (HistoricalEvent event : document.events()) {
            TimeSpan drawn = DocumentExtent.drawn(event.date(), extent);

            assertThat(extent.union(drawn)).as("seed %d: %s", seed, event.date()).isEqualTo(extent);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1948-10-12                | 1948-10-12 | 1948-10-13
            1948                      | 1948-01-01 | 1949-01-01
            1948-02                   | 1948-02-01 | 1948-03-01
            1948-02-28/1952           | 1948-02-28 | 1953-01-01
            1948~                     | 1948-01-01 | 1949-01-01
            194X                      | 1940-01-01 | 1950-01-01
            1948-10-12/               | 1948-10-12 | 1948-10-13
            /1948-10-12               | 1948-10-12 | 1948-10-13
            [1948,1950..1952]         | 1948-01-01 | 1953-01-01
            """)
    void aDateIsDrawnFromTheFirstDayThatItCanMeanToTheLast(String date, String first, String afterLast) {
        assertThat(DocumentExtent.drawn(RandomTimelines.date(date), span("1900-01-01", "2000-01-01")))
                .isEqualTo(span(first, afterLast));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1948-10-12/..    | 1948-10-12 | 2000-01-01
            ../1948-10-12    | 1900-01-01 | 1948-10-13
            [1948-10..]      | 1948-10-01 | 2000-01-01
            [..1948-10-12]   | 1900-01-01 | 1948-10-13
            [..1920,1980..]  | 1900-01-01 | 2000-01-01
            """)
    void anOpenEndReachesAsFarAsTheWhole(String date, String first, String afterLast) {
        assertThat(DocumentExtent.drawn(RandomTimelines.date(date), span("1900-01-01", "2000-01-01")))
                .isEqualTo(span(first, afterLast));
    }

    @Test
    void anOpenEndBeyondTheWholeReachesNoFurtherThanItsOwnDate() {
        TimeSpan whole = span("1900-01-01", "1950-01-01");

        assertThat(DocumentExtent.drawn(RandomTimelines.date("1960-05-01/.."), whole))
                .isEqualTo(span("1960-05-01", "1960-05-02"));
        assertThat(DocumentExtent.drawn(RandomTimelines.date("../1800-05-01"), whole))
                .isEqualTo(span("1800-05-01", "1800-05-02"));
    }

    @Test
    void anOpenEndDoesNotLengthenTheDocument() {
        TimelineDocument document = new TimelineBuilder().event("1950-01-01/..", "On").event("../1940-01-01", "Before")
                .document();

        assertThat(DocumentExtent.of(document)).isEqualTo(span("1940-01-01", "1950-01-02"));
    }

    @Test
    void aDocumentOfErasAloneCoversThem() {
        TimelineDocument document = new TimelineBuilder().era("Moscow", "Stalin", "1922/1953")
                .era("Moscow", "Khrushchev", "1953/1964").document();

        assertThat(DocumentExtent.of(document)).isEqualTo(span("1922-01-01", "1965-01-01"));
    }

    @Test
    void erasDoNotCountWhereThereAreEvents() {
        TimelineDocument document = new TimelineBuilder().era("World", "Modern times", "1500/2100")
                .event("1950", "One").document();

        assertThat(document.eras()).hasSize(1).extracting(Era::name).containsExactly("Modern times");
        assertThat(DocumentExtent.of(document)).isEqualTo(span("1950-01-01", "1951-01-01"));
    }

    @Test
    void anEmptyDocumentCoversTheNineteenHundreds() {
        assertThat(DocumentExtent.of(TimelineDocument.of("Empty", List.of())))
                .isEqualTo(span("1900-01-01", "2000-01-01"));
    }

    @Test
    void oneDayIsALengthTooAndHasTheYearAboutItInSight() {
        TimelineDocument document = new TimelineBuilder().event("1950-06-25", "One").document();

        assertThat(DocumentExtent.of(document).days()).isEqualTo(1);
        TimeSpan limits = DocumentExtent.limits(document);
        assertThat(limits.days()).isCloseTo(DAYS_PER_YEAR, within(1e-9));
        assertThat(limits.centerDay()).isCloseTo(day("1950-06-25") + 0.5, within(1e-9));
    }

    @Test
    void aMomentIsASecondLong() {
        TimelineDocument document = new TimelineBuilder().event("1950-06-25T04:00:00", "One").document();

        assertThat(DocumentExtent.of(document).days()).isCloseTo(1.0 / 86_400, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1950, 1095", "1950-06, 90", "1950-06-25/1950-07-04, 30"})
    void whatIsLongerThanADayHasThreeTimesItsLengthInSight(String date, double days) {
        TimelineDocument document = new TimelineBuilder().event(date, "One").event(date, "The other").document();

        assertThat(DocumentExtent.limits(document).days()).isCloseTo(days, within(1e-6));
    }
}
