package org.tumen.layout.present;

import org.tumen.display.Rgba;
import org.tumen.model.Symbol;

/// An event on the audience's axis.
///
/// @param number in the document's table
/// @param startX where it starts, within the axis
/// @param endX where it ends, within the axis
/// @param color as the theme draws it
record AudienceEvent(int number, String id, String label, Standing standing, int significance, boolean lasts,
        double startX, double endX, Symbol symbol, Rgba color) {
    /// How much it matters for the stop.
    enum Standing {
        /// The event that the stop is about.
        OWN,
        /// Another event at which the presentation stops.
        ON_PATH,
        /// All others.
        CONTEXT
    }

    double centerX() {
        return startX + (endX - startX) / 2;
    }
}
