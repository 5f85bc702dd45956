package org.tumen.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/// Passes over the outermost object of a timeline's file, and has its events read where they are.
final class TimelineOutline {
    /// Where in the file the items of the list of events begin, and where the bracket is that closes it.
    record EventsPlace(long start, long end) {}

    private static final byte[] EVENTS = WideText.encode("events");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final JsonScanner scanner = new JsonScanner();
    private final FileWindow window;
    /// Where in the window.
    private int at;
    private boolean isNameOfEvents;

    TimelineOutline(FileChannel channel, ReadMeter meter, int windowBytes) {
        window = new FileWindow(channel, scanner, meter, windowBytes);
    }

    /// @return null if there is no list of events
    @Nullable
    EventsPlace pass(EventList events) throws IOException {
        window.moveTo(0);
        if (startsWithMark()) {
            at = BYTE_ORDER_MARK.length;
        }
        pass(scanner::space);
        pass(scanner::beginObject);
        EventsPlace place = null;
        while (scanner.bytes[at] != '}') {
            pass(this::name);
            if (place == null && isNameOfEvents && scanner.bytes[at] == '[') {
                long start = window.offset(at + 1);
                place = new EventsPlace(start, events.read(start));
                window.moveTo(place.end + 1);
                at = 0;
            } else {
                pass(from -> scanner.value(from, 1));
            }
            pass(scanner::nextName);
        }
        requireEnd();
        return place;
    }

    private boolean startsWithMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (scanner.bytes[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    /// Does a step; where the window ends too early, does it again in a longer one.
    private void pass(IntUnaryOperator step) throws IOException {
        while (true) {
            try {
                at = step.applyAsInt(at);
                return;
            } catch (JsonScanner.EndOfWindow _) {
                window.readOn(at);
                at = 0;
            }
        }
    }

    private int name(int from) {
        scanner.hasEscape = false;
        int end = scanner.name(from);
        byte[] name = scanner.hasEscape
                ? WideText.withoutEscapes(scanner.bytes, from + 1, end - 1)
                : Arrays.copyOfRange(scanner.bytes, from + 1, end - 1);
        isNameOfEvents = Arrays.equals(name, EVENTS);
        return scanner.colon(end);
    }

    /// Nothing but white space follows the last brace.
    private void requireEnd() throws IOException {
        at++;
        while (true) {
            try {
                scanner.space(at);
                throw new JsonScanner.Unexpected();
            } catch (JsonScanner.EndOfWindow _) {
                if (window.isAtEnd()) {
                    return;
                }
                window.readOn(scanner.limit);
                at = 0;
            }
        }
    }
}
