package org.tumen.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A stretch of a file's list of events, scanned by one thread.
final class EventSegment {
    /// For the first guess at how many events a stretch holds.
    private static final int USUAL_EVENT_BYTES = 480;
    private static final int USUAL_LABEL_BYTES = 32;
    private static final int USUAL_ID_BYTES = 10;
    static final long NOWHERE = -1;

    private final EventColumns columns;
    private final TextDictionary categories = new TextDictionary();
    private final EventScanner scanner;
    private final FileWindow window;
    /// Where in the window the item begins that is to be read next.
    private int itemAt;
    private long end = NOWHERE;
    private boolean isAtEndOfList;
    private @Nullable Exception failure;

    /// @param expectedBytes its length
    EventSegment(FileChannel channel, ReadMeter meter, int windowBytes, long expectedBytes) {
        int expected = (int) Math.min(1 << 22, expectedBytes / USUAL_EVENT_BYTES + 16);
        columns = new EventColumns(expected, expected * USUAL_LABEL_BYTES, expected * USUAL_ID_BYTES);
        scanner = new EventScanner(columns, categories);
        window = new FileWindow(channel, scanner, meter, windowBytes);
    }

    EventColumns columns() {
        return columns;
    }

    /// The categories that its events name, known or not.
    TextDictionary categories() {
        return categories;
    }

    /// Where in the file the first item begins that it did not read, or the bracket that closes the list.
    long end() {
        return end;
    }

    boolean isAtEndOfList() {
        return isAtEndOfList;
    }

    /// Reads items of the list. What goes wrong is kept until somebody wants to know.
    ///
    /// @param from where in the file an item begins, or the bracket that closes the list
    /// @param until the first item that begins here or later is not read any more
    void read(long from, long until) {
        try {
            window.moveTo(from);
            readItems(until);
        } catch (IOException | JsonScanner.Unexpected | CancellationException e) {
            failure = e;
        }
    }

    private void readItems(long until) throws IOException {
        itemAt = 0;
        while (end == NOWHERE) {
            try {
                readItemsInWindow(until);
            } catch (JsonScanner.EndOfWindow _) {
                readOn();
            }
        }
    }

    private void readOn() throws IOException {
        window.readOn(itemAt);
        itemAt = 0;
    }

    private void readItemsInWindow(long until) throws IOException {
        itemAt = scanner.space(itemAt);
        isAtEndOfList = scanner.bytes[itemAt] == ']';
        while (!isAtEndOfList && window.offset(itemAt) < until) {
            // Most items are then whole: to meet the end of the window in the middle of one costs much.
            if (window.isNearlyUsedUp(itemAt)) {
                readOn();
            }
            int itemEnd = scanner.item(itemAt);
            int next = scanner.space(itemEnd);
            isAtEndOfList = scanner.bytes[next] == ']';
            if (!isAtEndOfList) {
                next = scanner.afterComma(next);
                if (scanner.bytes[next] == ']') {
                    throw new JsonScanner.Unexpected();
                }
            }
            scanner.enter(itemAt, itemEnd, window.offset(itemAt));
            itemAt = next;
        }
        end = window.offset(itemAt);
    }

    /// Passes on what went wrong.
    void check() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof RuntimeException e) {
            throw e;
        }
    }

    /// Guesses where in the file an event begins; only whoever arrives there from before knows whether one does.
    ///
    /// @return `NOWHERE` if nothing looks like an event
    static long guessStart(FileChannel channel, long from, int windowBytes) throws IOException {
        EventScanner scanner = new EventScanner(new EventColumns(0, 0, 0), new TextDictionary());
        FileWindow window = new FileWindow(channel, scanner, new ReadMeter(ReadProgress.NONE, 1), windowBytes);
        window.moveTo(from);
        for (int at = 0; at < scanner.limit; at++) {
            if (scanner.bytes[at] == '{' && isEvent(scanner, at)) {
                return window.offset(at);
            }
        }
        return NOWHERE;
    }

    private static boolean isEvent(EventScanner scanner, int at) {
        try {
            int next = scanner.space(scanner.item(at));
            return scanner.isEvent() && (scanner.bytes[next] == ',' || scanner.bytes[next] == ']');
        } catch (JsonScanner.EndOfWindow | JsonScanner.Unexpected _) {
            return false;
        }
    }
}
