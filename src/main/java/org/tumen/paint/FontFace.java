package org.tumen.paint;

import org.tumen.display.FontSpec;
import org.tumen.display.FontSpec.Weight;

/// One font file of the family, read.
record FontFace(TrueTypeMetrics metrics, GlyphOutlines outlines) {
    /// Each is read when it is first needed, and once for all of the program.
    private static final class Regular {
        static final FontFace FACE = read(Weight.REGULAR, false);
    }

    private static final class RegularItalic {
        static final FontFace FACE = read(Weight.REGULAR, true);
    }

    private static final class SemiBold {
        static final FontFace FACE = read(Weight.SEMI_BOLD, false);
    }

    private static final class SemiBoldItalic {
        static final FontFace FACE = read(Weight.SEMI_BOLD, true);
    }

    private static final class Bold {
        static final FontFace FACE = read(Weight.BOLD, false);
    }

    private static final class BoldItalic {
        static final FontFace FACE = read(Weight.BOLD, true);
    }

    /// The bundled file that a font is drawn with.
    static FontFace of(FontSpec font) {
        boolean italic = font.italic();
        return switch (font.weight()) {
            case REGULAR -> italic ? RegularItalic.FACE : Regular.FACE;
            case SEMI_BOLD -> italic ? SemiBoldItalic.FACE : SemiBold.FACE;
            case BOLD -> italic ? BoldItalic.FACE : Bold.FACE;
        };
    }

    private static FontFace read(Weight weight, boolean italic) {
        return of(OpenSans.file(weight, italic));
    }

    /// @throws IllegalArgumentException if the bytes are not a TrueType font with a Unicode character map
    static FontFace of(byte[] file) {
        TrueTypeTables tables = new TrueTypeTables(file);
        return new FontFace(new TrueTypeMetrics(tables), new GlyphOutlines(tables));
    }
}
