package org.tumen.export;

import java.time.LocalDate;
import org.tumen.cite.CitationStyle;

/// What is on a page beside the picture.
///
/// @param title whether the timeline's title stands above it
/// @param footer whether version, filter, licence and date stand below it
/// @param sourceList whether numbered sources follow, on pages of their own
/// @param style how the sources are written
/// @param madeOn the date that the footer gives
public record PageFurniture(boolean title, boolean footer, boolean sourceList, CitationStyle style,
        LocalDate madeOn) {
    /// With sources, if any, in Chicago style.
    public PageFurniture(boolean title, boolean footer, boolean sourceList, LocalDate madeOn) {
        this(title, footer, sourceList, CitationStyle.CHICAGO, madeOn);
    }

    /// Title and footer.
    public static PageFurniture usual(LocalDate madeOn) {
        return new PageFurniture(true, true, false, madeOn);
    }

    /// The picture alone.
    public static PageFurniture none(LocalDate madeOn) {
        return new PageFurniture(false, false, false, madeOn);
    }
}
