package org.tumen.viewmodel.quiz;

import java.util.List;
import org.tumen.time.TimeSpan;

/// What a quiz shows.
public sealed interface QuizState {
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
    record Ordering(OrderQuiz quiz, QuizPool pool, TimeSpan axis) implements QuizState {}

    record Guessing(GuessQuiz quiz, QuizPool pool) implements QuizState {}
}
