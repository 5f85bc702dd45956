package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordSharingTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static EdtfDate date(String text) throws EdtfParseException {
        return (EdtfDate) Edtf.parse(text);
    }

    private static List<EdtfDate> dates(String... texts) throws EdtfParseException {
        List<EdtfDate> dates = new ArrayList<>();
        for (String text : texts) {
            dates.add(date(text));
        }
        return dates;
    }

    private static String random(SplittableRandom random) {
        String year = "19%d%d".formatted(random.nextInt(5, 7), random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> year;
            case 1 -> year + "-" + random.nextInt(21, 42);
            case 2 -> year + "-%02d".formatted(random.nextInt(5, 7));
            default -> year + "-%02d-%02d".formatted(random.nextInt(5, 7), random.nextInt(10, 13));
        };
    }

    /// What a reader makes of "12–15 June 2000" for each date must be the date's own words.
    @ParameterizedTest
    @MethodSource("seeds")
    void eachLeadWithTheTailIsTheDateInFull(long seed) throws EdtfParseException {
        SplittableRandom random = new SplittableRandom(seed);
        List<EdtfDate> dates = dates(random(random), random(random), random(random));

        SharedWords shared = SharedWords.of(dates);

        assertThat(shared.leads()).as("seed %d: %s", seed, dates).hasSameSizeAs(dates);
        for (int i = 0; i < dates.size(); i++) {
            String whole = shared.leads().get(i) + (shared.tail().isEmpty() ? "" : " " + shared.tail());
            assertThat(whole).as("seed %d: %s", seed, dates).isEqualTo(DateText.describe(dates.get(i)));
        }
    }

    @Test
    void keepsAtLeastOneWordForEachDate() throws EdtfParseException {
        SharedWords shared = SharedWords.of(dates("1950-06-25", "1950-06-25"));

        assertThat(shared.leads()).containsExactly("25", "25");
        assertThat(shared.tail()).isEqualTo("June 1950");
        assertThat(shared.areEqual()).isTrue();
        assertThat(shared.haveSpaces()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1950-06-25  | 1950-07-25  | 25 June, 25 July    | 1950
            1950-06-25  | 1951-06-25  | 25 June 1950, 25 June 1951 |
            1950-06     | 1950-06-25  | June 1950, 25 June 1950    |
            1950        | 1951        | 1950, 1951          |
            1950~       | 1950        | c. 1950, 1950       |
            1950-06~    | 1950-07~    | c. June 1950, c. July 1950 |
            1950-06?    | 1950-07     | June 1950 (uncertain), July 1950 |
            18XX        | 19XX        | 19th, 20th          | century
            -0043       | -0039       | 44, 40              | BCE
            -0043       | 0100        | 44 BCE, 100 CE      |
            0044        | 1950        | 44, 1950            | CE
            1950-33     | 1950-34     | first, second       | quarter of 1950
            1950-40     | 1950-35     | first half, third quarter | of 1950
            195X-21     | 195X-22     | spring, summer      | in the 1950s
            1950-25     | 1950-26     | spring 1950 (northern hemisphere), summer 1950 (northern hemisphere) |
            """)
    void sharesTheLastWordsOfPlainDates(String first, String second, String leads, String tail)
            throws EdtfParseException {
        SharedWords shared = SharedWords.of(dates(first, second));

        assertThat(String.join(", ", shared.leads())).isEqualTo(leads);
        assertThat(shared.tail()).isEqualTo(tail == null ? "" : tail);
    }

    @Test
    void aSingleDateSharesNothing() throws EdtfParseException {
        SharedWords alone = SharedWords.of(dates("1950-06-25"));

        assertThat(alone.leads()).containsExactly("25 June 1950");
        assertThat(alone.tail()).isEmpty();
        assertThat(alone.list(" or ")).isEqualTo("25 June 1950");
    }

    @Test
    void listsWithCommasAndOneConjunction() {
        assertThat(SharedWords.list(List.of("a"), " or ")).isEqualTo("a");
        assertThat(SharedWords.list(List.of("a", "b"), " or ")).isEqualTo("a or b");
        assertThat(SharedWords.list(List.of("a", "b", "c"), " and ")).isEqualTo("a, b and c");
    }

    @Test
    void onlyTheFirstOfTheDatesThatShareWordsTakesTheArticle() throws EdtfParseException {
        assertThat(SharedWords.afterPreposition(dates("18XX", "19XX")).join(" and "))
                .isEqualTo("the 19th and 20th century");
        assertThat(SharedWords.afterPreposition(dates("195X", "196X")).join(" and "))
                .isEqualTo("the 1950s and the 1960s");
        assertThat(SharedWords.afterPreposition(dates("1950", "1960")).join(" and ")).isEqualTo("1950 and 1960");
    }

    @Test
    void aYearAfterAFinerDateIsCalledAYear() throws EdtfParseException {
        assertThat(SharedWords.ofMembers(dates("1950", "1950-06", "1951", "1952")).list(" or "))
                .isEqualTo("1950, June 1950, the year 1951 or the year 1952");
        assertThat(SharedWords.ofMembers(dates("1950-06", "195X")).list(" or ")).isEqualTo("June 1950 or 1950s");
        assertThat(SharedWords.ofMembers(dates("1950-06", "1950-07")).list(" or ")).isEqualTo("June or July 1950");
    }

    @Test
    void theWordsOfADateStandFromTheFinestToTheCoarsest() throws EdtfParseException {
        DateWords words = DateWords.of(date("0044-03-15?"), true);

        assertThat(words.words()).containsExactly("15", "March", "44", "CE");
        assertThat(words.notes()).containsExactly("uncertain");
        assertThat(words.isShareable()).isFalse();
        assertThat(words.text()).isEqualTo("15 March 44 CE (uncertain)");
    }

    @ParameterizedTest
    @CsvSource({"1950, false", "0099, true", "0100, false", "0000, true", "-0100, true", "195X, false", "009X, true",
            "010X, false",
            "00XX, false", "-00XX, true", "XXXX, false", "-XXXX, true", "0050S1, true", "1950S2, false"})
    void saysTheEraWhereANumberAloneWouldMislead(String text, boolean needsEra) throws EdtfParseException {
        assertThat(YearWords.needsEra(date(text))).isEqualTo(needsEra);
    }

    @ParameterizedTest
    @CsvSource({"1, 1st", "2, 2nd", "3, 3rd", "4, 4th", "10, 10th", "11, 11th", "12, 12th", "13, 13th", "20, 20th",
            "21, 21st", "22, 22nd", "23, 23rd", "31, 31st", "100, 100th", "101, 101st", "111, 111th", "112, 112th"})
    void countsInEnglish(long number, String ordinal) {
        assertThat(YearWords.ordinal(number)).isEqualTo(ordinal);
    }
}
