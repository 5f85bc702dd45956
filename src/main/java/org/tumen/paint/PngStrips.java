package org.tumen.paint;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.tumen.display.DisplayList;

/// A PNG file (second edition of the specification) painted and compressed strip by strip, several strips side by side, so
/// that its size is bounded by the disk and not by memory.
final class PngStrips {
    private static final int PIXELS_A_STRIP = 1 << 20;
    private static final int LEAST_ROWS = 16;
    private static final int MOST_THREADS = 4;
    private static final double INCHES_A_METRE = 1 / 0.0254;

    private final OpenSans openSans;
    private final DisplayList list;
    private final double scale;
    private final int width;
    private final int height;
    private final int rows;

    /// @param scale pixels of the picture a pixel of the list
    PngStrips(OpenSans openSans, DisplayList list, double scale) {
        this.openSans = openSans;
        this.list = list;
        this.scale = scale;
        width = pixels(list.widthPx(), scale);
        height = pixels(list.heightPx(), scale);
        rows = rows(width, height);
    }

    private static int rows(int width, int height) {
        return Math.clamp(PIXELS_A_STRIP / width, LEAST_ROWS, Math.max(LEAST_ROWS, (height + 3) / 4));
    }

    private static int threads(int strips) {
        return Math.min(MOST_THREADS, Math.min(strips, Runtime.getRuntime().availableProcessors()));
    }

    /// The memory for the strips that are painted at the same time: their pixels and what is compressed of them.
    static long bytes(int width, int height) {
        int rows = rows(width, height);
        return (long) (2 * Integer.BYTES + PngRows.BYTES_A_PIXEL) * width * rows * threads((height + rows - 1) / rows);
    }

    static int pixels(double px, double scale) {
        return (int) Math.max(1, Math.round(px * scale));
    }

    /// @param dpi what the file says its resolution is
    void write(double dpi, PaintProgress progress, OutputStream out) throws IOException {
        PngChunks chunks = new PngChunks(out);
        chunks.header(width, height);
        chunks.resolution((int) Math.round(dpi * INCHES_A_METRE));
        int strips = (height + rows - 1) / rows;
        int threads = threads(strips);
        PngChecksum checksum = new PngChecksum();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            Queue<Future<PngRows.Compressed>> coming = new ArrayDeque<>();
            try {
                int started = 0;
                for (int done = 0; done < strips; done++) {
                    progress.step((double) done / strips);
                    while (started < strips && coming.size() < 2 * threads) {
                        int number = started++;
                        coming.add(workers.submit(() -> strip(number)));
                    }
                    PngRows.Compressed strip = result(coming.remove());
                    checksum.add(strip.adler(), strip.size());
                    chunks.picture(strip.bytes(), done == 0);
                }
            } finally {
                workers.shutdownNow();
            }
        }
        chunks.end(checksum.value());
        progress.step(1);
    }

    private static PngRows.Compressed result(Future<PngRows.Compressed> strip) throws IOException {
        try {
            return strip.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException cancelled = new CancellationException("the writing was interrupted");
            cancelled.initCause(e);
            throw cancelled;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IOException(e);
            }
        }
    }

    private PngRows.Compressed strip(int number) {
        int top = number * rows;
        return PngRows.compress(painted(top, Math.min(rows, height - top)), width);
    }

    private int[] painted(int top, int count) {
        BufferedImage picture = new BufferedImage(width, count, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.translate(0, -top);
        graphics.scale(scale, scale);
        new Java2dPainter(openSans).paint(list, graphics, new OpReach(top / scale, (top + count) / scale));
        graphics.dispose();
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }
}
