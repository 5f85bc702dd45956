package org.tumen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tumen.export.PictureExport;
import org.tumen.io.SafeFile;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// A picture of a timeline on disk, whole or not at all.
record PictureFile(PictureSize size, PictureLook look) {
    /// @param source the file that the document came from, which is not to be written over; null for the built-in one
    /// @param span null for the whole document
    void write(TimelineDocument document, @Nullable Path source, @Nullable TimeSpan span, Path target)
            throws CommandFailure {
        if (Files.isDirectory(target)) {
            throw new CommandFailure("cannot write " + target + ": it is a folder", "name a file in it");
        }
        if (source != null && isSame(source, target)) {
            throw new CommandFailure("cannot write " + target + ": it is the timeline itself", "choose another name");
        }
        @Nullable
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailure("cannot write " + target + ": there is no folder " + folder,
                    "create it or choose another one");
        }
        try {
            SafeFile.replace(target,
                    out -> PictureExport.png(document, span, size.widthPx(), size.heightPx(), look, out));
        } catch (IOException e) {
            throw new CommandFailure("cannot write " + target + ": " + FailureReason.of(e), "choose another folder", e);
        } catch (OutOfMemoryError e) {
            throw new CommandFailure("not enough memory for a picture of " + size,
                    "choose a smaller --size, or allow more with JAVA_TOOL_OPTIONS=-Xmx4g", e);
        }
    }

    private static boolean isSame(Path source, Path target) {
        try {
            return Files.isSameFile(source, target);
        } catch (IOException _) {
            return false; // as one of them does not exist
        }
    }
}
