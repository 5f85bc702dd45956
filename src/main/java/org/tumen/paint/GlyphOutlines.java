package org.tumen.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// The shapes of a TrueType font's glyphs, read from its tables `loca` and `glyf` as the OpenType specification 1.9
/// describes them; without hinting.
///
/// Java's own way to a font's glyphs needs Fontconfig, fonts of the system and a writable folder for temporary files,
/// and fails on a server that has none. This needs the font's bytes alone.
final class GlyphOutlines {
    private static final int HEADER_BYTES = 10;
    /// A glyph may be put together of others, these again, and so on; more steps than this are a circle.
    private static final int DEEPEST = 8;

    private final TrueTypeTables tables;
    private final int unitsPerEm;
    private final boolean hasWideOffsets;

    GlyphOutlines(TrueTypeTables tables) {
        this.tables = tables;
        unitsPerEm = tables.unsigned(tables.table("head") + 18);
        hasWideOffsets = tables.signed(tables.table("head") + 50) != 0;
    }

    /// Adds a glyph to `path`: its origin at `x` on the baseline `y`, which grows downwards.
    void append(Path2D path, int glyph, double x, double y, double sizePx) {
        double scale = sizePx / unitsPerEm;
        append(path, glyph, new AffineTransform(scale, 0, 0, -scale, x, y), 0);
    }

    private void append(Path2D path, int glyph, AffineTransform place, int depth) {
        int start = offset(glyph);
        if (start == offset(glyph + 1)) {
            return; // a space
        }
        int data = tables.table("glyf") + start;
        int contours = tables.signed(data);
        if (contours >= 0) {
            new SimpleGlyph(tables, data + HEADER_BYTES, contours).append(path, place);
        } else if (depth < DEEPEST) {
            appendParts(path, data + HEADER_BYTES, place, depth);
        } else {
            throw new IllegalArgumentException("glyph " + glyph + " of the font contains itself");
        }
    }

    private int offset(int glyph) {
        int loca = tables.table("loca");
        return hasWideOffsets ? tables.wide(loca + 4 * glyph) : 2 * tables.unsigned(loca + 2 * glyph);
    }

    /// The parts of a composite glyph. Those placed by matching points, which Open Sans has none of, stay at the origin.
    private void appendParts(Path2D path, int start, AffineTransform place, int depth) {
        int at = start;
        boolean more = true;
        while (more) {
            int flags = tables.unsigned(at);
            int glyph = tables.unsigned(at + 2);
            at += 4;
            boolean words = (flags & 0x1) != 0;
            boolean offsets = (flags & 0x2) != 0;
            double dx = words ? tables.signed(at) : (byte) tables.octet(at);
            double dy = words ? tables.signed(at + 2) : (byte) tables.octet(at + 1);
            at += words ? 4 : 2;
            double xx = 1;
            double yx = 0;
            double xy = 0;
            double yy = 1;
            if ((flags & 0x8) != 0) {
                xx = fraction(at);
                yy = xx;
                at += 2;
            } else if ((flags & 0x40) != 0) {
                xx = fraction(at);
                yy = fraction(at + 2);
                at += 4;
            } else if ((flags & 0x80) != 0) {
                xx = fraction(at);
                yx = fraction(at + 2);
                xy = fraction(at + 4);
                yy = fraction(at + 6);
                at += 8;
            }
            AffineTransform part = new AffineTransform(place);
            part.concatenate(new AffineTransform(xx, yx, xy, yy, offsets ? dx : 0, offsets ? dy : 0));
            append(path, glyph, part, depth + 1);
            more = (flags & 0x20) != 0;
        }
    }

    /// A number with 14 binary places.
    private double fraction(int offset) {
        return tables.signed(offset) / 16384.0;
    }
}
