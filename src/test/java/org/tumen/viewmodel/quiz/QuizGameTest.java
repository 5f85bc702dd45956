package org.tumen.viewmodel.quiz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.io.DocumentReader;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;

import static java.time.LocalDate.parse;
import static org.assertj.core.api.Assertions.assertThat;

/// From the choice of events to the end of a quiz.
class QuizGameTest {
    private static final BackgroundWork AT_ONCE = new BackgroundWork() {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            done.accept(work.apply(reached));
        }
    };

    private final TimelineViewModel timeline = new TimelineViewModel(
            new UserSettings(Preferences.DEFAULTS.withReducedMotion(MotionChoice.ON)), _ -> () -> {});
    private final SearchViewModel search = new SearchViewModel(timeline, new Explorer(timeline), AT_ONCE);
    private final QuizGame game = new QuizGame(timeline, search, new SplittableRandom(3));

    QuizGameTest() {
        open("""
                {"title": "T", "sources": [{"id": "s", "type": "book", "title": "From Stalin to Kim"}],
                 "events": [{"id": "a", "date": "1948-10-12", "title": "Treaty A",
                   "claims": [{"text": "C", "sources": [{"id": "s"}]}]},
                  {"id": "b", "date": "1961", "title": "Treaty B of 1961"}, {"id": "c", "date": "1970", "title": "C"},
                  {"id": "d", "date": "1980-05-01", "title": "D"}, {"id": "e", "date": "1990~", "title": "E"},
                  {"id": "f", "date": "2000-07-19", "title": "F"}, {"id": "g", "date": "2000-07-19", "title": "G"}],
                 "tours": [{"id": "t", "title": "Walk", "stops": [{"event": "a"}, {"event": "c"}]},
                  {"id": "u", "title": "Short", "stops": [{"event": "a"}]},
                  {"id": "v", "title": "One day", "stops": [{"event": "f"}, {"event": "g"}]}]}""");
    }

    private void open(String json) {
        timeline.open(OpenDocument.of(Objects.requireNonNull(new DocumentReader()
                .read("t", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))).document()), "t", null,
                List.of()));
    }

    private void choose(QuizKind kind) {
        game.open(kind, timeline.document().document().tours());
    }

    private QuizState.Choosing choosing() {
        return (QuizState.Choosing) Objects.requireNonNull(game.state());
    }

    private List<String> pools() {
        return choosing().pools().stream().map(pool -> pool.name() + " " + pool.size()).toList();
    }

    private OrderQuiz order() {
        return ((QuizState.Ordering) Objects.requireNonNull(game.state())).quiz();
    }

    private GuessQuiz guess() {
        return ((QuizState.Guessing) Objects.requireNonNull(game.state())).quiz();
    }

    @Test
    void theWholeTimelineAndToursOfTwoEventsAtLeastCanBeChosen() {
        choose(QuizKind.PUT_IN_ORDER);

        assertThat(pools()).containsExactly("The whole timeline 7", "Tour: Walk 2", "Tour: One day 2");
    }

    @Test
    void whatTheUserLooksAtCanBeChosenToo() {
        timeline.showSpan(new TimeSpan(parse("1960-01-01").toEpochDay(), parse("1985-01-01").toEpochDay()));
        search.queryProperty().set("treaty");

        choose(QuizKind.PUT_IN_ORDER);

        assertThat(pools()).startsWith("Search result: treaty 2", "The whole timeline 7", "What is in view 3");
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "1, 2"})
    void upToFiveCardsAreDealtInNoOrder(int pool, int cards) {
        choose(QuizKind.PUT_IN_ORDER);
        game.choose(pool);
        game.start();

        assertThat(order().cards()).hasSize(cards);
        assertThat(order().places()).isEmpty();
    }

    @Test
    void eventsOfOneDayAreNeverToBePutInOrder() {
        choose(QuizKind.PUT_IN_ORDER);
        game.choose(2);
        game.start();

        assertThat(choosing().complaint()).contains("dates that can be told apart");
        game.choose(1);
        assertThat(choosing().complaint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"from:1960 until:1985, 3", "treaty, 2", "'id:a,c', 2", "'', 5"})
    void onlyEventsThatAFilterChoosesAreAskedFor(String filter, int cards) {
        choose(QuizKind.PUT_IN_ORDER);
        game.filter(filter);
        game.start();

        assertThat(order().cards()).hasSize(cards);
        game.again();
        assertThat(order().cards()).hasSize(cards);
    }

    @ParameterizedTest
    @CsvSource({"nothing at all, No event matches the filter", "from:yesterday, column",
            "id:a, Too few of these events"})
    void aFilterThatDoesNotServeIsToldAndChangingItIsANewTry(String filter, String complaint) {
        choose(QuizKind.PUT_IN_ORDER);
        game.filter(filter);
        game.start();

        assertThat(choosing().complaint()).startsWith(complaint);
        game.filter("");
        assertThat(choosing().complaint()).isEmpty();
    }

    @Test
    void cardsHideWhatGivesTheirDateAwayUntilItIsKnown() {
        choose(QuizKind.GUESS_THE_DATE);
        game.start();
        List<QuizCard> cards = guess().cards();

        assertThat(cards).hasSize(5);
        assertThat(cards).filteredOn(card -> card.eventId().equals("b")).allSatisfy(card -> {
            assertThat(card.title()).isEqualTo("Treaty B of ____");
            assertThat(card.fullTitle()).isEqualTo("Treaty B of 1961");
            assertThat(card.source()).isEmpty();
        });
        assertThat(cards).filteredOn(card -> card.eventId().equals("a")).allSatisfy(
                card -> assertThat(card.source()).startsWith("Source: From Stalin to Kim"));
    }

    @Test
    void aQuizIsPlayedToItsEndAndOnceMore() {
        choose(QuizKind.GUESS_THE_DATE);
        game.choose(1);
        game.start();
        for (int i = 0; i < 2; i++) {
            game.guess(quiz -> quiz.mark(quiz.card().span().centerDay()).answer());
            game.guess(GuessQuiz::next);
        }
        assertThat(guess().isOver()).isTrue();
        assertThat(guess().rightGuesses()).isEqualTo(2);

        game.again();

        assertThat(guess().guesses()).isEmpty();
        game.order(OrderQuiz::check);
        assertThat(guess().guesses()).isEmpty();
    }

    @Test
    void theAxisHoldsAllEventsOfThePool() {
        choose(QuizKind.PUT_IN_ORDER);
        game.start();

        TimeSpan axis = ((QuizState.Ordering) Objects.requireNonNull(game.state())).axis();
        assertThat(axis.startDay()).isLessThan((double) parse("1948-10-12").toEpochDay());
        assertThat(axis.endDay()).isGreaterThan((double) parse("2000-07-20").toEpochDay());
    }

    @ParameterizedTest
    @EnumSource(QuizKind.class)
    void anotherTimelineEndsTheQuiz(QuizKind kind) {
        choose(kind);
        game.start();

        open("{\"title\": \"U\", \"events\": []}");

        assertThat(game.state()).isNull();
        choose(kind);
        assertThat(game.state()).isNull();
        assertThat(timeline.noticeProperty().get()).isEqualTo("A quiz needs a timeline with two events at least");
    }

    @ParameterizedTest
    @CsvSource({"365, 1961", "150, 1961", "149, July 1961", "8, July 1961", "7, 6 July 1961"})
    void placesOnTheAxisAreToldNoFinerThanTheyCanBeSet(double stepDays, String text) {
        assertThat(AxisDate.text(parse("1961-07-06").toEpochDay() + 0.7, stepDays)).isEqualTo(text);
        assertThat(AxisDate.text(-1e15, stepDays)).endsWith("BCE");
    }
}
