package org.tumen.viewmodel.quiz;

import java.util.List;
import org.tumen.time.TimeSpan;

/// What a quiz shows.
public sealed interface QuizState {
    QuizKind kind();

    /// The events that are asked for; none before the start.
    default List<QuizCard> cards() {
        return List.of();
    }

    /// Before the start: which events are to be asked for.
    ///
    /// @param filter which of them only, as `EventFilter` reads it; empty for all
    /// @param complaint why it did not start; empty if it was not tried
    record Choosing(QuizKind kind, List<QuizPool> pools, int chosen, String filter,
            String complaint) implements QuizState {
        public Choosing {
            pools = List.copyOf(pools);
        }

        Choosing withComplaint(String newComplaint) {
            return new Choosing(kind, pools, chosen, filter, newComplaint);
        }
    }

    /// @param axis the time that the cards are laid on
    record Ordering(OrderQuiz quiz, QuizPool pool, TimeSpan axis) implements QuizState {
        @Override
        public QuizKind kind() {
            return QuizKind.PUT_IN_ORDER;
        }

        @Override
        public List<QuizCard> cards() {
            return quiz.cards();
        }
    }

    record Guessing(GuessQuiz quiz, QuizPool pool) implements QuizState {
        @Override
        public QuizKind kind() {
            return QuizKind.GUESS_THE_DATE;
        }

        @Override
        public List<QuizCard> cards() {
            return quiz.cards();
        }
    }
}
