package org.tumen.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TickLadderTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            0.0001,  MINUTE, 1
            0.03,    HOUR,   1
            0.3,     HOUR,   12
            1,       DAY,    2
            0.9,     DAY,    1
            3,       DAY,    7
            20,      MONTH,  1
            28.5,    MONTH,  3
            365,     YEAR,   2
            330,     YEAR,   1
            366,     YEAR,   2
            3650,    YEAR,   20
            36000,   YEAR,   200
            33000,   YEAR,   100
            3e8,     YEAR,   1000000
            1e30,    YEAR,   5000000000
            """)
    void takesTheStepNearestToTheWishedDistanceByRatioButNoneTooClose(double leastDays, TickUnit unit, long count) {
        assertThat(TickLadder.labelled(leastDays)).isEqualTo(new TickStep(unit, count));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            HOUR,  1,    0.003, MINUTE, 5
            DAY,   1,    0.07,  HOUR,   3
            DAY,   7,    0.5,   DAY,    1
            HOUR,  12,   0.01,  HOUR,   1
            MONTH, 3,    7,     MONTH,  1
            MONTH, 1,    0.9,   DAY,    1
            MONTH, 1,    1.5,   DAY,    7
            YEAR,  1,    25,    MONTH,  1
            YEAR,  2,    80,    MONTH,  3
            YEAR,  5,    25,    YEAR,   1
            YEAR,  50,   600,   YEAR,   5
            YEAR,  100,  1,     YEAR,   10
            """)
    void dividesTheLabelledStepInANaturalWay(TickUnit unit, long count, double leastDays, TickUnit minorUnit,
            long minorCount) {
        assertThat(TickLadder.minor(new TickStep(unit, count), leastDays))
                .contains(new TickStep(minorUnit, minorCount));
    }

    @Test
    void leavesAStepUndividedWhereThereIsNoRoom() {
        assertThat(TickLadder.minor(new TickStep(TickUnit.YEAR, 1), 364)).isEmpty();
        assertThat(TickLadder.minor(new TickStep(TickUnit.MINUTE, 1), 1e-9)).isEmpty();
    }
}
