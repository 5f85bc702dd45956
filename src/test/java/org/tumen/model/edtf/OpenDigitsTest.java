package org.tumen.model.edtf;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// Holds the bounds of dates with `X` against all days that their text fits, found by trying every one.
class OpenDigitsTest {
    private static final int LAST_YEAR = 9999;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static boolean fits(String pattern, String digits) {
        return IntStream.range(0, pattern.length())
                .allMatch(i -> pattern.charAt(i) == 'X' || pattern.charAt(i) == digits.charAt(i));
    }

    private static List<Integer> numbersThatFit(String pattern, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(number -> fits(pattern, ("%0" + pattern.length() + "d").formatted(number))).boxed().toList();
    }

    /// A part of a date with each digit left open at the given odds.
    private static String open(SplittableRandom random, String digits, double odds) {
        StringBuilder pattern = new StringBuilder(digits);
        for (int i = 0; i < pattern.length(); i++) {
            if (random.nextDouble() < odds) {
                pattern.setCharAt(i, 'X');
            }
        }
        return pattern.toString();
    }

    private static List<Integer> years(String pattern, boolean isNegative) {
        List<Integer> sizes = numbersThatFit(pattern, isNegative ? 1 : 0, LAST_YEAR);
        return isNegative ? sizes.reversed().stream().map(size -> -size).toList() : sizes;
    }

    private static List<LocalDate> days(int year, String month, String day) {
        List<LocalDate> found = new ArrayList<>();
        for (int eachMonth : numbersThatFit(month, 1, 12)) {
            int length = YearMonth.of(year, eachMonth).lengthOfMonth();
            for (int eachDay : numbersThatFit(day, 1, length)) {
                found.add(LocalDate.of(year, eachMonth, eachDay));
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDateSpansFromTheFirstDayThatFitsToTheLast(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        boolean isNegative = random.nextInt(3) == 0;
        String year = open(random, "%04d".formatted(random.nextInt(1, LAST_YEAR + 1)), 0.4);
        String month = open(random, "%02d".formatted(random.nextInt(1, 13)), 0.3);
        String day = open(random, "%02d".formatted(random.nextInt(1, 32)), 0.3);
        String text = (isNegative ? "-" : "") + year + "-" + month + "-" + day;
        List<Integer> years = years(year, isNegative);
        List<LocalDate> first = years.stream().map(each -> days(each, month, day)).filter(found -> !found.isEmpty())
                .findFirst().orElse(List.of());

        if (first.isEmpty()) {
            assertThatThrownBy(() -> Edtf.parse(text)).as("seed %d: %s", seed, text)
                    .isInstanceOf(EdtfParseException.class);
            return;
        }
        List<LocalDate> last = years.reversed().stream().map(each -> days(each, month, day))
                .filter(found -> !found.isEmpty()).findFirst().orElseThrow();
        Edtf date = Edtf.parse(text);
        assertThat(LocalDate.ofEpochDay(date.earliestDay())).as("seed %d: %s", seed, text).isEqualTo(first.getFirst());
        assertThat(LocalDate.ofEpochDay(date.latestDay())).as("seed %d: %s", seed, text).isEqualTo(last.getLast());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aYearAndAMonthSpanWholeYearsAndMonths(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        boolean isNegative = random.nextBoolean();
        String year = open(random, "%04d".formatted(random.nextInt(1, LAST_YEAR + 1)), 0.5);
        String month = open(random, "%02d".formatted(random.nextInt(1, 13)), 0.3);
        String sign = isNegative ? "-" : "";
        List<Integer> years = years(year, isNegative);
        List<Integer> months = numbersThatFit(month, 1, 12);

        Edtf wholeYear = Edtf.parse(sign + year);
        Edtf wholeMonth = Edtf.parse(sign + year + "-" + month);

        assertThat(LocalDate.ofEpochDay(wholeYear.earliestDay())).as("seed %d: %s", seed, wholeYear)
                .isEqualTo(LocalDate.of(years.getFirst(), 1, 1));
        assertThat(LocalDate.ofEpochDay(wholeYear.latestDay())).as("seed %d: %s", seed, wholeYear)
                .isEqualTo(LocalDate.of(years.getLast(), 12, 31));
        assertThat(LocalDate.ofEpochDay(wholeMonth.earliestDay())).as("seed %d: %s", seed, wholeMonth)
                .isEqualTo(LocalDate.of(years.getFirst(), months.getFirst(), 1));
        assertThat(LocalDate.ofEpochDay(wholeMonth.latestDay())).as("seed %d: %s", seed, wholeMonth)
                .isEqualTo(YearMonth.of(years.getLast(), months.getLast()).atEndOfMonth());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void openingOneMoreDigitNeverNarrowsTheSpan(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate day = LocalDate.ofEpochDay(random.nextLong(-700_000, 700_000));
        StringBuilder text = new StringBuilder(day.toString());
        Edtf narrower = Edtf.parse(text.toString());

        for (int place : new int[]{text.length() - 1, text.length() - 2, text.length() - 4, text.length() - 5,
                text.length() - 7, text.length() - 8, text.length() - 9}) {
            text.setCharAt(place, 'X');
            Edtf wider = Edtf.parse(text.toString());

            assertThat(wider.earliestDay()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(narrower.earliestDay());
            assertThat(wider.latestDay()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(narrower.latestDay());
            assertThat(wider.precision()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(narrower.precision());
            assertThat(wider.hasUnspecifiedDigits()).as("seed %d: %s", seed, text).isTrue();
            narrower = wider;
        }
    }

    @Test
    void theYearOfADateCountsToItsFirstOpenDigit() throws EdtfParseException {
        assertThat(Edtf.parse("195X").precision()).isEqualTo(Precision.DECADE);
        assertThat(Edtf.parse("19X5").precision()).isEqualTo(Precision.CENTURY);
        assertThat(Edtf.parse("1X55").precision()).isEqualTo(Precision.MILLENNIUM);
        assertThat(Edtf.parse("X955").precision()).isEqualTo(Precision.MILLENNIUM);
    }

    @Test
    void significantDigitsBeyondThoseOfTheYearSayNothing() throws EdtfParseException {
        for (String text : new String[]{"1950S4", "1950S9", "0044S2", "-0001S1", "0000S1"}) {
            assertThat(Edtf.parse(text).precision()).as(text).isEqualTo(Precision.YEAR);
            assertThat(Edtf.parse(text).hasUnspecifiedDigits()).as(text).isFalse();
        }
    }
}
