package org.tumen.view;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.view.quiz.QuizView;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.Workspace;
import org.tumen.viewmodel.quiz.GuessQuiz;
import org.tumen.viewmodel.quiz.OrderQuiz;
import org.tumen.viewmodel.quiz.QuizGame;
import org.tumen.viewmodel.quiz.QuizKind;
import org.tumen.viewmodel.quiz.QuizState;

import static org.assertj.core.api.Assertions.assertThat;

/// What quizzes look like at the sizes of projectors and windows.
@ExtendWith(OnFxThread.class)
class QuizPictureTest {
    private static final double ROUNDING = 0.51;

    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final QuizGame game = new QuizGame(workspace.timeline(), workspace.search(), new SplittableRandom(5));
    private final QuizView view = new QuizView(game, workspace.timeline());

    private Scene shown(double widthPx, double heightPx) {
        Scene scene = new Scene(view, widthPx, heightPx);
        WindowLook.apply(workspace.timeline().themeProperty().get(), scene);
        layOut(widthPx, heightPx);
        return scene;
    }

    private void layOut(double widthPx, double heightPx) {
        view.resize(widthPx, heightPx);
        for (int i = 0; i < 3; i++) {
            view.applyCss();
            view.layout();
        }
    }

    private void start(QuizKind kind) {
        game.open(kind, List.of());
        game.start();
    }

    private int cards() {
        return game.state() instanceof QuizState.Ordering ordering ? ordering.quiz().cards().size() : 0;
    }

    private void layAll(double... shares) {
        for (int card = 0; card < cards(); card++) {
            int number = card;
            game.order(quiz -> quiz.lay(number, shares[number % shares.length]));
        }
    }

    private void reach(String moment) {
        switch (moment) {
            case "choosing" -> game.open(QuizKind.PUT_IN_ORDER, List.of());
            case "ordering" -> {
                start(QuizKind.PUT_IN_ORDER);
                layAll(0, 0.3, 0.6, 0.9, 1);
            }
            case "ordered" -> {
                start(QuizKind.PUT_IN_ORDER);
                layAll(1, 0.9, 0.6, 0.3, 0);
                game.order(OrderQuiz::check);
            }
            case "guessing" -> start(QuizKind.GUESS_THE_DATE);
            case "guessed" -> {
                start(QuizKind.GUESS_THE_DATE);
                game.guess(quiz -> quiz.mark(quiz.axis().endDay()).answer());
            }
            default -> {
                start(QuizKind.GUESS_THE_DATE);
                for (int i = 0; i < 5; i++) {
                    game.guess(GuessQuiz::answer);
                    game.guess(GuessQuiz::next);
                }
            }
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private Stream<Labeled> words() {
        return Nodes.all(view, Labeled.class).stream()
                .filter(label -> isSeen(label) && label.getText() != null && !label.getText().isBlank());
    }

    private List<Bounds> bounds(String styleClass) {
        return Nodes.styled(view, styleClass).stream().filter(QuizPictureTest::isSeen)
                .map(node -> node.localToScene(node.getLayoutBounds())).toList();
    }

    static Stream<List<Object>> momentsAndSizes() {
        return Stream.of("choosing", "ordering", "ordered", "guessing", "guessed", "over")
                .flatMap(moment -> Stream.of(List.of(1920, 1080), List.of(1280, 720), List.of(1024, 768),
                        List.of(3840, 2160)).map(size -> List.of(moment, size.get(0), size.get(1))));
    }

    @ParameterizedTest
    @MethodSource("momentsAndSizes")
    void typeIsReadableFromTheBackOfTheRoomAndStaysInThePicture(List<Object> moment) {
        double width = ((Integer) moment.get(1)).doubleValue();
        double height = ((Integer) moment.get(2)).doubleValue();
        shown(width, height);
        reach((String) moment.get(0));
        layOut(width, height);
        double least = 24 * Math.min(width / 1920, height / 1080);

        assertThat(words().toList()).as("%s", moment).isNotEmpty().allSatisfy(label -> {
            assertThat(label.getFont().getSize()).as(label.getText()).isGreaterThanOrEqualTo(least - 0.01);
            Bounds place = label.localToScene(label.getLayoutBounds());
            assertThat(place.getMinX()).as(label.getText()).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(place.getMaxX()).as(label.getText()).isLessThanOrEqualTo(width + ROUNDING);
            assertThat(place.getMinY()).as(label.getText()).isGreaterThanOrEqualTo(-ROUNDING);
            assertThat(place.getMaxY()).as(label.getText()).isLessThanOrEqualTo(height + ROUNDING);
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cardsNeverHideOneAnotherNorTheAxis(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        shown(1280, 720);
        start(QuizKind.PUT_IN_ORDER);
        layAll(random.doubles(5).toArray());
        if (random.nextBoolean()) {
            game.order(OrderQuiz::check);
        }
        layOut(1280, 720);

        List<Bounds> places = bounds("quiz-card");
        double axisTop = bounds("quiz-axis").getFirst().getMinY();
        assertThat(places).as("seed %d", seed).hasSize(cards());
        for (Bounds place : places) {
            assertThat(place.getMaxY()).as("seed %d", seed).isLessThanOrEqualTo(axisTop);
            assertThat(places.stream().filter(other -> other.getMinY() < place.getMaxY() - 1
                    && place.getMinY() < other.getMaxY() - 1)).as("seed %d", seed).hasSize(1);
        }
    }

    @Test
    void afterCheckingEachPinIsWhereItsEventBelongsAndTheCardsGoDownInOrder() {
        shown(1280, 720);
        reach("ordered");
        layOut(1280, 720);

        QuizState.Ordering state = (QuizState.Ordering) Objects.requireNonNull(game.state());
        Bounds axis = bounds("quiz-axis").getFirst();
        List<Node> pins = Nodes.styled(view, "quiz-pin");
        List<Bounds> places = bounds("quiz-card");
        for (int card = 0; card < cards(); card++) {
            double share = (state.quiz().cards().get(card).span().centerDay() - state.axis().startDay())
                    / state.axis().days();
            Circle pin = (Circle) pins.get(card);
            double x = pin.localToScene(pin.getCenterX(), 0).getX();
            assertThat((x - axis.getMinX()) / axis.getWidth()).isCloseTo(share,
                    Offset.offset(0.002));
            for (int other = 0; other < cards(); other++) {
                boolean isEarlier = state.quiz().cards().get(card).span().startDay() < state.quiz().cards().get(other)
                        .span().startDay();
                assertThat(places.get(card).getMinY() < places.get(other).getMinY()).isEqualTo(isEarlier);
            }
        }
    }

    @Test
    void whereTypeIsLargerQuizzesHaveItToo() {
        shown(1280, 720);
        start(QuizKind.GUESS_THE_DATE);
        layOut(1280, 720);
        double usual = ((Labeled) view.lookup("#quiz-event")).getFont().getSize();
        workspace.settings().change(now -> now.withPicture(picture -> picture.withLargerType()));
        layOut(1280, 720);

        assertThat(((Labeled) view.lookup("#quiz-event")).getFont().getSize()).isGreaterThan(usual * 1.05);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, ''", "DARK, quiz-dark", "PROJECTOR, quiz-projector"})
    void eachThemeHasColoursOfItsOwn(ThemeChoice theme, String styleClass) {
        workspace.settings().change(now -> now.withTheme(theme));

        assertThat(Stream.of("quiz-dark", "quiz-projector").filter(view.getStyleClass()::contains)
                .reduce("", String::concat)).isEqualTo(styleClass);
    }

    @Test
    void aMoveKeepsThePageAndTheKeyboardWhereTheyAre() {
        Scene scene = shown(1280, 720);
        start(QuizKind.PUT_IN_ORDER);
        layOut(1280, 720);
        Parent page = (Parent) view.getChildren().getFirst();
        Node focused = scene.getFocusOwner();

        game.order(quiz -> quiz.lay(1, 0.4));

        assertThat(view.getChildren()).containsExactly(page);
        assertThat(scene.getFocusOwner()).isEqualTo(focused);
        game.again();
        assertThat(view.getChildren()).doesNotContain(page);
    }

    @ParameterizedTest
    @CsvSource({"choosing, ENTER, ordering", "choosing, ESCAPE, none", "ordering, ESCAPE, none",
            "ordering, ENTER, ordered", "ordered, ENTER, ordered", "ordered, ESCAPE, none", "ordered, RIGHT, ordered",
            "guessing, ENTER, guessed", "guessing, RIGHT, guessing", "guessing, ESCAPE, none",
            "guessing, PAGE_DOWN, guessed", "guessed, ENTER, guessing", "guessed, PAGE_DOWN, guessing",
            "guessed, LEFT, guessed", "guessed, ESCAPE, none", "over, ENTER, over", "over, LEFT, over",
            "over, ESCAPE, none"})
    void eachKeyDoesInEachStateWhatItSays(String before, KeyCode key, String after) {
        Scene scene = shown(1280, 720);
        reach(before);
        layOut(1280, 720);
        view.focusFirst();

        Event.fireEvent(Objects.requireNonNull(scene.getFocusOwner()), Keys.press(key));

        assertThat(state()).isEqualTo(after);
    }

    private String state() {
        return switch (game.state()) {
            case QuizState.Choosing _ -> "choosing";
            case QuizState.Ordering ordering -> ordering.quiz().checked() ? "ordered" : "ordering";
            case QuizState.Guessing guessing ->
                guessing.quiz().isOver() ? "over" : guessing.quiz().answered() ? "guessed" : "guessing";
            case null -> "none";
        };
    }
}
