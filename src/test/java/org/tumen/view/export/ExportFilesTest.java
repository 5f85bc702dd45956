package org.tumen.view.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tumen.display.Page;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.model.filter.EventFilter;
import org.tumen.paint.OpenSans;
import org.tumen.time.TimeSpan;
import org.tumen.viewmodel.export.Content;
import org.tumen.viewmodel.export.ExportChoices;
import org.tumen.viewmodel.export.ExportPlan;
import org.tumen.viewmodel.export.ExportSource;
import org.tumen.viewmodel.export.ProductKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

/// Files of the built-in timeline on disk.
class ExportFilesTest {
    private static final TimelineDocument DOCUMENT = Objects
            .requireNonNull(new DocumentReader().read(Path.of("data/timeline.json")).document());
    /// The years 1990 to 1995.
    private static final TimeSpan VIEW = new TimeSpan(7305, 9496);
    private static final ExportChoices SMALL = ExportChoices.USUAL.withContent(new Content.View());

    @TempDir
    private Path folder = Path.of("");
    private final ExportFiles files = new ExportFiles();
    private final List<Double> shares = new ArrayList<>();

    private static ExportPlan plan(ExportChoices choices) {
        return new ExportPlan(
                new ExportSource(DOCUMENT, DOCUMENT, EventFilter.ALL, null, VIEW, List.of(), "", List.of(), "",
                        DOCUMENT.tours()),
                choices, LocalDate.of(2026, 11, 25));
    }

    private Path write(ExportChoices choices, String name) throws IOException {
        Path file = folder.resolve(name);
        files.write(plan(choices), List.of(file), shares::add, () -> false);
        return file;
    }

    @Test
    void thePdfHasThePagesOfThePreview() throws IOException {
        ExportChoices choices = SMALL.withProduct(ProductKind.HANDOUT);
        List<Page> pages = plan(choices).pages().pages(new OpenSans());
        Path file = write(choices, "x.pdf");

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(pages.size()).isGreaterThan(1);
        }
        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void aPngHasThePixelsThatAreChosen() throws IOException {
        Path file = write(SMALL.withPaper(SMALL.paper().withSize(PageSize.A4).withDpi(96))
                .withFormat(ExportFormat.PNG), "x.png");

        assertThat(Objects.requireNonNull(ImageIO.read(file.toFile())).getWidth()).isEqualTo(1123);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"CSV", "JSON", "TIMELINE_JS", "ICS", "TXT", "CSL", "BIB", "RIS"})
    void dataIsWrittenAsItIsPreviewed(ExportFormat format) throws IOException {
        ExportChoices choices = SMALL.withProduct(ProductKind.DATA).withFormat(format);
        ByteArrayOutputStream preview = new ByteArrayOutputStream();
        files.writeText(plan(choices), preview);

        assertThat(Files.size(write(choices, "x." + format.ending()))).isEqualTo(preview.size()).isPositive();
    }

    @Test
    void theWebPageAndTheSvgAreWhatTheirNamesSay() throws IOException {
        assertThat(write(SMALL.withProduct(ProductKind.WEB_PAGE), "x.html")).content().startsWith("<!DOCTYPE html>");
        assertThat(write(SMALL.withFormat(ExportFormat.SVG), "x.svg")).content().contains("<svg ");
    }

    @Test
    void anSvgHoldsItsLettersUnlessSomebodyWantsItWithout() throws IOException {
        ExportChoices svg = SMALL.withFormat(ExportFormat.SVG);

        assertThat(write(svg, "with.svg")).content().contains("@font-face");
        assertThat(write(svg.withLook(svg.look().withFonts(false)), "without.svg")).content()
                .doesNotContain("@font-face");
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"PDF", "PNG", "JPG", "SVG", "CSV", "HTML"})
    void whatIsCalledOffLeavesNoFileAndAnOldOneAsItWas(ExportFormat format) throws IOException {
        ProductKind product = format == ExportFormat.CSV
                ? ProductKind.DATA
                : format == ExportFormat.HTML ? ProductKind.WEB_PAGE : ProductKind.PICTURE;
        ExportPlan plan = plan(SMALL.withProduct(product).withFormat(format));
        Path old = Files.writeString(folder.resolve("old"), "old");

        for (String name : List.of("new", "old")) {
            assertThatExceptionOfType(CancellationException.class).isThrownBy(
                    () -> files.write(plan, List.of(folder.resolve(name)), _ -> {}, () -> true));
        }
        assertThat(folder).isDirectoryNotContaining(file -> !file.equals(old));
        assertThat(old).hasContent("old");
    }

    @Test
    void aSeriesThatIsCalledOffLeavesNoneOfItsFiles() throws IOException {
        String tour = DOCUMENT.tours().getFirst().id();
        ExportPlan plan = plan(SMALL.withContent(new Content.OfTour(tour)).withFormat(ExportFormat.SVG));
        List<Path> targets = plan.targets(folder.resolve("x.svg"));
        AtomicBoolean cancelled = new AtomicBoolean();

        assertThat(targets).hasSizeGreaterThan(1);
        assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> files.write(plan, targets,
                _ -> cancelled.set(Files.exists(targets.getFirst())), cancelled::get));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatExceptionOfType(FileSystemException.class).isThrownBy(
                () -> files.write(plan(SMALL), List.of(folder), _ -> {}, () -> false))
                .satisfies(e -> assertThat(e.getReason()).isEqualTo("is a folder"));
    }

    @Test
    void aCalendarOfNothingExactIsRefused() {
        TimelineDocument empty = TimelineDocument.of("Nothing", List.of());
        ExportPlan plan = new ExportPlan(
                new ExportSource(empty, empty, EventFilter.ALL, null, VIEW, List.of(), "", List.of(), "", List.of()),
                ExportChoices.USUAL.withProduct(ProductKind.DATA).withFormat(ExportFormat.ICS),
                LocalDate.of(2026, 11, 25));

        assertThatIOException().isThrownBy(
                () -> files.write(plan, List.of(folder.resolve("x.ics")), _ -> {}, () -> false))
                .withMessageStartingWith("a calendar holds exact days");
        assertThat(folder).isEmptyDirectory();
    }
}
