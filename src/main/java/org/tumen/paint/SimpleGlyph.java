package org.tumen.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// A glyph's own contours: closed curves through points, of which those off the curve are controls of a quadratic one.
final class SimpleGlyph {
    private final int[] ends;
    private final int[] flags;
    private final double[] xs;
    private final double[] ys;

    /// @param start where the description follows the glyph's header
    SimpleGlyph(TrueTypeTables tables, int start, int contours) {
        ends = new int[contours];
        for (int i = 0; i < contours; i++) {
            ends[i] = tables.unsigned(start + 2 * i);
        }
        int points = contours == 0 ? 0 : ends[contours - 1] + 1;
        int instructions = start + 2 * contours;
        int at = instructions + 2 + tables.unsigned(instructions);
        flags = new int[points];
        for (int i = 0; i < points;) {
            int flag = tables.octet(at++);
            int times = (flag & 0x8) == 0 ? 1 : 1 + tables.octet(at++);
            for (; times > 0 && i < points; times--) {
                flags[i++] = flag;
            }
        }
        xs = new double[points];
        at = coordinates(tables, at, xs, 0x2, 0x10);
        ys = new double[points];
        coordinates(tables, at, ys, 0x4, 0x20);
    }

    /// Reads one coordinate of each point, stored as its difference from the point before.
    ///
    /// @param isShort the flag of a difference of one byte
    /// @param sameOrPlus the flag of no difference, or of one byte's sign
    private int coordinates(TrueTypeTables tables, int start, double[] values, int isShort, int sameOrPlus) {
        int at = start;
        int value = 0;
        for (int i = 0; i < values.length; i++) {
            boolean set = (flags[i] & sameOrPlus) != 0;
            if ((flags[i] & isShort) != 0) {
                value += set ? tables.octet(at) : -tables.octet(at);
                at++;
            } else if (!set) {
                value += tables.signed(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    void append(Path2D path, AffineTransform place) {
        Path2D.Double own = new Path2D.Double();
        int first = 0;
        for (int last : ends) {
            if (last > first) {
                contour(own, first, last);
            }
            first = last + 1;
        }
        path.append(own.getPathIterator(place), false);
    }

    /// Between two controls lies a point of the curve that is not stored: the one half-way.
    private void contour(Path2D path, int first, int last) {
        int count = last - first + 1;
        boolean startsOnCurve = isOnCurve(first);
        double startX = startsOnCurve ? xs[first] : isOnCurve(last) ? xs[last] : (xs[first] + xs[last]) / 2;
        double startY = startsOnCurve ? ys[first] : isOnCurve(last) ? ys[last] : (ys[first] + ys[last]) / 2;
        path.moveTo(startX, startY);
        int control = -1;
        for (int i = startsOnCurve ? 1 : 0; i < count; i++) {
            int point = first + i;
            if (isOnCurve(point)) {
                if (control < 0) {
                    path.lineTo(xs[point], ys[point]);
                } else {
                    path.quadTo(xs[control], ys[control], xs[point], ys[point]);
                }
                control = -1;
            } else {
                if (control >= 0) {
                    path.quadTo(xs[control], ys[control], (xs[control] + xs[point]) / 2,
                            (ys[control] + ys[point]) / 2);
                }
                control = point;
            }
        }
        if (control >= 0) {
            path.quadTo(xs[control], ys[control], startX, startY);
        }
        path.closePath();
    }

    private boolean isOnCurve(int point) {
        return (flags[point] & 0x1) != 0;
    }
}
