package org.tumen.display;

import java.util.List;

/// A sheet of paper, or a picture by itself, with everything that is on it. On paper its pixels are 1/96 inch.
///
/// @param label what a reader calls it, such as "3" or "B2"; empty for none
/// @param parts what its ops are to somebody who has them read out, in the order of reading; ops in none are decoration
/// @param links what leads elsewhere
public record Page(DisplayList drawing, String label, List<Part> parts, List<Link> links) {
    /// Pixels of a page in an inch of paper.
    public static final double PX_PER_INCH = 96;

    /// What ops are.
    public enum Role {
        /// The title of the whole.
        TITLE,
        HEADING,
        PARAGRAPH,
        /// A drawing, whose shapes the part's description tells and whose words are read after it.
        FIGURE
    }

    /// Ops that belong together.
    ///
    /// @param first index of its first op in the drawing
    /// @param end index of the first op after it
    /// @param description what is said instead of a figure; empty elsewhere
    public record Part(Role role, int first, int end, String description) {
        public Part {
            if (first < 0 || end < first) {
                throw new IllegalArgumentException("no ops: " + first + " to " + end);
            }
        }
    }

    /// A place that opens an address.
    ///
    /// @param address an http or https address
    /// @param text what it leads to, in words
    public record Link(Box box, String address, String text) {}

    public Page {
        parts = List.copyOf(parts);
        links = List.copyOf(links);
        int drawn = 0;
        for (Part part : parts) {
            if (part.first < drawn || part.end > drawing.ops().size()) {
                throw new IllegalArgumentException("parts overlap or leave the drawing: " + part);
            }
            drawn = part.end;
        }
    }

    /// A drawing that is one figure.
    public static Page of(DisplayList drawing, String description) {
        return new Page(drawing, "", List.of(new Part(Role.FIGURE, 0, drawing.ops().size(), description)), List.of());
    }
}
