package org.tumen.app;

import java.io.IOException;
import java.nio.file.Path;
import org.tumen.display.Theme;
import org.tumen.export.PictureExport;
import org.tumen.io.SafeFile;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.view.PictureSaving;

/// Writes pictures of the usual size, whole or not at all.
final class PngSaving implements PictureSaving {
    private static final int WIDTH_PX = 1920;
    private static final int HEIGHT_PX = 1080;

    @Override
    public void savePng(TimelineDocument document, TimeSpan span, Theme theme, Path file) throws IOException {
        SafeFile.replace(file, out -> PictureExport.png(document, span, WIDTH_PX, HEIGHT_PX, theme, out));
    }
}
