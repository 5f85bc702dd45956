package org.tumen.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Reads a file's list of events on several threads: each begins at a place where an event seems to begin. Whether one
/// does shows when the stretch before has been read: it must end exactly there. Where it does not, the next stretch is
/// read again from where it does, so that the outcome never depends on the guess.
final class EventList {
    private final FileChannel channel;
    private final ReadMeter meter;
    private final long fileBytes;
    private final ReadingPlan plan;
    private final List<EventSegment> segments = new ArrayList<>();

    EventList(FileChannel channel, ReadMeter meter, long fileBytes, ReadingPlan plan) {
        this.channel = channel;
        this.meter = meter;
        this.fileBytes = fileBytes;
        this.plan = plan;
    }

    /// The stretches that make up the list, in the order of the file.
    List<EventSegment> segments() {
        return segments;
    }

    /// Reads the list.
    ///
    /// @param start where in the file its first item begins, or the bracket that closes it
    /// @return where in the file the bracket is that closes it
    long read(long start) throws IOException {
        List<Long> starts = starts(start);
        List<EventSegment> guessed = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            guessed.add(new EventSegment(channel, meter, plan.windowBytes(), end(starts, i) - starts.get(i)));
        }
        IntStream.range(0, starts.size()).parallel()
                .forEach(i -> guessed.get(i).read(starts.get(i), end(starts, i)));
        long at = start;
        int next = 0;
        while (true) {
            while (next < starts.size() && starts.get(next) < at) {
                next++;
            }
            EventSegment segment;
            if (next < starts.size() && starts.get(next) == at) {
                segment = guessed.get(next++);
            } else {
                long until = next < starts.size() ? starts.get(next) : fileBytes;
                segment = new EventSegment(channel, meter, plan.windowBytes(), until - at);
                segment.read(at, until);
            }
            segment.check();
            segments.add(segment);
            at = segment.end();
            if (segment.isAtEndOfList()) {
                return at;
            }
        }
    }

    private long end(List<Long> starts, int stretch) {
        return stretch + 1 < starts.size() ? starts.get(stretch + 1) : fileBytes;
    }

    private List<Long> starts(long start) throws IOException {
        int stretches = plan.stretches(fileBytes - start);
        List<Long> starts = new ArrayList<>();
        starts.add(start);
        for (int i = 1; i < stretches; i++) {
            long from = start + (fileBytes - start) / stretches * i;
            long guess = EventSegment.guessStart(channel, from, plan.windowBytes());
            if (guess > starts.getLast()) {
                starts.add(guess);
            }
        }
        return starts;
    }
}
