package org.tumen.view.present;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.tumen.view.quiz.QuizLook;
import org.tumen.view.quiz.QuizView;
import org.tumen.viewmodel.present.PresentationKey;
import org.tumen.viewmodel.present.PresentationState;
import org.tumen.viewmodel.present.PresentationViewModel;
import org.tumen.viewmodel.present.Veil;

/// All that the audience sees: the picture of a stop, or the quiz that is played in its place. A quiz can be played in the
/// audience's window and in the presenter's; each shows what is done in the other.
final class AudienceScreen extends StackPane {
    private final AudienceView picture;
    private final QuizView quiz;
    private final Region veil = new Region();

    AudienceScreen(PresentationViewModel model, AudienceView picture) {
        this.picture = picture;
        ObservableValue<QuizLook> look = model.stateProperty()
                .map(now -> new QuizLook(now.look().theme(), now.look().typePercent(), model.isMotionReduced()));
        quiz = new QuizView(model.quiz(), look);
        setMinSize(80, 45);
        quiz.setMinSize(0, 0);
        quiz.setVisible(false);
        veil.setOnMouseClicked(_ -> model.press(PresentationKey.PAGE_DOWN));
        getChildren().addAll(picture, quiz, veil);
        model.stateProperty().subscribe(this::show);
    }

    AudienceView picture() {
        return picture;
    }

    private void show(PresentationState state) {
        boolean playing = state.layers().quiz() != null;
        Veil cover = state.layers().veil();
        boolean ends = quiz.isVisible() && !playing;
        picture.setVisible(!playing);
        quiz.setVisible(playing);
        if (ends) {
            picture.requestFocus();
        }
        veil.setVisible(playing && cover != Veil.NONE);
        veil.setStyle("-fx-background-color:" + (cover == Veil.WHITE ? "white" : "black"));
    }

    /// Plays a key in the quiz.
    ///
    /// @return false where the keyboard is in the quiz already, so that the key gets there by itself
    boolean takeForQuiz(KeyEvent event) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner != null && quiz.holds(owner)) {
            return false;
        }
        quiz.take(event);
        return true;
    }
}
