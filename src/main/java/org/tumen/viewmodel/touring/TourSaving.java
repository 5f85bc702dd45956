package org.tumen.viewmodel.touring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tumen.io.DocumentWriter;
import org.tumen.io.TourFile;
import org.tumen.io.TourFileWriter;
import org.tumen.model.Tour;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

/// Saves edited tours: into the tour file beside the timeline, or into a copy of the timeline. Tells what came of it.
public final class TourSaving {
    private final TimelineViewModel timeline;
    private final TourEditor editor;

    public TourSaving(TimelineViewModel timeline, TourEditor editor) {
        this.timeline = timeline;
        this.editor = editor;
    }

    /// Whether the open timeline has a place for a file beside it.
    public boolean hasFile() {
        return timeline.whole().path() != null;
    }

    /// Saves into the tour file beside the open timeline.
    ///
    /// @return whether it is saved
    public boolean saveBeside() {
        Path path = timeline.whole().path();
        if (path == null) {
            timeline.notice("The built-in timeline has no folder; save a copy with the tours");
            return false;
        }
        Path file = TourFile.beside(path);
        List<Tour> tours = editor.draft().tours();
        Set<String> present = tours.stream().map(Tour::id).collect(Collectors.toSet());
        List<String> removed = editor.savedTours().stream().map(Tour::id).filter(id -> !present.contains(id)).toList();
        try {
            Path kept = TourFileWriter.save(file, tours, removed);
            editor.markSaved(tours);
            timeline.notice("Saved " + file.getFileName() + (kept == null
                    ? ""
                    : "; what was in it and could not be read is in " + kept.getFileName()));
            return true;
        } catch (IOException e) {
            timeline.notice(failure(file, e));
            return false;
        }
    }

    /// What is to be written into a copy, fixed at this moment so that it can be written elsewhere.
    public Copy copy(Path file) {
        return new Copy(timeline.whole(), editor.draft().tours(), file);
    }

    /// Takes note of a copy that has been written or not.
    ///
    /// @param failure as `Copy.write` gave it
    /// @return whether it is saved
    public boolean finish(Copy copy, @Nullable IOException failure) {
        if (failure != null) {
            timeline.notice(failure(copy.file, failure));
            return false;
        }
        if (copy.document.equals(timeline.whole())) {
            editor.markSaved(copy.tours);
        }
        timeline.notice("Saved " + copy.file + "; open it to go on with its tours");
        return true;
    }

    private static String failure(Path file, IOException e) {
        return "The tours could not be saved as " + file + ": " + e.getMessage();
    }

    /// A timeline with its edited tours on the way to a file.
    public record Copy(OpenDocument document, List<Tour> tours, Path file) {
        public Copy {
            tours = List.copyOf(tours);
        }

        /// Writes it, on any thread; the file is replaced as a whole or stays as it was.
        ///
        /// @return why it is not written; null if it is
        public @Nullable IOException write() {
            try {
                if (file.toAbsolutePath().normalize().equals(document.path())) {
                    return new IOException("that is the open timeline itself; choose another name");
                }
                new DocumentWriter().write(document.document().withTours(tours), file);
                return null;
            } catch (IOException e) {
                return e;
            }
        }
    }
}
