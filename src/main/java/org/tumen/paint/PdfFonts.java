package org.tumen.paint;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.tumen.display.FontSpec;

/// The fonts of one PDF file: the faces of Open Sans that it uses, and for runs that Open Sans lacks, fonts made of the
/// outlines that the system's fonts give, which still carry their characters for searching and copying.
final class PdfFonts {
    /// An em of the fonts made of outlines.
    static final int EM = 1000;
    private static final double BOX_LINES_AN_EM = 16;

    private record Face(FontSpec.Weight weight, boolean italic) {
        static Face of(FontSpec spec) {
            return new Face(spec.weight(), spec.italic());
        }
    }

    private record ForeignRun(Face face, String text) {}

    private final PDDocument document;
    private final OpenSans openSans;
    private final SystemFonts systemFonts;
    private final Map<Face, PDType0Font> faces = new HashMap<>();
    private final Map<ForeignRun, PdfOutlineFont.Code> foreign = new HashMap<>();
    private final List<PdfOutlineFont> outlineFonts = new ArrayList<>();

    PdfFonts(PDDocument document, OpenSans openSans, SystemFonts systemFonts) {
        this.document = document;
        this.openSans = openSans;
        this.systemFonts = systemFonts;
    }

    OpenSans openSans() {
        return openSans;
    }

    /// Open Sans itself, of which the file will hold the glyphs that it uses.
    PDType0Font own(FontSpec spec) throws IOException {
        Face face = Face.of(spec);
        PDType0Font known = faces.get(face);
        if (known != null) {
            return known;
        }
        TrueTypeFont file = new TTFParser()
                .parse(new RandomAccessReadBuffer(OpenSans.file(face.weight(), face.italic())));
        // Text was measured glyph by glyph, so no two may become one.
        file.setEnableGsub(false);
        PDType0Font font = PDType0Font.load(document, file, true);
        faces.put(face, font);
        return font;
    }

    /// A run that Open Sans lacks, as the one glyph of a code.
    PdfOutlineFont.Code foreign(String text, FontSpec spec) throws IOException {
        ForeignRun run = new ForeignRun(Face.of(spec), text);
        PdfOutlineFont.Code known = foreign.get(run);
        if (known != null) {
            return known;
        }
        if (outlineFonts.isEmpty() || outlineFonts.getLast().isFull()) {
            outlineFonts.add(new PdfOutlineFont(document, outlineFonts.size() + 1));
        }
        FontSpec em = new FontSpec(EM, spec.weight(), spec.italic());
        PdfOutlineFont.Code code = outlineFonts.getLast().add(text, outline(text, em), openSans.widthPx(text, em));
        foreign.put(run, code);
        return code;
    }

    /// At the size of an em, its origin at 0, 0, y downwards.
    private Shape outline(String text, FontSpec em) {
        Optional<Font> font = systemFonts.font(em);
        return font.isPresent()
                ? new TextLayout(text, font.get(), new FontRenderContext(null, true, true))
                        .getOutline(new AffineTransform())
                : boxes(text, em);
    }

    /// A hollow box for each character, as is usual where a font for it is missing.
    private Shape boxes(String text, FontSpec em) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double line = EM / BOX_LINES_AN_EM;
        double height = openSans.capHeightPx(em);
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            double advance = openSans.widthPx(Character.toString(codePoint), em);
            if (advance > 4 * line) {
                path.append(new Rectangle2D.Double(x + line, -height, advance - 2 * line, height), false);
                // The other way round, so that it is a hole.
                Path2D hole = new Path2D.Double();
                hole.moveTo(x + 2 * line, -height + line);
                hole.lineTo(x + 2 * line, -line);
                hole.lineTo(x + advance - 2 * line, -line);
                hole.lineTo(x + advance - 2 * line, -height + line);
                hole.closePath();
                path.append(hole, false);
            }
            x += advance;
        }
        return path;
    }

    /// Writes what is known only when all text is.
    void finish() throws IOException {
        for (PdfOutlineFont font : outlineFonts) {
            font.finish();
        }
    }
}
