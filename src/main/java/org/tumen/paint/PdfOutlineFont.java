package org.tumen.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType3Font;

/// A font whose every glyph is the outline of a whole run of text (Type 3 of ISO 32000-1, 9.6.5). So scripts whose letters
/// join or change their order look as the system draws them, and can be searched and copied all the same.
final class PdfOutlineFont {
    /// One glyph of the font.
    ///
    /// @param code 1 to 255
    record Code(PdfOutlineFont font, int code) {}

    private static final int MOST_CODES = 255;
    /// A block of a character map holds no more (Adobe Technical Note 5411).
    private static final int MOST_IN_A_BLOCK = 100;

    private final PDDocument document;
    private final COSDictionary dictionary = new COSDictionary();
    private final COSDictionary glyphs = new COSDictionary();
    private final COSArray widths = new COSArray();
    private final List<String> texts = new ArrayList<>();
    private final PDType3Font font;

    /// @param number of the font in its file
    PdfOutlineFont(PDDocument document, int number) throws IOException {
        this.document = document;
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE3);
        dictionary.setItem(COSName.NAME, COSName.getPDFName("Outlines" + number));
        dictionary.setItem(COSName.FONT_MATRIX,
                numbers(1.0 / PdfFonts.EM, 0, 0, 1.0 / PdfFonts.EM, 0, 0));
        dictionary.setItem(COSName.FONT_BBOX, numbers(0, 0, 0, 0));
        dictionary.setItem(COSName.CHAR_PROCS, glyphs);
        dictionary.setItem(COSName.RESOURCES, new COSDictionary());
        dictionary.setInt(COSName.FIRST_CHAR, 1);
        dictionary.setItem(COSName.WIDTHS, widths);
        dictionary.setItem(COSName.ENCODING, encoding());
        font = new PDType3Font(dictionary);
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    private static COSDictionary encoding() {
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(1));
        for (int code = 1; code <= MOST_CODES; code++) {
            differences.add(glyphName(code));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        return encoding;
    }

    private static COSName glyphName(int code) {
        return COSName.getPDFName("r" + code);
    }

    boolean isFull() {
        return texts.size() == MOST_CODES;
    }

    PDType3Font font() {
        return font;
    }

    /// @param outline in thousandths of an em, its origin at 0, 0, y downwards
    /// @param width in the same
    Code add(String text, Shape outline, double width) throws IOException {
        texts.add(text);
        widths.add(new COSFloat((float) width));
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(program(outline, width).getBytes(StandardCharsets.US_ASCII));
        }
        glyphs.setItem(glyphName(texts.size()), stream);
        return new Code(this, texts.size());
    }

    private static String program(Shape outline, double width) {
        Rectangle2D bounds = outline.getBounds2D();
        StringBuilder program = new StringBuilder();
        append(program, "d1", width, 0, bounds.getMinX(), -bounds.getMaxY(), bounds.getMaxX(), -bounds.getMinY());
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        boolean empty = true;
        for (PathIterator steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
            empty = false;
            int kind = steps.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> append(program, "m", c[0], -c[1]);
                case PathIterator.SEG_LINETO -> append(program, "l", c[0], -c[1]);
                case PathIterator.SEG_QUADTO -> append(program, "c", x + 2 * (c[0] - x) / 3,
                        -(y + 2 * (c[1] - y) / 3), c[2] + 2 * (c[0] - c[2]) / 3, -(c[3] + 2 * (c[1] - c[3]) / 3),
                        c[2], -c[3]);
                case PathIterator.SEG_CUBICTO -> append(program, "c", c[0], -c[1], c[2], -c[3], c[4], -c[5]);
                default -> append(program, "h");
            }
            int end = switch (kind) {
                case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
                case PathIterator.SEG_QUADTO -> 2;
                default -> 4;
            };
            if (kind != PathIterator.SEG_CLOSE) {
                x = c[end];
                y = c[end + 1];
            }
        }
        if (!empty) {
            append(program, "f");
        }
        return program.toString();
    }

    private static void append(StringBuilder program, String operator, double... operands) {
        for (double operand : operands) {
            program.append(String.format(Locale.ROOT, "%.1f ", operand));
        }
        program.append(operator).append('\n');
    }

    /// Writes the map from codes to characters.
    void finish() throws IOException {
        dictionary.setInt(COSName.LAST_CHAR, texts.size());
        COSStream map = document.getDocument().createCOSStream();
        try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(characterMap().getBytes(StandardCharsets.US_ASCII));
        }
        dictionary.setItem(COSName.TO_UNICODE, map);
    }

    private String characterMap() {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        HexFormat hex = HexFormat.of().withUpperCase();
        for (int start = 0; start < texts.size(); start += MOST_IN_A_BLOCK) {
            int end = Math.min(texts.size(), start + MOST_IN_A_BLOCK);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                // Encoding replaces halves of characters, which no reader takes.
                map.append('<').append(hex.toHexDigits((byte) (i + 1))).append("> <")
                        .append(hex.formatHex(texts.get(i).getBytes(StandardCharsets.UTF_16BE))).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
