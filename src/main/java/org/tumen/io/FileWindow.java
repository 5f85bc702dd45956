package org.tumen.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/// The stretch of a file that a scanner has in its hands, and how it moves on. The bytes are a copy, so a file that is
/// changed or cut off meanwhile does no harm.
final class FileWindow {
    private static final int MOST_BYTES = 1 << 28;
    private static final int NEARLY = 8;

    private final FileChannel channel;
    private final JsonScanner scanner;
    private final ReadMeter meter;
    private final int usualBytes;
    /// Where in the file the window begins.
    private long base;
    private long fileBytes;

    /// @param usualBytes its length, where that is enough for what the scanner needs in one piece
    FileWindow(FileChannel channel, JsonScanner scanner, ReadMeter meter, int usualBytes) {
        this.channel = channel;
        this.scanner = scanner;
        this.meter = meter;
        this.usualBytes = usualBytes;
    }

    /// Where in the file a place of the window is.
    long offset(int at) {
        return base + at;
    }

    /// Begins at another place of the file; that is place 0 of the window then.
    void moveTo(long offset) throws IOException {
        base = offset;
        fileBytes = channel.size();
        scanner.bytes = new byte[usualBytes + JsonScanner.PADDING];
        scanner.limit = 0;
        fill();
    }

    /// Reads on, keeping what there is from a place on, which is place 0 of the window then.
    ///
    /// @throws JsonScanner.Unexpected at the end of the file, and where the window would become too large
    void readOn(int from) throws IOException {
        int kept = scanner.limit - from;
        int capacity = scanner.bytes.length - JsonScanner.PADDING;
        byte[] source = scanner.bytes;
        if (kept > capacity / 2) {
            if (capacity >= MOST_BYTES) {
                throw new JsonScanner.Unexpected();
            }
            scanner.bytes = new byte[capacity * 2 + JsonScanner.PADDING];
        }
        System.arraycopy(source, from, scanner.bytes, 0, kept);
        base += from;
        scanner.limit = kept;
        if (!fill()) {
            throw new JsonScanner.Unexpected();
        }
    }

    /// Whether it is time to read on, as little is left from a place on, and the file has more.
    boolean isNearlyUsedUp(int at) {
        return scanner.limit - at < usualBytes / NEARLY && !isAtEnd();
    }

    /// Whether the file ends with the window.
    boolean isAtEnd() {
        return offset(scanner.limit) >= fileBytes;
    }

    private boolean fill() throws IOException {
        int before = scanner.limit;
        int capacity = scanner.bytes.length - JsonScanner.PADDING;
        ByteBuffer target = ByteBuffer.wrap(scanner.bytes, before, capacity - before);
        int got = channel.read(target, base + before);
        scanner.limit = before + Math.max(0, got);
        Arrays.fill(scanner.bytes, scanner.limit, scanner.limit + JsonScanner.PADDING, (byte) 0);
        meter.read(Math.max(0, got));
        return got > 0;
    }
}
