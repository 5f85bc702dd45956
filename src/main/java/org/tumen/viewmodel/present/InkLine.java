package org.tumen.viewmodel.present;

import java.util.ArrayList;
import java.util.List;

/// A line drawn by hand over the picture of a stop.
///
/// @param points from its start to its end
public record InkLine(int stop, List<InkPoint> points) {
    /// @param x a share (0 to 1) of the screen's width
    /// @param y a share (0 to 1) of the screen's height
    public record InkPoint(double x, double y) {}

    public InkLine {
        points = List.copyOf(points);
    }

    InkLine to(InkPoint point) {
        List<InkPoint> longer = new ArrayList<>(points);
        longer.add(point);
        return new InkLine(stop, longer);
    }
}
