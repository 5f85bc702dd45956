package org.tumen.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.tumen.display.FontSpec;
import org.tumen.display.FontSpec.Weight;
import org.tumen.display.TextMeasurer;

/// The bundled font family: where its files are, and how wide its text is.
///
/// Characters that Open Sans lacks are drawn by a font of the system; they are taken to be an em wide in the ideographic
/// and Hangul blocks and in the emoji planes, and seven tenths of an em elsewhere, which is wide rather than narrow.
public final class OpenSans implements TextMeasurer {
    private static final double WIDE_EM = 1;
    private static final double FOREIGN_EM = 0.7;

    /// The class path address of the font file for a face.
    public static String resource(Weight weight, boolean italic) {
        String name = switch (weight) {
            case REGULAR -> italic ? "Italic" : "Regular";
            case SEMI_BOLD -> italic ? "SemiBoldItalic" : "SemiBold";
            case BOLD -> italic ? "BoldItalic" : "Bold";
        };
        return "/fonts/ttf/OpenSans/OpenSans-" + name + ".ttf";
    }

    /// @throws UncheckedIOException if the font file cannot be read, which only a broken installation causes
    static byte[] file(Weight weight, boolean italic) {
        String resource = resource(weight, italic);
        try (InputStream stream = OpenSans.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("The font " + resource + " is missing from the program's class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double widthPx(String text, FontSpec font) {
        TrueTypeMetrics face = face(font).metrics();
        double em = 0;
        for (int i = 0; i < text.length();) {
            int codePoint = text.codePointAt(i);
            em += face.canDisplay(codePoint) ? face.advanceEm(codePoint) : foreignEm(codePoint);
            i += Character.charCount(codePoint);
        }
        return em * font.sizePx();
    }

    @Override
    public double capHeightPx(FontSpec font) {
        return face(font).metrics().capHeightEm() * font.sizePx();
    }

    boolean canDisplay(int codePoint, FontSpec font) {
        return face(font).metrics().canDisplay(codePoint);
    }

    /// The font file that a font is drawn with.
    FontFace face(FontSpec font) {
        return FontFace.of(font);
    }

    private static double foreignEm(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = isIn(codePoint, 0x1100, 0x115F) || isIn(codePoint, 0x2E80, 0xD7FF)
                || isIn(codePoint, 0xF900, 0xFAFF) || isIn(codePoint, 0xFE30, 0xFE6F)
                || isIn(codePoint, 0xFF00, 0xFFE6) || codePoint >= 0x1F000;
        return wide ? WIDE_EM : FOREIGN_EM;
    }

    private static boolean isIn(int codePoint, int first, int last) {
        return first <= codePoint && codePoint <= last;
    }
}
