package org.tumen.paint;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tumen.display.Box;
import org.tumen.display.DisplayList;
import org.tumen.display.DrawOp;
import org.tumen.display.Fill;
import org.tumen.display.FontSpec;
import org.tumen.display.Page;
import org.tumen.display.Page.Part;
import org.tumen.display.Page.Role;
import org.tumen.display.PathStep;
import org.tumen.display.Rgba;
import org.tumen.display.Stroke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

/// What another reader of PDF finds in our files.
class PdfPainterTest {
    private static final Rgba WHITE = Rgba.hex("#ffffff");
    private static final Rgba BLACK = Rgba.hex("#000000");
    private static final Rgba RED = Rgba.hex("#ff0000");
    private static final PdfProperties PROPERTIES = new PdfProperties("Allies", "A subject", "en", "Tumen",
            Instant.parse("2026-11-25T00:00:00Z"));

    private final PdfPainter painter = new PdfPainter(new OpenSans());

    private static Page page(DrawOp... ops) {
        return Page.of(new DisplayList(400, 200, WHITE, List.of(ops), List.of()), "a figure");
    }

    private static DrawOp.TextRun text(String text, double x, double y) {
        return new DrawOp.TextRun(text, x, y, FontSpec.regular(12), BLACK);
    }

    private byte[] bytes(Page... pages) throws IOException {
        return bytes(painter, pages);
    }

    private static byte[] bytes(PdfPainter painter, Page... pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        painter.write(List.of(pages), PROPERTIES, PaintProgress.NONE, out);
        return out.toByteArray();
    }

    private PDDocument read(Page... pages) throws IOException {
        return Loader.loadPDF(bytes(pages));
    }

    private static String textOf(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    /// One pixel of the picture a pixel of the list.
    private BufferedImage seen(DrawOp... ops) throws IOException {
        try (PDDocument document = read(page(ops))) {
            return new PDFRenderer(document).renderImageWithDPI(0, (float) Page.PX_PER_INCH);
        }
    }

    private static int at(BufferedImage picture, int x, int y) {
        return picture.getRGB(x, y) & 0xFFFFFF;
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids()
                .getFirst();
        return whole.getKids().stream().map(PDStructureElement.class::cast).toList();
    }

    private static List<String> types(PDDocument document) {
        return elements(document).stream().map(PDStructureElement::getStructureType).toList();
    }

    @Test
    void textFromRightToLeftIsFoundAsItIsRead() throws IOException {
        try (PDDocument document = read(page(text("שלום עולם", 20, 40)))) {
            assertThat(textOf(document)).isEqualTo("שלום עולם");
        }
    }

    @Test
    void textThatGoesInComesOutInItsOrder() throws IOException {
        try (PDDocument document = read(
                page(text("Kosygin in Pyongyang", 10, 20), text("Договор о дружбе", 10, 60),
                        text("ffi fl", 10, 100)))) {
            assertThat(textOf(document).lines()).containsExactly("Kosygin in Pyongyang", "Договор о дружбе", "ffi fl");
        }
    }

    @Test
    void fontsAreEmbeddedAsSubsetsAndOnlyThoseUsed() throws IOException {
        try (PDDocument document = read(page(text("Plain", 10, 20),
                new DrawOp.TextRun("Bold", 10, 40, FontSpec.bold(12), BLACK)))) {
            List<String> names = new ArrayList<>();
            PDPage page = document.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                names.add(font.getName());
            }
            assertThat(names).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+OpenSans-(Regular|Bold)"));
        }
        assertThat(bytes(page(text("Plain", 10, 20))).length).isLessThan(20_000);
    }

    @Test
    void textStandsWhereItsListSaysAndIsAsWideAsMeasured() throws IOException {
        String words = "Comprehensive Strategic Partnership";
        List<Float> edges = new ArrayList<>();
        try (PDDocument document = read(page(text(words, 40, 120)))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String line, List<org.apache.pdfbox.text.TextPosition> letters) {
                    edges.add(letters.getFirst().getXDirAdj());
                    edges.add(letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj());
                    edges.add(letters.getFirst().getYDirAdj());
                }
            };
            stripper.getText(document);
        }
        double width = new OpenSans().widthPx(words, FontSpec.regular(12));
        assertThat(edges.get(0)).isCloseTo(30f, within(0.05f));
        assertThat(edges.get(1)).isCloseTo((float) ((40 + width) * 0.75), within(0.1f));
        assertThat(edges.get(2)).isCloseTo(90f, within(0.05f));
    }

    @Test
    void aPageIsThreeQuartersOfAPointAPixel() throws IOException {
        try (PDDocument document = read(page(), page())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(300);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(150);
        }
    }

    @Test
    void aPageLargerThanReadersTakeIsShrunk() throws IOException {
        Page large = Page.of(new DisplayList(30_000, 15_000, WHITE, List.of(text("Far", 15_000, 7_500)), List.of()),
                "");
        try (PDDocument document = read(large)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(14_400);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(7_200);
            assertThat(textOf(document)).isEqualTo("Far");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"조선", "Пхеньян 평양 1948", "中苏", "שלום", "नमस्ते", "🚀 Sputnik", "\u0007bell", "a\uD800b"})
    void noCharacterIsTooForeign(String words) throws IOException {
        try (PDDocument document = read(page(text(words, 10, 40)))) {
            String found = textOf(document).replace("\u0007", "");
            assertThat(found.codePoints().boxed().toList())
                    .containsAll(words.codePoints().filter(Character::isLetterOrDigit).boxed().toList());
        }
    }

    @Test
    void charactersWithoutAnyFontAreBoxesThatCanStillBeFound() throws IOException {
        SystemFonts none = new SystemFonts(() -> {
            throw new IllegalStateException("no fonts");
        });
        byte[] file = bytes(new PdfPainter(new OpenSans(), none), page(text("조선", 10, 40)));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(textOf(document)).isEqualTo("조선");
            BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, 96);
            // The left edge of the first box, and the hole in it.
            assertThat(at(picture, 11, 36)).isNotEqualTo(0xFFFFFF);
            assertThat(at(picture, 16, 36)).isEqualTo(0xFFFFFF);
        }
    }

    @Test
    void manyForeignRunsTakeSeveralFonts() throws IOException {
        List<DrawOp> ops = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            ops.add(text(Character.toString(0xAC00 + i), 10 + i % 30 * 12, 10 + i / 30 * 15));
        }
        SystemFonts lookedUpOnce = new SystemFonts(() -> new Font(Font.DIALOG, Font.PLAIN, 1));
        byte[] file = bytes(new PdfPainter(new OpenSans(), lookedUpOnce), page(ops.toArray(DrawOp[]::new)));
        try (PDDocument document = Loader.loadPDF(file)) {
            String found = textOf(document);
            assertThat(found).contains(Character.toString(0xAC00), Character.toString(0xAC00 + 299));
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(2);
        }
    }

    @Test
    void linksLieWhereTheirBoxIsAndSayWhatTheyOpen() throws IOException {
        Page linked = new Page(page(text("Source", 10, 20)).drawing(), "", List.of(),
                List.of(new Page.Link(new Box(8, 8, 60, 16), "https://example.org/a", "A source")));
        try (PDDocument document = read(linked)) {
            PDAnnotationLink link = (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
            assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo("https://example.org/a");
            assertThat(link.getContents()).isEqualTo("A source");
            assertThat(link.getRectangle().getLowerLeftX()).isEqualTo(6);
            assertThat(link.getRectangle().getUpperRightY()).isEqualTo(144);
            assertThat(link.getRectangle().getLowerLeftY()).isEqualTo(132);
            assertThat(types(document)).containsExactly("Link");
        }
    }

    @Test
    void theFileSaysItsTitleAndLanguageAndShowsTheTitle() throws IOException {
        try (PDDocument document = read(page())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Allies");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void partsAreTaggedInTheOrderOfReading() throws IOException {
        List<DrawOp> ops = List.of(text("Title", 10, 20), text("one", 10, 40), text("paragraph", 10, 60),
                new DrawOp.Rectangle(new Box(10, 80, 20, 20), 0, Fill.of(RED), null), text("label", 40, 90));
        Page tagged = new Page(new DisplayList(400, 200, WHITE, ops, List.of()), "",
                List.of(new Part(Role.TITLE, 0, 1, ""), new Part(Role.PARAGRAPH, 1, 3, ""),
                        new Part(Role.FIGURE, 3, 5, "a red square")),
                List.of());
        try (PDDocument document = read(tagged)) {
            assertThat(types(document)).containsExactly("H1", "P", "Figure", "P");
            assertThat(elements(document).get(2).getAlternateDescription()).isEqualTo("a red square");
            assertThat(elements(document).get(1).getKids()).hasSize(1);
        }
    }

    @Test
    void everyStretchOfContentBelongsToAnElement() throws IOException {
        try (PDDocument document = read(page(text("a", 10, 20), new DrawOp.Clip(new Box(0, 0, 100, 100),
                List.of(text("b", 10, 40), new DrawOp.Line(0, 0, 9, 9, Stroke.solid(RED, 1))))),
                page(text("c", 1, 9)))) {
            String content = new String(document.getPage(0).getContents().readAllBytes(),
                    java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(content.split("BDC|BMC", -1)).hasSameSizeAs(content.split("EMC", -1));
            Object parents = document.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers();
            assertThat((java.util.Map<?, ?>) parents).hasSize(2);
            assertThat(document.getPage(1).getStructParents()).isEqualTo(1);
        }
    }

    @Test
    void shapesAreFilledAndOutlined() throws IOException {
        BufferedImage picture = seen(new DrawOp.Rectangle(new Box(20, 20, 60, 40), 20, Fill.of(RED), null),
                new DrawOp.Path(
                        List.of(new PathStep.MoveTo(100, 20), new PathStep.LineTo(160, 20),
                                new PathStep.CurveTo(160, 40, 160, 60, 100, 60), new PathStep.Close()),
                        Fill.of(BLACK), null),
                new DrawOp.Line(200, 30, 300, 30, Stroke.solid(RED, 4)),
                new DrawOp.Line(200, 50, 300, 50, new Stroke(RED, 4, List.of(20.0, 20.0))));

        assertThat(at(picture, 50, 40)).isEqualTo(0xFF0000);
        assertThat(at(picture, 21, 21)).isEqualTo(0xFFFFFF);
        assertThat(at(picture, 110, 30)).isEqualTo(0);
        assertThat(at(picture, 250, 30)).isEqualTo(0xFF0000);
        assertThat(at(picture, 210, 50)).isEqualTo(0xFF0000);
        assertThat(at(picture, 230, 50)).isEqualTo(0xFFFFFF);
    }

    @Test
    void aClipHidesWhatLiesOutsideAndEndsWithItsContent() throws IOException {
        BufferedImage picture = seen(
                new DrawOp.Clip(new Box(0, 0, 50, 50),
                        List.of(new DrawOp.Rectangle(new Box(10, 10, 100, 100), 0, Fill.of(RED), null))),
                new DrawOp.Rectangle(new Box(200, 100, 20, 20), 0, Fill.of(BLACK), null));

        assertThat(at(picture, 30, 30)).isEqualTo(0xFF0000);
        assertThat(at(picture, 70, 30)).isEqualTo(0xFFFFFF);
        assertThat(at(picture, 210, 110)).isEqualTo(0);
    }

    @Test
    void opacityLetsThePaperThroughAndDoesNotStay() throws IOException {
        BufferedImage picture = seen(
                new DrawOp.Rectangle(new Box(10, 10, 40, 40), 0, Fill.of(BLACK.withOpacity(0.5)), null),
                new DrawOp.Rectangle(new Box(100, 10, 40, 40), 0, Fill.of(BLACK), null));

        assertThat(at(picture, 30, 30) & 0xFF).isBetween(0x7C, 0x83);
        assertThat(at(picture, 120, 30)).isEqualTo(0);
    }

    @Test
    void aFadeChangesColourAndOpacityFromLeftToRight() throws IOException {
        BufferedImage picture = seen(
                new DrawOp.Rectangle(new Box(0, 10, 200, 40), 0, new Fill.Fade(RED, BLACK, 50, 150), null),
                new DrawOp.Rectangle(new Box(0, 100, 200, 40), 0, new Fill.Fade(RED, RED.withOpacity(0), 50, 150),
                        null));

        assertThat(at(picture, 20, 30)).isEqualTo(0xFF0000);
        assertThat(at(picture, 100, 30) >> 16).isBetween(0x70, 0x90);
        assertThat(at(picture, 180, 30)).isEqualTo(0);
        assertThat(at(picture, 20, 120)).isEqualTo(0xFF0000);
        assertThat(at(picture, 100, 120) & 0xFF).isBetween(0x70, 0x90);
        assertThat(at(picture, 180, 120)).isEqualTo(0xFFFFFF);
    }

    @Test
    void anImageStandsUpright() throws IOException {
        int red = 0xFFFF0000;
        int clear = 0;
        BufferedImage picture = seen(
                new DrawOp.Image(new Box(10, 10, 40, 40), 2, 2, List.of(red, clear, clear, 0xFF000000)));

        assertThat(at(picture, 15, 15)).isEqualTo(0xFF0000);
        assertThat(at(picture, 45, 15)).isEqualTo(0xFFFFFF);
        assertThat(at(picture, 45, 45)).isEqualTo(0);
    }

    @Test
    void theSamePagesAreTheSameBytes() throws IOException {
        Page page = page(text("Same 조선", 10, 20),
                new DrawOp.Rectangle(new Box(0, 10, 200, 40), 0, new Fill.Fade(RED, RED.withOpacity(0), 5, 9), null));

        assertThat(bytes(page)).isEqualTo(bytes(page));
    }

    @Test
    void pagesHaveTheirLabels() throws IOException {
        Page labelled = new Page(page().drawing(), "B2", List.of(), List.of());
        try (PDDocument document = read(page(), labelled)) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()).endsWith("B2");
        }
    }

    @Test
    void whoCallsItOffGetsNoFile() {
        PaintProgress calledOff = new PaintProgress() {
            @Override
            public void reached(double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> painter.write(List.of(page()), PROPERTIES, calledOff, out));
        assertThat(out.size()).isZero();
    }

    @Test
    void aFullDiskIsReported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> painter.write(List.of(page()), PROPERTIES, PaintProgress.NONE, full))
                .withMessageContaining("No space left");
    }
}
