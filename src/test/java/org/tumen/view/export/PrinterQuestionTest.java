package org.tumen.view.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.view.OnFxThread;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing is printed unasked.
@ExtendWith(OnFxThread.class)
class PrinterQuestionTest {
    private final Stage stage = new Stage();
    private final List<Object> done = new ArrayList<>();

    @BeforeEach
    void ask() {
        stage.setScene(new Scene(new Pane()));
        stage.show();
        new PrinterQuestion().ask(stage, new PrinterQuestion.Printers(List.of("Hall", "Office"), "Office"), done::add,
                () -> done.add("given up"));
    }

    @AfterEach
    void close() {
        Window.getWindows().stream().filter(window -> !stage.equals(window)).toList().forEach(Window::hide);
        stage.hide();
    }

    private static DialogPane pane() {
        return Window.getWindows().stream().map(window -> window.getScene().lookup("#printer-question"))
                .filter(DialogPane.class::isInstance).map(DialogPane.class::cast).findFirst().orElseThrow();
    }

    private static void press(ButtonType type) {
        ((Button) Objects.requireNonNull(pane().lookupButton(type))).fire();
    }

    @Test
    void theUsualPrinterPrintsOnceUnlessSomethingElseIsChosen() {
        assertThat(done).isEmpty();
        press(PrinterQuestion.PRINT);

        assertThat(done).containsExactly(new PrinterQuestion.Answer("Office", 1));
    }

    @Test
    void theChosenPrinterPrintsTheChosenCopies() {
        ((ComboBox<?>) Objects.requireNonNull(pane().lookup("#print-printer"))).getSelectionModel().select(0);
        ((Spinner<?>) Objects.requireNonNull(pane().lookup("#print-copies"))).increment(29);
        press(PrinterQuestion.PRINT);

        assertThat(done).containsExactly(new PrinterQuestion.Answer("Hall", 30));
    }

    @Test
    void whoGivesUpPrintsNothing() {
        press(ButtonType.CANCEL);

        assertThat(done).containsExactly("given up");
    }
}
