package org.tumen.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Mark;
import org.tumen.layout.DocumentExtent;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.SvgLabelling;
import org.tumen.paint.SvgPainter;
import org.tumen.time.TimeSpan;

/// Draws a timeline into an SVG file, whose events link to the first of their sources that is on the web.
public final class SvgExport {
    private SvgExport() {}

    /// Writes a picture without title and footer.
    ///
    /// @param span the time shown; null for all of it
    /// @param widthPx at least 1
    /// @param heightPx at least 1
    /// @param embedFonts whether the file holds the letters that it needs
    /// @throws IOException if the stream does not take it
    public static void write(TimelineDocument document, @Nullable TimeSpan span, int widthPx, int heightPx,
            PictureLook look, boolean embedFonts, OutputStream out) throws IOException {
        OpenSans openSans = new OpenSans();
        TimeSpan shown = span == null ? DocumentExtent.limits(document) : span;
        DisplayList picture = new TimelineLayout(document, openSans)
                .layout(PictureRequest.still(shown, widthPx, heightPx, look.theme()).withLook(look));
        write(picture, document, openSans, embedFonts, out);
    }

    /// Writes a picture as it is on its page, with title and footer if it has them.
    ///
    /// @param embedFonts whether the file holds the letters that it needs
    /// @throws IOException if the stream does not take it
    public static void write(PagePicture picture, boolean embedFonts, OutputStream out) throws IOException {
        OpenSans openSans = new OpenSans();
        write(picture.page(openSans).drawing(), picture.document(), openSans, embedFonts, out);
    }

    private static void write(DisplayList picture, TimelineDocument document, OpenSans openSans, boolean embedFonts,
            OutputStream out) throws IOException {
        EventLinks links = new EventLinks(document);
        Map<String, String> addresses = new HashMap<>();
        for (Mark mark : picture.marks()) {
            if (mark.kind() == Mark.Kind.EVENT) {
                links.address(mark.id()).ifPresent(address -> addresses.put(mark.id(), address));
            }
        }
        SvgLabelling labelling = new SvgLabelling(document.title().isBlank() ? "Timeline" : document.title(),
                document.subtitle(), document.language(), addresses);
        new SvgPainter(openSans).write(picture, labelling, embedFonts, out);
    }
}
