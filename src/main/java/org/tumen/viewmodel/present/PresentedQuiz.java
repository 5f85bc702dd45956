package org.tumen.viewmodel.present;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.quiz.QuizCard;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizPool;
import org.tumen.viewmodel.quiz.QuizState;

/// The quiz within a presentation: about the events at which that stops, and played whenever its state says so.
final class PresentedQuiz {
    private final QuizGame game;
    private final QuizPool pool;

    /// @param notices told why a quiz cannot be played
    /// @param left runs when it has been left
    PresentedQuiz(OpenDocument document, PresentationPath path, RandomGenerator random, Consumer<String> notices,
            Runnable left) {
        game = new QuizGame(document, notices, random);
        pool = QuizPool.of(path.title(), path.eventIds(), document.document().table());
        game.stateProperty().subscribe(now -> {
            if (now == null) {
                left.run();
            }
        });
    }

    QuizGame game() {
        return game;
    }

    /// Begins or ends it as a state of the presentation says.
    ///
    /// @return whether it is as the state says; false where there are too few events to play
    boolean follow(PresentationState state) {
        QuizKind wanted = state.layers().quiz();
        QuizState played = game.state();
        if (wanted == null) {
            game.leave();
        } else if (played == null || played.kind() != wanted) {
            game.play(wanted, pool);
        }
        return wanted == null || game.state() != null;
    }

    /// What is asked for and when it was, in order of time; for the presenter alone.
    String answers() {
        QuizState played = game.state();
        List<QuizCard> cards = played == null ? List.of() : played.cards();
        return cards.stream().sorted(Comparator.comparingDouble(card -> card.span().startDay()))
                .map(card -> card.date() + ": " + card.fullTitle()).collect(Collectors.joining("\n"));
    }
}
