package org.tumen.app;

import java.io.IOException;
import java.nio.file.Path;
import org.tumen.export.PictureExport;
import org.tumen.io.SafeFile;
import org.tumen.layout.PictureLook;
import org.tumen.model.TimelineDocument;
import org.tumen.time.TimeSpan;
import org.tumen.view.PictureSaving;

/// Writes pictures of the usual size, whole or not at all.
final class PngSaving implements PictureSaving {
    @Override
    public void savePng(TimelineDocument document, TimeSpan span, PictureLook look, Path file) throws IOException {
        PictureSize size = PictureSize.USUAL;
        try {
            SafeFile.replace(file,
                    out -> PictureExport.png(document, span, size.widthPx(), size.heightPx(), look, out));
        } catch (IOException e) {
            throw new IOException(FailureReason.of(e), e);
        }
    }
}
