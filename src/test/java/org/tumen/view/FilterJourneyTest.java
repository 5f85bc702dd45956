package org.tumen.view;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/// Filtering in the window, by keyboard and by ticking.
@ExtendWith(OnFxThread.class)
class FilterJourneyTest {
    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private void open() {
        window.press(KeyCode.F, "Ctrl", "Shift");
    }

    private FilterPane pane() {
        return (FilterPane) window.find("#filter");
    }

    private CheckBox box(String name) {
        return Nodes.all(pane(), CheckBox.class).stream().filter(box -> box.getText().equals(name)).findFirst()
                .orElseThrow();
    }

    private ButtonBase button() {
        return (ButtonBase) window.find(".filter-button");
    }

    private int shown() {
        return window.workspace.timeline().document().document().events().size();
    }

    private TextField text() {
        return (TextField) window.find("#filter-text");
    }

    private Label message() {
        return (Label) window.find(".filter-message");
    }

    @Test
    void aLaneIsTickedOffCountedKeptAfterEscAndCleared() {
        assertThat(window.has("#filter")).isFalse();
        open();
        assertThat(pane().isVisible()).isTrue();
        assertThat(window.stage.getScene().getFocusOwner()).isSameAs(box("Diplomacy"));

        box("Military").fire();
        assertThat(button().getAccessibleText()).isEqualTo("Filter, 2 of 5 events");
        assertThat(((Label) Objects.requireNonNull(button().getGraphic())).getText()).isEqualTo("2 of 5");
        assertThat(text().getText()).isEqualTo("category:diplomacy,treaties");
        assertThat(((Label) window.find(".filtered")).getText()).isEqualTo("Filtered: 2 of 5 events");

        window.workspace.timeline().select("treaty");
        window.press(KeyCode.ESCAPE);
        assertThat(pane().isVisible()).isFalse();
        assertThat(window.selected()).isEqualTo("treaty");
        assertThat(shown()).isEqualTo(2);

        button().fire();
        ((ButtonBase) window.find("#filter-clear")).fire();
        assertThat(shown()).isEqualTo(5);
        assertThat(button().getGraphic()).isNull();
        assertThat(box("Military").isSelected()).isTrue();
        assertThat(window.has(".filtered")).isFalse();
    }

    @Test
    void theListsFollowTheText() {
        open();
        text().setText("category:military status:alleged significance:1..2");

        assertThat(box("Military").isSelected()).isTrue();
        assertThat(box("Treaties").isSelected()).isFalse();
        assertThat(box("alleged").isSelected()).isTrue();
        assertThat(box("documented").isSelected()).isFalse();
        assertThat(((ChoiceBox<?>) window.find("#filter-significance")).getValue()).isEqualTo(2);
        assertThat(shown()).isEqualTo(1);
    }

    @Test
    void aTextThatIsNoFilterIsToldBelowItAndToAScreenReader() {
        open();
        text().setText("lane:military");

        assertThat(message().isVisible()).isTrue();
        assertThat(message().getText()).startsWith("column 1: there is no field lane:");
        assertThat(text().getAccessibleHelp()).isEqualTo(message().getText());
        text().setText("");
        assertThat(message().isVisible()).isFalse();
    }

    @Test
    void theLastLaneCannotBeTickedOff() {
        open();
        text().setText("category:military");

        box("Military").fire();

        assertThat(box("Military").isSelected()).isTrue();
        assertThat(shown()).isEqualTo(2);
    }

    @Test
    void aStatusAndASignificanceCanBeChosen() {
        open();
        box("alleged").fire();
        assertThat(text().getText()).isEqualTo("status:documented,disputed,assessed");

        ((ChoiceBox<?>) window.find("#filter-significance")).getSelectionModel().selectLast();

        assertThat(text().getText()).isEqualTo("status:documented,disputed,assessed significance:1");
        assertThat(shown()).isEqualTo(3);
    }

    @Test
    void aSignificanceThatIsNoLimitIsLeftToTheText() {
        open();
        text().setText("significance:2..4");

        assertThat(((ChoiceBox<?>) window.find("#filter-significance")).getValue())
                .isEqualTo(0);
        assertThat(text().getText()).isEqualTo("significance:2..4");
    }

    @Test
    void itOpensBelowItsButtonAndInsideTheWindow() {
        open();
        window.layOut();

        Bounds pane = pane().localToScene(pane().getLayoutBounds());
        Bounds below = button().localToScene(button().getLayoutBounds());
        assertThat(pane.getMinY()).isGreaterThanOrEqualTo(below.getMaxY());
        assertThat(pane.getMinX()).isLessThanOrEqualTo(below.getMinX() + 1);
        assertThat(pane.getMaxX()).isGreaterThan(below.getMinX()).isLessThan(window.stage.getScene().getWidth());
    }

    @Test
    void aPressElsewhereClosesItAndOneInItDoesNot() {
        open();

        new Mouse(text()).press(5, 5);
        assertThat(pane().isVisible()).isTrue();
        new Mouse(window.find("#overview")).press(5, 5);

        assertThat(pane().isVisible()).isFalse();
    }
}
