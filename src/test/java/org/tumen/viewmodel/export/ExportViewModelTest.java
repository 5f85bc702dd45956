package org.tumen.viewmodel.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tumen.display.TextMeasurer;
import org.tumen.export.ExportFormat;
import org.tumen.export.PageSize;
import org.tumen.model.filter.EventFilter;

import static org.assertj.core.api.Assertions.assertThat;

/// The dialog without its window: previews, saving, calling off.
class ExportViewModelTest {
    /// Writes nothing, but notes it.
    private final class NotedWriting implements ExportWriting {
        @Override
        public TextMeasurer measurer() {
            laidOut++;
            return new ExportFixture.EvenLetters();
        }

        @Override
        public List<String> writeText(ExportPlan plan, OutputStream out) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return List.of();
        }

        @Override
        public List<String> write(ExportPlan plan, List<Path> targets, DoubleConsumer reached,
                BooleanSupplier cancelled) throws IOException {
            reached.accept(0.5);
            shares.add(viewModel == null ? -1 : viewModel.progressProperty().get());
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            if (failure != null) {
                throw failure;
            }
            written.addAll(targets);
            return losses;
        }
    }

    @TempDir
    private Path folder = Path.of("");
    private final WaitingWork work = new WaitingWork();
    private final List<Path> written = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private List<String> losses = List.of();
    private final WritingPace pace = new WritingPace();
    private long now;
    private String text = "a,b\n";
    private int laidOut;
    private @Nullable IOException failure;
    private @Nullable ExportViewModel viewModel;

    private ExportViewModel open() {
        return open(ExportFixture.source(), ExportChoices.USUAL);
    }

    private ExportViewModel open(ExportSource source, ExportChoices choices) {
        ExportViewModel made = new ExportViewModel(source, choices, ExportFixture.DAY, work, new NotedWriting(), pace,
                () -> now);
        viewModel = made;
        return made;
    }

    // ---- previews

    @Test
    void thePreviewIsThePagesAndTheLineTellsTheirSize() {
        ExportViewModel made = open();
        assertThat(made.previewProperty().get()).isNull();
        work.doAll();

        assertThat(made.previewProperty().get()).isEqualTo(
                new Preview.Pages(made.plan().pages().pages(new ExportFixture.EvenLetters())));
        assertThat(made.sizeLineProperty().get()).isEqualTo("A4 landscape, 297 × 210 mm, 1 page, PDF");
    }

    @Test
    void ofSeveralPreviewsAskedForOnlyTheNewestIsMade() {
        ExportViewModel made = open();
        made.change(choices -> choices.withProduct(ProductKind.POSTER));
        made.change(choices -> choices.withProduct(ProductKind.CARDS));
        work.doAll();

        assertThat(laidOut).isEqualTo(1);
        assertThat(made.sizeLineProperty().get()).isEqualTo("A4 portrait, 210 × 297 mm, 2 pages, PDF");
    }

    @Test
    void theSizeIsUntoldWhileItIsUnknown() {
        ExportViewModel made = open();
        work.doAll();
        made.change(choices -> choices.withProduct(ProductKind.CARDS));

        assertThat(made.sizeLineProperty().get()).isEmpty();
    }

    @Test
    void nothingIsLaidOutAfterTheDialogIsClosed() {
        open().close();
        work.doAll();

        assertThat(laidOut).isZero();
    }

    @Test
    void aChoiceThatIsTheSameAsBeforeMakesNoPreview() {
        ExportViewModel made = open();
        work.doAll();
        made.change(choices -> choices.withProduct(ProductKind.PICTURE));

        assertThat(work.hasNothing()).isTrue();
    }

    static Stream<Object[]> sizes() {
        ExportChoices usual = ExportChoices.USUAL;
        return Stream.of(
                new Object[]{usual.withPaper(usual.paper().withSize(PageSize.A3)),
                        "A3 landscape, 420 × 297 mm, 1 page, PDF"},
                new Object[]{usual.withFormat(ExportFormat.PNG),
                        "A4 landscape, 297 × 210 mm, 3,508 × 2,480 pixels, PNG"},
                new Object[]{usual.withFormat(ExportFormat.PNG).withPaper(usual.paper().withSize(PageSize.SCREEN)),
                        "Screen, 1,920 × 1,080 pixels, PNG"},
                new Object[]{usual.withFormat(ExportFormat.SVG).withPaper(usual.paper().withSize(PageSize.SQUARE)),
                        "Social square, 720 × 720, SVG"},
                new Object[]{usual.withFormat(ExportFormat.SVG).withContent(new Content.OfTour("t")),
                        "A4 landscape, 297 × 210 mm, 2 files, SVG"},
                new Object[]{usual.withProduct(ProductKind.POSTER),
                        "A4 landscape, 297 × 210 mm, 2 × 3 sheets, 6 pages, PDF"},
                new Object[]{usual.withFormat(ExportFormat.PNG)
                        .withPaper(usual.paper().withSize(PaperChoice.OWN).withOwn(new PixelSize("800", "600"))
                                .withDpi(192)),
                        "1,600 × 1,200 pixels, PNG"},
                new Object[]{usual.withFormat(ExportFormat.JPG).withPaper(usual.paper().withSize(PageSize.A3)),
                        "A3 landscape, 420 × 297 mm, 4,961 × 3,508 pixels, JPEG"},
                new Object[]{usual.withProduct(ProductKind.DATA).withContent(new Content.View()),
                        "1 event, CSV table"});
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theLineTellsTheSizeHonestly(ExportChoices choices, String line) {
        ExportViewModel made = open(ExportFixture.source(), choices);
        work.doAll();

        assertThat(made.sizeLineProperty().get()).isEqualTo(line);
    }

    @Test
    void thePreviewOfDataIsHowTheFileBegins() {
        text = "a line of text\n".repeat(2_000);
        ExportViewModel made = open(ExportFixture.source(), ExportChoices.USUAL.withProduct(ProductKind.DATA));
        work.doAll();

        assertThat(made.previewProperty().get()).isInstanceOfSatisfying(Preview.Text.class,
                shown -> assertThat(shown.start()).startsWith("a line of text\n").endsWith("text\n…")
                        .hasSizeLessThan(text.length()));
    }

    @Test
    void whatWasChosenOfAnotherTimelineIsTheWholeOfThis() {
        ExportChoices before = ExportChoices.USUAL.withContent(new Content.OfTour("elsewhere"));

        assertThat(open(ExportFixture.source(), before).choicesProperty().get().content())
                .isEqualTo(new Content.Whole());
    }

    @Test
    void whatCannotBeMadeIsToldAndNeitherShownNorSaved() {
        ExportViewModel made = open();
        work.doAll();
        made.change(choices -> choices.withPart(choices.part().withContent(new Content.Span())
                .withSpan(new SpanChoice("1950", "never"))));

        assertThat(work.hasNothing()).isTrue();
        assertThat(made.troubleProperty().get()).startsWith("“never” is no date");
        assertThat(made.sizeLineProperty().get()).isEmpty();
        made.save(folder.resolve("x.pdf"), saved::add);
        assertThat(made.messageProperty().get()).startsWith("Not saved: “never” is no date");
        assertThat(made.savingProperty().get()).isFalse();

        made.change(choices -> choices.withPart(choices.part().withSpan(new SpanChoice("1950", "1953"))));
        work.doAll();
        assertThat(made.troubleProperty().get()).isEmpty();
        assertThat(made.sizeLineProperty().get()).isEqualTo("A4 landscape, 297 × 210 mm, 1 page, PDF");
    }

    @Test
    void lanesThatLeaveNothingAreToldInThePreviewAndNotSaved() {
        ExportViewModel made = open(ExportFixture.source(LaneChoiceTest.DOCUMENT, EventFilter.ALL),
                ExportChoices.USUAL.withPart(new PartChoice(new Content.Span(), new SpanChoice("1950", "1950"),
                        Set.of("war"))));
        work.doAll();
        assertThat(made.previewProperty().get()).isEqualTo(new Preview.Failed(PreviewMaker.NOTHING_LEFT));

        made.save(folder.resolve("x.pdf"), saved::add);
        work.doAll();

        assertThat(written).isEmpty();
        assertThat(made.messageProperty().get()).isEqualTo("Not saved: " + PreviewMaker.NOTHING_LEFT);
    }

    @Test
    void whatHasNoRoomIsToldBesideTheSize() {
        ExportViewModel made = open(ExportFixture.source(ExportFixture.numbered(14), EventFilter.ALL),
                ExportChoices.USUAL.withProduct(ProductKind.WORKSHEET));
        work.doAll();

        assertThat(made.sizeLineProperty().get()).isEqualTo("A4 landscape, 297 × 210 mm, 2 pages, PDF · "
                + "2 of 14 events are left out: a worksheet has room for 12, the most significant ones");
    }

    @Test
    void theTimeOfALargePictureIsToldOnceOneWasWritten() {
        ExportViewModel made = open(ExportFixture.source(),
                ExportChoices.USUAL.withFormat(ExportFormat.PNG));
        work.doAll();
        String unknown = made.sizeLineProperty().get();
        made.save(folder.resolve("x.png"), saved::add);
        now = 3_000_000_000L;
        work.doAll();
        made.change(choices -> choices.withPaper(choices.paper().withDpi(600)));
        work.doAll();

        assertThat(unknown).isEqualTo("A4 landscape, 297 × 210 mm, 3,508 × 2,480 pixels, PNG");
        assertThat(made.sizeLineProperty().get()).startsWith(
                "A4 landscape, 297 × 210 mm, 7,016 × 4,961 pixels, PNG · written in strips that take about ")
                .endsWith(" MB of memory · about 12 s to write");
    }

    @Test
    void theTimeLeftIsToldWhileAFileIsWritten() {
        ExportViewModel made = open();
        made.save(folder.resolve("x.pdf"), saved::add);
        now = 4_000_000_000L;
        work.doAll();

        assertThat(made.timeLeftProperty().get()).as("after half of it, which took 4 s").isEqualTo("about 4 s");
        made.save(folder.resolve("x.pdf"), saved::add);
        assertThat(made.timeLeftProperty().get()).isEmpty();
    }

    // ---- saving

    @Test
    void aFileIsSavedUnderItsWholeNameAndToldWithWhatItLacks() {
        losses = List.of("1 relation is not in it");
        ExportViewModel made = open();
        made.save(folder.resolve("x"), saved::add);
        assertThat(made.savingProperty().get()).isTrue();
        work.doAll();

        assertThat(written).containsExactly(folder.resolve("x.pdf"));
        assertThat(saved).containsExactly("Saved " + folder.resolve("x.pdf") + ". 1 relation is not in it");
        assertThat(made.savingProperty().get()).isFalse();
        assertThat(shares).containsExactly(0.5);
    }

    static Stream<Object[]> failures() {
        return Stream.of(
                new Object[]{new FileSystemException("x", null, "No space left on device"),
                        "the disk is full. Make room or choose another one"},
                new Object[]{new IOException("No space left on device"),
                        "the disk is full. Make room or choose another one"},
                new Object[]{new AccessDeniedException("x"), "you may not write there. Choose another folder"},
                new Object[]{new NoSuchFileException("x"),
                        "its folder is not there, or takes no files. Choose another folder"},
                new Object[]{new FileSystemException("x", null, "is a folder"), "is a folder"},
                new Object[]{new IOException(), "IOException"});
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whyNothingWasSavedIsToldInALine(IOException reason, String words) {
        failure = reason;
        ExportViewModel made = open();
        made.save(folder.resolve("x.pdf"), saved::add);
        work.doAll();

        assertThat(made.messageProperty().get()).isEqualTo("Not saved: x.pdf – " + words);
        assertThat(saved).isEmpty();
        assertThat(made.savingProperty().get()).isFalse();
    }

    @Test
    void whatIsCalledOffIsNotSaved() {
        ExportViewModel made = open();
        made.save(folder.resolve("x.pdf"), saved::add);
        made.cancel();
        work.doAll();

        assertThat(written).isEmpty();
        assertThat(made.messageProperty().get()).isEqualTo("Cancelled: nothing was saved");
    }

    @Test
    void whatWasCalledOffCanBeSavedAfterAll() {
        ExportViewModel made = open();
        made.save(folder.resolve("x.pdf"), saved::add);
        made.cancel();
        work.doAll();
        made.save(folder.resolve("x.pdf"), saved::add);
        work.doAll();

        assertThat(written).containsExactly(folder.resolve("x.pdf"));
        assertThat(made.messageProperty().get()).isEmpty();
    }

    @Test
    void oneFileIsWrittenAtATime() {
        ExportViewModel made = open();
        made.save(folder.resolve("x.pdf"), saved::add);
        made.save(folder.resolve("y.pdf"), saved::add);
        work.doAll();

        assertThat(written).containsExactly(folder.resolve("x.pdf"));
    }

    @Test
    void aNameOfAnotherFormatIsToldAndNothingWritten() throws IOException {
        Files.writeString(folder.resolve("a0.png.pdf"), "old");
        ExportViewModel made = open();
        made.save(folder.resolve("a0.png"), saved::add);
        work.doAll();

        assertThat(made.replacedUnasked(folder.resolve("a0.png"))).isEmpty();
        assertThat(made.messageProperty().get()).isEqualTo("Not saved: a0.png is the name of a .png file, but this is "
                + "PDF. Let the name end in .pdf, or choose “As” PNG");
        assertThat(written).isEmpty();

        made.change(choices -> choices.withProduct(ProductKind.CARDS));
        made.save(folder.resolve("a0.png"), saved::add);
        assertThat(made.messageProperty().get()).endsWith("Let the name end in .pdf");
    }

    @Test
    void aNameTypedOverTheProposedOneGetsItsEndingOnce() {
        ExportViewModel made = open();
        made.change(choices -> choices.withFormat(ExportFormat.PNG));
        made.save(folder.resolve("a0.png.png"), saved::add);
        work.doAll();

        assertThat(written).containsExactly(folder.resolve("a0.png"));
    }

    @Test
    void theTimelineItselfIsNotWrittenOver() throws IOException {
        Path timeline = Files.writeString(folder.resolve("t.json"), "{}");
        ExportViewModel made = open(ExportFixture.source(timeline),
                ExportChoices.USUAL.withProduct(ProductKind.DATA).withFormat(ExportFormat.JSON));
        made.save(timeline, saved::add);
        work.doAll();

        assertThat(made.messageProperty().get())
                .isEqualTo("Not saved: t.json is the timeline itself. Choose another name");
        assertThat(written).isEmpty();
    }

    @Test
    void filesThatTheUserWasNotAskedAboutAreKnown() throws IOException {
        Path there = Files.writeString(folder.resolve("x.pdf"), "old");
        ExportViewModel made = open();

        assertThat(made.replacedUnasked(folder.resolve("x"))).containsExactly(there);
        assertThat(made.replacedUnasked(there)).isEmpty();
        assertThat(made.replacedUnasked(folder.resolve("y"))).isEmpty();
    }
}
