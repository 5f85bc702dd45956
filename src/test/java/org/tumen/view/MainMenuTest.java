package org.tumen.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Theme;
import org.tumen.layout.Density;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.Workspace;

import static org.assertj.core.api.Assertions.assertThat;

/// The menus reach everything, say their keys, and show what is on.
@ExtendWith(OnFxThread.class)
class MainMenuTest {
    @TempDir
    private Path folder = Path.of("");
    private final Workspace workspace = Workspaces.workspace(Workspaces.alliance());
    private final RecordedWindow window = new RecordedWindow();
    private final MenuBar bar = new MainMenu(new Commands(workspace, window), workspace, window.teaching.toursVisible(),
            new Menu("Tours")).bar();

    private static Stream<MenuItem> all(MenuItem item) {
        return item instanceof Menu menu
                ? Stream.concat(Stream.of(menu), menu.getItems().stream().flatMap(MainMenuTest::all))
                : Stream.of(item);
    }

    private Stream<MenuItem> items() {
        return bar.getMenus().stream().flatMap(MainMenuTest::all);
    }

    private MenuItem item(CommandId id) {
        return items().filter(item -> ("menu-" + id.name()).equals(item.getId())).findFirst().orElseThrow();
    }

    private MenuItem named(String text) {
        return items().filter(item -> text.equals(item.getText())).findFirst().orElseThrow();
    }

    @Test
    void theMenusAreTheGroupsOfTheCommands() {
        assertThat(bar.getMenus()).extracting(Menu::getText)
                .containsExactlyElementsOf(
                        Arrays.stream(CommandId.Group.values()).map(CommandId.Group::title).toList());
    }

    @ParameterizedTest
    @EnumSource(value = CommandId.class, mode = EnumSource.Mode.EXCLUDE, names = {"EARLIER", "LATER", "SCREEN_EARLIER",
            "SCREEN_LATER", "PAGE_BACK", "PAGE_ON", "TOGGLE_THEME", "READ_DETAILS", "ESCAPE"})
    void everyCommandIsInItsMenu(CommandId id) {
        Menu menu = bar.getMenus().stream().filter(each -> all(each).anyMatch(item(id)::equals)).findFirst()
                .orElseThrow();

        assertThat(menu.getText()).isEqualTo(id.group().title());
        assertThat(item(id).getText()).isEqualTo(id.text());
    }

    @Test
    void everyItemDoesSomething() {
        assertThat(items().filter(item -> !(item instanceof Menu) && !(item instanceof SeparatorMenuItem)))
                .isNotEmpty().allSatisfy(item -> assertThat(item.getOnAction()).as(item.getText()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"OPEN, openFile", "EXPORT, export", "PRINT, print", "COPY_PICTURE, copyPicture", "EXIT, exit",
            "FIND, focusSearch",
            "GO_TO_DATE, askForDate", "FULL_SCREEN, toggleFullScreen", "KEYS, showKeys", "ABOUT, showAbout"})
    void anItemRunsItsCommand(CommandId id, String action) {
        item(id).fire();

        assertThat(window.done).containsExactly(action);
    }

    @ParameterizedTest
    @CsvSource({"OPEN, Ctrl+O", "EXPORT, Ctrl+E", "EXIT, Ctrl+Q", "COPY_CITATIONS, Ctrl+Shift+C",
            "FIND, Ctrl+F", "FIND_NEXT, F3", "FIND_PREVIOUS, Shift+F3", "GO_TO_DATE, Ctrl+G", "ZOOM_IN, Ctrl+Plus",
            "ZOOM_OUT, Ctrl+-", "FIT_ALL, Ctrl+0", "FIT_SELECTION, Ctrl+Enter", "DETAILS, F9", "PROBLEMS, F8",
            "FULL_SCREEN, F11", "BACK, Alt+Left", "FORWARD, Alt+Right", "KEYS, F1"})
    void anItemShowsItsKey(CommandId id, String keys) {
        KeyCombination accelerator = Objects.requireNonNull(item(id).getAccelerator());

        assertThat(accelerator.getDisplayText()).isEqualTo(KeyCombination.valueOf(keys).getDisplayText());
    }

    /// JavaFX runs an accelerator before a text field sees the key.
    @Test
    void noAcceleratorTakesAKeyOfATextField() {
        Set<KeyCombination> seen = new HashSet<>();
        items().filter(item -> item.getAccelerator() != null).forEach(item -> {
            assertThat(new Trigger.Combination((KeyCodeCombination) item.getAccelerator())
                    .worksWhileTyping()).as(item.getText()).isTrue();
            assertThat(seen.add(item.getAccelerator())).as(item.getText()).isTrue();
        });
        assertThat(item(CommandId.NEXT).getAccelerator()).isNull();
        assertThat(item(CommandId.FIRST).getAccelerator()).isNull();
    }

    @Test
    void whatCannotBeDoneNowIsGrey() {
        assertThat(item(CommandId.BACK).isDisable()).isTrue();
        assertThat(item(CommandId.FOLLOW_LATER).isDisable()).isTrue();
        assertThat(item(CommandId.COPY_CITATIONS).isDisable()).isTrue();
        assertThat(item(CommandId.ZOOM_IN).isDisable()).isFalse();

        workspace.timeline().select("treaty");

        assertThat(item(CommandId.BACK).isDisable()).isFalse();
        assertThat(item(CommandId.FOLLOW_LATER).isDisable()).isFalse();
        assertThat(item(CommandId.COPY_CITATIONS).isDisable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = CommandId.class, names = {"DETAILS", "OVERVIEW", "PROBLEMS", "LEGEND"})
    void aPanesTickFollowsThePane(CommandId id) {
        CheckMenuItem item = (CheckMenuItem) item(id);
        boolean before = item.isSelected();
        assertThat(before).isEqualTo(id != CommandId.PROBLEMS);

        item.fire();
        assertThat(item.isSelected()).isEqualTo(!before);
        new Commands(workspace, window).get(id).run();

        assertThat(item.isSelected()).isEqualTo(before);
    }

    @Test
    void theThemeIsChosenAndItsTickFollows() {
        assertThat(((RadioMenuItem) named("Light")).isSelected()).isTrue();

        named("Dark").fire();
        assertThat(workspace.timeline().themeProperty().get().dark()).isTrue();
        named("As the system").fire();
        assertThat(workspace.settings().preferences().theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(workspace.timeline().themeProperty().get().dark()).isFalse();
        workspace.settings().setSystemIsDark(true);
        assertThat(workspace.timeline().themeProperty().get().dark()).isTrue();

        workspace.settings().toggleTheme();
        assertThat(chosenIn("Theme")).containsExactly("Light");
        named("Projector").fire();
        assertThat(workspace.timeline().themeProperty().get()).isEqualTo(Theme.PROJECTOR);
        assertThat(chosenIn("Theme")).containsExactly("Projector");
    }

    private List<String> chosenIn(String menu) {
        return ((Menu) named(menu)).getItems().stream()
                .filter(item -> item instanceof RadioMenuItem radio && radio.isSelected()).map(MenuItem::getText)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"Few, FEW", "Balanced, BALANCED", "All that have room, ALL"})
    void theDensityOfLabelsIsChosenAndItsTickFollows(String text, Density density) {
        assertThat(chosenIn("Labels")).containsExactly("Balanced");

        named(text).fire();

        assertThat(workspace.settings().lookProperty().get().density()).isEqualTo(density);
        assertThat(chosenIn("Labels")).containsExactly(text);
    }

    @Test
    void typeGrowsAndShrinksByTheMenu() {
        item(CommandId.LARGER_TYPE).fire();
        assertThat(workspace.timeline().themeProperty().get().typeScale()).isEqualTo(1.1);
        item(CommandId.NORMAL_TYPE).fire();
        assertThat(workspace.timeline().themeProperty().get().typeScale()).isEqualTo(1);
        item(CommandId.SMALLER_TYPE).fire();
        assertThat(workspace.timeline().themeProperty().get().typeScale()).isEqualTo(0.9);
    }

    @Test
    void recentFilesAreListedAndOpened() throws IOException {
        Menu recent = (Menu) named("Recent");
        assertThat(recent.isDisable()).isTrue();
        for (String name : List.of("one_1.json", "two_2.json")) {
            Files.writeString(folder.resolve(name), "{\"title\": \"" + name + "\", \"events\": []}");
            workspace.opener().open(folder.resolve(name));
        }

        assertThat(recent.isDisable()).isFalse();
        assertThat(recent.getItems()).extracting(MenuItem::getText).containsExactly(
                folder.resolve("two_2.json").toString(), folder.resolve("one_1.json").toString());
        assertThat(recent.getItems()).noneMatch(MenuItem::isMnemonicParsing);
        recent.getItems().getLast().fire();

        assertThat(workspace.timeline().document().document().title()).isEqualTo("one_1.json");
        assertThat(recent.getItems().getFirst().getText()).endsWith("one_1.json");
    }

    @Test
    void aRecentFileThatIsGoneIsListedNoMore() throws IOException {
        Path file = folder.resolve("gone.json");
        Files.writeString(file, "{\"title\": \"Gone\", \"events\": []}");
        workspace.opener().open(file);
        Files.delete(file);
        Menu recent = (Menu) named("Recent");

        recent.getItems().getFirst().fire();

        assertThat(recent.getItems()).isEmpty();
        assertThat(workspace.timeline().noticeProperty().get()).startsWith("gone.json could not be opened");
        assertThat(workspace.opener().problemsProperty().get()).hasSize(1);
    }
}
