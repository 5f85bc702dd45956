package org.tumen.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.model.Tour;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.touring.TourEditor;

import static org.assertj.core.api.Assertions.assertThat;

/// What is presented for each of the ways to start.
@ExtendWith(OnFxThread.class)
class PresentingTest {
    private final List<String> awake = new ArrayList<>();
    private final Workspace workspace = Workspaces.workspace(builtIn());
    private final Stage stage = new Stage();
    private final Presenting presenting = new Presenting(stage, workspace, services(), new OneScreen(),
            () -> workspace.timeline().document().document().tours());

    PresentingTest() {
        stage.setScene(new Scene(new Pane()));
    }

    private static TimelineDocument builtIn() {
        return Objects.requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    }

    private WindowServices services() {
        StayAwake noted = new StayAwake() {
            @Override
            public boolean begin() {
                awake.add("begin");
                return true;
            }

            @Override
            public void end() {
                awake.add("end");
            }

            @Override
            public String advice() {
                return "";
            }
        };
        return new WindowServices(new NoFileDialogs(), _ -> {}, (_, _, _, _) -> {}, Workspaces.AT_ONCE, "1", () -> {},
                noted);
    }

    @AfterEach
    void close() {
        presenting.close();
        stage.hide();
    }

    /// What the window of the audience says to a screen reader.
    private String shown() {
        Stage audience = audience();
        Nodes.layOut(audience.getScene().getRoot());
        return Objects.requireNonNull(
                Nodes.styled(audience.getScene().getRoot(), "audience").getFirst().getAccessibleText());
    }

    private static Stage audience() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(each -> "Presentation".equals(each.getTitle())).findFirst().orElseThrow();
    }

    @Test
    void fromTheStartTheFirstTourIsPresented() {
        presenting.presentFromStart();

        assertThat(shown()).contains("12 stops. From allies to strangers to partners");
        assertThat(awake).containsExactly("begin");
        presenting.close();
        assertThat(awake).containsExactly("begin", "end");
    }

    @Test
    void theTourChosenLastIsPresentedTheNextTimeToo() {
        Tour second = workspace.timeline().document().document().tours().get(1);
        presenting.present(second);
        assertThat(shown()).contains("Tests and votes");
        presenting.close();

        presenting.presentFromStart();
        assertThat(shown()).contains("Tests and votes");
    }

    @Test
    void fromHereThePresentationStartsAtTheSelectedEvent() {
        workspace.timeline().select("1996-09-10-treaty-lapses");
        presenting.presentFromHere();

        assertThat(shown()).contains("The 1961 alliance treaty lapses");
    }

    @Test
    void whatWasFoundIsPresentedUnderItsWords() {
        workspace.search().queryProperty().set("kursk");
        presenting.presentHits();

        assertThat(shown()).contains("“kursk”");
    }

    @Test
    void theSelectedEventIsPresentedWithThoseRelatedToIt() {
        workspace.timeline().select("1961-07-06-soviet-dprk-alliance-treaty");
        presenting.presentSelected();

        assertThat(shown()).contains("stops. Soviet–North Korean alliance treaty");
    }

    @Test
    void whatIsInViewIsPresented() {
        workspace.timeline().showSpan(new TimeSpan(-7500, -6500));
        presenting.presentView();

        assertThat(shown()).matches("(?s)19[45]\\d – 19[59]\\d · \\d+ stops\\. Allies, strangers, partners.*");
    }

    @Test
    void withoutToursTheHighlightsArePresented() {
        workspace.timeline().open(OpenDocument.of(Workspaces.alliance(), "test.json", null, List.of()));
        presenting.presentFromStart();

        assertThat(shown()).contains("5 stops. Allies");
    }

    @Test
    void nothingIsPresentedOfAnEmptyTimeline() {
        workspace.timeline().open(OpenDocument.empty());
        presenting.presentFromStart();

        assertThat(workspace.timeline().noticeProperty().get()).isEqualTo("There are no events here to present");
        assertThat(awake).isEmpty();
    }

    @Test
    void aSecondStartTakesThePlaceOfTheFirst() {
        presenting.presentFromStart();
        presenting.presentFromStart();

        assertThat(awake).containsExactly("begin", "end", "begin");
        assertThat(Window.getWindows().stream().filter(Stage.class::isInstance).map(Stage.class::cast)
                .filter(each -> "Presentation".equals(each.getTitle()))).hasSize(1);
    }

    @Test
    void theMenuListsTheToursAndPresentsTheOneChosen() {
        List<String> done = new ArrayList<>();
        Menu menu = new ToursMenu(new TourEditor(workspace.timeline()).draftProperty(), new RecordedPresenting(done));

        assertThat(menu.getItems()).extracting(MenuItem::getText).contains("Tests and votes").hasSize(4);
        menu.getItems().get(2).fire();
        assertThat(done).containsExactly("present reading-the-evidence");
        workspace.timeline().open(OpenDocument.empty());
        assertThat(menu.isDisable()).isTrue();
    }
}
