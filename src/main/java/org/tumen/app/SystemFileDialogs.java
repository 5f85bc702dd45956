package org.tumen.app;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.view.FileDialogs;

/// The system's own dialogs. Remembers the folder for as long as the program runs.
final class SystemFileDialogs implements FileDialogs {
    private @Nullable File folder;

    @Override
    public @Nullable Path timelineToOpen(Window owner) {
        FileChooser chooser = chooser("Open a timeline", "Timelines (*.json)", "*.json");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("All files", "*.*"));
        return chosen(chooser.showOpenDialog(owner));
    }

    @Override
    public @Nullable Path fileToExport(Window owner, String suggestedName, String kind, String ending) {
        FileChooser chooser = chooser("Export", kind + " (*." + ending + ")", "*." + ending);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    @Override
    public @Nullable Path timelineToSave(Window owner, String suggestedName) {
        FileChooser chooser = chooser("Save a copy with the tours", "Timelines (*.json)", "*.json");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner));
    }

    private FileChooser chooser(String title, String kind, String pattern) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, pattern));
        File last = folder;
        if (last != null && last.isDirectory()) {
            chooser.setInitialDirectory(last);
        }
        return chooser;
    }

    private @Nullable Path chosen(@Nullable File file) {
        if (file == null) {
            return null;
        }
        folder = file.getParentFile();
        return file.toPath();
    }
}
