package org.tumen.view.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.display.Page;
import org.tumen.display.TextMeasurer;
import org.tumen.export.PagedProduct;
import org.tumen.export.ProductWriter;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.viewmodel.BackgroundWork;

/// Prints the pages of the PDF export by the system's own dialog; by another way where there is none.
public final class SystemPrinting implements PagePrinting {
    private static final Logger LOG = LoggerFactory.getLogger(SystemPrinting.class);

    /// Pages that are laid out already.
    private record ReadyPages(PagedProduct product, List<Page> pages) implements PagedProduct {
        @Override
        public List<Page> pages(TextMeasurer measurer) {
            return pages;
        }

        @Override
        public TimelineDocument document() {
            return product.document();
        }

        @Override
        public LocalDate madeOn() {
            return product.madeOn();
        }
    }

    private final Supplier<Optional<PrintDialog>> dialogs;
    private final PagePrinting otherwise;
    private Optional<PrintDialog> found = Optional.empty();
    private boolean asking;

    /// @param dialogs gives the system's dialog, if it has one that can be reached
    public SystemPrinting(Supplier<Optional<PrintDialog>> dialogs) {
        this(dialogs, new JavaFxPrinting());
    }

    /// @param otherwise prints where the system's dialog cannot be shown
    SystemPrinting(Supplier<Optional<PrintDialog>> dialogs, PagePrinting otherwise) {
        this.dialogs = dialogs;
        this.otherwise = otherwise;
    }

    /// Does nothing while it is asking already.
    @Override
    public void print(PagedProduct product, Window owner, BackgroundWork work, Consumer<String> told) {
        if (asking) {
            return;
        }
        found = found.or(dialogs);
        if (found.isEmpty()) {
            otherwise.print(product, owner, work, told);
            return;
        }
        PrintDialog dialog = found.get();
        asking = true;
        told.accept("Laying out the pages…");
        work.run(() -> new ReadyPages(product, product.pages(new OpenSans())), ready -> {
            told.accept("");
            dialog.ask(question(ready), answer -> {
                asking = false;
                switch (answer) {
                    case PrintDialog.Answer.Print(PrintDialog.Job job) -> print(ready, job, work, told);
                    case PrintDialog.Answer.Failure(RuntimeException reason) -> {
                        LOG.warn("the system's print dialog failed", reason);
                        told.accept("The system's print dialog cannot be shown");
                        otherwise.print(product, owner, work, told);
                    }
                    case PrintDialog.Answer.Cancel() -> LOG.debug("nothing is printed");
                }
            });
        });
    }

    private static PrintDialog.Question question(ReadyPages ready) {
        String title = ready.document().title();
        return PrintDialog.Question.of(title.isBlank() ? "Timeline" : title, ready.pages().getFirst());
    }

    private static void print(ReadyPages ready, PrintDialog.Job job, BackgroundWork work, Consumer<String> told) {
        List<Page> chosen = job.pages().of(ready.pages());
        if (chosen.isEmpty()) {
            job.giveUp();
            told.accept("Nothing to print: none of the " + count(ready.pages().size()) + " was chosen");
            return;
        }
        told.accept("Printing…");
        work.run(() -> file(new ReadyPages(ready.product(), chosen)), file -> send(file, job, chosen.size(), told));
    }

    /// Readable by the user only, where the system knows of such things.
    ///
    /// @return empty if it could not be written
    private static Optional<Path> file(ReadyPages pages) {
        try {
            Path file = Files.createTempFile("tumen-", ".pdf");
            // For a program that is ended before the file is printed.
            file.toFile().deleteOnExit();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                new ProductWriter(new OpenSans()).pdf(pages, PaintProgress.NONE, out);
                return Optional.of(file);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        } catch (IOException e) {
            LOG.warn("no file to print", e);
            return Optional.empty();
        }
    }

    private static void send(Optional<Path> file, PrintDialog.Job job, int pages, Consumer<String> told) {
        if (file.isEmpty()) {
            job.giveUp();
            told.accept("Not printed: the folder for temporary files takes no file. Is the disk full?");
            return;
        }
        try {
            job.send(file.get(), failure -> told.accept(failure.isEmpty()
                    ? "Sent to " + job.target() + ": " + count(pages)
                    : "Not printed: " + failure));
        } catch (RuntimeException e) {
            LOG.warn("not printed", e);
            told.accept("Not printed: the system does not take it. Export a PDF instead (Ctrl+E)");
        } finally {
            remove(file.get());
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} stays until the program ends", file, e);
        }
    }

    private static String count(int pages) {
        return pages == 1 ? "1 page" : pages + " pages";
    }
}
