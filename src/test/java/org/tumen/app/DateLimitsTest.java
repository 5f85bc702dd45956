package org.tumen.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDates;
import org.tumen.RandomDocuments;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DateLimitsTest {
    private static TimelineDocument timeline(String... dates) {
        String events = Arrays.stream(dates).map(date -> "{\"date\": \"" + date + "\", \"title\": \"E\"}")
                .collect(Collectors.joining(", "));
        String text = "{\"title\": \"T\", \"events\": [" + events + "]}";
        return Objects.requireNonNull(new DocumentReader().read("test",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).document());
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }

    private static @Nullable TimeSpan span(String from, String until, String... dates) throws CommandFailure {
        return DateLimits.parse(from, until).spanOf(timeline(dates));
    }

    private static void assertRefused(String from, String until, String message, String... dates) {
        assertThatExceptionOfType(CommandFailure.class).isThrownBy(() -> span(from, until, dates))
                .withMessage(message);
    }

    @Test
    void withoutLimitsTheWholeTimelineIsShown() throws CommandFailure {
        assertThat(DateLimits.parse("", "")).isEqualTo(DateLimits.NONE);
        assertThat(span("", "", "1950")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1950, 1953, 1950-01-01, 1954-01-01", "1950-06, 1953-07, 1950-06-01, 1953-08-01",
            "1950-06-25, 1950-06-25, 1950-06-25, 1950-06-26", "2024-02, 2024-02, 2024-02-01, 2024-03-01",
            "195X, 195X, 1950-01-01, 1960-01-01", "1950~, 1951?, 1950-01-01, 1952-01-01",
            "1950/1960, 1955/1965, 1950-01-01, 1966-01-01", "1950-21, 1950-22, 1950-03-01, 1950-09-01"})
    void bothEndsAreWholeAndIncluded(String from, String until, String start, String end) throws CommandFailure {
        assertThat(span(from, until)).isEqualTo(new TimeSpan(day(start), day(end)));
    }

    @Test
    void anOpenSideReachesToTheOutermostEvent() throws CommandFailure {
        String[] dates = {"1956-02-14", "1948-10", "2024-06-19", "1991/1999"};

        assertThat(span("1950", "", dates)).isEqualTo(new TimeSpan(day("1950-01-01"), day("2024-06-20")));
        assertThat(span("", "1950", dates)).isEqualTo(new TimeSpan(day("1948-10-01"), day("1951-01-01")));
    }

    @Test
    void aSpanMayTouchTheLastOrFirstEventInOneDay() throws CommandFailure {
        assertThat(span("1950-12-31", "", "1950")).isEqualTo(new TimeSpan(day("1950-12-31"), day("1951-01-01")));
        assertThat(span("", "1950-01-01", "1950")).isEqualTo(new TimeSpan(day("1950-01-01"), day("1950-01-02")));
    }

    @Test
    void limitsThatAreExchangedAreToldAsTheyWereWritten() {
        assertRefused("1960", "1950-05", "--from 1960 is after --until 1950-05; exchange the two", "1955");
        assertRefused("1950-02-02", "1950-02-01", "--from 1950-02-02 is after --until 1950-02-01; exchange the two");
    }

    @Test
    void aLimitInsideTheOtherIsNotAfterIt() throws CommandFailure {
        assertThat(span("1950-06", "1950")).isEqualTo(new TimeSpan(day("1950-06-01"), day("1951-01-01")));
        assertThat(span("1950", "1950-06")).isEqualTo(new TimeSpan(day("1950-01-01"), day("1950-07-01")));
    }

    @Test
    void aLimitBeyondAllEventsIsTold() {
        assertRefused("1951", "", "--from 1951 is after the last event; choose an earlier date", "1950");
        assertRefused("", "1949", "--until 1949 is before the first event; choose a later date", "1950");
    }

    @Test
    void aTimelineWithoutEventsNeedsBothLimits() throws CommandFailure {
        String message = "the timeline has no events to begin or end with; give both --from and --until";

        assertRefused("1950", "", message);
        assertRefused("", "1950", message);
        assertThat(span("1950", "1950")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "1950-13", "1900-02-29", "1950-6", "50", " 1950", "1950 ", "0x7", "1950-00", "--to",
            "12.6.1950", "\u0661\u0669\u0665\u0660"})
    void whatIsNoDateIsToldWithItsOptionAndExamples(String text) {
        for (String option : new String[]{"--from", "--until"}) {
            assertThatExceptionOfType(CommandFailure.class)
                    .isThrownBy(() -> DateLimits.parse(option.equals("--from") ? text : "",
                            option.equals("--until") ? text : ""))
                    .withMessageStartingWith(option + " " + text + ": ")
                    .withMessageEndingWith("; write a date like 1956, 1956-02 or 1956-02-14");
        }
    }

    @Test
    void agesOfTheEarthAreLimitsToo() throws CommandFailure {
        TimeSpan span = Objects.requireNonNull(span("Y-170000000", "Y170000000"));

        assertThat(span.days()).isBetween(340e6 * 365.2, 340e6 * 365.3);
    }

    /// For any document and any limits: a span that keeps to the limits, or one clear line.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void limitsHoldForAnyDocument(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomDates dates = new RandomDates(random);
        for (int i = 0; i < 100; i++) {
            TimelineDocument document = RandomDocuments.ofSeed(seed * 1000 + i);
            String from = random.nextInt(3) == 0 ? "" : dates.text();
            String until = random.nextInt(3) == 0 ? "" : dates.text();
            String name = "seed %s, case %s: from %s until %s".formatted(seed, i, from, until);
            try {
                DateLimits limits = DateLimits.parse(from, until);
                TimeSpan span = limits.spanOf(document);
                assertThat(span == null).as(name).isEqualTo(from.isEmpty() && until.isEmpty());
                if (span != null && limits.from() != null) {
                    assertThat(span.startDay()).as(name).isEqualTo((double) limits.from().earliestDay());
                }
                if (span != null && limits.until() != null) {
                    assertThat(span.endDay()).as(name).isEqualTo(limits.until().latestDay() + 1.0);
                }
            } catch (CommandFailure e) {
                assertThat(e.line()).as(name).contains("; ").hasLineCount(1);
            }
        }
    }
}
