package org.tumen.view;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// Going to a date that somebody typed.
@ExtendWith(OnFxThread.class)
class DateDialogTest {
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final TimelineViewModel timeline = workspace.timeline();
    private final DateDialog dialog = new DateDialog(workspace.dateJump());
    private final DialogPane pane = dialog.getDialogPane();
    private final TextField field = (TextField) pane.getContent().lookup("#date");
    private final Label message = (Label) pane.getContent().lookup("#date-message");
    private final Button go = (Button) pane.lookupButton(pane.getButtonTypes().stream()
            .filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE).findFirst().orElseThrow());

    DateDialogTest() {
        dialog.show();
    }

    @AfterEach
    void close() {
        dialog.close();
    }

    private void enter(String text) {
        field.setText(text);
        Event.fireEvent(go, new ActionEvent());
    }

    private TimeSpan span() {
        return timeline.viewport().span();
    }

    @ParameterizedTest
    @CsvSource({"19 July 2000, 11157", "spring 1950, -7170", "1961-07-06, -3100", "1950s, -5500", "July 2000, 11150",
            "1950 to 1953, -6700", "6.7.1961, -3100"})
    void aDateIsShownAndTheDialogCloses(String text, double day) {
        enter(text);

        assertThat(span().contains(day)).as("%s", span()).isTrue();
        assertThat(dialog.isShowing()).isFalse();
        assertThat(message.getText()).isEmpty();
        timeline.goBack();
        assertThat(span()).isEqualTo(timeline.limits());
    }

    @ParameterizedTest
    @CsvSource({"'', Type a date", "'   ', Type a date", "soon, “soon” is no date that I know. Try 19 June 2024",
            "31 February 1950, “31 February 1950” is no date", "1812, “1812” lies before this timeline",
            "3000, “3000” lies after this timeline"})
    void whatIsNoDateHereGetsAWordOfHelpAndIsKept(String text, String help) {
        TimeSpan before = span();

        enter(text);

        assertThat(message.getText()).startsWith(help);
        assertThat(dialog.isShowing()).isTrue();
        assertThat(field.getText()).isEqualTo(text);
        assertThat(span()).isEqualTo(before);
    }

    @Test
    void aSecondTryCanSucceed() {
        enter("soon");

        enter("1961");

        assertThat(dialog.isShowing()).isFalse();
        assertThat(span().contains(-3100)).isTrue();
    }

    @Test
    void itCanBeLeftWithoutGoingAnywhere() {
        field.setText("1961");

        ((Button) pane.lookupButton(ButtonType.CANCEL)).fire();

        assertThat(dialog.isShowing()).isFalse();
        assertThat(span()).isEqualTo(timeline.limits());
    }

    @Test
    void theFieldIsNamedAndEnterGoes() {
        Label label = Nodes.only(pane.getContent(), Label.class, each -> field.equals(each.getLabelFor()));

        assertThat(label.getText()).isEqualTo("Date, year, season, decade or span");
        assertThat(field.getPromptText()).contains("spring 1950");
        assertThat(go.isDefaultButton()).isTrue();
        assertThat(message.isWrapText()).isTrue();
        assertThat(pane.getScene().getFocusOwner()).isEqualTo(field);
    }
}
