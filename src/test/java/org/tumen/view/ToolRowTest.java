package org.tumen.view;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// The tools, and the status line below.
@ExtendWith(OnFxThread.class)
class ToolRowTest {
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final RecordedWindow window = new RecordedWindow();
    private final ToolRow row = new ToolRow(new Commands(workspace, window),
            new SearchBox(workspace.search(), workspace.timeline()), workspace);
    private final StatusLine status = new StatusLine(workspace.timeline(), workspace.opener());

    private TimeSpan span() {
        return workspace.timeline().viewport().span();
    }

    @Test
    void everyToolHasANameAndATipWithItsKey() {
        List<ButtonBase> buttons = Nodes.all(row, ButtonBase.class);

        assertThat(buttons).extracting(ButtonBase::getAccessibleText).containsExactly("Back", "Forward", "Filter",
                "Detail pane",
                "Overview", "Problems", "Zoom out", "Fit all", "Zoom in", "Light or dark", "Present from the start",
                "Export…");
        assertThat(buttons).extracting(button -> button.getTooltip().getText()).containsExactly("Back  Alt+←",
                "Forward  Alt+→", "Filter  Ctrl+Shift+F", "Detail pane  F9", "Overview", "Problems  F8", "Zoom out  −",
                "Fit all  Ctrl+0",
                "Zoom in  +", "Light or dark", "Present from the start  F5", "Export…  Ctrl+E");
    }

    @ParameterizedTest
    @CsvSource({"Filter", "Fit all", "Present from the start", "Export…"})
    void wordsStayWholeInANarrowWindow(String name) {
        assertThat(Nodes.button(row, name).getMinWidth()).isEqualTo(Region.USE_PREF_SIZE);
    }

    @Test
    void backAndForwardAreGreyUntilThereIsAWay() {
        ButtonBase back = Nodes.button(row, "Back");
        ButtonBase forward = Nodes.button(row, "Forward");
        assertThat(back.isDisable()).isTrue();

        workspace.timeline().flyTo(new TimeSpan(-2000, 0));
        assertThat(back.isDisable()).isFalse();
        back.fire();
        assertThat(span()).isEqualTo(workspace.timeline().limits());
        assertThat(back.isDisable()).isTrue();
        forward.fire();

        assertThat(span()).isEqualTo(new TimeSpan(-2000, 0));
    }

    @Test
    void theZoomButtonsZoom() {
        double days = span().days();

        Nodes.button(row, "Zoom in").fire();
        assertThat(span().days()).isLessThan(days);
        Nodes.button(row, "Zoom out").fire();
        Nodes.button(row, "Zoom in").fire();
        Nodes.button(row, "Fit all").fire();

        assertThat(span()).isEqualTo(workspace.timeline().limits());
    }

    @ParameterizedTest
    @CsvSource({"Detail pane, true", "Overview, true", "Problems, false"})
    void aViewButtonIsPressedInWhileItsViewIsShown(String name, boolean atFirst) {
        ToggleButton button = (ToggleButton) Nodes.button(row, name);
        assertThat(button.isSelected()).isEqualTo(atFirst);

        button.fire();
        assertThat(button.isSelected()).isEqualTo(!atFirst);
        switch (name) {
            case "Detail pane" -> workspace.settings().change(now -> now.withDetail(true, now.detailDivider()));
            case "Overview" -> workspace.settings().change(now -> now.withOverviewVisible(true));
            default -> workspace.opener().problemsVisibleProperty().set(false);
        }

        assertThat(button.isSelected()).isEqualTo(atFirst);
    }

    @Test
    void theThemeAndTheExportHaveTheirButtons() {
        Nodes.button(row, "Light or dark").fire();
        Nodes.button(row, "Export…").fire();

        assertThat(workspace.timeline().themeProperty().get().dark()).isTrue();
        assertThat(window.done).containsExactly("export");
    }

    @Test
    void aDisabledCommandIsNotRunByItsButton() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        Button button = Controls.button(new Command(CommandId.OPEN, window::openFile, enabled), "Open");
        assertThat(button.isDisable()).isTrue();
        button.fire();
        assertThat(window.done).isEmpty();

        enabled.set(true);
        button.fire();
        assertThat(window.done).containsExactly("openFile");
    }

    @Test
    void aLinkStaysUnvisitedAfterItWasFollowed() {
        Hyperlink link = Controls.link("Open", "Open the source", window::openFile);

        link.fire();

        assertThat(link.isVisited()).isFalse();
        assertThat(window.done).containsExactly("openFile");
    }

    // ---- the status line

    private List<String> left() {
        return status.getLeftItems().stream().map(node -> ((Label) node).getText()).toList();
    }

    private String spanInView() {
        return ((Label) status.getRightItems().getFirst()).getText();
    }

    @Test
    void theStatusLineCountsWhatIsOpen() {
        assertThat(left()).containsExactly("5 events", "3 sources", "1 contested");

        workspace.timeline().open(OpenDocument.empty());

        assertThat(left()).containsExactly("0 events");
    }

    @Test
    void theStatusLineSaysTheTimeInViewAndWhatHappened() {
        workspace.timeline().showSpan(new TimeSpan(-7000, -6990));
        assertThat(spanInView()).isEqualTo("2 Nov 1950 – 11 Nov 1950");

        workspace.timeline().notice("This is the last event");
        assertThat(status.getText()).isEqualTo("This is the last event");
        workspace.timeline().select("war");

        assertThat(status.getText()).isEmpty();
    }
}
