package org.tumen.model.edtf;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/// Breaks good dates at random and holds that they are read or refused in words, never anything else.
class MutatedDatesTest {
    private static final int DATES_PER_SEED = 20;
    private static final int LONGEST_MESSAGE = 300;
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 19);
    private static final String LETTERS = "0123456789X-~?%/.,[]{}YTESZ:+ –é年\uD83D\uDE00\t\0";
    private static final String[] WORDS = {"June", "c. ", "between ", " and ", " to ", "19", "spring ", " BCE", "th",
            " – ",
            "(uncertain)", "195", "12", "0", "century", "since ", "30 "};
    private static final Pattern ADVICE = Pattern.compile("write (\\S+) instead of");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private static String mutated(String text, SplittableRandom random, String[] pieces) {
        StringBuilder broken = new StringBuilder(text);
        for (int edits = random.nextInt(1, 5); edits > 0; edits--) {
            int place = random.nextInt(broken.length() + 1);
            int end = Math.min(broken.length(), place + random.nextInt(3));
            String piece = pieces[random.nextInt(pieces.length)];
            switch (random.nextInt(4)) {
                case 0 -> broken.delete(place, end);
                case 1 -> broken.insert(place, piece);
                case 2 -> broken.replace(place, end, piece);
                default -> broken.insert(place, broken.substring(place, end));
            }
        }
        return broken.toString();
    }

    /// Keeps the form and changes some numbers, so that days and months that do not exist come up.
    private static String withOtherDigits(String text, SplittableRandom random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = 0; i < broken.length(); i++) {
            if (Character.isDigit(broken.charAt(i)) && random.nextInt(4) == 0) {
                broken.setCharAt(i, Character.forDigit(random.nextInt(10), 10));
            }
        }
        return broken.toString();
    }

    private static void checkReadOrRefused(String text, long seed) {
        Throwable thrown = catchThrowable(() -> assertThat(Edtf.parse(text)).hasToString(text));
        if (thrown == null) {
            return;
        }
        assertThat(thrown).as("seed %d: %s", seed, text).isInstanceOf(EdtfParseException.class);
        EdtfParseException refusal = (EdtfParseException) thrown;
        assertThat(refusal.getMessage()).as("seed %d: %s", seed, text).isNotBlank().hasSizeLessThan(LONGEST_MESSAGE)
                .doesNotContain("null", "\t", "\0");
        assertThat(refusal.offset()).as("seed %d: %s", seed, text).isBetween(0, text.length());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenDatesAreReadOrRefusedWithAPlaceAndAReason(long seed) {
        RandomDates dates = new RandomDates(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < DATES_PER_SEED; i++) {
            checkReadOrRefused(mutated(dates.any(), random, LETTERS.split("")), seed);
            checkReadOrRefused(withOtherDigits(dates.any(), random), seed);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenWordingsAreReadOrRefusedAndAdviceIsWhatASearchReads(long seed) throws EdtfParseException {
        RandomDates dates = new RandomDates(seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < DATES_PER_SEED; i++) {
            String text = dates.any();
            if (text.contains("Y")) {
                continue;
            }
            String words = mutated(DateText.describe(Edtf.parse(text)), random, WORDS);
            checkReadOrRefused(words, seed);
            Edtf found = DateSearch.read(words, TODAY);
            Throwable refusal = catchThrowable(() -> Edtf.parse(words));
            Matcher advice = ADVICE.matcher(refusal == null ? "" : refusal.getMessage());
            if (refusal != null) {
                assertThat(advice.find()).as("seed %d: %s: %s", seed, words, found).isEqualTo(found != null);
            }
            if (refusal != null && found != null) {
                assertThat(advice.group(1)).as("seed %d: %s", seed, words).isEqualTo(found.toString());
            }
        }
    }
}
