package org.tumen.paint;

/// Which glyphs a TrueType font has and how wide they are, read from its tables `head`, `hhea`, `hmtx`, `cmap` and
/// `OS/2` as the OpenType specification 1.9 describes them.
final class TrueTypeMetrics {
    private static final int LAST_TABULATED = 0xFFFF;

    private final TrueTypeTables tables;
    private final int unitsPerEm;
    private final int capHeight;
    /// How many glyphs have a width of their own; those after them are as wide as the last.
    private final int measured;
    /// Glyph by code point of the Basic Multilingual Plane; 0 where the font has none.
    private final char[] glyphs = new char[LAST_TABULATED + 1];

    /// @throws IllegalArgumentException if the tables are not those of a font with a Unicode character map
    TrueTypeMetrics(TrueTypeTables tables) {
        this.tables = tables;
        unitsPerEm = tables.unsigned(tables.table("head") + 18);
        capHeight = tables.unsigned(tables.table("OS/2") + 88);
        measured = tables.unsigned(tables.table("hhea") + 34);
        readSegments(characterMap());
    }

    boolean canDisplay(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /// The number of a character's glyph; 0, which is the glyph for what is missing, if the font has none.
    int glyph(int codePoint) {
        return codePoint <= LAST_TABULATED ? glyphs[codePoint] : 0;
    }

    /// The advance width of a character in em, 0 if the font has no glyph for it.
    double advanceEm(int codePoint) {
        int glyph = glyph(codePoint);
        return glyph == 0
                ? 0
                : (double) tables.unsigned(tables.table("hmtx") + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    }

    double capHeightEm() {
        return (double) capHeight / unitsPerEm;
    }

    /// The offset of the map from Unicode to glyphs that has segments of 16-bit code points (format 4).
    private int characterMap() {
        int cmap = tables.table("cmap");
        int count = tables.unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int map = cmap + tables.wide(cmap + 4 + 8 * i + 4);
            if (tables.unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 4");
    }

    private void readSegments(int map) {
        int segments = tables.unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int rangeOffsets = deltas + 2 * segments;
        for (int s = 0; s < segments; s++) {
            int start = tables.unsigned(starts + 2 * s);
            int end = tables.unsigned(ends + 2 * s);
            int delta = tables.unsigned(deltas + 2 * s);
            int rangeOffset = tables.unsigned(rangeOffsets + 2 * s);
            for (int c = start; c <= end && c < LAST_TABULATED; c++) {
                int glyph = rangeOffset == 0
                        ? c
                        : tables.unsigned(rangeOffsets + 2 * s + rangeOffset + 2 * (c - start));
                if (rangeOffset == 0 || glyph != 0) {
                    glyph = (glyph + delta) & 0xFFFF;
                }
                glyphs[c] = (char) glyph;
            }
        }
    }
}
