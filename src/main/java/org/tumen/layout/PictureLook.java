package org.tumen.layout;

import org.tumen.display.Theme;

/// How a picture is to look, whatever it shows.
///
/// @param legend whether it explains its signs at its lower edge, where it is high enough for that
public record PictureLook(Theme theme, Density density, boolean legend) {
    /// Balanced labels and a legend.
    public static PictureLook of(Theme theme) {
        return new PictureLook(theme, Density.BALANCED, true);
    }
}
