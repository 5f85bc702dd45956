package org.tumen.viewmodel.present;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tumen.display.Box;

import static org.assertj.core.api.Assertions.assertThat;

class ScreenPlanTest {
    private static final List<Box> SIDE_BY_SIDE = List.of(new Box(0, 0, 1920, 1080), new Box(1920, 0, 1024, 768));

    @Test
    void theOnlyScreenIsTheAudiences() {
        assertThat(ScreenPlan.of(1, 0, ScreenPlan.NONE, true)).isEqualTo(new ScreenPlan(0, ScreenPlan.NONE));
        assertThat(ScreenPlan.of(1, 0, 1, false).hasPresenter()).isFalse();
    }

    @Test
    void theAudienceGetsTheScreenOnWhichTheProgramIsNot() {
        assertThat(ScreenPlan.of(2, 0, ScreenPlan.NONE, false)).isEqualTo(new ScreenPlan(1, 0));
        assertThat(ScreenPlan.of(2, 1, ScreenPlan.NONE, false)).isEqualTo(new ScreenPlan(0, 1));
    }

    @Test
    void swappingChangesTheTwo() {
        assertThat(ScreenPlan.of(2, 0, ScreenPlan.NONE, true)).isEqualTo(new ScreenPlan(0, 1));
        assertThat(ScreenPlan.of(3, 2, ScreenPlan.NONE, true)).isEqualTo(new ScreenPlan(2, 0));
    }

    @Test
    void aScreenChosenByHandIsTheAudiencesAsLongAsItIsThere() {
        assertThat(ScreenPlan.of(3, 0, 2, false)).isEqualTo(new ScreenPlan(2, 0));
        assertThat(ScreenPlan.of(2, 0, 0, false)).isEqualTo(new ScreenPlan(0, 1));
        assertThat(ScreenPlan.of(2, 0, 2, false)).isEqualTo(new ScreenPlan(1, 0));
    }

    @Test
    void audienceAndPresenterNeverShareAScreen() {
        for (int screens = 2; screens < 5; screens++) {
            for (int own = 0; own < screens; own++) {
                for (int chosen = -1; chosen <= screens; chosen++) {
                    for (boolean swapped : new boolean[]{true, false}) {
                        ScreenPlan plan = ScreenPlan.of(screens, own, chosen, swapped);
                        assertThat(plan.audience()).isBetween(0, screens - 1).isNotEqualTo(plan.presenter());
                        assertThat(plan.presenter()).isBetween(0, screens - 1);
                    }
                }
            }
        }
    }

    @Test
    void aWindowIsOnTheScreenThatHoldsMostOfIt() {
        assertThat(ScreenPlan.screenOf(new Box(100, 100, 800, 600), SIDE_BY_SIDE)).isZero();
        assertThat(ScreenPlan.screenOf(new Box(1800, 100, 800, 600), SIDE_BY_SIDE)).isEqualTo(1);
        assertThat(ScreenPlan.screenOf(new Box(9000, 100, 800, 600), SIDE_BY_SIDE)).isZero();
    }
}
