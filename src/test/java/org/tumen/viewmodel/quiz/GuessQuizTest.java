package org.tumen.viewmodel.quiz;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.time.TimeSpan;

import static org.assertj.core.api.Assertions.assertThat;

/// How far off guesses are, and how the rounds go.
class GuessQuizTest {
    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tooEarlyIsAsFarOffAsTooLate(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double start = random.nextInt(-200_000, 40_000);
        TimeSpan truth = new TimeSpan(start, start + random.nextInt(1, 4_000));
        double off = random.nextDouble(0.5, 30_000);
        double grace = random.nextDouble(100);

        Guess early = Guess.of(truth.startDay() - off, truth, grace);
        Guess late = Guess.of(truth.endDay() + off, truth, grace);

        assertThat(early.daysOff()).as("seed %d", seed).isCloseTo(-late.daysOff(), Offset.offset(1e-6));
        assertThat(early.isRight()).as("seed %d", seed).isEqualTo(late.isRight()).isEqualTo(off <= grace);
        if (!early.isRight()) {
            assertThat(early.text()).as("seed %d", seed).endsWith(" too early");
            assertThat(late.text()).as("seed %d", seed).endsWith(" too late");
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anywhereInTheTimeThatAnEventCanMeanIsRight(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double start = random.nextInt(-200_000, 40_000);
        TimeSpan truth = new TimeSpan(start, start + random.nextInt(1, 4_000));

        Guess guess = Guess.of(random.nextDouble(truth.startDay(), truth.endDay()), truth, 0);

        assertThat(guess.text()).as("seed %d", seed).isEqualTo("Right");
    }

    @ParameterizedTest
    @CsvSource({"1957-05-06, 1961-07-06, 4 years 2 months too early", "1961-07-05, 1961-07-06, 1 day too early",
            "1961-08-10, 1961-07-06, 1 month 3 days too late", "1961-10-10, 1961-07-06, 3 months too late",
            "1890-01-01, 1961-07-06, 71 years too early", "1962-07-07, 1961-07-06, 1 year too late",
            "-1961-01-01, 1961-07-06, '3,923 years too early'", "1961-07-07, 1961-07-06, less than a day too late"})
    void theDistanceIsToldByTheCalendar(String guess, String truth, String text) {
        long day = LocalDate.parse(truth).toEpochDay();

        assertThat(Guess.of(LocalDate.parse(guess).toEpochDay() + 1e-3, new TimeSpan(day, day + 1), 0).text())
                .isEqualTo(text);
    }

    private static GuessQuiz started() {
        return GuessQuiz.start(List.of(Cards.on(100), Cards.over(500, 700)), new TimeSpan(0, 1_000));
    }

    @Test
    void roundsGoFromGuessToAnswerToTheNextAndToTheEnd() {
        GuessQuiz first = started();
        GuessQuiz answered = first.mark(300).answer();
        GuessQuiz second = answered.next();
        GuessQuiz over = second.mark(600).answer().next();

        assertThat(List.of(first.round(), answered.round(), second.round(), over.round())).containsExactly(1, 1, 2, 2);
        assertThat(List.of(first.answered(), answered.answered(), second.answered(), over.answered()))
                .containsExactly(false, true, false, false);
        assertThat(List.of(answered.isOver(), second.isOver(), over.isOver())).containsExactly(false, false, true);
        assertThat(over.guesses()).containsExactly(new Guess(300, 199), new Guess(600, 0));
        assertThat(over.rightGuesses()).isEqualTo(1);
    }

    @Test
    void whatIsAnsweredOrOverStaysAsItIs() {
        GuessQuiz answered = started().answer();
        GuessQuiz over = answered.next().answer().next();

        assertThat(List.of(answered.mark(3), answered.answer(), answered.moveMark(4))).containsOnly(answered);
        assertThat(List.of(over.mark(3), over.answer(), over.next())).containsOnly(over);
        assertThat(started().next()).isEqualTo(started());
    }

    @Test
    void theMarkStaysOnTheAxisAndReachesEveryEvent() {
        assertThat(started().mark(-5).markedDay()).isZero();
        assertThat(started().moveMark(10_000).markedDay()).isEqualTo(1_000);
        double nearest = started().markedDay() - 96 * started().stepDays();
        assertThat(Math.abs(nearest - 100.5)).isLessThanOrEqualTo(started().stepDays() / 2 + 0.5);
        assertThat(started().moveMark(-96).answer().rightGuesses()).isEqualTo(1);
    }

    @Test
    void theAverageIsToldInWords() {
        GuessQuiz quiz = GuessQuiz.start(List.of(Cards.on(0), Cards.on(0)), new TimeSpan(-4_000, 4_000));

        assertThat(quiz.averageOff()).isEmpty();
        assertThat(quiz.mark(0.5).answer().averageOff()).isEmpty();
        assertThat(quiz.mark(-1_461).answer().next().mark(0.5).answer().averageOff()).isEqualTo("2 years");
        assertThat(quiz.mark(41).answer().averageOff()).isEqualTo("40 days");
        assertThat(quiz.mark(-500).answer().averageOff()).isEqualTo("1 year 4 months");
    }
}
