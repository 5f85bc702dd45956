package org.tumen.io;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.RandomDates;
import org.tumen.model.edtf.Edge;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

import static org.assertj.core.api.Assertions.assertThat;

class PlainDateTest {
    private final PlainDate date = new PlainDate();

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    private boolean read(String text) {
        byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
        return date.read(bytes, 1, bytes.length - 1);
    }

    private void isReadAs(String text, Edtf expected) {
        assertThat((double) date.startDay()).as(text).isEqualTo(expected.axisStartDay());
        assertThat((double) date.endDay()).as(text).isEqualTo(expected.axisEndDay());
        assertThat(date.isInterval()).as(text).isEqualTo(expected.isInterval());
        assertThat(expected.startEdge()).as(text).isEqualTo(Edge.EXACT);
        assertThat(expected.endEdge()).as(text).isEqualTo(Edge.EXACT);
        assertThat(PlainDate.text((double) date.startDay(), (double) date.endDay(), date.startForm(), date.endForm(),
                date.isInterval()))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1948-10-12", "1961-07", "1961", "0000", "0001-01-01", "9999-12-31", "2000-02-29",
            "1900-02-28",
            "1950/1953", "1950-06-25/1953-07-27", "1950-06/1953", "1950/1950", "1950-01-01/1950-01-01",
            "1950/1950-01-01",
            "0000/9999"})
    void readsPlainDates(String text) throws EdtfParseException {
        assertThat(read(text)).isTrue();
        isReadAs(text, Edtf.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "195", "19500", "1950-", "1950-1", "1950-13", "1950-00", "1950-21", "1950-02-30",
            "1900-02-29", "1950-04-31", "1950-01-00", "1950-01-1", "1950-01-011", "1950-01-01T10:00:00", "1950~",
            "-0044",
            "195X", "1950/", "/1950", "1950/..", "1950/1949", "1950-02/1950-01-31", "1950/1951/1952", " 1950", "1950 ",
            "1950-01-0１", "[1950]", "Y19500"})
    void leavesEverythingElseToTheEdtfReader(String text) {
        assertThat(read(text)).isFalse();
    }

    /// Of all dates, and of texts that are almost dates, it reads only what the EDTF reader reads, and the same.
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheEdtfReader(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        RandomDates dates = new RandomDates(random);
        for (int round = 0; round < 20; round++) {
            String text = dates.text();
            if (random.nextInt(3) == 0) {
                text += "/" + dates.text();
            }
            if (random.nextInt(4) == 0) {
                int at = random.nextInt(text.length());
                text = text.substring(0, at) + "0123456789-/".charAt(random.nextInt(12)) + text.substring(at + 1);
            }
            boolean isPlain = text.matches("\\d{4}(-\\d\\d){0,2}(/\\d{4}(-\\d\\d){0,2})?");
            try {
                Edtf expected = Edtf.parse(text);
                boolean isSeason = text.matches(".*\\d{4}-[2-4]\\d(/.*)?");
                assertThat(read(text)).as("seed %d: %s", seed, text).isEqualTo(isPlain && !isSeason);
                if (read(text)) {
                    isReadAs(text, expected);
                }
            } catch (EdtfParseException _) {
                assertThat(read(text)).as("seed %d: %s", seed, text).isFalse();
            }
        }
    }
}
