package org.tumen.display;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One step of a drawing. Everything is in pixels of the picture, with concrete colours, so that a painter needs
/// nothing else. Ops are painted in their order.
public sealed interface DrawOp {
    /// @param radiusPx of the corners; 0 for sharp ones
    /// @param fill null for none
    /// @param stroke null for none; runs along the edge
    record Rectangle(Box box, double radiusPx, @Nullable Fill fill, @Nullable Stroke stroke) implements DrawOp {}

    record Line(double x1, double y1, double x2, double y2, Stroke stroke) implements DrawOp {}

    /// @param fill null for none
    /// @param stroke null for none
    record Path(List<PathStep> steps, @Nullable Fill fill, @Nullable Stroke stroke) implements DrawOp {
        public Path {
            steps = List.copyOf(steps);
        }
    }

    /// One line of text that starts at `x` on the baseline.
    record TextRun(String text, double x, double baselineY, FontSpec font, Rgba color) implements DrawOp {}

    /// A picture scaled into a box.
    ///
    /// @param argb one int a pixel, row by row from the top, not premultiplied
    record Image(Box box, int widthPx, int heightPx, List<Integer> argb) implements DrawOp {
        public Image {
            argb = List.copyOf(argb);
            if (widthPx < 0 || heightPx < 0 || argb.size() != (long) widthPx * heightPx) {
                throw new IllegalArgumentException(
                        "an image of " + widthPx + " x " + heightPx + " has not " + argb.size() + " pixels");
            }
        }
    }

    /// Ops of which only the part inside the box is seen.
    record Clip(Box box, List<DrawOp> content) implements DrawOp {
        public Clip {
            content = List.copyOf(content);
        }
    }
}
