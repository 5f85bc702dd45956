package org.tumen.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RulerTicksTest {
    private static final double SPACING_PX = 72;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static RulerTicks ticks(String edtf, double widthPx) throws EdtfParseException {
        return RulerTicks.of(new Viewport(TimeSpan.of(Edtf.parse(edtf)), widthPx), SPACING_PX);
    }

    private static String labels(List<Tick> ticks) {
        return String.join(" | ", ticks.stream().map(Tick::label).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1948/2024,             1300, 1950 | 1955 | 1960 | 1965 | 1970 | 1975 | 1980 | 1985 | 1990 | 1995 | 2000 | 2005 | 2010 | 2015 | 2020 | 2025
            1950/1953,             400,  1950 | 1951 | 1952 | 1953 | 1954
            -0003/0004,            800,  4 BCE | 3 BCE | 2 BCE | 1 BCE | 1 CE | 2 CE | 3 CE | 4 CE | 5 CE
            -0250/0250,            600,  200 BCE | 100 BCE | 1 CE | 100 | 200
            -0004/0005,            300,  5 BCE | 5 CE
            Y-12000/2000,          800,  '12,000 BCE | 10,000 BCE | 8000 BCE | 6000 BCE | 4000 BCE | 2000 BCE | 1 CE | 2000'
            """)
    void labelsYearsWithoutContext(String edtf, double widthPx, String labels) throws EdtfParseException {
        RulerTicks ticks = ticks(edtf, widthPx);

        assertThat(labels(ticks.labelled())).isEqualTo(labels);
        assertThat(ticks.context()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1950,                  1000, Jan | Feb | Mar | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov | Dec | Jan, 1950
            1950-10/1951-03,       400,  Oct | Jan | Apr, 1950 | 1951
            -0043,                 330,  Jan | Apr | Jul | Oct | Jan, 44 BCE
            0000-07/0001-06,       330,  Jul | Oct | Jan | Apr | Jul, 1 BCE | 1 CE
            1950-06-24/1950-07-02, 700,  24 | 25 | 26 | 27 | 28 | 29 | 30 | 1 | 2 | 3, June 1950 | July 1950
            1950-06,               400,  1 | 8 | 15 | 22 | 1, June 1950
            1950-06-25/1950-06-26, 700,  00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00, 25 June 1950 | 26 June 1950
            0079-08-24,            200,  00:00 | 12:00 | 00:00, 24 August 79 CE
            """)
    void namesWhatFinerTicksBelongTo(String edtf, double widthPx, String labels, String context)
            throws EdtfParseException {
        RulerTicks ticks = ticks(edtf, widthPx);

        assertThat(labels(ticks.labelled())).isEqualTo(labels);
        assertThat(labels(ticks.context())).isEqualTo(context);
    }

    @Test
    void labelsMinutesInTheNarrowestView() {
        Viewport noon = new Viewport(new TimeSpan(0.5, 0.5 + Viewport.LEAST_DAYS), 1200);

        assertThat(labels(RulerTicks.of(noon, SPACING_PX).labelled())).startsWith("12:00 | 12:01").endsWith("12:15");
    }

    @Test
    void standsAtTheFirstDayOfWhatItLabels() throws EdtfParseException {
        RulerTicks ticks = ticks("-0250/0250", 600);

        assertThat(ticks.labelled().get(1).day()).isEqualTo((double) Edtf.parse("-0099").earliestDay());
        assertThat(ticks.labelled().get(3).day()).isEqualTo((double) Edtf.parse("0100").earliestDay());
    }

    @Test
    void marksYearsBetweenDecades() throws EdtfParseException {
        RulerTicks ticks = ticks("1950/1959", 100);

        assertThat(labels(ticks.labelled())).isEqualTo("1950 | 1960");
        assertThat(ticks.minorDays()).hasSize(9).contains((double) Edtf.parse("1953").earliestDay());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void refusesLabelsWithoutRoom(double spacingPx) {
        Viewport viewport = new Viewport(new TimeSpan(0, 1), 100);

        assertThatIllegalArgumentException().isThrownBy(() -> RulerTicks.of(viewport, spacingPx));
    }

    @ParameterizedTest
    @CsvSource({"2e12, 3e12", "-3e15, -2e12", "-1e300, 1e300", "-4e11, 4e11", "1e12, 1.000001e12"})
    void endsSoonFarBeyondAllDates(double start, double end) {
        RulerTicks ticks = RulerTicks.of(new Viewport(new TimeSpan(start, end), 2000), SPACING_PX);

        assertThat(ticks.labelled()).hasSizeLessThan(30);
        assertThat(ticks.minorDays()).hasSizeLessThan(400);
    }

    private static Viewport random(SplittableRandom random) {
        double center = random.nextInt(3) == 0 ? random.nextDouble(-3.6e8, 3.6e8) : random.nextDouble(-900_000, 60_000);
        double days = Viewport.LEAST_DAYS * Math.exp(random.nextDouble(0, 24));
        return new Viewport(new TimeSpan(center - days / 2, center + days / 2), random.nextDouble(100, 4000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsLabelsApartAndInOrderWithinTheView(long seed) {
        Viewport viewport = random(new SplittableRandom(seed));
        List<Double> days = RulerTicks.of(viewport, SPACING_PX).labelled().stream().map(Tick::day).toList();

        assertThat(days).as("seed %d", seed)
                .allMatch(day -> day >= viewport.span().startDay() && day <= viewport.span().endDay());
        for (int i = 1; i < days.size(); i++) {
            assertThat((days.get(i) - days.get(i - 1)) * viewport.pxPerDay()).as("seed %d", seed)
                    .isGreaterThan(SPACING_PX - 0.2);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hasALabelWhereverThereIsRoomForSome(long seed) {
        Viewport viewport = random(new SplittableRandom(seed));

        assertThat(RulerTicks.of(viewport, viewport.widthPx() / 10).labelled()).as("seed %d", seed).isNotEmpty()
                .allMatch(tick -> !tick.label().isBlank() && !tick.label().startsWith("0 "));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsMinorTicksApartAndOffTheLabels(long seed) {
        Viewport viewport = random(new SplittableRandom(seed));
        RulerTicks ticks = RulerTicks.of(viewport, SPACING_PX);
        List<Double> minor = ticks.minorDays();

        assertThat(minor).as("seed %d", seed).doesNotContainAnyElementsOf(
                ticks.labelled().isEmpty() ? List.of(Double.NaN) : ticks.labelled().stream().map(Tick::day).toList());
        for (int i = 1; i < minor.size(); i++) {
            assertThat((minor.get(i) - minor.get(i - 1)) * viewport.pxPerDay()).as("seed %d", seed)
                    .isGreaterThan(4.9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void coversTheWholeViewWithItsContext(long seed) {
        Viewport viewport = random(new SplittableRandom(seed));
        RulerTicks ticks = RulerTicks.of(viewport, SPACING_PX);

        if (ticks.context().isEmpty()) {
            assertThat(ticks.labelled()).as("seed %d", seed).allMatch(tick -> CalendarDay.of(tick.day()).month() == 1);
        } else {
            assertThat(ticks.context().getFirst().day()).as("seed %d", seed)
                    .isLessThanOrEqualTo(viewport.span().startDay());
            assertThat(ticks.context().getLast().day()).as("seed %d", seed).isLessThan(viewport.span().endDay());
            assertThat(ticks.context()).as("seed %d", seed).isSortedAccordingTo(
                    Comparator.comparingDouble(Tick::day));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void showsTheSameTicksWhenPanned(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double center = random.nextDouble(-50_000, 50_000);
        double days = Math.exp(random.nextDouble(0, 10));
        Viewport viewport = new Viewport(new TimeSpan(center, center + days), 1024);
        Viewport panned = new Viewport(viewport.span().moveBy(days / 4), 1024);
        List<Tick> before = RulerTicks.of(viewport, SPACING_PX).labelled();
        List<Tick> after = RulerTicks.of(panned, SPACING_PX).labelled();

        assertThat(after).as("seed %d", seed)
                .containsAll(before.stream().filter(tick -> tick.day() >= panned.span().startDay()).toList());
    }

    /// Within the years that the JDK counts and people write without an era, its calendar must agree.
    @ParameterizedTest
    @MethodSource("seeds")
    void readsAsTheCalendarOfTheJdkDoes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double start = random.nextDouble(-300_000, 60_000);
        double days = Viewport.LEAST_DAYS * Math.exp(random.nextDouble(0, 15));
        RulerTicks ticks = RulerTicks.of(new Viewport(new TimeSpan(start, start + days), 1024), SPACING_PX);
        for (Tick tick : ticks.labelled()) {
            LocalDate date = LocalDate.ofEpochDay((long) Math.floor(tick.day() + 1e-9));
            long minute = Math.round(tick.day() * 1440) - date.toEpochDay() * 1440;
            List<String> readings = List.of(Integer.toString(date.getYear()), Integer.toString(date.getDayOfMonth()),
                    date.getMonth().getDisplayName(TextStyle.SHORT, Locale.US),
                    "%02d:%02d".formatted(minute / 60, minute % 60));

            assertThat(readings).as("seed %d: %s", seed, tick).contains(tick.label());
        }
        for (Tick period : ticks.context()) {
            LocalDate date = LocalDate.ofEpochDay((long) period.day());

            assertThat(period.label()).as("seed %d: %s", seed, period).endsWith(Integer.toString(date.getYear()));
        }
    }
}
