package org.tumen.paint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A TrueType font of a few glyphs, made for a test: 1000 units an em, capitals 700 high. `A` and `B` are its glyphs 1
/// and 2; `a`, `b` and `c` its glyphs 4, 3 and none. Glyph n is 500 + n wide up to the last of three widths.
final class MadeFont {
    private static final int MEASURED = 3;

    private final List<byte[]> glyphs = new ArrayList<>();
    private String missing = "";

    /// The description of a composite glyph, part by part.
    static final class Parts extends Bytes {
        private int flagsAt = -1;

        Parts move(int glyph, int dx, int dy) {
            return start(0x3, glyph).words(dx, dy);
        }

        Parts scaled(int glyph, int dx, int dy, double scale) {
            start(0x8 | 0x2, glyph);
            octet(dx);
            octet(dy);
            return words((int) (scale * 16384));
        }

        Parts stretched(int glyph, int dx, int dy, double xx, double yy) {
            // Two exceeds what the format holds by the least bit.
            return start(0x40 | 0x3, glyph).words(dx, dy, Math.min(0x7FFF, (int) (xx * 16384)), (int) (yy * 16384));
        }

        Parts turned(int glyph, double xx, double yx, double xy, double yy) {
            return start(0x80 | 0x3, glyph).words(0, 0, (int) (xx * 16384), (int) (yx * 16384), (int) (xy * 16384),
                    (int) (yy * 16384));
        }

        @Override
        Parts words(int... values) {
            super.words(values);
            return this;
        }

        private Parts start(int flags, int glyph) {
            if (flagsAt >= 0) {
                patch(flagsAt + 1, 0x20);
            }
            flagsAt = size();
            return words(flags, glyph);
        }
    }

    /// Big-endian numbers one after the other.
    static class Bytes {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<Integer, Integer> patches = new LinkedHashMap<>();

        void octet(int value) {
            out.write(value);
        }

        Bytes words(int... values) {
            for (int value : values) {
                out.write(value >> 8);
                out.write(value);
            }
            return this;
        }

        Bytes wide(int value) {
            return words(value >> 16, value);
        }

        Bytes zeros(int count) {
            out.writeBytes(new byte[count]);
            return this;
        }

        void all(byte[] bytes) {
            out.writeBytes(bytes);
        }

        int size() {
            return out.size();
        }

        void patch(int offset, int bits) {
            patches.put(offset, bits);
        }

        byte[] bytes() {
            byte[] bytes = out.toByteArray();
            patches.forEach((offset, bits) -> bytes[offset] |= bits.byteValue());
            return bytes;
        }
    }

    static Parts parts() {
        Parts parts = new Parts();
        parts.words(-1, 0, 0, 0, 0);
        return parts;
    }

    static Bytes square(int left, int bottom, int side) {
        return contour(true, left, bottom, left, bottom + side, left + side, bottom + side, left + side, bottom);
    }

    /// One closed contour through, or controlled by, the points at these coordinates.
    static Bytes contour(boolean onCurve, int... xys) {
        int[] flags = new int[xys.length / 2];
        Arrays.fill(flags, onCurve ? 1 : 0);
        return mixed(flags, xys);
    }

    /// @param onCurve 1 for each point on the curve
    static Bytes mixed(int[] onCurve, int... xys) {
        Bytes glyph = new Bytes();
        glyph.words(1, 0, 0, 0, 0).words(onCurve.length - 1).words(0);
        for (int flag : onCurve) {
            glyph.octet(flag);
        }
        for (int coordinate = 0; coordinate < 2; coordinate++) {
            int before = 0;
            for (int i = coordinate; i < xys.length; i += 2) {
                glyph.words(xys[i] - before);
                before = xys[i];
            }
        }
        return glyph;
    }

    MadeFont glyph(Bytes description) {
        glyphs.add(description.bytes());
        return this;
    }

    MadeFont without(String table) {
        missing = table;
        return this;
    }

    FontFace face(boolean wideOffsets) {
        Map<String, byte[]> tables = tables(wideOffsets);
        tables.remove(missing);
        Bytes file = new Bytes();
        file.wide(0x10000).words(tables.size(), 0, 0, 0);
        int offset = 12 + 16 * tables.size();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            file.all(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.wide(0).wide(offset).wide(table.getValue().length);
            offset += table.getValue().length;
        }
        tables.values().forEach(file::all);
        return FontFace.of(file.bytes());
    }

    private Map<String, byte[]> tables(boolean wideOffsets) {
        Bytes places = new Bytes();
        Bytes shapes = new Bytes();
        for (byte[] glyph : glyphs) {
            place(places, shapes.size(), wideOffsets);
            shapes.all(glyph);
            shapes.zeros(shapes.size() % 2);
        }
        place(places, shapes.size(), wideOffsets);
        Map<String, byte[]> tables = new LinkedHashMap<>();
        tables.put("head", new Bytes().zeros(18).words(1000).zeros(30).words(wideOffsets ? 1 : 0).bytes());
        tables.put("hhea", new Bytes().zeros(34).words(MEASURED).bytes());
        tables.put("hmtx", new Bytes().words(500, 0, 501, 0, 502, 0).bytes());
        tables.put("OS/2", new Bytes().zeros(88).words(700).bytes());
        tables.put("cmap", characterMap());
        tables.put("loca", places.bytes());
        tables.put("glyf", shapes.bytes());
        return tables;
    }

    private static void place(Bytes places, int offset, boolean wide) {
        if (wide) {
            places.wide(offset);
        } else {
            places.words(offset / 2);
        }
    }

    /// A map of another format first, which is to be passed over; then A-B by a difference, a-c by a list.
    private static byte[] characterMap() {
        Bytes map = new Bytes();
        map.words(0, 2).words(1, 0).wide(20).words(3, 1).wide(22);
        map.words(6).words(4, 0, 0, 2 * 3, 0, 0, 0);
        map.words('B', 'c', 0xFFFF).words(0);
        map.words('A', 'a', 0xFFFF);
        map.words(1 - 'A', 1, 1);
        map.words(0, 4, 0);
        map.words(3, 2, 0);
        return map.bytes();
    }
}
