package org.tumen.view.export;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Asks the user where an export is to go, and whether to replace what is there.
@FunctionalInterface
public interface ExportTargets {
    /// @param suggestedName without a folder
    /// @param kind of the file, for people
    /// @param ending of its name, without a dot
    /// @return null if the user gave up
    @Nullable
    Path choose(Window owner, String suggestedName, String kind, String ending);
}
