package org.tumen.view;

import java.util.List;

/// Everything that can be done by menu, button or key: its name and its keys, once for menus, tool tips, key handling and
/// the list of keys.
enum CommandId {
    OPEN(Group.FILE, "Open…", "Shortcut+O"),
    OPEN_BUILT_IN(Group.FILE, "Open built-in timeline"),
    EXPORT(Group.FILE, "Export…", "Shortcut+E"),
    PRINT(Group.FILE, "Print…", "Shortcut+P"),
    EXIT(Group.FILE, "Exit", "Shortcut+Q"),

    COPY_PICTURE(Group.EDIT, "Copy as picture", "Shortcut+C"),
    COPY_CITATIONS(Group.EDIT, "Copy citations of the selected event", "Shortcut+Shift+C"),
    FIND(Group.EDIT, "Find", "Shortcut+F", "/"),
    FIND_NEXT(Group.EDIT, "Next hit", "F3"),
    FIND_PREVIOUS(Group.EDIT, "Previous hit", "Shift+F3"),
    FILTER(Group.EDIT, "Filter", "Shortcut+Shift+F"),
    GO_TO_DATE(Group.EDIT, "Go to date…", "Shortcut+G"),

    ZOOM_IN(Group.VIEW, "Zoom in", "+", "Ignore Shift+Shortcut+Plus", "Ignore Shift+Shortcut+Equals", "Shortcut+Add"),
    ZOOM_OUT(Group.VIEW, "Zoom out", "-", "−", "Shortcut+Minus", "Shortcut+Subtract"),
    FIT_ALL(Group.VIEW, "Fit all", "Shortcut+0", "0", "Shortcut+Numpad 0"),
    FIT_SELECTION(Group.VIEW, "Centre, then fit selection", "F", "Shortcut+Enter"),
    EARLIER(Group.VIEW, "A little earlier", "Shortcut+Left"),
    LATER(Group.VIEW, "A little later", "Shortcut+Right"),
    SCREEN_EARLIER(Group.VIEW, "A screen earlier", "Shift+Left"),
    SCREEN_LATER(Group.VIEW, "A screen later", "Shift+Right"),
    PAGE_BACK(Group.VIEW, "A screen earlier; the stop before while tours are open", "Page Up"),
    PAGE_ON(Group.VIEW, "A screen later; the next stop while tours are open", "Page Down"),
    DETAILS(Group.VIEW, "Detail pane", "F9", "Shortcut+I"),
    OVERVIEW(Group.VIEW, "Overview"),
    PROBLEMS(Group.VIEW, "Problems", "F8"),
    FULL_SCREEN(Group.VIEW, "Full screen", "F11"),
    TOGGLE_THEME(Group.VIEW, "Light or dark"),
    LEGEND(Group.VIEW, "Legend"),
    LARGER_TYPE(Group.VIEW, "Larger type", "Shortcut+Shift+Period", "Shortcut+Shift+Semicolon"),
    SMALLER_TYPE(Group.VIEW, "Smaller type", "Shortcut+Shift+Comma", "Shortcut+Shift+Minus", "Shortcut+Shift+Subtract"),
    NORMAL_TYPE(Group.VIEW, "Normal type", "Shortcut+Shift+0", "Shortcut+Shift+Numpad 0"),

    BACK(Group.EXPLORE, "Back", "Alt+Left"),
    FORWARD(Group.EXPLORE, "Forward", "Alt+Right"),
    NEXT(Group.EXPLORE, "Next event", "Right", "."),
    PREVIOUS(Group.EXPLORE, "Previous event", "Left", ","),
    FIRST(Group.EXPLORE, "First event", "Home"),
    LAST(Group.EXPLORE, "Last event", "End"),
    LANE_BELOW(Group.EXPLORE, "Next lane", "Down"),
    LANE_ABOVE(Group.EXPLORE, "Previous lane", "Up"),
    FOLLOW_LATER(Group.EXPLORE, "Follow relation to a later event", "]"),
    FOLLOW_EARLIER(Group.EXPLORE, "Follow relation to an earlier event", "["),
    READ_DETAILS(Group.EXPLORE, "Read the details", "Enter", "Space"),
    OPEN_CLUSTER(Group.EXPLORE, "Events counted with the selected one", "Shift+Enter"),
    ESCAPE(Group.EXPLORE, "Leave search, pane, selection, full screen", "Esc"),

    PRESENT(Group.PRESENT, "Present from the start", "F5"),
    PRESENT_FROM_HERE(Group.PRESENT, "Present from here", "Shift+F5"),
    PRESENT_HITS(Group.PRESENT, "Present the search results"),
    PRESENT_SELECTED(Group.PRESENT, "Present the selected event and related ones"),
    PRESENT_VIEW(Group.PRESENT, "Present the events in view"),

    UNDO(Group.PRESENT, "Undo in tours", "Shortcut+Z"),
    REDO(Group.PRESENT, "Redo in tours", "Shortcut+Y", "Shortcut+Shift+Z"),
    TOURS(Group.PRESENT, "Tours", "F4"),
    ADD_VIEW_TO_TOUR(Group.PRESENT, "Add the view to the tour", "Shift+F4"),
    ADD_EVENT_TO_TOUR(Group.PRESENT, "Add the selected event to the tour", "Shortcut+F4"),
    SAVE_TOURS(Group.FILE, "Save tours", "Shortcut+S"),
    SAVE_COPY(Group.FILE, "Save a copy with the tours…", "Shortcut+Shift+S"),
    PUT_IN_ORDER(Group.PRESENT, "Quiz: put in order", "F6"),
    GUESS_THE_DATE(Group.PRESENT, "Quiz: guess the date", "F7"),

    KEYS(Group.HELP, "Keys", "?", "F1"),
    ADVICE(Group.HELP, "Before you present"),
    ABOUT(Group.HELP, "About Tumen");

    /// The menus, in which the list of keys is grouped too.
    enum Group {
        FILE("File"), EDIT("Edit"), VIEW("View"), EXPLORE("Explore"), PRESENT("Present"), HELP("Help");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    private final Group group;
    private final String text;
    /// One a line, as enums hold immutable values only.
    private final String keys;

    CommandId(Group group, String text, String... keys) {
        this.group = group;
        this.text = text;
        this.keys = String.join("\n", keys);
    }

    Group group() {
        return group;
    }

    String text() {
        return text;
    }

    /// Its keys, the usual one first; empty for what has none.
    List<Trigger> triggers() {
        return keys.lines().map(Trigger::of).toList();
    }
}
