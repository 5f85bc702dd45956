package org.tumen.layout;

import org.tumen.display.Theme;
import org.tumen.time.TimeSpan;

/// What a picture of a timeline depends on, beside the document and the font.
///
/// @param span the time shown
/// @param limits the widest view: zoom levels are counted from it, and no label of it lies outside
/// @param widthPx the whole picture's width, lane names included
/// @param heightPx the whole picture's height
/// @param legend whether it explains its signs at its lower edge, where it is high enough for that
public record PictureRequest(TimeSpan span, TimeSpan limits, double widthPx, double heightPx, Theme theme, Zoom zoom,
        Density density, boolean legend) {
    public PictureRequest {
        if (!(widthPx > 0 && heightPx > 0 && Double.isFinite(widthPx) && Double.isFinite(heightPx))) {
            throw new IllegalArgumentException("a picture needs a size: " + widthPx + " x " + heightPx);
        }
    }

    /// A picture with balanced labels and no legend.
    public PictureRequest(TimeSpan span, TimeSpan limits, double widthPx, double heightPx, Theme theme, Zoom zoom) {
        this(span, limits, widthPx, heightPx, theme, zoom, Density.BALANCED, false);
    }

    /// A picture at the zoom level that its scale falls into.
    public PictureRequest(TimeSpan span, TimeSpan limits, double widthPx, double heightPx, Theme theme) {
        this(span, limits, widthPx, heightPx, theme, Zoom.BY_SCALE);
    }

    /// A picture by itself, whose own span is the widest view, so that it uses its room fully.
    public static PictureRequest still(TimeSpan span, double widthPx, double heightPx, Theme theme) {
        return new PictureRequest(span, span, widthPx, heightPx, theme);
    }

    public PictureRequest withSpan(TimeSpan other) {
        return new PictureRequest(other, limits, widthPx, heightPx, theme, zoom, density, legend);
    }

    public PictureRequest withZoom(Zoom other) {
        return new PictureRequest(span, limits, widthPx, heightPx, theme, other, density, legend);
    }

    public PictureRequest withLook(PictureLook look) {
        return new PictureRequest(span, limits, widthPx, heightPx, look.theme(), zoom, look.density(), look.legend());
    }
}
