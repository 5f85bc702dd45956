package org.tumen.view;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.Preferences;

import static org.assertj.core.api.Assertions.assertThat;

/// The window as a whole: its panes, and files that come by drop or dialog.
@ExtendWith(OnFxThread.class)
class MainWindowTest {
    @TempDir
    private Path folder = Path.of("");
    private @Nullable TestWindow opened;

    private TestWindow open(Preferences preferences) {
        TestWindow window = new TestWindow(preferences);
        opened = window;
        return window;
    }

    private TestWindow open() {
        return open(Workspaces.CALM);
    }

    @AfterEach
    void close() {
        if (opened != null) {
            opened.close();
        }
    }

    // ---- the panes

    @Test
    void everyPartIsThereAndNamedForAScreenReader() {
        TestWindow window = open();

        for (String part : List.of("#timeline", "#details", "#overview", "#search")) {
            assertThat(window.find(part).getAccessibleText()).as(part).isNotBlank();
        }
        assertThat(window.has("#status")).isTrue();
        assertThat(window.find("#timeline").isFocused()).isTrue();
        assertThat(window.stage.getTitle()).isEqualTo("Allies – Tumen");
        assertThat(Nodes.all(window.stage.getScene().getRoot(), ButtonBase.class)).filteredOn(
                button -> button.getText() == null || button.getText().isBlank())
                .allSatisfy(button -> assertThat(button.getAccessibleText()).as("%s", button).isNotBlank());
    }

    @Test
    void aTimelineWithoutATitleIsTheProgramsOwn() {
        TestWindow window = open();

        window.workspace.timeline().open(OpenDocument.empty());

        assertThat(window.stage.getTitle()).isEqualTo("Tumen");
    }

    @Test
    void theDividersAreWhereTheReaderLeftThemLast() {
        TestWindow window = open(Workspaces.CALM.withDetail(true, 0.6).withProblemsDivider(0.7));
        window.workspace.opener().problemsVisibleProperty().set(true);
        window.layOut();
        assertThat(window.split("side-by-side").getDividerPositions()[0]).isCloseTo(0.6, Offset.offset(0.01));
        assertThat(window.split("stacked").getDividerPositions()[0]).isCloseTo(0.7, Offset.offset(0.01));

        window.split("side-by-side").setDividerPositions(0.5);
        window.split("stacked").setDividerPositions(0.55);
        window.layOut();
        window.stage.hide();

        assertThat(window.workspace.settings().preferences().detailDivider()).isCloseTo(0.5, Offset.offset(0.01));
        assertThat(window.workspace.settings().preferences().problemsDivider()).isCloseTo(0.55, Offset.offset(0.01));
    }

    @Test
    void theDividersKeepTheirSharesWhenTheWindowChangesItsSize() {
        TestWindow window = open(Workspaces.CALM.withDetail(true, 0.6).withProblemsDivider(0.7));
        window.workspace.opener().problemsVisibleProperty().set(true);
        window.layOut();
        for (int times = 0; times < 5; times++) {
            window.stage.getScene().getRoot().resize(700 + 50 * times, 500 + 40 * times);
            window.layOut();
        }

        window.stage.hide();

        assertThat(window.workspace.settings().preferences().detailDivider()).isCloseTo(0.6, Offset.offset(0.01));
        assertThat(window.workspace.settings().preferences().problemsDivider()).isCloseTo(0.7, Offset.offset(0.01));
    }

    @Test
    void aPaneThatIsHiddenComesBackAsWideAsItWas() {
        TestWindow window = open();
        window.split("side-by-side").setDividerPositions(0.55);
        window.layOut();

        window.press(KeyCode.F9);
        window.layOut();
        assertThat(window.has("#details")).isFalse();
        window.press(KeyCode.F9);
        window.layOut();

        assertThat(window.split("side-by-side").getDividerPositions()[0]).isCloseTo(0.55, Offset.offset(0.01));
    }

    @Test
    void theOverviewLeavesItsRoomToTheTimeline() {
        TestWindow window = open();
        double height = ((TimelineCanvas) window.find("#timeline")).getHeight();

        window.workspace.settings().change(now -> now.withOverviewVisible(false));
        window.layOut();

        assertThat(((TimelineCanvas) window.find("#timeline")).getHeight()).isEqualTo(height + 66);
    }

    @Test
    void theProblemsStayOpenBesideTheTimelineUntilTheyAreHidden() throws IOException {
        TestWindow window = open();
        assertThat(window.has("#problems")).isFalse();

        window.workspace.opener()
                .open(TestWindow.file(folder, "mine.json", "{\"title\": \"Mine\", \"events\": [{\"date\": \"x\"}]}"));
        window.layOut();
        assertThat(((ListView<?>) window.find("#problem-list")).getItems()).isNotEmpty();
        window.workspace.timeline().zoomBy(2);
        window.press(KeyCode.HOME);
        assertThat(window.has("#problems")).isTrue();
        window.press(KeyCode.F8);

        assertThat(window.has("#problems")).isFalse();
        assertThat(window.find("#timeline").isFocused()).isTrue();
    }

    @Test
    void theThemeIsThatOfTheSystemUntilOneIsChosen() {
        TestWindow window = open(Preferences.DEFAULTS);
        assertThat(window.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("/light.css"));

        window.workspace.settings().setSystemIsDark(true);
        assertThat(window.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("/dark.css"))
                .noneMatch(sheet -> sheet.endsWith("/light.css")).anyMatch(sheet -> sheet.endsWith("/window.css"));
        window.workspace.settings().toggleTheme();

        assertThat(window.stage.getScene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("/light.css"));
    }

    /// What the system's drag holds; the toolkit offers no public way to make one.
    private static Dragboard dragboard(List<File> files) throws ReflectiveOperationException {
        Class<?> peer = Class.forName("com.sun.javafx.tk.TKClipboard");
        Object held = Proxy.newProxyInstance(peer.getClassLoader(), new Class<?>[]{peer},
                (_, method, arguments) -> switch (method.getName()) {
                    case "hasContent" -> DataFormat.FILES.equals(arguments[0]) && !files.isEmpty();
                    case "getContent" -> files.isEmpty() ? null : files;
                    case "getContentTypes" -> files.isEmpty() ? Set.of() : Set.of(DataFormat.FILES);
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
        Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(peer);
        constructor.setAccessible(true);
        return constructor.newInstance(held);
    }

    private static DragEvent event(EventType<DragEvent> type, List<File> files) throws ReflectiveOperationException {
        return new DragEvent(type, dragboard(files), 400, 300, 400, 300, TransferMode.COPY, null, null, null);
    }

    private static boolean accepts(TestWindow window, List<File> files) throws ReflectiveOperationException {
        DragEvent over = event(DragEvent.DRAG_OVER, files);
        window.stage.getScene().getOnDragOver().handle(over);
        return over.isAccepted();
    }

    private static void drop(TestWindow window, List<File> files) throws ReflectiveOperationException {
        Event.fireEvent(window.stage.getScene().getRoot(), event(DragEvent.DRAG_DROPPED, files));
    }

    @Test
    void aFileDroppedOnTheWindowIsOpened() throws Exception {
        TestWindow window = open();
        Path mine = TestWindow.file(folder, "mine.json",
                "{\"title\": \"Mine\", \"events\": [{\"date\": \"1950\", \"title\": \"A\"}]}");

        List<File> files = List.of(mine.toFile(), folder.resolve("other.json").toFile());
        assertThat(accepts(window, files)).isTrue();
        drop(window, files);

        assertThat(window.workspace.timeline().document().document().title()).isEqualTo("Mine");
        assertThat(window.workspace.settings().preferences().lastFile()).isEqualTo(mine.toAbsolutePath().toString());
        assertThat(window.stage.getTitle()).isEqualTo("Mine – Tumen");
    }

    @Test
    void wordsDroppedOnTheWindowChangeNothing() throws Exception {
        TestWindow window = open();

        assertThat(accepts(window, List.of())).isFalse();
        drop(window, List.of());

        assertThat(window.workspace.timeline().document().document().title()).isEqualTo("Allies");
    }

    @Test
    void aFileChosenInTheDialogIsOpenedAndNoneChangesNothing() throws IOException {
        TestWindow window = open();

        window.press(KeyCode.O, "Ctrl");
        assertThat(window.done).containsExactly("asked for a timeline");
        assertThat(window.workspace.timeline().document().document().title()).isEqualTo("Allies");
        window.chosenFile = TestWindow.file(folder, "mine.json", "{\"title\": \"Mine\", \"events\": []}");
        window.press(KeyCode.O, "Ctrl");

        assertThat(window.workspace.timeline().document().document().title()).isEqualTo("Mine");
    }
}
