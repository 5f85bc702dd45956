package org.tumen.view;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the user for files.
public interface FileDialogs {
    /// @return null if the user gave up
    @Nullable
    Path timelineToOpen(Window owner);

    /// @param suggestedName without a folder
    /// @param kind of the file, for people
    /// @param ending of its name, without a dot
    /// @return null if the user gave up
    @Nullable
    Path fileToExport(Window owner, String suggestedName, String kind, String ending);

    /// @param suggestedName without a folder
    /// @return null if the user gave up, or where files cannot be saved
    default @Nullable Path timelineToSave(Window owner, String suggestedName) {
        return null;
    }
}
