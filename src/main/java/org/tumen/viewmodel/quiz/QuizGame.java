package org.tumen.viewmodel.quiz;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.tumen.model.EventTable;
import org.tumen.model.Tour;
import org.tumen.model.UnreadableEventException;
import org.tumen.model.filter.FilterSyntaxException;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.TimelineViewModel;

/// The quiz that is being played, if any, about the open timeline. Lives on the thread of the user interface.
public final class QuizGame {
    static final int CARDS = 5;
    private static final String TOO_FEW = "Too few of these events have dates that can be told apart";
    private static final int FEWEST_TO_ORDER = 2;
    private static final double AXIS_PADDING = 0.04;

    private final Supplier<OpenDocument> document;
    private final Function<List<Tour>, List<QuizPool>> pools;
    private final Consumer<String> notices;
    private final RandomGenerator random;
    private final ReadOnlyObjectWrapper<@Nullable QuizState> state = new ReadOnlyObjectWrapper<>();

    /// About all that can be chosen in a window.
    ///
    /// @param random chooses the events
    public QuizGame(TimelineViewModel timeline, SearchViewModel search, RandomGenerator random) {
        this(timeline::document, tours -> QuizPool.all(timeline, search, tours), timeline::notice, random);
        timeline.documentProperty().subscribe(this::leave);
    }

    /// About events that it is given, see `play`.
    ///
    /// @param notices told why a quiz cannot be played
    /// @param random chooses the events
    public QuizGame(OpenDocument document, Consumer<String> notices, RandomGenerator random) {
        this(() -> document, _ -> List.of(), notices, random);
    }

    private QuizGame(Supplier<OpenDocument> document, Function<List<Tour>, List<QuizPool>> pools,
            Consumer<String> notices, RandomGenerator random) {
        this.document = document;
        this.pools = pools;
        this.notices = notices;
        this.random = random;
    }

    /// What is shown; holds null while no quiz is played.
    public ReadOnlyObjectProperty<@Nullable QuizState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public @Nullable QuizState state() {
        return state.get();
    }

    /// Asks which events are to be asked for.
    ///
    /// @param tours those whose stops can be chosen
    public void open(QuizKind kind, List<Tour> tours) {
        List<QuizPool> choice = pools.apply(tours);
        if (choice.isEmpty()) {
            notices.accept("A quiz needs a timeline with two events at least");
        } else {
            state.set(new QuizState.Choosing(kind, choice, 0, "", ""));
        }
    }

    /// Begins at once with events that are given; ends what is played where it cannot begin.
    public void play(QuizKind kind, QuizPool pool) {
        QuizState begun = begin(kind, pool);
        if (begun == null) {
            notices.accept(TOO_FEW);
        }
        state.set(begun);
    }

    public void leave() {
        state.set(null);
    }

    public void choose(int pool) {
        if (state.get() instanceof QuizState.Choosing now && pool >= 0 && pool < now.pools().size()
                && pool != now.chosen()) {
            state.set(new QuizState.Choosing(now.kind(), now.pools(), pool, now.filter(), ""));
        }
    }

    /// Asks only for events that a filter chooses.
    ///
    /// @param text as `EventFilter` reads it; it is read when the quiz starts
    public void filter(String text) {
        if (state.get() instanceof QuizState.Choosing now && !text.equals(now.filter())) {
            state.set(new QuizState.Choosing(now.kind(), now.pools(), now.chosen(), text, ""));
        }
    }

    /// Begins with the events that are chosen.
    public void start() {
        if (state.get() instanceof QuizState.Choosing choosing) {
            try {
                QuizPool pool = choosing.pools().get(choosing.chosen()).filtered(choosing.filter(),
                        document.get().document(), random);
                QuizState begun = begin(choosing.kind(), pool);
                state.set(begun != null
                        ? begun
                        : choosing.withComplaint(pool.size() == 0
                                ? "No event matches the filter"
                                : TOO_FEW + "; choose others"));
            } catch (FilterSyntaxException | UnreadableEventException e) {
                state.set(choosing.withComplaint(String.valueOf(e.getMessage())));
            }
        }
    }

    /// Once more, with other events of the same kind.
    public void again() {
        QuizState begun = switch (state.get()) {
            case QuizState.Ordering ordering -> begin(QuizKind.PUT_IN_ORDER, ordering.pool());
            case QuizState.Guessing guessing -> begin(QuizKind.GUESS_THE_DATE, guessing.pool());
            case QuizState.Choosing choosing -> choosing;
            case null -> null;
        };
        state.set(begun);
    }

    private @Nullable QuizState begin(QuizKind kind, QuizPool pool) {
        OpenDocument open = document.get();
        EventTable events = open.document().table();
        TimeSpan axis = pool.extent(events).padBy(AXIS_PADDING);
        QuizChoice choice = new QuizChoice(events, random);
        List<Integer> numbers = kind == QuizKind.PUT_IN_ORDER
                ? choice.apart(pool.numbers(), CARDS)
                : choice.any(pool.numbers(), CARDS);
        try {
            List<QuizCard> cards = numbers.stream().map(number -> QuizCard.of(events.get(number), open)).toList();
            return switch (kind) {
                case PUT_IN_ORDER -> cards.size() < FEWEST_TO_ORDER
                        ? null
                        : new QuizState.Ordering(OrderQuiz.deal(cards), pool, axis);
                case GUESS_THE_DATE -> cards.isEmpty()
                        ? null
                        : new QuizState.Guessing(GuessQuiz.start(cards, axis), pool);
            };
        } catch (UnreadableEventException e) {
            notices.accept(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /// A move in "Put in order"; nothing while that is not played.
    public void order(UnaryOperator<OrderQuiz> move) {
        if (state.get() instanceof QuizState.Ordering(OrderQuiz quiz, QuizPool pool, TimeSpan axis)) {
            state.set(new QuizState.Ordering(move.apply(quiz), pool, axis));
        }
    }

    /// A move in "Guess the date"; nothing while that is not played.
    public void guess(UnaryOperator<GuessQuiz> move) {
        if (state.get() instanceof QuizState.Guessing(GuessQuiz quiz, QuizPool pool)) {
            state.set(new QuizState.Guessing(move.apply(quiz), pool));
        }
    }
}
