package org.tumen.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.tumen.display.Page;

/// Writes pages as a PDF file: vectors, text as text in embedded subsets of the fonts, links, and tags for those who have
/// it read out. The same pages and properties give the same bytes.
public final class PdfPainter {
    private static final double PT_PER_PX = 72 / Page.PX_PER_INCH;
    /// Readers of PDF need take no larger page.
    private static final double LARGEST_PT = 14_400;

    private final OpenSans openSans;
    private final SystemFonts systemFonts;

    public PdfPainter(OpenSans openSans) {
        this(openSans, new SystemFonts());
    }

    PdfPainter(OpenSans openSans, SystemFonts systemFonts) {
        this.openSans = openSans;
        this.systemFonts = systemFonts;
    }

    /// @param pages at least one
    /// @throws IOException if the stream does not take the file
    /// @throws java.util.concurrent.CancellationException if it is called off; the stream then holds nothing of use
    public void write(List<Page> pages, PdfProperties properties, PaintProgress progress, OutputStream out)
            throws IOException {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("a PDF file has at least one page");
        }
        try (PDDocument document = new PDDocument()) {
            PdfStructure structure = new PdfStructure(document);
            PdfFonts fonts = new PdfFonts(document, openSans, systemFonts);
            PDPageLabels labels = new PDPageLabels(document);
            for (int number = 0; number < pages.size(); number++) {
                progress.step((double) number / pages.size());
                add(pages.get(number), document, fonts, structure);
                labels.setLabelItem(number, label(pages.get(number).label()));
            }
            fonts.finish();
            structure.finish(properties.language());
            describe(document, properties);
            if (pages.stream().anyMatch(page -> !page.label().isEmpty())) {
                document.getDocumentCatalog().setPageLabels(labels);
            }
            document.save(out);
        }
        progress.step(1);
    }

    private static void add(Page page, PDDocument document, PdfFonts fonts, PdfStructure structure)
            throws IOException {
        double width = page.drawing().widthPx() * PT_PER_PX;
        double height = page.drawing().heightPx() * PT_PER_PX;
        double shrink = Math.min(1, LARGEST_PT / Math.max(width, height));
        PDPage sheet = new PDPage(new PDRectangle((float) (width * shrink), (float) (height * shrink)));
        document.addPage(sheet);
        structure.startPage(sheet);
        try (PdfPageDrawing drawing = new PdfPageDrawing(document, sheet, PT_PER_PX * shrink, fonts, structure)) {
            drawing.draw(page);
        }
        for (Page.Link link : page.links()) {
            structure.addLink(link, sheet, PT_PER_PX * shrink);
        }
    }

    private static PDPageLabelRange label(String text) {
        PDPageLabelRange label = new PDPageLabelRange();
        label.setPrefix(text);
        return label;
    }

    private static void describe(PDDocument document, PdfProperties properties) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(properties.title());
        if (!properties.subject().isEmpty()) {
            information.setSubject(properties.subject());
        }
        information.setCreator(properties.creator());
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        created.setTimeInMillis(properties.created().toEpochMilli());
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentId(properties.created().toEpochMilli());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (!properties.language().isEmpty()) {
            catalog.setLanguage(properties.language());
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        // Printed as large as it is: rulers and cards have their sizes.
        preferences.getCOSObject().setItem(COSName.getPDFName("PrintScaling"), COSName.NONE);
        catalog.setViewerPreferences(preferences);
    }
}
