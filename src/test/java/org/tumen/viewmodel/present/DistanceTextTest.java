package org.tumen.viewmodel.present;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.model.edtf.Edtf;
import org.tumen.model.edtf.EdtfParseException;

import static org.assertj.core.api.Assertions.assertThat;

class DistanceTextTest {
    private static Edtf date(String text) throws EdtfParseException {
        return Edtf.parse(text);
    }

    @ParameterizedTest
    @CsvSource({"1961-07-06, 1961-07-06, the same day", "1961-07-06, 1961-07-07, 1 day later",
            "1961-07-11, 1961-07-06, 5 days earlier", "1961-07-06, 1961-09-06, 2 months later",
            "2023-09-13, 2024-06-19, 9 months later", "1990-09-30, 1996-09-10, 6 years later",
            "1996-09-10, 1990-09-30, 6 years earlier", "1948-10-12, 1950-06-25, 20 months later",
            "1961-07-06, 1961, the same year", "1960/1990, 1984-05-16, 24 years later",
            "1961-07, 1961-08-20, 2 months later",
            "1961-07, 1961-07-20, 1 month later", "1976~, 1977-01-01, 1 year later", "-0043, 0014, 57 years later"})
    void distancesAreAsCoarseAsTheDatesAndAsTheDistance(String from, String to, String words)
            throws EdtfParseException {
        assertThat(DistanceText.of(date(from), date(to))).isEqualTo(words);
    }

    @Test
    void thereAndBackAreEquallyFar() throws EdtfParseException {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Edtf one = date(
                    "%04d-0%d-1%d".formatted(random.nextInt(1900, 2030), random.nextInt(1, 10), random.nextInt(10)));
            Edtf other = date("%04d-0%d".formatted(random.nextInt(1900, 2030), random.nextInt(1, 10)));

            assertThat(DistanceText.of(one, other).replace("later", "earlier")).as("seed " + seed)
                    .isEqualTo(DistanceText.of(other, one).replace("later", "earlier"));
        }
    }
}
