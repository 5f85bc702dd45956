package org.tumen.display;

import java.util.List;

/// A whole drawing: what to paint, in order, and what can be pointed at.
///
/// @param background painted first, over everything
public record DisplayList(double widthPx, double heightPx, Rgba background, List<DrawOp> ops, List<Mark> marks) {
    public DisplayList {
        ops = List.copyOf(ops);
        marks = List.copyOf(marks);
    }
}
