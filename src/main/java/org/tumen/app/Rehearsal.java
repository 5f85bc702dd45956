package org.tumen.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.tumen.display.DisplayList;
import org.tumen.display.Page;
import org.tumen.display.Theme;
import org.tumen.export.PageFurniture;
import org.tumen.export.PagePicture;
import org.tumen.export.PageSize;
import org.tumen.export.PictureSubject;
import org.tumen.export.ProductWriter;
import org.tumen.io.ReadResult;
import org.tumen.layout.OverviewLayout;
import org.tumen.layout.PictureLook;
import org.tumen.layout.PictureRequest;
import org.tumen.layout.TimelineLayout;
import org.tumen.model.TimelineDocument;
import org.tumen.paint.OpenSans;
import org.tumen.paint.PaintProgress;
import org.tumen.paint.PixelPainter;
import org.tumen.time.TimeSpan;
import org.tumen.view.FxThread;
import org.tumen.viewmodel.OpenDocument;
import org.tumen.viewmodel.TimelineViewModel;

/// Reads and draws the built-in timeline beside the start of the window, so that the first picture which is seen finds all
/// classes loaded, and keeps what was read for whoever opens it.
public final class Rehearsal {
    private static final int WIDTH_PX = 960;
    private static final int HEIGHT_PX = 560;
    private static final int STRIP_HEIGHT_PX = 66;
    private static final int SAMPLE_PX = 480;
    private static final Duration UNTIL_IDLE = Duration.millis(700);

    private final CompletableFuture<ReadResult> builtIn;

    private Rehearsal(CompletableFuture<ReadResult> builtIn) {
        this.builtIn = builtIn;
    }

    /// Begins at once.
    public static Rehearsal on(Executor executor) {
        CompletableFuture<ReadResult> read = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                read.complete(TimelineSource.builtIn());
            } catch (RuntimeException e) {
                read.completeExceptionally(e);
                return;
            }
            TimelineDocument document = read.join().document();
            if (document != null) {
                draw(OpenDocument.of(document, "", null, List.of()));
            }
        });
        return new Rehearsal(read);
    }

    /// The timeline that comes with the program; waits until it has been read.
    ///
    /// @throws java.util.concurrent.CompletionException if it cannot be read, which only a broken installation causes
    public ReadResult builtIn() {
        return builtIn.join();
    }

    /// Rehearses the opening of large files once the first timeline has been on the screen for a while. On JavaFX's thread.
    ///
    /// @param timeline what is open; whoever opens a large file first needs no rehearsal any more
    /// @param executor is told to stop by an interruption, and is not asked any more after that
    public static void ofLargeFiles(TimelineViewModel timeline, ExecutorService executor) {
        Subscription[] first = new Subscription[1];
        first[0] = timeline.documentProperty().subscribe((_, _) -> {
            first[0].unsubscribe();
            FxThread.whenSeen(() -> {
                PauseTransition pause = new PauseTransition(UNTIL_IDLE);
                pause.setOnFinished(_ -> {
                    boolean isLarge = timeline.document().document().table().readsOnDemand();
                    if (!isLarge && !executor.isShutdown()) {
                        executor.execute(() -> LargeFileRehearsal.run(Thread.currentThread()::isInterrupted));
                    }
                });
                pause.play();
            });
        });
    }

    /// Draws and encodes a small picture, so that a large one finds fonts, painter and encoder loaded.
    static void ofPictures() {
        OpenSans openSans = new OpenSans();
        PagePicture sample = new PagePicture(PictureSubject.whole(TimelineDocument.of("Sample", List.of())),
                PageSize.ofPixels(SAMPLE_PX, SAMPLE_PX), PictureLook.of(Theme.LIGHT),
                PageFurniture.usual(LocalDate.EPOCH));
        try {
            new ProductWriter(openSans).png(sample.pages(openSans).getFirst(), Page.PX_PER_INCH, PaintProgress.NONE,
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void draw(OpenDocument open) {
        OpenSans openSans = new OpenSans();
        TimelineDocument document = open.document();
        TimeSpan whole = open.entries().limits();
        TimelineLayout layout = new TimelineLayout(document, open.entries(), openSans);
        PixelPainter painter = new PixelPainter(openSans);
        for (double share : new double[]{1, 0.1}) {
            TimeSpan span = whole.scaleAbout(whole.centerDay(), share);
            paint(layout.layout(new PictureRequest(span, whole, WIDTH_PX, HEIGHT_PX, Theme.LIGHT)), painter);
            paint(new OverviewLayout(document, open.entries(), openSans).layout(span, whole, WIDTH_PX, STRIP_HEIGHT_PX,
                    Theme.LIGHT),
                    painter);
        }
    }

    private static void paint(DisplayList list, PixelPainter painter) {
        painter.paint(list, new int[((int) list.widthPx()) * ((int) list.heightPx())], (int) list.widthPx(), 1);
    }
}
