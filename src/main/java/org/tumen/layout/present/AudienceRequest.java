package org.tumen.layout.present;

import org.tumen.display.Theme;
import org.tumen.time.TimeSpan;

/// What the picture on the audience's screen depends on, beside the document and the font.
///
/// @param typeFactor 1 for type that is readable from eight metres, more for larger type
/// @param span the time shown
/// @param restSpan the time for which labels find their rows: the same where the picture rests, else where it will rest
///            or was at rest. While it moves sideways labels move along; while it zooms only the stop's own event has one
public record AudienceRequest(double widthPx, double heightPx, Theme theme, double typeFactor, AudienceSlide slide,
        TimeSpan span, TimeSpan restSpan, Concealment concealment) {
    private static final double SAME_SCALE = 1e-9;

    public AudienceRequest {
        if (!(widthPx > 0 && heightPx > 0 && Double.isFinite(widthPx) && Double.isFinite(heightPx))) {
            throw new IllegalArgumentException("a picture needs a size: " + widthPx + " x " + heightPx);
        }
        if (!(typeFactor >= 1 && typeFactor <= 4)) {
            throw new IllegalArgumentException("type can be 1 to 4 times as large, not " + typeFactor);
        }
    }

    /// The picture where it rests.
    AudienceRequest resting() {
        return new AudienceRequest(widthPx, heightPx, theme, typeFactor, slide, restSpan, restSpan, concealment);
    }

    /// Whether it shows as much time as where it rests, so that all of it has moved by one distance.
    boolean isMovedSideways() {
        return Math.abs(span.days() - restSpan.days()) < span.days() * SAME_SCALE;
    }
}
