package org.tumen.viewmodel;

/// The view models of one window.
public record Workspace(TimelineViewModel timeline, Explorer explorer, SearchViewModel search, DateJump dateJump,
        DocumentOpener opener, FilterViewModel filter) {
    public UserSettings settings() {
        return timeline.settings();
    }

    /// Leaves the top layer: the search, else the selection.
    ///
    /// @return whether there was one
    public boolean escape() {
        if (!search.queryProperty().get().isEmpty()) {
            search.clear();
            return true;
        }
        if (timeline.selected() != null) {
            timeline.clearSelection();
            return true;
        }
        return false;
    }
}
