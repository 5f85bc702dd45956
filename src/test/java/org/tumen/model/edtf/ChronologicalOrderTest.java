package org.tumen.model.edtf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChronologicalOrderTest {
    private static final Comparator<Edtf> ORDER = Edtf.CHRONOLOGICAL;
    private static final int DATES_PER_SEED = 12;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static List<Edtf> dates(long seed) throws EdtfParseException {
        RandomDates random = new RandomDates(seed);
        List<Edtf> dates = new ArrayList<>();
        while (dates.size() < DATES_PER_SEED) {
            String text = random.any();
            if (!text.contains("Y")) {
                dates.add(Edtf.parse(text));
            }
        }
        return dates;
    }

    private static int sign(Edtf a, Edtf b) {
        return Integer.signum(ORDER.compare(a, b));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTransitiveAndItsTiesAreExchangeable(long seed) throws EdtfParseException {
        List<Edtf> dates = dates(seed);
        for (Edtf a : dates) {
            assertThat(sign(a, Edtf.parse(a.toString()))).as("seed %d: %s", seed, a).isZero();
            for (Edtf b : dates) {
                assertThat(sign(a, b)).as("seed %d: %s, %s", seed, a, b).isEqualTo(-sign(b, a));
                for (Edtf c : dates) {
                    if (sign(a, b) <= 0 && sign(b, c) <= 0) {
                        assertThat(sign(a, c)).as("seed %d: %s, %s, %s", seed, a, b, c).isNotPositive();
                    }
                    if (sign(a, b) == 0) {
                        assertThat(sign(a, c)).as("seed %d: %s, %s, %s", seed, a, b, c).isEqualTo(sign(b, c));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sortsByTheEarliestDayThenByTheLatestAmongClosedDates(long seed) throws EdtfParseException {
        List<Edtf> closed = new ArrayList<>(dates(seed).stream()
                .filter(date -> date.startEdge() != Edge.OPEN && date.endEdge() != Edge.OPEN)
                .filter(date -> date.precision() != Precision.TIME).toList());
        List<Edtf> expected = closed.stream()
                .sorted(Comparator.comparingLong(Edtf::earliestDay).thenComparingLong(Edtf::latestDay)).toList();

        Collections.shuffle(closed, new Random(seed));

        assertThat(closed.stream().sorted(ORDER).map(date -> date.earliestDay() + " " + date.latestDay()))
                .as("seed %d", seed)
                .containsExactlyElementsOf(
                        expected.stream().map(date -> date.earliestDay() + " " + date.latestDay()).toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -0001,             0000
            0000,              0001
            -0043-03-15,       -0043-03-16
            -0044,             -0043
            0999,              1000
            Y-10000,           -9999
            9999,              Y10000
            1950,              1950-06
            1950-06-01,        1950-06
            1950-01,           1950-21
            1950-12,           1950-24
            1950-11-30,        1950-24
            1950-24,           1951-01
            1950,              195X
            1950/1951,         195X
            195X,              1950/1960
            1899,              19XX
            '[1950,1952]',     1951
            1950,              1950/..
            1950/2024,         1950/..
            ../1960,           Y-999999999
            ../1950,           ../1960
            ../1960,           1900
            [..1960],          1900
            1950-06-25T03:59:59, 1950-06-25T04:00:00
            """)
    void putsTheFirstBeforeTheSecond(String first, String second) throws EdtfParseException {
        assertThat(sign(Edtf.parse(first), Edtf.parse(second))).isNegative();
        assertThat(sign(Edtf.parse(second), Edtf.parse(first))).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950~", "1950?", "1950%", "1950-XX", "1950-XX-XX", "1950S4", "1950/1950-12", "[1950]",
            "{1950}",
            "1950-01/1950-12-31", "/1950", "1950/"})
    void doesNotOrderDatesThatDifferOnlyInDoubtOrWording(String text) throws EdtfParseException {
        assertThat(sign(Edtf.parse("1950"), Edtf.parse(text))).isZero();
        assertThat(Edtf.parse(text)).isNotEqualTo(Edtf.parse("1950"));
    }

    @Test
    void sortsALifeAndItsEventsAsAReaderExpects() throws EdtfParseException {
        List<Edtf> sorted = new ArrayList<>();
        for (String text : List.of("1953-07-27", "1950/1953", "1950-06-25/1953-07-27", "1950-06-25", "1950", "1950-06",
                "1948-09-09", "1950-06-27", "1948/..", "../1948")) {
            sorted.add(Edtf.parse(text));
        }
        sorted.sort(ORDER);

        assertThat(sorted.stream().map(Edtf::toString)).containsExactly("../1948", "1948/..", "1948-09-09", "1950",
                "1950/1953", "1950-06", "1950-06-25", "1950-06-25/1953-07-27", "1950-06-27", "1953-07-27");
    }
}
