package org.tumen.layout.present;

import java.util.List;
import org.tumen.display.DrawOp;
import org.tumen.display.Theme;

/// What stays as it is while the picture moves: all of the audience's screen but the timeline.
///
/// @param key what it depends on
/// @param upper the heading, and a list of sources
/// @param headingEnd where the heading ends
/// @param footer the lower edge of the screen
record StillParts(Key key, List<DrawOp> upper, double headingEnd, List<DrawOp> footer) {
    /// A picture without the time that it shows.
    record Key(SlideSizes sizes, Theme theme, AudienceSlide slide, Concealment concealment) {
        static Key of(AudienceRequest request, SlideSizes sizes) {
            return new Key(sizes, request.theme(), request.slide(), request.concealment());
        }
    }

    StillParts {
        upper = List.copyOf(upper);
        footer = List.copyOf(footer);
    }
}
