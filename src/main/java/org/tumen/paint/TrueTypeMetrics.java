package org.tumen.paint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The advance widths of a TrueType font file, read from its tables `head`, `hhea`, `hmtx`, `cmap` and `OS/2` as the
/// OpenType specification 1.9 describes them.
final class TrueTypeMetrics {
    private static final int LAST_TABULATED = 0xFFFF;
    private static final short UNMAPPED = -1;

    private final ByteBuffer file;
    private final Map<String, Integer> tables = new HashMap<>();
    private final int unitsPerEm;
    private final int capHeight;
    /// Advance width by code point of the Basic Multilingual Plane; `UNMAPPED` where the font has no glyph.
    private final short[] advances = new short[LAST_TABULATED + 1];

    /// @throws IllegalArgumentException if the bytes are not a TrueType font with a Unicode character map
    TrueTypeMetrics(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        int tableCount = unsigned(4);
        for (int i = 0; i < tableCount; i++) {
            int entry = 12 + 16 * i;
            tables.put(new String(bytes, entry, 4, StandardCharsets.US_ASCII), file.getInt(entry + 8));
        }
        unitsPerEm = unsigned(table("head") + 18);
        capHeight = unsigned(table("OS/2") + 88);
        int measured = unsigned(table("hhea") + 34);
        Arrays.fill(advances, UNMAPPED);
        readSegments(characterMap(), measured);
    }

    boolean canDisplay(int codePoint) {
        return codePoint <= LAST_TABULATED && advances[codePoint] != UNMAPPED;
    }

    /// The advance width of a character in em, 0 if the font has no glyph for it.
    double advanceEm(int codePoint) {
        return canDisplay(codePoint) ? (double) advances[codePoint] / unitsPerEm : 0;
    }

    double capHeightEm() {
        return (double) capHeight / unitsPerEm;
    }

    private int table(String tag) {
        Integer offset = tables.get(tag);
        if (offset == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return offset;
    }

    private int unsigned(int offset) {
        return Short.toUnsignedInt(file.getShort(offset));
    }

    /// The offset of the map from Unicode to glyphs that has segments of 16-bit code points (format 4).
    private int characterMap() {
        int cmap = table("cmap");
        int count = unsigned(cmap + 2);
        for (int i = 0; i < count; i++) {
            int map = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (unsigned(map) == 4) {
                return map;
            }
        }
        throw new IllegalArgumentException("the font has no character map of format 4");
    }

    private void readSegments(int map, int measured) {
        int segments = unsigned(map + 6) / 2;
        int ends = map + 14;
        int starts = ends + 2 * segments + 2;
        int deltas = starts + 2 * segments;
        int rangeOffsets = deltas + 2 * segments;
        int metrics = table("hmtx");
        for (int s = 0; s < segments; s++) {
            int start = unsigned(starts + 2 * s);
            int end = unsigned(ends + 2 * s);
            int delta = unsigned(deltas + 2 * s);
            int rangeOffset = unsigned(rangeOffsets + 2 * s);
            for (int c = start; c <= end && c < LAST_TABULATED; c++) {
                int glyph = rangeOffset == 0 ? c : unsigned(rangeOffsets + 2 * s + rangeOffset + 2 * (c - start));
                if (rangeOffset == 0 || glyph != 0) {
                    glyph = (glyph + delta) & 0xFFFF;
                }
                if (glyph != 0) {
                    advances[c] = file.getShort(metrics + 4 * Math.min(glyph, measured - 1));
                }
            }
        }
    }
}
