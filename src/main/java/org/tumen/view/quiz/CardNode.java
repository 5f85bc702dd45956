package org.tumen.view.quiz;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tumen.viewmodel.quiz.QuizCard;

/// A card that can be moved.
final class CardNode extends VBox {
    private final QuizCard card;
    private final Label title;
    private final Label date = QuizControls.label("", "quiz-card-date");
    private final Label source = new Label();

    CardNode(QuizCard card) {
        this.card = card;
        getStyleClass().add("quiz-card");
        title = QuizControls.label(card.title(), "quiz-card-title");
        title.setMinHeight(0);
        source.getStyleClass().add("quiz-card-source");
        date.setWrapText(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().add(title);
    }

    QuizCard card() {
        return card;
    }

    /// What a screen reader says of it; spoken at once while it has the focus.
    void say(String text) {
        if (!text.equals(getAccessibleText())) {
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    /// Shows the date and the source, and whether it was in order with all others.
    void reveal(boolean right, String verdict) {
        title.setText(card.fullTitle());
        date.setText((right ? "✓ " : "✗ ") + card.date() + " · " + verdict);
        source.setText(card.source());
        getStyleClass().removeAll("quiz-right", "quiz-wrong");
        getStyleClass().add(right ? "quiz-right" : "quiz-wrong");
        if (!getChildren().contains(date)) {
            getChildren().add(date);
            if (!card.source().isEmpty()) {
                getChildren().add(source);
            }
        }
    }
}
