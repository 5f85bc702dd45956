package org.tumen.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import org.tumen.layout.Zoom;

import static org.assertj.core.api.Assertions.assertThat;

/// The way of marks from the rows of one zoom level to those of another, on a clock that the test moves.
class RowGlideTest {
    private final List<DoubleConsumer> running = new ArrayList<>();
    private int repaints;
    private final RowGlide glide = new RowGlide(step -> {
        running.add(step);
        return () -> running.remove(step);
    }, () -> repaints++);

    private void tick(double elapsedMs) {
        List.copyOf(running).forEach(step -> step.accept(elapsedMs));
    }

    @Test
    void theFirstLevelIsShownAtOnce() {
        glide.show(3, false);

        assertThat(glide.zoom()).isEqualTo(Zoom.at(3));
        assertThat(running).isEmpty();
    }

    @Test
    void marksGlideToTheNextLevelAndThenRest() {
        glide.show(3, false);
        glide.show(4, false);

        assertThat(glide.zoom()).isEqualTo(new Zoom(4, 3, 0));
        tick(90);
        assertThat(glide.zoom()).isEqualTo(new Zoom(4, 3, 0.5));
        tick(180);
        assertThat(glide.zoom()).isEqualTo(Zoom.at(4));
        assertThat(running).isEmpty();
        assertThat(repaints).isEqualTo(2);
    }

    @Test
    void overSeveralLevelsNothingGlides() {
        for (int other : new int[]{1, 5, 12, 0}) {
            glide.show(3, false);
            glide.show(other, false);

            assertThat(glide.zoom()).isEqualTo(Zoom.at(other));
            assertThat(running).isEmpty();
            glide.forget();
        }
    }

    @Test
    void aJumpEndsTheGlideThatIsOnItsWay() {
        glide.show(3, false);
        glide.show(4, false);
        glide.show(9, false);

        assertThat(glide.zoom()).isEqualTo(Zoom.at(9));
        assertThat(running).isEmpty();
    }

    @Test
    void withReducedMotionNothingGlides() {
        glide.show(3, true);
        glide.show(4, true);

        assertThat(glide.zoom()).isEqualTo(Zoom.at(4));
        assertThat(running).isEmpty();
    }

    @Test
    void theSameLevelAgainChangesNothing() {
        glide.show(3, false);
        glide.show(4, false);
        tick(90);
        glide.show(4, false);

        assertThat(glide.zoom()).isEqualTo(new Zoom(4, 3, 0.5));
    }
}
