package org.tumen.view.gtk;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tumen.view.export.PrintDialog;
import org.tumen.view.export.PrintedPages;

/// The print dialog of GTK 3, and its way to the printers of CUPS and to a file. Source: GTK 3's reference manual, chapters
/// GtkPrintUnixDialog, GtkPrintJob, GtkPrintSettings and GtkPageSetup.
public final class GtkPrintDialog implements PrintDialog {
    private static final Logger LOG = LoggerFactory.getLogger(GtkPrintDialog.class);

    /// Of GtkPrintCapabilities what a file can do for a printer that does not: half of the pages, copies, their order.
    private static final int PAGE_SET_COPIES_COLLATE_REVERSE = 0b1111;
    private static final int GENERATE_PDF = 1 << 5;
    /// Of GtkResponseType.
    private static final int OK = -5;
    /// Of GtkPrintPages.
    private static final int ONLY_RANGES = 2;
    /// Of GtkPageOrientation.
    private static final int PORTRAIT = 0;
    private static final int LANDSCAPE = 1;
    private static final int YES = 1;
    private static final MemorySegment NONE = MemorySegment.NULL;
    private static final long POINTER_BYTES = ValueLayout.ADDRESS.byteSize();

    private final GtkLibrary gtk;
    private final MemorySegment completion;
    private final MemorySegment response;
    /// Those that wait for their answer, by the dialog's address.
    private final Map<Long, OpenDialog> open = new HashMap<>();
    /// Those who wait for the end of a job, by the job's address.
    private final Map<Long, Consumer<String>> waiting = new HashMap<>();

    private record OpenDialog(Question question, Consumer<Answer> answered, InputPause pause) {}

    private GtkPrintDialog(GtkLibrary gtk) {
        this.gtk = gtk;
        // A GtkPrintJobCompleteFunc.
        completion = gtk.pointersCallback((job, _, error) -> end(job,
                GtkLibrary.isNull(error) ? "" : message(error)));
        // A handler of GtkDialog's signal "response".
        response = gtk.numberCallback((dialog, code, _) -> close(dialog, code));
    }

    /// @return empty where JavaFX's windows are not GTK's
    public static Optional<PrintDialog> ofThisSystem() {
        return GtkLibrary.running().map(GtkPrintDialog::new);
    }

    /// Runs no loop of its own, as long as which JavaFX would hand over nothing to its thread.
    @Override
    public void ask(Question question, Consumer<Answer> answered) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment dialog = gtk.pointer("gtk_print_unix_dialog_new", NONE, activeWindow());
            try {
                prepare(dialog, question, arena);
                gtk.run("gtk_window_set_modal", dialog, YES);
                gtk.run("g_signal_connect_data", dialog, arena.allocateFrom("response"), response, NONE, NONE, 0);
                gtk.run("gtk_widget_show", dialog);
                open.put(dialog.address(), new OpenDialog(question, answered, new InputPause()));
            } catch (RuntimeException e) {
                gtk.run("gtk_widget_destroy", dialog);
                throw e;
            }
        } catch (RuntimeException e) {
            answered.accept(new Answer.Failure(e));
        }
    }

    private void close(MemorySegment dialog, int code) {
        OpenDialog closed = open.remove(dialog.address());
        if (closed == null) {
            return;
        }
        Answer answer;
        try {
            answer = code == OK ? new Answer.Print(job(dialog, closed.question())) : new Answer.Cancel();
        } catch (RuntimeException e) {
            answer = new Answer.Failure(e);
        } finally {
            closed.pause().close();
            gtk.run("gtk_widget_destroy", dialog);
        }
        closed.answered().accept(answer);
    }

    /// The window that the dialog is to stay above: JavaFX's windows are GTK's.
    @SuppressWarnings("restricted")
    private MemorySegment activeWindow() {
        MemorySegment windows = gtk.pointer("gtk_window_list_toplevels");
        try {
            MemorySegment rest = windows;
            while (!GtkLibrary.isNull(rest)) {
                MemorySegment node = rest.reinterpret(2 * POINTER_BYTES); // of a GList: data, next
                MemorySegment window = node.get(ValueLayout.ADDRESS, 0);
                if (gtk.number("gtk_window_is_active", window) == YES) {
                    return window;
                }
                rest = node.get(ValueLayout.ADDRESS, POINTER_BYTES);
            }
            return NONE;
        } finally {
            gtk.run("g_list_free", windows);
        }
    }

    private void prepare(MemorySegment dialog, Question question, Arena arena) {
        gtk.run("gtk_print_unix_dialog_set_manual_capabilities", dialog,
                PAGE_SET_COPIES_COLLATE_REVERSE | GENERATE_PDF);
        MemorySegment settings = gtk.pointer("gtk_print_settings_new");
        gtk.run("gtk_print_settings_set", settings, arena.allocateFrom("output-basename"), arena.allocateFrom(
                question.title().replace('/', '-')));
        gtk.run("gtk_print_unix_dialog_set_settings", dialog, settings);
        gtk.run("g_object_unref", settings);

        MemorySegment setup = gtk.pointer("gtk_page_setup_new");
        question.paper().ifPresent(name -> {
            MemorySegment paper = gtk.pointer("gtk_paper_size_new", arena.allocateFrom(name));
            gtk.run("gtk_page_setup_set_paper_size_and_default_margins", setup, paper);
            gtk.run("gtk_paper_size_free", paper);
        });
        gtk.run("gtk_page_setup_set_orientation", setup, question.landscape() ? LANDSCAPE : PORTRAIT);
        gtk.run("gtk_print_unix_dialog_set_page_setup", dialog, setup);
        gtk.run("g_object_unref", setup);
        gtk.run("gtk_print_unix_dialog_set_embed_page_setup", dialog, YES);
    }

    private Job job(MemorySegment dialog, Question question) {
        MemorySegment printer = gtk.pointer("gtk_print_unix_dialog_get_selected_printer", dialog);
        MemorySegment settings = gtk.pointer("gtk_print_unix_dialog_get_settings", dialog);
        try (Arena arena = Arena.ofConfined()) {
            // CUPS: smaller where the paper is smaller than the page, else as large as it is (PWG 5100.16).
            gtk.run("gtk_print_settings_set", settings, arena.allocateFrom("cups-print-scaling"),
                    arena.allocateFrom("auto-fit"));
            MemorySegment job = gtk.pointer("gtk_print_job_new", arena.allocateFrom(question.title()), printer,
                    settings, gtk.pointer("gtk_print_unix_dialog_get_page_setup", dialog));
            String target = file(settings, printer, arena)
                    .or(() -> gtk.text("gtk_printer_get_name", printer)).orElse("the printer");
            return new GtkJob(job, target, pages(job, arena));
        } finally {
            gtk.run("g_object_unref", settings);
        }
    }

    /// What somebody prints into, if that is a file.
    private Optional<String> file(MemorySegment settings, MemorySegment printer, Arena arena) {
        return gtk.number("gtk_printer_is_virtual", printer) == YES
                ? gtk.text("gtk_print_settings_get", settings, arena.allocateFrom("output-uri"))
                        .map(uri -> uri.startsWith("file:") ? Path.of(URI.create(uri)).toString() : uri)
                : Optional.empty();
    }

    /// A new job tells what its printer leaves to the program.
    private PrintedPages pages(MemorySegment job, Arena arena) {
        PrintedPages.Parity parity = switch (gtk.number("gtk_print_job_get_page_set", job)) {
            case 1 -> PrintedPages.Parity.EVEN;
            case 2 -> PrintedPages.Parity.ODD;
            default -> PrintedPages.Parity.ALL;
        };
        return new PrintedPages(ranges(job, arena), parity, gtk.number("gtk_print_job_get_num_copies", job),
                gtk.number("gtk_print_job_get_collate", job) == YES,
                gtk.number("gtk_print_job_get_reverse", job) == YES);
    }

    /// GTK counts pages from 0; a range without an end has -1 there.
    @SuppressWarnings("restricted")
    private List<PrintedPages.Range> ranges(MemorySegment job, Arena arena) {
        List<PrintedPages.Range> ranges = new ArrayList<>();
        if (gtk.number("gtk_print_job_get_pages", job) == ONLY_RANGES) {
            MemorySegment count = arena.allocate(ValueLayout.JAVA_INT);
            MemorySegment bounds = gtk.pointer("gtk_print_job_get_page_ranges", job, count);
            int numbers = 2 * count.get(ValueLayout.JAVA_INT, 0);
            bounds = bounds.reinterpret(numbers * ValueLayout.JAVA_INT.byteSize());
            for (int i = 0; i < numbers; i += 2) {
                int last = bounds.getAtIndex(ValueLayout.JAVA_INT, i + 1);
                ranges.add(new PrintedPages.Range(bounds.getAtIndex(ValueLayout.JAVA_INT, i) + 1,
                        last < 0 ? Integer.MAX_VALUE : last + 1));
            }
        }
        return ranges;
    }

    private void end(MemorySegment job, String failure) {
        Consumer<String> done = waiting.remove(job.address());
        gtk.run("g_object_unref", job);
        if (!failure.isEmpty()) {
            LOG.warn("not printed: {}", failure);
        }
        if (done != null) {
            done.accept(failure);
        }
    }

    /// Of a GError, which is two whole numbers of 32 bits and a text.
    @SuppressWarnings("restricted")
    private static String message(MemorySegment error) {
        return GtkLibrary.text(error.reinterpret(2 * POINTER_BYTES).get(ValueLayout.ADDRESS, 8))
                .orElse("the system gives no reason");
    }

    /// Holds one reference to the job, until its end.
    private final class GtkJob implements Job {
        private final MemorySegment job;
        private final String target;
        private final PrintedPages pages;

        GtkJob(MemorySegment job, String target, PrintedPages pages) {
            this.job = job;
            this.target = target;
            this.pages = pages;
        }

        @Override
        public String target() {
            return target;
        }

        @Override
        public PrintedPages pages() {
            return pages;
        }

        /// GTK has the file open from here on, so that it may be removed.
        @Override
        public void send(Path pdf, Consumer<String> done) {
            waiting.put(job.address(), done);
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment error = arena.allocate(ValueLayout.ADDRESS);
                if (gtk.number("gtk_print_job_set_source_file", job, arena.allocateFrom(pdf.toString()),
                        error) == YES) {
                    gtk.run("gtk_print_job_send", job, completion, NONE, NONE);
                } else {
                    MemorySegment reason = error.get(ValueLayout.ADDRESS, 0);
                    String failure = message(reason);
                    gtk.run("g_error_free", reason);
                    end(job, failure);
                }
            }
        }

        @Override
        public void giveUp() {
            gtk.run("g_object_unref", job);
        }
    }
}
