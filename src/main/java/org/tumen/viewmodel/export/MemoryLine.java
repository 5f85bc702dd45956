package org.tumen.viewmodel.export;

import java.util.Locale;
import org.tumen.export.ExportFormat;
import org.tumen.export.ProductWriter;

/// Says how much memory a large picture takes while it is written.
///
/// @param mostBytes as much as the program may take
record MemoryLine(long mostBytes) {
    /// A picture that takes less as a whole is no trouble anywhere.
    private static final long LEAST_BYTES = 100_000_000;
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    /// @return empty where it is not much
    String of(ExportFormat format, int widthPx, int heightPx) {
        long whole = (long) Integer.BYTES * widthPx * heightPx;
        if (!format.isPixels() || whole < LEAST_BYTES) {
            return "";
        }
        long needed = ProductWriter.memoryBytes(format, widthPx, heightPx);
        if (format == ExportFormat.PNG) {
            return "written in strips that take about " + words(needed) + " of memory";
        }
        return needed < mostBytes
                ? "takes about " + words(needed) + " of memory"
                : "takes about " + words(needed) + " of memory, but only " + words(mostBytes)
                        + " can be had: choose PNG or fewer pixels";
    }

    private static String words(long bytes) {
        return bytes < GIGABYTE
                ? Math.max(1, Math.round(bytes / MEGABYTE)) + " MB"
                : String.format(Locale.ENGLISH, "%.1f GB", bytes / GIGABYTE);
    }
}
