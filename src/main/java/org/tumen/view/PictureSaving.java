package org.tumen.view;

import java.io.IOException;
import java.nio.file.Path;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;

/// Writes pictures of timelines, off JavaFX's thread.
public interface PictureSaving {
    /// @throws IOException if the file cannot be written; its message is for the user
    void savePng(TimelineDocument document, TimeSpan span, PictureLook look, Path file) throws IOException;
}
