package org.tumen.viewmodel.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tumen.time.TimeSpan;

/// "Guess the date": one event after another to be placed on the axis, and how far off each guess was. Immutable.
///
/// @param cards in the order in which they are asked for
/// @param axis the time to choose from
/// @param guesses so far
/// @param markedDay where the mark is that is going to be the guess, in days since 1970-01-01
/// @param answered whether the answer to the last guess is shown
public record GuessQuiz(List<QuizCard> cards, TimeSpan axis, List<Guess> guesses, double markedDay,
        boolean answered) {
    private static final double STEPS_ON_AXIS = 240;
    private static final double DAYS_PER_YEAR = 365.2425;

    public GuessQuiz {
        cards = List.copyOf(cards);
        guesses = List.copyOf(guesses);
    }

    static GuessQuiz start(List<QuizCard> cards, TimeSpan axis) {
        return new GuessQuiz(cards, axis, List.of(), axis.centerDay(), false);
    }

    /// Whether all has been asked and answered.
    public boolean isOver() {
        return guesses.size() == cards.size() && !answered;
    }

    /// The number of the present round, from 1.
    public int round() {
        return Math.min(cards.size(), guesses.size() + (answered ? 0 : 1));
    }

    /// The event of the present round; of the last one when it is over.
    public QuizCard card() {
        return cards.get(round() - 1);
    }

    /// Puts the mark on a day of the axis.
    public GuessQuiz mark(double day) {
        return answered || isOver()
                ? this
                : new GuessQuiz(cards, axis, guesses, Math.clamp(day, axis.startDay(), axis.endDay()), false);
    }

    /// Moves the mark by a few steps, later for a positive number.
    public GuessQuiz moveMark(int steps) {
        return mark(markedDay + steps * axis.days() / STEPS_ON_AXIS);
    }

    /// How finely the mark can be set by keys.
    public double stepDays() {
        return axis.days() / STEPS_ON_AXIS;
    }

    /// Takes the mark as the guess and shows the answer.
    public GuessQuiz answer() {
        if (answered || isOver()) {
            return this;
        }
        List<Guess> more = new ArrayList<>(guesses);
        more.add(Guess.of(markedDay, card().span(), stepDays() / 2));
        return new GuessQuiz(cards, axis, more, markedDay, true);
    }

    /// On to the next event, or to the end.
    public GuessQuiz next() {
        return answered ? new GuessQuiz(cards, axis, guesses, axis.centerDay(), false) : this;
    }

    /// How many guesses were right.
    public int rightGuesses() {
        return (int) guesses.stream().filter(Guess::isRight).count();
    }

    /// How far off the guesses were on average, in words: "2 years 3 months"; empty before the first.
    public String averageOff() {
        double days = guesses.stream().mapToDouble(guess -> Math.abs(guess.daysOff())).average().orElse(0);
        long months = Math.round(days / DAYS_PER_YEAR * 12);
        if (days == 0) {
            return "";
        }
        return months < 2
                ? Guess.count(Math.max(1, Math.round(days)), "day")
                : String.join(" ", Stream.of(Guess.count(months / 12, "year"), Guess.count(months % 12, "month"))
                        .filter(part -> !part.isEmpty()).toList());
    }
}
