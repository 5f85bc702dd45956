package org.tumen.viewmodel.export;

import java.util.EnumMap;
import java.util.Map;
import org.tumen.export.ExportFormat;

/// How long writing takes on this computer, as far as it is known: from files that were written before, and from what is
/// written of the present one. A small sample painted beforehand would not do; it takes up to ten times as long a pixel.
public final class WritingPace {
    private static final double NANOS_A_SECOND = 1e9;
    /// What is faster is no surprise.
    private static final double LEAST_SECONDS = 1;
    private static final double LEAST_SHARE = 0.05;
    /// A smaller picture is mostly overhead and says little of larger ones.
    private static final long LEAST_PIXELS = 4_000_000;
    private static final double SECONDS_A_MINUTE = 60;
    private static final double MOST_SECONDS_TOLD = 90;

    private final Map<ExportFormat, Double> nanosAPixel = new EnumMap<>(ExportFormat.class);

    /// Learns from a file that was written.
    ///
    /// @param pixels of the file; 0 where it has none or their number is unknown
    void learn(ExportFormat format, long pixels, long nanos) {
        if (pixels >= LEAST_PIXELS) {
            nanosAPixel.put(format, (double) nanos / pixels);
        }
    }

    /// About how long a file will take; empty where that is unknown or less than a second.
    String expected(ExportFormat format, long pixels) {
        Double pace = nanosAPixel.get(format);
        return pace == null ? "" : words(pace * pixels / NANOS_A_SECOND);
    }

    /// About how long the rest of a file will take; empty where that cannot be told yet or is less than a second.
    ///
    /// @param share that is written, 0 to 1
    /// @param nanos that this took
    static String left(double share, long nanos) {
        double seconds = nanos / NANOS_A_SECOND;
        return share < LEAST_SHARE || seconds < LEAST_SECONDS ? "" : words(seconds / share * (1 - share));
    }

    private static String words(double seconds) {
        if (seconds < LEAST_SECONDS) {
            return "";
        }
        return seconds < MOST_SECONDS_TOLD
                ? "about " + Math.round(seconds) + " s"
                : "about " + Math.round(seconds / SECONDS_A_MINUTE) + " min";
    }
}
