package org.tumen.io;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;

/// Turns bytes that were read into progress, whichever thread reads them, and ends the reading when it is called off.
final class ReadMeter {
    private final ReadProgress progress;
    private final long totalBytes;
    private final AtomicLong readBytes = new AtomicLong();
    private double told;

    /// @param totalBytes so many are expected
    ReadMeter(ReadProgress progress, long totalBytes) {
        this.progress = progress;
        this.totalBytes = Math.max(1, totalBytes);
    }

    /// @throws CancellationException where the reading was called off
    void read(int bytes) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        tell(Math.min(1, (double) readBytes.addAndGet(bytes) / totalBytes));
    }

    private synchronized void tell(double share) {
        if (share > told) {
            told = share;
            progress.reached(share);
        }
    }
}
