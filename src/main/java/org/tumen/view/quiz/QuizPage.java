package org.tumen.view.quiz;

import javafx.scene.Node;

/// What a quiz shows at a time.
interface QuizPage {
    Node node();

    /// @param em the size of type, in pixels
    void setEm(double em);

    /// Puts the keyboard where the player begins.
    void focusFirst();
}
