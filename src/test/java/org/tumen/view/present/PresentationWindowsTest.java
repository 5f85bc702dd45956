package org.tumen.view.present;

import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.view.Keys;
import org.tumen.view.Mouse;
import org.tumen.view.Nodes;
import org.tumen.view.OnFxThread;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.quiz.QuizState;

import static org.assertj.core.api.Assertions.assertThat;

/// The windows of a presentation on one screen and on two.
@ExtendWith(OnFxThread.class)
class PresentationWindowsTest {
    private PresentationStage shown = new PresentationStage(PresentationStage.LEFT, PresentationStage.RIGHT);

    @AfterEach
    void close() {
        shown.close();
    }

    private void onOneScreen() {
        shown.close();
        shown = new PresentationStage(PresentationStage.LEFT);
    }

    private static boolean isOn(Stage stage, Box screen) {
        return stage.getX() >= screen.x() && stage.getX() + stage.getWidth() <= screen.right() + 1;
    }

    private String audienceWords() {
        DisplayList drawn = Objects.requireNonNull(
                Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class).drawn());
        assertThat(shown.painted).contains(drawn);
        return drawn.ops().toString();
    }

    private static boolean isVisible(Stage stage, String styleClass) {
        return Nodes.styled(stage.getScene().getRoot(), styleClass).stream().anyMatch(node -> node.isVisible());
    }

    @Test
    void theAudienceHasTheSecondScreenAndThePresenterTheFirst() {
        assertThat(isOn(shown.audience(), PresentationStage.RIGHT)).isTrue();
        assertThat(isOn(shown.presenter(), PresentationStage.LEFT)).isTrue();
    }

    @Test
    void keysWorkInBothWindows() {
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        assertThat(shown.model.state().stop()).isEqualTo(1);
        shown.press(shown.audience(), KeyCode.PAGE_DOWN);
        assertThat(shown.model.state().stop()).isEqualTo(2);
    }

    @Test
    void swappingMovesEachWindowToTheOtherScreen() {
        shown.press(shown.presenter(), KeyCode.X);

        assertThat(isOn(shown.audience(), PresentationStage.LEFT)).isTrue();
        assertThat(isOn(shown.presenter(), PresentationStage.RIGHT)).isTrue();
    }

    @Test
    void theAudiencesScreenCanBeChosenByHand() {
        ComboBox<?> choice = Nodes.only(shown.presenter().getScene().getRoot(), ComboBox.class);
        assertThat(choice.getSelectionModel().getSelectedIndex()).isEqualTo(1);

        choice.getSelectionModel().select(0);

        assertThat(isOn(shown.audience(), PresentationStage.LEFT)).isTrue();
        assertThat(isOn(shown.presenter(), PresentationStage.RIGHT)).isTrue();
    }

    @Test
    void aScreenThatVanishesLeavesTheAudiencesWindowOnTheOther() {
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        shown.setScreens(PresentationStage.LEFT);

        assertThat(shown.stages()).containsExactly(shown.audience());
        assertThat(isOn(shown.audience(), PresentationStage.LEFT)).isTrue();
        shown.press(shown.audience(), KeyCode.PAGE_DOWN);
        assertThat(shown.model.state().stop()).isEqualTo(2);
        shown.press(shown.audience(), KeyCode.G);
        assertThat(isVisible(shown.audience(), "floating")).isTrue();
    }

    @Test
    void aScreenThatComesGetsTheAudience() {
        onOneScreen();
        assertThat(shown.stages()).hasSize(1);

        shown.setScreens(PresentationStage.LEFT, PresentationStage.RIGHT);

        assertThat(isOn(shown.audience(), PresentationStage.RIGHT)).isTrue();
        assertThat(isOn(shown.presenter(), PresentationStage.LEFT)).isTrue();
    }

    @Test
    void theEndClosesAllWindowsOnce() {
        shown.press(shown.presenter(), KeyCode.ESCAPE);

        assertThat(shown.stages()).isEmpty();
        assertThat(shown.done).containsExactly("ended");
        assertThat(shown.watchers()).isZero();
        shown.windows.end();
        assertThat(shown.done).hasSize(1);
    }

    @Test
    void closingAWindowEndsThePresentation() {
        Event.fireEvent(shown.presenter(), new WindowEvent(shown.presenter(), WindowEvent.WINDOW_CLOSE_REQUEST));

        assertThat(shown.done).containsExactly("ended");
    }

    @Test
    void anEscRightAfterTheStartAsks() {
        shown.nowMs = 700;
        shown.press(shown.audience(), KeyCode.ESCAPE);
        assertThat(shown.stages()).hasSize(2);
        assertThat(isVisible(shown.audience(), "end-question")).isTrue();

        shown.press(shown.audience(), KeyCode.ENTER);
        assertThat(shown.stages()).isEmpty();
    }

    @Test
    void thePresenterReadsNotesAndWhatComesNext() {
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);

        assertThat(Nodes.texts(shown.presenter().getScene().getRoot())).contains("Stop 1 of 3", "Mind the armistice",
                "Treaty");
        shown.press(shown.presenter(), KeyCode.END);
        assertThat(Nodes.texts(shown.presenter().getScene().getRoot())).contains("This is the last stop.");
    }

    @Test
    void whatIsSearchedForIsShownToTheAudienceOnlyWhenThePresenterSaysSo() {
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        TextField field = (TextField) shown.presenter().getScene().lookup("#private-search");
        field.requestFocus();
        // What nobody holds is lost after a while.
        System.gc();
        field.setText("rumour");
        int paintings = shown.painted.size();
        shown.layOut();
        assertThat(shown.painted).hasSize(paintings);
        assertThat(shown.model.state().isAway()).isFalse();

        Event.fireEvent(field, Keys.press(KeyCode.ENTER));

        assertThat(shown.model.slide().title()).isEqualTo("A rumour");
        shown.press(shown.presenter(), KeyCode.BACK_SPACE);
        assertThat(shown.model.slide().title()).isEqualTo("Korean War");
    }

    @Test
    void lettersTypedIntoTheSearchAreNoCommandsButAClickerStillWorks() {
        TextField field = (TextField) shown.presenter().getScene().lookup("#private-search");
        Event.fireEvent(field, Keys.press(KeyCode.B));
        Event.fireEvent(field, Keys.press(KeyCode.PAGE_DOWN));

        assertThat(shown.model.state().layers()).isEqualTo(org.tumen.viewmodel.present.Layers.NONE);
        assertThat(shown.model.state().stop()).isEqualTo(1);
    }

    @Test
    void everyButtonHasANameAndDoesWhatItsKeyDoes() {
        ControlStrip strip = Nodes.only(shown.presenter().getScene().getRoot(), ControlStrip.class);

        assertThat(Nodes.all(strip, ButtonBase.class)).hasSizeGreaterThan(14)
                .allSatisfy(button -> assertThat(button.getAccessibleText()).isNotEmpty());
        Nodes.button(strip, "Next stop  PageDown").fire();
        assertThat(shown.model.state().stop()).isEqualTo(1);
        Nodes.button(strip, "Pointer  L").fire();
        assertThat(Nodes.button(strip, "Pointer  L").getStyleClass()).contains("on");
        Nodes.button(strip, "Larger type  Ctrl +").fire();
        assertThat(shown.model.state().look().typePercent()).isEqualTo(115);
    }

    @Test
    void onOneScreenTheNotesCanBeShownBelowThePicture() {
        onOneScreen();
        shown.press(shown.audience(), KeyCode.PAGE_DOWN);
        assertThat(Nodes.texts(shown.audience().getScene().getRoot())).doesNotContain("Mind the armistice");

        shown.press(shown.audience(), KeyCode.M);
        assertThat(Nodes.texts(shown.audience().getScene().getRoot())).contains("Mind the armistice");
        shown.press(shown.audience(), KeyCode.M);
        assertThat(Nodes.texts(shown.audience().getScene().getRoot())).doesNotContain("Mind the armistice");
    }

    @Test
    void onOneScreenANumberTypedIsSeenAndOnTwoOnlyThePresenterSeesIt() {
        shown.press(shown.presenter(), KeyCode.DIGIT2);
        assertThat(isVisible(shown.audience(), "number-chip")).isFalse();
        assertThat(Nodes.texts(shown.presenter().getScene().getRoot())).contains("Go to stop 2 with Enter");
        onOneScreen();

        shown.press(shown.audience(), KeyCode.DIGIT2);
        assertThat(isVisible(shown.audience(), "number-chip")).isTrue();
        shown.press(shown.audience(), KeyCode.ENTER);
        assertThat(shown.model.state().stop()).isEqualTo(2);
    }

    @Test
    void aClickGoesOnAndADragLeavesThePath() {
        onOneScreen();
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        new Mouse(view).click(20, 20);
        shown.layOut();
        assertThat(shown.model.state().stop()).isEqualTo(1);

        new Mouse(view).press(200, 150).drag(180, 150).drag(150, 150).release(150, 150);
        assertThat(shown.model.state().isAway()).isTrue();
        shown.press(shown.audience(), KeyCode.BACK_SPACE);
        assertThat(shown.model.state().isAway()).isFalse();
        assertThat(shown.model.state().stop()).isEqualTo(1);
    }

    @Test
    void aClickOnAnotherEventVisitsIt() {
        onOneScreen();
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        var drawn = java.util.Objects.requireNonNull(view.drawn());
        Box mark = drawn.marks().stream().filter(each -> each.id().equals("rumour")).findFirst().orElseThrow().bounds();

        new Mouse(view).click(mark.centerX(), mark.centerY());

        assertThat(shown.model.slide().title()).isEqualTo("A rumour");
    }

    @Test
    void thePenDrawsAndItsInkLeavesTheStopAlone() {
        onOneScreen();
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        shown.press(shown.audience(), KeyCode.D);
        new Mouse(view).press(100, 100).drag(150, 120).drag(200, 100).release(200, 100);

        assertThat(shown.model.state().tools().ink()).singleElement()
                .satisfies(line -> assertThat(line.points()).hasSize(3));
        assertThat(shown.model.state().stop()).isZero();
        assertThat(shown.model.state().isAway()).isFalse();
        shown.press(shown.audience(), KeyCode.E);
        assertThat(shown.model.state().tools().ink()).isEmpty();
    }

    @Test
    void underACoverNothingOfThePictureCanBeMoved() {
        onOneScreen();
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        shown.press(shown.audience(), KeyCode.B);
        new Mouse(view).press(200, 150).drag(100, 150).release(100, 150);

        assertThat(shown.model.state().isAway()).isFalse();
        new Mouse(view).click(20, 20);
        assertThat(shown.model.state().layers().veil()).isEqualTo(org.tumen.viewmodel.present.Veil.NONE);
        assertThat(shown.model.state().stop()).isZero();
    }

    @Test
    void thePictureIsPaintedAnewForWhatHasChangedOnly() {
        int before = shown.painted.size();
        shown.model.press(PresentationKey.L);
        shown.layOut();
        assertThat(shown.painted).hasSize(before);

        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        assertThat(shown.painted.size()).isGreaterThan(before);
        assertThat(audienceWords()).contains("Korean War");
    }

    @Test
    void whileAStopIsReadTheWordsOfTheNextAreMadeReady() {
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        view.prepareNextStop();
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        assertThat(shown.prepared).containsExactly(view.drawn());
    }

    @Test
    void onOneScreenNothingIsPaintedThatNobodySees() {
        onOneScreen();
        int before = shown.painted.size();
        shown.press(shown.audience(), KeyCode.PAGE_DOWN);

        assertThat(shown.painted).hasSize(before + 1);
        assertThat(audienceWords()).contains("Korean War");
    }

    @Test
    void aScreenReaderHearsTheStopUnlessItIsToBeGuessed() {
        onOneScreen();
        shown.press(shown.audience(), KeyCode.PAGE_DOWN);
        AudienceView view = Nodes.only(shown.audience().getScene().getRoot(), AudienceView.class);
        assertThat(view.getAccessibleText()).contains("Korean War", "Fighting");

        shown.press(shown.audience(), KeyCode.H);
        assertThat(view.getAccessibleText()).doesNotContain("1950");
        assertThat(Nodes.all(shown.audience().getScene().getRoot(), Label.class)).isNotEmpty();
    }

    // ---- quizzes

    private List<String> cards(Stage stage) {
        return Nodes.styled(stage.getScene().getRoot(), "quiz-card").stream().map(Node::getAccessibleText).toList();
    }

    @Test
    void aQuizIsPlayedFromThePresentersWindowAndTheAudienceSeesIt() {
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        shown.press(shown.presenter(), KeyCode.F6);
        assertThat(cards(shown.audience())).hasSize(3).isEqualTo(cards(shown.presenter()));
        assertThat(Nodes.texts(shown.presenter().getScene().getRoot())).contains("Answers, unseen by the audience",
                "Put in order: Esc returns");

        shown.press(shown.presenter(), KeyCode.RIGHT);
        assertThat(cards(shown.audience()).getFirst()).endsWith("placed as number 1 of 1");
        shown.press(shown.audience(), KeyCode.DOWN);
        shown.press(shown.audience(), KeyCode.RIGHT);
        assertThat(cards(shown.presenter()).get(1)).endsWith("of 2");

        shown.press(shown.presenter(), KeyCode.ESCAPE);
        assertThat(shown.model.slide().title()).isEqualTo("Korean War");
        assertThat(Nodes.texts(shown.presenter().getScene().getRoot())).contains("Notes", "Mind the armistice");
        shown.press(shown.presenter(), KeyCode.PAGE_DOWN);
        assertThat(shown.model.slide().title()).isEqualTo("Treaty");
    }

    @Test
    void whileAQuizIsPlayedKeysFindItFromAnywhereInTheWindow() {
        shown.press(shown.presenter(), KeyCode.F7);
        shown.presenter().getScene().getRoot().requestFocus();
        shown.press(shown.presenter(), KeyCode.ENTER);

        assertThat(((QuizState.Guessing) Objects.requireNonNull(shown.model.quiz().state())).quiz().answered())
                .isTrue();
        assertThat(shown.model.state().stop()).isZero();
    }

    @Test
    void aCoverLiesAboveTheQuizAndKeepsTheKeyboardThere() {
        onOneScreen();
        shown.press(shown.audience(), KeyCode.F6);
        Node focused = shown.audience().getScene().getFocusOwner();
        shown.press(shown.audience(), KeyCode.B);
        shown.press(shown.audience(), KeyCode.RIGHT);

        assertThat(cards(shown.audience())).allMatch(words -> words.endsWith("not on the axis yet"));
        assertThat(shown.audience().getScene().getFocusOwner()).isEqualTo(focused);
        shown.press(shown.audience(), KeyCode.RIGHT);
        assertThat(cards(shown.audience()).getFirst()).endsWith("placed as number 1 of 1");
    }

    @Test
    void theQuizHasTheAudiencesColoursAndSizeOfType() {
        onOneScreen();
        shown.press(shown.audience(), KeyCode.F6);
        Region quiz = (Region) Objects.requireNonNull(shown.audience().getScene().lookup("#quiz"));
        assertThat(quiz.getStyleClass()).contains("quiz-projector");
        String before = quiz.getStyle();

        shown.press(shown.audience(), KeyCode.T);
        shown.press(shown.audience(), KeyCode.T);
        assertThat(quiz.getStyleClass()).contains("quiz-dark");
        assertThat(quiz.getStyle()).isNotEqualTo(before).contains("-tumen-paper: #14171C");
    }

    @Test
    void buttonsOfTheStripThatMeanNothingInAQuizCannotBePressed() {
        ControlStrip strip = Nodes.only(shown.presenter().getScene().getRoot(), ControlStrip.class);
        Nodes.button(strip, "Quiz: put events in order  F6").fire();

        assertThat(Nodes.button(strip, "Next stop  PageDown").isDisabled()).isTrue();
        assertThat(Nodes.button(strip, "Black screen  B or .").isDisabled()).isFalse();
        assertThat(Nodes.button(strip, "Quiz: put events in order  F6").getStyleClass()).contains("on");
        shown.press(shown.presenter(), KeyCode.ESCAPE);
        assertThat(Nodes.button(strip, "Next stop  PageDown").isDisabled()).isFalse();
    }
}
