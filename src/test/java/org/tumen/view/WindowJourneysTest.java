package org.tumen.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.tumen.display.Box;
import org.tumen.io.DocumentReader;
import org.tumen.model.HistoricalEvent;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.BackgroundWork;
import org.tumen.viewmodel.DateJump;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.Explorer;
import org.tumen.viewmodel.FilterViewModel;
import org.tumen.viewmodel.MotionChoice;
import org.tumen.viewmodel.Preferences;
import org.tumen.viewmodel.SearchViewModel;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.TimelineViewModel;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// What readers do in the window, on the built-in timeline.
@ExtendWith(ApplicationExtension.class)
class WindowJourneysTest {
    private static final String TREATY = "2024-06-19-comprehensive-strategic-partnership-treaty";
    private static final Path BUILT_IN = Path.of("data/timeline.json");

    @TempDir
    private Path folder = Path.of("");
    private final List<String> openedLinks = new ArrayList<>();
    private @Nullable Workspace startedWorkspace;
    private @Nullable Stage startedStage;

    @Start
    void start(Stage stage) {
        UserSettings settings = new UserSettings(
                Preferences.DEFAULTS.withTheme(ThemeChoice.LIGHT).withReducedMotion(MotionChoice.ON));
        TimelineViewModel timeline = new TimelineViewModel(settings, _ -> () -> {});
        Explorer explorer = new Explorer(timeline);
        BackgroundWork direct = new BackgroundWork() {
            @Override
            public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
                done.accept(work.apply(reached));
            }
        };
        DocumentReader reader = new DocumentReader();
        Workspace made = new Workspace(timeline, explorer, new SearchViewModel(timeline, explorer, direct),
                new DateJump(timeline, () -> LocalDate.of(2026, 1, 1)),
                new DocumentOpener(timeline, direct, reader::open, () -> reader.read(BUILT_IN)),
                new FilterViewModel(timeline, direct));
        new MainWindow(stage, made,
                new WindowServices(new NoFileDialogs(), openedLinks::add, (_, _, _, _) -> {}, direct, "test",
                        stage::close));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(960);
        stage.setHeight(720);
        stage.show();
        made.opener().openBuiltIn();
        startedWorkspace = made;
        startedStage = stage;
    }

    private Workspace workspace() {
        return Objects.requireNonNull(startedWorkspace);
    }

    private TimelineCanvas canvas() {
        return (TimelineCanvas) find("#timeline");
    }

    private Node find(String query) {
        return Objects.requireNonNull(Objects.requireNonNull(startedStage).getScene().lookup(query), query);
    }

    private String words(String query) {
        StringBuilder words = new StringBuilder();
        onFx(() -> {
            Parent root = Objects.requireNonNull(startedStage).getScene().getRoot();
            root.applyCss();
            root.layout();
            collect(find(query), words);
        });
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        switch (node) {
            case Labeled labeled -> words.append(labeled.getText() == null ? "" : labeled.getText()).append('\n');
            case Text text -> words.append(text.getText());
            case TextFlow flow -> {
                flow.getChildren().forEach(child -> collect(child, words));
                words.append('\n');
            }
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
            default -> {
            }
        }
    }

    private String problems() {
        return ((ListView<?>) find("#problem-list")).getItems().toString();
    }

    private String selectedId() {
        HistoricalEvent event = workspace().timeline().selected();
        return event == null ? "" : event.id();
    }

    private TimeSpan span() {
        return workspace().timeline().viewport().span();
    }

    private void onFx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D onScreen(Box box) {
        return canvas().localToScreen(box.centerX(), box.centerY());
    }

    @Test
    void aClickOnAMarkShowsWhatTheSourcesSay(FxRobot robot) {
        HistoricalEvent shown = workspace().timeline().document().document().events().stream()
                .filter(event -> event.significance() == 1 && canvas().boundsOf(event.id()) != null).findFirst()
                .orElseThrow();

        robot.clickOn(onScreen(Objects.requireNonNull(canvas().boundsOf(shown.id()))));

        assertThat(selectedId()).isEqualTo(shown.id());
        HistoricalEvent event = Objects.requireNonNull(workspace().timeline().selected());
        assertThat(words("#details")).contains(event.title(), event.summary(), event.claims().getFirst().text(),
                "WHAT THE SOURCES SAY", "SOURCES · " + event.citedSourceIds().size());
    }

    @Test
    void searchingFliesToTheHitAndBackReturns(FxRobot robot) {
        TimeSpan before = span();

        robot.clickOn("#search").write("strategic partnership").press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(selectedId()).isEqualTo(TREATY);
        assertThat(span().days()).isLessThan(before.days());
        onFx(workspace().timeline()::goBack);
        assertThat(span()).isEqualTo(before);
        assertThat(selectedId()).isEmpty();
        onFx(workspace().timeline()::goForward);
        assertThat(selectedId()).isEqualTo(TREATY);
    }

    @Test
    void escapeLeavesOneLayerAtATime(FxRobot robot) {
        onFx(() -> workspace().timeline().select(TREATY));
        robot.clickOn("#search").write("kim");

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(workspace().search().queryProperty().get()).isEmpty();
        assertThat(selectedId()).isEqualTo(TREATY);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(canvas().isFocused()).isTrue();
        assertThat(selectedId()).isEqualTo(TREATY);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(selectedId()).isEmpty();
    }

    @Test
    void keysMoveZoomAndWalkThroughTheEvents(FxRobot robot) {
        onFx(canvas()::requestFocus);
        TimeSpan whole = span();

        robot.type(KeyCode.END);
        String last = selectedId();
        assertThat(last).isNotEmpty();
        robot.type(KeyCode.HOME);
        assertThat(selectedId()).isNotEmpty().isNotEqualTo(last);
        String first = selectedId();
        robot.type(KeyCode.RIGHT);
        assertThat(selectedId()).isNotEmpty().isNotEqualTo(first);
        robot.type(KeyCode.LEFT);
        assertThat(selectedId()).isEqualTo(first);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT0).release(KeyCode.CONTROL);
        assertThat(span()).isEqualTo(whole);
    }

    @Test
    void theWheelKeepsTheDateUnderThePointer() {
        double x = 500;
        double axisX = x - canvas().axisLeftPx();
        double day = workspace().timeline().viewport().scale(0).toDay(axisX);

        onFx(() -> Event.fireEvent(canvas(), scroll(x, 40)));

        assertThat(workspace().timeline().viewport().scale(0).toDay(axisX)).isCloseTo(day,
                Offset.offset(1e-6));
        assertThat(span().days()).isLessThan(workspace().timeline().limits().days());
    }

    private ScrollEvent scroll(double x, double deltaY) {
        return new ScrollEvent(ScrollEvent.SCROLL, x, 300, x, 300, false, false, false, false, false, false, 0, deltaY,
                0, deltaY, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0,
                0, null);
    }

    @Test
    void draggingMovesTheTimelineByAsMuch() {
        onFx(() -> workspace().timeline().showSpan(new TimeSpan(0, 3000)));
        double pxPerDay = workspace().timeline().viewport().pxPerDay();
        onFx(() -> {
            Event.fireEvent(canvas(), mouse(MouseEvent.MOUSE_PRESSED, 600));
            Event.fireEvent(canvas(), mouse(MouseEvent.MOUSE_DRAGGED, 550));
            Event.fireEvent(canvas(), mouse(MouseEvent.MOUSE_DRAGGED, 500));
            Event.fireEvent(canvas(), mouse(MouseEvent.MOUSE_RELEASED, 500));
        });

        assertThat(span().startDay()).isCloseTo(100 / pxPerDay, Offset.offset(2 / pxPerDay));
        assertThat(span().days()).isCloseTo(3000, Offset.offset(1e-6));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x) {
        return new MouseEvent(type, x, 12, x, 12, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, false, false, true, null);
    }

    @Test
    void aFileWithProblemsListsThem() throws IOException {
        Path file = folder.resolve("mistakes.json");
        Files.writeString(file, """
                {"title": "Mine", "events": [
                  {"date": "1900-02-29", "title": "No such day"},
                  {"date": "1950", "title": "A year"}]}
                """);

        onFx(() -> workspace().opener().open(file));

        assertThat(workspace().timeline().document().document().events()).hasSize(1);
        assertThat(problems()).contains("mistakes.json:2", "1900-02-29");
    }

    @Test
    void aFileThatIsNoTimelineLeavesTheOpenOneAsItWas() throws IOException {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{\"title\": ");

        onFx(() -> workspace().opener().open(file));

        assertThat(workspace().timeline().document().document().title()).isEqualTo("Allies, strangers, partners");
        assertThat(problems()).contains("broken.json");
    }

    @Test
    void theThemeChangesTheWholeWindow() {
        onFx(() -> workspace().settings().toggleTheme());

        assertThat(workspace().timeline().themeProperty().get().dark()).isTrue();
        assertThat(Objects.requireNonNull(startedStage).getScene().getStylesheets()).anyMatch(
                sheet -> sheet.endsWith("dark.css")).noneMatch(sheet -> sheet.endsWith("light.css"));
    }

    @Test
    void nothingSelectedIntroducesTheTimeline() {
        assertThat(words("#details")).contains("Allies, strangers, partners", "HOW TO EXPLORE", "Diplomacy");
    }
}
