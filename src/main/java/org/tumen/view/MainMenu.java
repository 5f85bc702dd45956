package org.tumen.view;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.tumen.layout.Density;
import org.tumen.viewmodel.DocumentOpener;
import org.tumen.viewmodel.ThemeChoice;
import org.tumen.viewmodel.UserSettings;
import org.tumen.viewmodel.Workspace;

/// The menus.
final class MainMenu {
    private final Commands commands;
    private final UserSettings settings;
    private final DocumentOpener opener;
    private final ObservableValue<Boolean> toursVisible;
    private final Menu toursToPresent;

    MainMenu(Commands commands, Workspace workspace, ObservableValue<Boolean> toursVisible,
            Menu toursToPresent) {
        this.toursVisible = toursVisible;
        this.toursToPresent = toursToPresent;
        this.commands = commands;
        this.settings = workspace.settings();
        this.opener = workspace.opener();
    }

    MenuBar bar() {
        return new MenuBar(
                menu(CommandId.Group.FILE, item(CommandId.OPEN), item(CommandId.OPEN_BUILT_IN), recent(), line(),
                        item(CommandId.SAVE_TOURS), item(CommandId.SAVE_COPY), line(),
                        item(CommandId.EXPORT), item(CommandId.PRINT), line(), item(CommandId.EXIT)),
                menu(CommandId.Group.EDIT, item(CommandId.COPY_PICTURE), item(CommandId.COPY_CITATIONS), line(),
                        item(CommandId.FIND),
                        item(CommandId.FIND_NEXT), item(CommandId.FIND_PREVIOUS), item(CommandId.FILTER),
                        item(CommandId.GO_TO_DATE)),
                menu(CommandId.Group.VIEW, item(CommandId.ZOOM_IN), item(CommandId.ZOOM_OUT), item(CommandId.FIT_ALL),
                        item(CommandId.FIT_SELECTION), line(), details(), overview(), problems(), legend(), line(),
                        item(CommandId.FULL_SCREEN), themes(), labels(), line(), item(CommandId.LARGER_TYPE),
                        item(CommandId.SMALLER_TYPE), item(CommandId.NORMAL_TYPE)),
                menu(CommandId.Group.EXPLORE, item(CommandId.BACK), item(CommandId.FORWARD), line(),
                        item(CommandId.NEXT), item(CommandId.PREVIOUS), item(CommandId.FIRST), item(CommandId.LAST),
                        item(CommandId.LANE_ABOVE), item(CommandId.LANE_BELOW), line(),
                        item(CommandId.FOLLOW_LATER), item(CommandId.FOLLOW_EARLIER), line(),
                        item(CommandId.OPEN_CLUSTER)),
                menu(CommandId.Group.PRESENT, item(CommandId.PRESENT), item(CommandId.PRESENT_FROM_HERE),
                        toursToPresent,
                        item(CommandId.PRESENT_HITS), item(CommandId.PRESENT_SELECTED), item(CommandId.PRESENT_VIEW),
                        line(), item(CommandId.PUT_IN_ORDER), item(CommandId.GUESS_THE_DATE), line(),
                        tours(), item(CommandId.ADD_VIEW_TO_TOUR), item(CommandId.ADD_EVENT_TO_TOUR),
                        item(CommandId.UNDO), item(CommandId.REDO)),
                menu(CommandId.Group.HELP, item(CommandId.KEYS), item(CommandId.ADVICE), item(CommandId.ABOUT)));
    }

    private static Menu menu(CommandId.Group group, MenuItem... items) {
        return new Menu(group.title(), null, items);
    }

    private static MenuItem line() {
        return new SeparatorMenuItem();
    }

    private MenuItem item(CommandId id) {
        return bound(id, new MenuItem(id.text()));
    }

    /// Shows the key beside the name only where it works everywhere: JavaFX would take any other from a text field.
    private MenuItem bound(CommandId id, MenuItem item) {
        Command command = commands.get(id);
        item.setId("menu-" + id.name());
        item.setOnAction(_ -> command.run());
        item.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !command.enabled().getValue(), command.enabled()));
        for (Trigger trigger : id.triggers()) {
            if (item.getAccelerator() == null && trigger.worksWhileTyping()
                    && trigger instanceof Trigger.Combination combination) {
                item.setAccelerator(combination.keys());
            }
        }
        return item;
    }

    private MenuItem details() {
        CheckMenuItem item = new CheckMenuItem(CommandId.DETAILS.text());
        settings.preferencesProperty().subscribe(now -> item.setSelected(now.detailVisible()));
        return bound(CommandId.DETAILS, item);
    }

    private MenuItem overview() {
        CheckMenuItem item = new CheckMenuItem(CommandId.OVERVIEW.text());
        settings.preferencesProperty().subscribe(now -> item.setSelected(now.overviewVisible()));
        return bound(CommandId.OVERVIEW, item);
    }

    private MenuItem problems() {
        CheckMenuItem item = new CheckMenuItem(CommandId.PROBLEMS.text());
        opener.problemsVisibleProperty().subscribe(item::setSelected);
        return bound(CommandId.PROBLEMS, item);
    }

    private MenuItem tours() {
        CheckMenuItem item = new CheckMenuItem(CommandId.TOURS.text());
        toursVisible.subscribe(item::setSelected);
        return bound(CommandId.TOURS, item);
    }

    private MenuItem legend() {
        CheckMenuItem item = new CheckMenuItem(CommandId.LEGEND.text());
        settings.preferencesProperty().subscribe(now -> item.setSelected(now.picture().legend()));
        return bound(CommandId.LEGEND, item);
    }

    private Menu labels() {
        Menu menu = new Menu("Labels");
        ToggleGroup group = new ToggleGroup();
        for (Density density : Density.values()) {
            RadioMenuItem item = new RadioMenuItem(switch (density) {
                case FEW -> "Few";
                case BALANCED -> "Balanced";
                case ALL -> "All that have room";
            });
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.change(now -> now.withPicture(picture -> picture.withDensity(density))));
            settings.preferencesProperty().subscribe(now -> item.setSelected(now.picture().density() == density));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu themes() {
        Menu menu = new Menu("Theme");
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(switch (choice) {
                case SYSTEM -> "As the system";
                case LIGHT -> "Light";
                case DARK -> "Dark";
                case PROJECTOR -> "Projector";
            });
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.change(now -> now.withTheme(choice)));
            settings.preferencesProperty().subscribe(now -> item.setSelected(now.theme() == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu recent() {
        Menu menu = new Menu("Recent");
        settings.preferencesProperty().subscribe(now -> {
            List<MenuItem> items = now.recentFiles().stream().map(this::recentItem).toList();
            menu.getItems().setAll(items);
            menu.setDisable(items.isEmpty());
        });
        return menu;
    }

    private MenuItem recentItem(String file) {
        MenuItem item = new MenuItem(file);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> opener.open(Path.of(file)));
        return item;
    }
}
