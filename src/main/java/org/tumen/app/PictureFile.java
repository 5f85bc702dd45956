package org.tumen.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tumen.export.PictureExport;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// A picture of a timeline on disk, whole or not at all.
record PictureFile(PictureSize size, PictureLook look) {
    /// @param source the file that the document came from, which is not to be written over; null for the built-in one
    /// @param span null for the whole document
    void write(TimelineDocument document, @Nullable Path source, @Nullable TimeSpan span, Path target)
            throws CommandFailure {
        try {
            new TargetFile(target).write(source,
                    out -> PictureExport.png(document, span, size.widthPx(), size.heightPx(), look, out));
        } catch (OutOfMemoryError e) {
            throw new CommandFailure("not enough memory for a picture of " + size,
                    "choose a smaller --size, or allow more with JAVA_TOOL_OPTIONS=-Xmx4g", e);
        }
    }
}
