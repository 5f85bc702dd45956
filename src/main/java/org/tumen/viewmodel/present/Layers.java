package org.tumen.viewmodel.present;

import org.jspecify.annotations.Nullable;
import org.tumen.viewmodel.quiz.QuizKind;

/// What lies above the picture.
///
/// @param number the digits typed so far
/// @param listChoice the stop chosen in the open list of stops; `CLOSED` where it is not open
/// @param asksToEnd whether the presenter is being asked whether to end
/// @param quiz that is played instead of the stop; null for none
public record Layers(Veil veil, String number, int listChoice, boolean asksToEnd, @Nullable QuizKind quiz) {
    public static final int CLOSED = -1;
    public static final Layers NONE = new Layers(Veil.NONE, "", CLOSED, false, null);
    static final int MOST_DIGITS = 3;

    public boolean listIsOpen() {
        return listChoice != CLOSED;
    }

    Layers withVeil(Veil newVeil) {
        return new Layers(newVeil, number, listChoice, asksToEnd, quiz);
    }

    Layers withNumber(String digits) {
        return new Layers(veil, digits.substring(0, Math.min(MOST_DIGITS, digits.length())), listChoice, asksToEnd,
                quiz);
    }

    Layers withList(int choice) {
        return new Layers(veil, number, choice, asksToEnd, quiz);
    }

    Layers withQuestion(boolean asked) {
        return new Layers(veil, number, listChoice, asked, quiz);
    }

    Layers withQuiz(@Nullable QuizKind kind) {
        return new Layers(veil, number, listChoice, asksToEnd, kind);
    }
}
