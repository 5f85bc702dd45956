package org.tumen.app;

import java.util.Set;
import org.tumen.export.Worksheet.Blank;

/// What is made of a timeline.
sealed interface ExportProduct {
    /// One picture, or data.
    ///
    /// @param hasSourceList whether its sources follow a picture, on pages of their own
    record Plain(boolean hasSourceList) implements ExportProduct {}

    /// A picture over several sheets of paper.
    ///
    /// @param columns 1 to 10
    /// @param rows 1 to 10
    record Poster(int columns, int rows) implements ExportProduct {}

    /// Title, picture, events with their sources, bibliography.
    record Handout() implements ExportProduct {}

    /// A timeline to be filled in, with a key.
    ///
    /// @param blanks what is left blank, one thing at least
    record Worksheet(Set<Blank> blanks) implements ExportProduct {
        public Worksheet {
            blanks = Set.copyOf(blanks);
        }
    }

    /// Events to be cut out.
    record Cards() implements ExportProduct {}
}
