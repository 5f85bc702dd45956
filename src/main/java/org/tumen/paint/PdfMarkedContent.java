package org.tumen.paint;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.tumen.display.Page;

/// Marks the stretches of a page's content: each as part of an element of the structure, or as decoration, which is not
/// read out. In a figure the shapes are the figure's and every text is a paragraph of its own.
final class PdfMarkedContent {
    private static final COSName DECORATION = COSName.getPDFName("Artifact");

    private enum Open {
        NOTHING, STRETCH, FIGURE_TEXT
    }

    private final PDPageContentStream content;
    private final PdfStructure structure;
    /// Null for decoration.
    private @Nullable PDStructureElement element;
    private boolean inFigure;
    private Open open = Open.NOTHING;

    PdfMarkedContent(PDPageContentStream content, PdfStructure structure) {
        this.content = content;
        this.structure = structure;
    }

    void decoration() throws IOException {
        pause();
        element = null;
        inFigure = false;
    }

    void start(Page.Part part) throws IOException {
        pause();
        inFigure = part.role() == Page.Role.FIGURE;
        element = structure.element(switch (part.role()) {
            case TITLE -> "H1";
            case HEADING -> "H2";
            case PARAGRAPH -> "P";
            case FIGURE -> "Figure";
        }, part.description());
    }

    /// A shape follows.
    void shape() throws IOException {
        if (open == Open.FIGURE_TEXT) {
            pause();
        }
        if (open == Open.NOTHING) {
            open(element);
            open = Open.STRETCH;
        }
    }

    /// A text follows.
    void text() throws IOException {
        if (inFigure) {
            pause();
            open(structure.element("P", ""));
            open = Open.FIGURE_TEXT;
        } else if (open == Open.NOTHING) {
            open(element);
            open = Open.STRETCH;
        }
    }

    /// Ends the stretch, as what follows changes the graphics state for good or is no part of it.
    void pause() throws IOException {
        if (open != Open.NOTHING) {
            content.endMarkedContent();
            open = Open.NOTHING;
        }
    }

    private void open(@Nullable PDStructureElement of) throws IOException {
        if (of == null) {
            content.beginMarkedContent(DECORATION);
        } else {
            content.beginMarkedContent(COSName.getPDFName(of.getStructureType()), structure.stretch(of));
        }
    }
}
