package org.tumen.model.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class RandomDatesTest {
    private static final int DATES_PER_SEED = 20;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /// Long years may end up in the wrong order in an interval or a set: such texts are left out.
    private static List<Edtf> dates(long seed) {
        RandomDates random = new RandomDates(seed);
        List<Edtf> dates = new ArrayList<>();
        while (dates.size() < DATES_PER_SEED) {
            String text = random.any();
            if (!text.contains("Y") || !(text.contains("/") || text.contains(".."))) {
                dates.add(parsed(text, seed));
            }
        }
        return dates;
    }

    private static Edtf parsed(String text, long seed) {
        try {
            return Edtf.parse(text);
        } catch (EdtfParseException refusal) {
            throw new AssertionError("seed " + seed + ": " + text, refusal);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void printWhatWasRead(long seed) throws EdtfParseException {
        for (Edtf date : dates(seed)) {
            assertThat(Edtf.parse(date.toString())).as("seed %d", seed).isEqualTo(date).hasToString(date.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void haveOrderedBoundsAroundAllTheirParts(long seed) {
        for (Edtf date : dates(seed)) {
            assertThat(date.earliestDay()).as("seed %d: %s", seed, date).isLessThanOrEqualTo(date.latestDay());
            assertThat(date.axisStartDay()).as("seed %d: %s", seed, date).isLessThan(date.axisEndDay())
                    .isGreaterThanOrEqualTo((double) date.earliestDay());
            assertThat(date.axisEndDay()).as("seed %d: %s", seed, date).isLessThanOrEqualTo(date.latestDay() + 1.0);
            assertThat(date.parts()).as("seed %d: %s", seed, date)
                    .allMatch(part -> part.earliestDay() >= date.earliestDay() && part.latestDay() <= date.latestDay());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areInATotalOrderThatFollowsTheirBounds(long seed) {
        List<Edtf> dates = dates(seed);
        List<Edtf> sorted = dates.stream().sorted(Edtf.CHRONOLOGICAL).toList();

        for (int i = 0; i < sorted.size(); i++) {
            for (int j = i; j < sorted.size(); j++) {
                Edtf a = sorted.get(i);
                Edtf b = sorted.get(j);
                int order = Integer.signum(Edtf.CHRONOLOGICAL.compare(a, b));
                assertThat(order).as("seed %d: %s, %s", seed, a, b).isNotPositive()
                        .isEqualTo(-Integer.signum(Edtf.CHRONOLOGICAL.compare(b, a)));
                if ((a.startEdge() == Edge.OPEN) == (b.startEdge() == Edge.OPEN)) {
                    assertThat(a.earliestDay()).as("seed %d: %s, %s", seed, a, b).isLessThanOrEqualTo(b.earliestDay());
                }
                if (order == 0) {
                    assertThat(a.latestDay()).as("seed %d: %s, %s", seed, a, b).isEqualTo(b.latestDay());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void haveADescriptionWithoutLooseEnds(long seed) {
        for (Edtf date : dates(seed)) {
            assertThat(DateText.describe(date)).as("seed %d: %s", seed, date).isNotBlank().doesNotContain("  ")
                    .doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("null").doesNotContain("()")
                    .doesNotContain(" 0 BCE");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readBackFromTheDescriptionOfAPlainDay(long seed) throws EdtfParseException {
        LocalDate day = LocalDate.ofEpochDay(new SplittableRandom(seed).nextLong(-4_300_000, 2_900_000));
        Edtf date = Edtf.parse(day.toString());

        assertThat(date.earliestDay()).as("seed %d", seed).isEqualTo(day.toEpochDay()).isEqualTo(date.latestDay());
        assertThat(DateSearch.read(DateText.describe(date), day)).as("seed %d", seed).isEqualTo(date);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void spanTheSameDaysWhereTheirDescriptionIsReadBack(long seed) {
        for (Edtf date : dates(seed)) {
            String words = DateText.describe(date);
            Edtf read = DateSearch.read(words, LocalDate.EPOCH);
            if (read != null) {
                assertThat(read.earliestDay()).as("seed %d: %s: %s", seed, date, words).isEqualTo(date.earliestDay());
                assertThat(read.latestDay()).as("seed %d: %s: %s", seed, date, words).isEqualTo(date.latestDay());
                assertThat(read.startEdge() == Edge.OPEN).as("seed %d: %s: %s", seed, date, words)
                        .isEqualTo(date.startEdge() == Edge.OPEN);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areReadOrRefusedButNeverThrowAnythingElse(long seed) {
        RandomDates random = new RandomDates(seed);
        SplittableRandom places = new SplittableRandom(seed);
        for (int i = 0; i < DATES_PER_SEED; i++) {
            StringBuilder broken = new StringBuilder(random.any());
            broken.setCharAt(places.nextInt(broken.length()), "0139X-~?/.,[]{}YTESZ: é".charAt(places.nextInt(23)));
            String text = broken.toString();
            try {
                assertThat(Edtf.parse(text)).as("seed %d", seed).hasToString(text);
            } catch (EdtfParseException refusal) {
                assertThat(refusal).as("seed %d: %s", seed, text).message().isNotBlank();
                assertThat(refusal.offset()).as("seed %d: %s", seed, text).isBetween(0, text.length());
            }
        }
    }
}
