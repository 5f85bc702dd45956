package org.tumen.viewmodel.export;

import java.util.Set;
import org.tumen.cite.CitationStyle;
import org.tumen.display.Theme;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.export.Worksheet;
import org.tumen.layout.Density;

/// Everything that can be chosen for an export. What is not possible together is mended: a handout is a PDF file on paper.
///
/// @param blanks what a worksheet leaves blank, one thing at least
public record ExportChoices(ProductKind product, ExportFormat format, PartChoice part, PaperChoice paper,
        LookChoice look, Set<Worksheet.Blank> blanks) {
    /// The whole as a picture on a lying A4 page.
    public static final ExportChoices USUAL = new ExportChoices(ProductKind.PICTURE, ExportFormat.PDF,
            new PartChoice(new Content.Whole(), SpanChoice.ALL, Set.of()),
            new PaperChoice(PageSize.A4, PixelSize.USUAL, false, (int) PageSize.A4.usualDpi(), 2, 3),
            new LookChoice(Theme.PRINT, Density.BALANCED, true, true, true, false, CitationStyle.CHICAGO, true),
            Set.of(Worksheet.Blank.DATES));

    public ExportChoices {
        if (!product.formats().contains(format)) {
            format = product.formats().getFirst();
        }
        if (!product.sizes().contains(paper.size())) {
            paper = paper.withSize(PageSize.A4);
        }
        blanks = blanks.isEmpty() ? Set.of(Worksheet.Blank.DATES) : Set.copyOf(blanks);
    }

    public ExportChoices withProduct(ProductKind newProduct) {
        return new ExportChoices(newProduct, format, part, paper, look, blanks).withUsualTheme(usualTheme());
    }

    public ExportChoices withFormat(ExportFormat newFormat) {
        return new ExportChoices(product, newFormat, part, paper, look, blanks);
    }

    public Content content() {
        return part.content();
    }

    public ExportChoices withContent(Content newContent) {
        return withPart(part.withContent(newContent));
    }

    public ExportChoices withPart(PartChoice newPart) {
        return new ExportChoices(product, format, newPart, paper, look, blanks);
    }

    public ExportChoices withPaper(PaperChoice newPaper) {
        return new ExportChoices(product, format, part, newPaper, look, blanks).withUsualTheme(usualTheme());
    }

    /// The colours that it has unless others are chosen, on the command line too: paper is white.
    private Theme usualTheme() {
        return product.isPaged() && paper.size().isPaper() ? Theme.PRINT : Theme.LIGHT;
    }

    /// Colours that were the usual ones are those of the new paper.
    private ExportChoices withUsualTheme(Theme before) {
        return look.theme().equals(before) ? withLook(look.withTheme(usualTheme())) : this;
    }

    public ExportChoices withLook(LookChoice newLook) {
        return new ExportChoices(product, format, part, paper, newLook, blanks);
    }

    public ExportChoices withBlanks(Set<Worksheet.Blank> newBlanks) {
        return new ExportChoices(product, format, part, paper, look, newBlanks);
    }

    /// Whether sources have pages of their own after the picture.
    public boolean canListSources() {
        return product == ProductKind.PICTURE && format == ExportFormat.PDF;
    }

    /// Whether sources are written out anywhere in it.
    public boolean citesSources() {
        return product == ProductKind.HANDOUT || product == ProductKind.WEB_PAGE
                || format == ExportFormat.TXT || format == ExportFormat.TIMELINE_JS
                || (canListSources() && look.sources());
    }
}
