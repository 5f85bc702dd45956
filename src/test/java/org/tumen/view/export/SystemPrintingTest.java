package org.tumen.view.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tumen.display.DisplayList;
import org.tumen.display.Page;
import org.tumen.display.Rgba;
import org.tumen.display.TextMeasurer;
import org.tumen.export.PageSize;
import org.tumen.export.PagedProduct;
import org.tumen.export.ProductWriter;
import org.tumen.io.DocumentReader;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.view.OnFxThread;
import org.tumen.viewmodel.BackgroundWork;

import static org.assertj.core.api.Assertions.assertThat;

/// What is sent when the system's dialog has been answered, and what happens where it cannot be shown.
@ExtendWith(OnFxThread.class)
class SystemPrintingTest {
    /// Pages that are told apart by their widths: 80, 160 and 240 pixels, which are 60, 120 and 180 points.
    private static final PagedProduct THREE = product(80, 160, 240);

    private final Stage owner = new Stage();
    private final List<String> told = new ArrayList<>();
    private final List<PrintDialog.Question> questions = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private @Nullable Path sentFile;
    private byte[] sent = {};
    private PrintedPages wanted = PrintedPages.ALL;
    private String failure = "";
    private boolean isAnswered = true;

    private static PagedProduct product(double... widths) {
        TimelineDocument document = Objects.requireNonNull(new DocumentReader().read("test.json",
                new ByteArrayInputStream("{\"title\": \"Allies\", \"events\": []}".getBytes(StandardCharsets.UTF_8)))
                .document());
        return new PagedProduct() {
            @Override
            public List<Page> pages(TextMeasurer measurer) {
                return DoubleStream.of(widths).mapToObj(width -> page(width, 100)).toList();
            }

            @Override
            public TimelineDocument document() {
                return document;
            }

            @Override
            public LocalDate madeOn() {
                return LocalDate.of(2026, 11, 30);
            }
        };
    }

    private static Page page(double width, double height) {
        return Page.of(new DisplayList(width, height, Rgba.hex("#FFFFFF"), List.of(), List.of()), "");
    }

    private void answer(PrintDialog.Question question, Consumer<PrintDialog.Answer> answered) {
        questions.add(question);
        answered.accept(isAnswered ? new PrintDialog.Answer.Print(job()) : new PrintDialog.Answer.Cancel());
    }

    private PrintDialog.Job job() {
        return new PrintDialog.Job() {
            @Override
            public String target() {
                return "Office";
            }

            @Override
            public PrintedPages pages() {
                return wanted;
            }

            @Override
            public void send(Path pdf, Consumer<String> done) {
                try {
                    sentFile = pdf;
                    sent = Files.readAllBytes(pdf);
                    if (Files.getFileAttributeView(pdf, PosixFileAttributeView.class) != null) {
                        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(pdf)))
                                .isEqualTo("rw-------");
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                done.accept(failure);
            }

            @Override
            public void giveUp() {
                told.add("given up");
            }
        };
    }

    private final BackgroundWork atOnce = new BackgroundWork() {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            done.accept(work.apply(reached));
        }
    };

    private final BackgroundWork whenever = new BackgroundWork() {
        @Override
        public <T> void run(Function<DoubleConsumer, T> work, DoubleConsumer reached, Consumer<T> done) {
            later.add(() -> done.accept(work.apply(reached)));
        }
    };

    private SystemPrinting printing(@Nullable PrintDialog dialog) {
        return new SystemPrinting(() -> Optional.ofNullable(dialog), (_, _, _, _) -> told.add("otherwise"));
    }

    private void print(PagedProduct product) {
        printing(this::answer).print(product, owner, atOnce, told::add);
    }

    private List<Integer> sentPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(sent)) {
            return StreamSupport.stream(document.getPages().spliterator(), false)
                    .map(page -> Math.round(page.getMediaBox().getWidth() / 60)).toList();
        }
    }

    @Test
    void whatIsSentIsTheFileOfThePdfExport() throws IOException {
        print(THREE);

        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        new ProductWriter(new OpenSans()).pdf(THREE, PaintProgress.NONE, exported);
        assertThat(sent).isEqualTo(exported.toByteArray());
        assertThat(told).endsWith("Sent to Office: 3 pages");
    }

    @Test
    void theFileIsRemovedOnceItIsSent() {
        print(THREE);

        assertThat(sentFile).doesNotExist();
    }

    @Test
    void whatThePrinterDoesNotChooseIsChosenInTheFile() throws IOException {
        wanted = new PrintedPages(List.of(new PrintedPages.Range(2, 3)), PrintedPages.Parity.ALL, 2, true, true);

        print(THREE);

        assertThat(sentPages()).containsExactly(3, 2, 3, 2);
    }

    @Test
    void noPageIsSentIfNoneIsChosen() {
        wanted = PrintedPages.ofRanges(List.of(new PrintedPages.Range(7, 9)));

        print(THREE);

        assertThat(sent).isEmpty();
        assertThat(told).endsWith("given up", "Nothing to print: none of the 3 pages was chosen");
    }

    @Test
    void whoCancelsPrintsNothing() {
        isAnswered = false;

        print(THREE);

        assertThat(questions).hasSize(1);
        assertThat(sent).isEmpty();
        assertThat(told).endsWith("");
    }

    @Test
    void whatTheSystemSaysAgainstItIsTold() {
        failure = "The paper is out";

        print(THREE);

        assertThat(told).endsWith("Not printed: The paper is out");
    }

    @Test
    void theDialogStartsWithThePaperOfThePages() {
        print(product(PageSize.A4.widthPx()));
        PageSize a3 = PageSize.A3.portrait();

        assertThat(questions).containsExactly(new PrintDialog.Question("Allies", Optional.empty(), true));
        assertThat(PrintDialog.Question.of("A", page(a3.widthPx(), a3.heightPx())))
                .isEqualTo(new PrintDialog.Question("A", Optional.of("iso_a3"), false));
        assertThat(PrintDialog.Question.of("A", page(1056, 816)).paper()).contains("na_letter");
    }

    @Test
    void whereThereIsNoDialogAnotherWayIsTaken() {
        printing(null).print(THREE, owner, atOnce, told::add);

        assertThat(told).containsExactly("otherwise");
    }

    @Test
    void whereTheDialogFailsItIsToldAndAnotherWayIsTaken() {
        printing((_, answered) -> answered.accept(new PrintDialog.Answer.Failure(new IllegalStateException(
                "on purpose")))).print(THREE, owner, atOnce, told::add);

        assertThat(told).endsWith("The system's print dialog cannot be shown", "otherwise");
        assertThat(sent).isEmpty();
    }

    @Test
    void nothingIsAskedTwiceAtOnce() {
        List<Consumer<PrintDialog.Answer>> open = new ArrayList<>();
        SystemPrinting printing = printing((_, answered) -> open.add(answered));
        printing.print(THREE, owner, whenever, told::add);
        printing.print(THREE, owner, whenever, told::add);
        later.forEach(Runnable::run);
        printing.print(THREE, owner, atOnce, told::add);
        assertThat(open).hasSize(1);

        open.getFirst().accept(new PrintDialog.Answer.Cancel());
        printing.print(THREE, owner, atOnce, told::add);
        assertThat(open).hasSize(2);
    }
}
