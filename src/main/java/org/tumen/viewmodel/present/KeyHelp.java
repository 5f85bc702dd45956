package org.tumen.viewmodel.present;

import java.util.List;

/// What keys do while presenting, for the list of keys.
///
/// @param keys as they are written on keyboards, the usual one first
public record KeyHelp(String keys, String meaning) {
    /// All of them.
    public static final List<KeyHelp> ALL = List.of(
            new KeyHelp("Page Down   →   Space   Enter   N", "Next stop (clicker, click)"),
            new KeyHelp("Page Up   ←   ↑   Shift+Space   P", "Previous stop"),
            new KeyHelp("Home   End", "First stop, last stop"), new KeyHelp("5 Enter", "Stop 5; 0 is the title"),
            new KeyHelp("Backspace", "Return to the stop, or previous stop"), new KeyHelp("B   .", "Black screen"),
            new KeyHelp("W   ,", "White screen"), new KeyHelp("G   Ctrl+S", "List of stops"),
            new KeyHelp("H", "Hide dates, titles, later events, nothing"),
            new KeyHelp("↓   R", "Reveal the next, reveal all"),
            new KeyHelp("F6", "Quiz: put the tour’s events in order"), new KeyHelp("F7", "Quiz: guess their dates"),
            new KeyHelp("L   Ctrl+L", "Pointer"),
            new KeyHelp("D   Ctrl+P", "Pen"), new KeyHelp("E", "Clear the ink"), new KeyHelp("S", "Spotlight"),
            new KeyHelp("Ctrl++   Ctrl+−   Ctrl+0", "Larger, smaller, usual type"),
            new KeyHelp("T", "Projector, light or dark"), new KeyHelp("M", "Notes on one screen"),
            new KeyHelp("X", "Swap the screens"), new KeyHelp("Drag, wheel", "Leave the path and look round"),
            new KeyHelp("Esc", "Leave one layer, at last the presentation"));
}
