package org.tumen.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// `tumen export` of pages, of other sizes and resolutions, and of tours.
class PageExportTest {
    private static final String BUILT_IN = "data/timeline.json";

    @TempDir
    private Path folder = Path.of("");
    private ProgramFixture program = new ProgramFixture(Path.of(""));

    @BeforeEach
    void makeProgram() {
        program = new ProgramFixture(folder);
    }

    private int export(String target, String... options) {
        return program.export(BUILT_IN, target, options);
    }

    private BufferedImage picture(String name) throws IOException {
        return Objects.requireNonNull(ImageIO.read(folder.resolve(name).toFile()));
    }

    private PDDocument pdf(String name) throws IOException {
        return Loader.loadPDF(folder.resolve(name).toFile());
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void aWorksheetAsksAndItsLastPageAnswers() throws IOException {
        assertThat(export("w.pdf", "--worksheet=dates,order", "--from", "1948", "--until", "1953-12")).isZero();
        try (PDDocument sheet = pdf("w.pdf")) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(3);
            assertThat(text(sheet)).contains("Cut out the cards", "Answer key",
                    "25 June 1950 – 27 July 1953 Korean War");
        }
    }

    @Test
    void aWorksheetTellsWhatItHasNoRoomFor() {
        assertThat(export("w.pdf", "--worksheet")).isZero();
        assertThat(program.err()).matches("tumen: w\\.pdf: \\d+ of \\d+ events are left out: a worksheet has room for "
                + "12, the most significant ones\\R");
    }

    @Test
    void cardsTakeTurnsWithTheirBacks() throws IOException {
        assertThat(export("c.pdf", "--cards", "--select",
                "1948-10-12-soviet-recognition,1950-06-25-korean-war")).isZero();
        try (PDDocument cards = pdf("c.pdf")) {
            assertThat(cards.getNumberOfPages()).isEqualTo(2);
            PDFTextStripper back = new PDFTextStripper();
            back.setStartPage(2);
            assertThat(back.getText(cards)).contains("12 October 1948");
            PDFTextStripper front = new PDFTextStripper();
            front.setEndPage(1);
            assertThat(front.getText(cards)).contains("Korean War").doesNotContain("1948", "1950");
        }
    }

    @ParameterizedTest
    @CsvSource({"x.png, --scale, 2, 1200, 800", "x.jpg, --scale, 1.5, 900, 600", "x.png, --dpi, 192, 1200, 800",
            "x.jpg, --size, 600x400, 600, 400"})
    void resolutionMultipliesDots(String name, String option, String value, int widthPx, int heightPx)
            throws IOException {
        boolean isSized = option.equals("--size");
        assertThat(isSized ? export(name, option, value) : export(name, "--size", "600x400", option, value)).isZero();

        assertThat(picture(name).getWidth()).isEqualTo(widthPx);
        assertThat(picture(name).getHeight()).isEqualTo(heightPx);
        assertThat(program.err()).isEmpty();
    }

    /// A PNG file of that size is written in strips, a JPEG file is not.
    @Test
    void aPictureTooLargeForTheMemoryIsToldAndLeavesTheOlderOneAndNothingElse() throws IOException {
        assumeTrue(Runtime.getRuntime().maxMemory() < 3L * 30_000 * 30_000, "the picture wants three bytes a pixel");
        program.file("x.jpg", "older");

        assertThat(export("x.jpg", "--size", "30000x30000")).isEqualTo(2);

        assertThat(program.err()).isEqualToNormalizingNewlines("tumen: not enough memory for a picture of 30000x30000;"
                + " choose a smaller one, or allow more with JAVA_TOOL_OPTIONS=-Xmx4g\n");
        assertThat(folder.resolve("x.jpg")).hasContent("older");
        assertThat(program.files()).containsExactly("x.jpg");
    }

    @Test
    void papersHaveTheirProportions() throws IOException {
        assertThat(export("x.png", "--paper", "a4", "--dpi", "50")).isZero();
        assertThat(export("y.png", "--paper", "A4-portrait", "--dpi", "50")).isZero();

        assertThat(picture("x.png").getWidth()).isEqualTo(585);
        assertThat(picture("x.png").getHeight()).isEqualTo(413);
        assertThat(picture("y.png").getWidth()).isEqualTo(413);
    }

    @Test
    void aPageSaysWhatItShows() throws IOException {
        assertThat(export("x.pdf", "--paper", "a3", "--filter", "category:nuclear", "--from", "1990")).isZero();

        try (PDDocument document = pdf("x.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(1190f, 1191f);
            assertThat(text(document)).contains("Allies, strangers, partners", "Nuclear & missiles", "category:nuclear")
                    .doesNotContain("Society & politics");
        }
    }

    @Test
    void sourcesFollowAPicture() throws IOException {
        assertThat(export("x.pdf", "--sources", "--style", "apa", "--select", "1961-07-11-china-dprk-treaty")).isZero();

        try (PDDocument document = pdf("x.pdf")) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(text(document)).contains("Lee, D. (2012");
        }
    }

    @Test
    void aPosterHasItsSheetsAndAHandoutItsEvents() throws IOException {
        assertThat(export("poster.pdf", "--poster", "3x2", "--theme", "print")).isZero();
        assertThat(export("handout.pdf", "--handout", "--style", "mla", "--tour", "one-treaty-three-times")).isZero();

        try (PDDocument poster = pdf("poster.pdf"); PDDocument handout = pdf("handout.pdf")) {
            assertThat(poster.getNumberOfPages()).isEqualTo(6);
            assertThat(handout.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(handout).split("Allies, strangers, partners", -1).length).isLessThan(20);
            assertThat(handout.getPage(0).getMediaBox().getHeight()).isBetween(841f, 842.5f);
        }
    }

    @Test
    void aWorksheetHasItsKeyAndCardsHaveTheirBacks() throws IOException {
        String[] few = {"--filter", "significance:1 category:treaties"};
        assertThat(export("sheet.pdf", few[0], few[1], "--worksheet")).isZero();
        assertThat(export("order.pdf", few[0], few[1], "--worksheet=order")).isZero();
        assertThat(export("cards.pdf", few[0], few[1], "--cards")).isZero();

        try (PDDocument sheet = pdf("sheet.pdf");
                PDDocument order = pdf("order.pdf");
                PDDocument cards = pdf("cards.pdf")) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(2);
            assertThat(order.getNumberOfPages()).isEqualTo(3);
            assertThat(cards.getNumberOfPages() % 2).isZero();
        }
        assertThat(program.err()).isEmpty();
    }

    @Test
    void aTourIsAPageOrAPictureForEachStop() throws IOException {
        assertThat(export("tour.pdf", "--tour", "one-treaty-three-times")).isZero();
        assertThat(export("tour.png", "--tour", "one-treaty-three-times", "--size", "600x400")).isZero();

        try (PDDocument document = pdf("tour.pdf")) {
            int stops = document.getNumberOfPages();
            assertThat(stops).isGreaterThan(2);
            assertThat(program.files()).hasSize(stops + 1).contains("tour-1.png", "tour-" + stops + ".png")
                    .doesNotContain("tour.png");
            assertThat(Files.mismatch(folder.resolve("tour-1.png"), folder.resolve("tour-2.png"))).isNotEqualTo(-1);
        }
        assertThat(program.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"x.svg, <?xml", "x.html, <!DOCTYPE html>"})
    void pagesForBrowsersHaveThePartOnly(String name, String start) throws IOException {
        assertThat(export(name, "--lanes", "nuclear", "--theme", "dark")).isZero();

        assertThat(Files.readString(folder.resolve(name))).startsWithIgnoringCase(start).contains("Nuclear")
                .doesNotContain("Society &amp; politics");
    }
}
