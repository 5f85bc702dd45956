package org.tumen.view.export;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.PageRange;
import javafx.print.Paper;
import javafx.print.PrintResolution;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tumen.display.DisplayList;
import org.tumen.display.Page;
import org.tumen.export.PagedProduct;
import org.tumen.paint.OpenSans;
import org.tumen.viewmodel.BackgroundWork;

/// Prints by JavaFX: each page is painted for the resolution of the printer and as large as its paper allows. On Windows and
/// macOS the system's dialog asks; elsewhere JavaFX has none, and a question of our own does.
final class JavaFxPrinting implements PagePrinting {
    static final String NO_PRINTER = "No printer is set up. Export a PDF instead (Ctrl+E) and print it elsewhere";
    static final String NO_SPOOLER = "The command lpr is missing, which prints. Install it (on Debian: cups-bsd), or "
            + "export a PDF instead (Ctrl+E)";
    /// What Java hands its pages to on Linux; without it they would be lost, and told to be printed.
    private static final Path SPOOLER = Path.of("/usr/bin/lpr");
    private static final boolean IS_LINUX = System.getProperty("os.name", "").startsWith("Linux");
    private static final double POINTS_PER_INCH = 72;
    private static final double POINTS_A_PX = POINTS_PER_INCH / Page.PX_PER_INCH;
    private static final int USUAL_DPI = 300;
    /// More would take much memory and could not be seen.
    private static final int MOST_DPI = 400;
    private static final double MOST_PIXELS = 60e6;
    private static final double SAME_PAPER_POINTS = 6;

    @Override
    public void print(PagedProduct product, Window owner, BackgroundWork work, Consumer<String> told) {
        if (!GraphicsEnvironment.isHeadless()) {
            askBySystem(product, owner, work, told);
            return;
        }
        PrinterQuestion.Printers printers = PrinterQuestion.Printers.ofThisSystem();
        if (printers.names().isEmpty()) {
            told.accept(NO_PRINTER);
        } else if (IS_LINUX && !Files.isExecutable(SPOOLER)) {
            told.accept(NO_SPOOLER);
        } else {
            new PrinterQuestion().ask(owner, printers, answer -> start(product, answer, work, told),
                    () -> told.accept(""));
        }
    }

    private static void askBySystem(PagedProduct product, Window owner, BackgroundWork work, Consumer<String> told) {
        @Nullable
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            told.accept(NO_PRINTER);
            return;
        }
        name(job, product);
        if (job.showPrintDialog(owner)) {
            print(product, job, work, told);
        } else {
            told.accept("");
        }
    }

    private static void start(PagedProduct product, PrinterQuestion.Answer answer, BackgroundWork work,
            Consumer<String> told) {
        PrinterJob job = Printer.getAllPrinters().stream().filter(each -> each.getName().equals(answer.printer()))
                .findFirst().map(PrinterJob::createPrinterJob).orElse(null);
        if (job == null) {
            told.accept(NO_PRINTER);
            return;
        }
        job.getJobSettings().setCopies(answer.copies());
        name(job, product);
        print(product, job, work, told);
    }

    private static void name(PrinterJob job, PagedProduct product) {
        job.getJobSettings().setJobName(
                product.document().title().isBlank() ? "Timeline" : product.document().title());
    }

    private static void print(PagedProduct product, PrinterJob job, BackgroundWork work, Consumer<String> told) {
        told.accept("Printing…");
        work.run((DoubleConsumer _) -> print(product, job), _ -> {}, told);
    }

    /// @return what came of it, in a line
    private static String print(PagedProduct product, PrinterJob job) {
        JobSettings settings = job.getJobSettings();
        List<Page> pages = chosen(settings).of(product.pages(new OpenSans()));
        if (pages.isEmpty()) {
            job.cancelJob();
            return "Nothing to print: none of the pages was chosen";
        }
        for (Page page : pages) {
            DisplayList drawing = page.drawing();
            PageLayout layout = layout(job.getPrinter(), settings.getPageLayout().getPaper(), drawing);
            if (!job.printPage(layout, node(drawing, layout, settings.getPrintResolution()))) {
                job.cancelJob();
                return "The printer did not take it. Export a PDF instead (Ctrl+E)";
            }
        }
        return job.endJob()
                ? "Sent to " + job.getPrinter().getName() + ": " + pages.size()
                        + (pages.size() == 1 ? " page" : " pages")
                : "The printer did not take it. Export a PDF instead (Ctrl+E)";
    }

    /// JavaFX leaves to the program which pages it is given.
    private static PrintedPages chosen(JobSettings settings) {
        PageRange @Nullable [] ranges = settings.getPageRanges();
        return PrintedPages.ofRanges(Stream.ofNullable(ranges).flatMap(Arrays::stream)
                .map(range -> new PrintedPages.Range(range.getStartPage(), range.getEndPage())).toList());
    }

    /// The paper of a page where the printer has it, else the one that was chosen; turned as the page is.
    private static PageLayout layout(Printer printer, Paper chosen, DisplayList drawing) {
        double shortPoints = Math.min(drawing.widthPx(), drawing.heightPx()) * POINTS_A_PX;
        double longPoints = Math.max(drawing.widthPx(), drawing.heightPx()) * POINTS_A_PX;
        Paper paper = printer.getPrinterAttributes().getSupportedPapers().stream()
                .filter(each -> Math.abs(Math.min(each.getWidth(), each.getHeight()) - shortPoints) < SAME_PAPER_POINTS
                        && Math.abs(Math.max(each.getWidth(), each.getHeight()) - longPoints) < SAME_PAPER_POINTS)
                .min(Comparator.comparing(Paper::getName)).orElse(chosen);
        return printer.createPageLayout(paper,
                drawing.widthPx() > drawing.heightPx() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
                Printer.MarginType.HARDWARE_MINIMUM);
    }

    private static ImageView node(DisplayList drawing, PageLayout layout, @Nullable PrintResolution resolution) {
        PrintScale scale = PrintScale.of(drawing, layout.getPrintableWidth(), layout.getPrintableHeight(), Math
                .min(MOST_DPI, resolution == null ? USUAL_DPI : resolution.getFeedResolution()));
        ImageView view = new ImageView(PagePainting.paint(drawing, scale.pixelsAPx()));
        view.setFitWidth(drawing.widthPx() * scale.pointsAPx());
        view.setFitHeight(drawing.heightPx() * scale.pointsAPx());
        view.setSmooth(true);
        view.setX(scale.leftPoints());
        view.setY(scale.topPoints());
        return view;
    }

    /// How a page comes onto paper: never larger than it is, smaller where the printer cannot reach the paper's edges.
    ///
    /// @param pointsAPx points of the paper a pixel of the page
    /// @param pixelsAPx pixels of the image a pixel of the page
    /// @param leftPoints what stays free at the left of what can be printed on
    /// @param topPoints what stays free above
    record PrintScale(double pointsAPx, double pixelsAPx, double leftPoints, double topPoints) {
        static PrintScale of(DisplayList drawing, double roomX, double roomY, double dpi) {
            double points = Math.min(POINTS_A_PX,
                    Math.min(roomX / drawing.widthPx(), roomY / drawing.heightPx()));
            double pixels = Math.min(points / POINTS_PER_INCH * dpi,
                    Math.sqrt(MOST_PIXELS / (drawing.widthPx() * drawing.heightPx())));
            return new PrintScale(points, pixels, Math.max(0, (roomX - drawing.widthPx() * points) / 2),
                    Math.max(0, (roomY - drawing.heightPx() * points) / 2));
        }
    }
}
