package org.tumen.view;

import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/// A clicker in the hand of somebody who explores a timeline.
@ExtendWith(OnFxThread.class)
class TourSteppingTest {
    /// Stops keep the time in view in whole months or years.
    private static final Offset<Double> ROUNDING = Offset.offset(366.0);

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private void press(KeyCode code, String... modifiers) {
        window.pressAndLayOut(code, modifiers);
    }

    @Test
    void aClickerGoesThroughTheTourThatIsOpenAndPansOtherwise() {
        press(KeyCode.EQUALS, "Ctrl");
        press(KeyCode.EQUALS, "Ctrl");
        double first = startDay();
        press(KeyCode.F4, "Shift");
        press(KeyCode.PAGE_DOWN);
        assertThat(startDay()).as("the only stop").isCloseTo(first, ROUNDING);
        press(KeyCode.F4);
        press(KeyCode.PAGE_UP);
        double second = startDay();
        assertThat(second).as("without tours it pans").isLessThan(first - 2 * ROUNDING.value);
        press(KeyCode.F4, "Shift");

        press(KeyCode.PAGE_UP);
        assertThat(startDay()).isCloseTo(first, ROUNDING);
        window.find("#tour-stops").requestFocus();
        press(KeyCode.PAGE_DOWN);
        assertThat(startDay()).isCloseTo(second, ROUNDING);
    }

    private double startDay() {
        return window.workspace.timeline().viewport().span().startDay();
    }
}
