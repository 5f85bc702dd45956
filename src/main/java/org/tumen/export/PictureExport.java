package org.tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Theme;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PngPainter;
import org.tumen.time.TimeSpan;

/// Draws a timeline for a size of its own, not for a window's.
public final class PictureExport {
    private PictureExport() {}

    /// Writes a PNG file with balanced labels and a legend.
    ///
    /// @param span the time shown; null for all of it
    /// @param widthPx at least 1
    /// @param heightPx at least 1
    /// @throws IOException if the stream does not take it
    public static void png(TimelineDocument document, @Nullable TimeSpan span, int widthPx, int heightPx, Theme theme,
            OutputStream out) throws IOException {
        png(document, span, widthPx, heightPx, PictureLook.of(theme), out);
    }

    /// Writes a PNG file.
    ///
    /// @param span the time shown; null for all of it
    /// @param widthPx at least 1
    /// @param heightPx at least 1
    /// @throws IOException if the stream does not take it
    public static void png(TimelineDocument document, @Nullable TimeSpan span, int widthPx, int heightPx,
            PictureLook look, OutputStream out) throws IOException {
        OpenSans openSans = new OpenSans();
        TimeSpan shown = span == null ? DocumentExtent.limits(document) : span;
        DisplayList picture = new TimelineLayout(document, openSans)
                .layout(PictureRequest.still(shown, widthPx, heightPx, look.theme()).withLook(look));
        new PngPainter(openSans).write(picture, 1, out);
    }
}
