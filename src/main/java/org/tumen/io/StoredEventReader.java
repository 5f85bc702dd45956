package org.tumen.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.model.HistoricalEvent;
import org.tumen.model.UnreadableEventException;

/// Reads whole events from their file when they are asked for, and keeps those asked for last. May be used by several
/// threads at once.
final class StoredEventReader {
    private static final int MOST_KEPT_EVENTS = 512;
    private static final int LONGEST_KEPT_BYTES = 1 << 14;
    private static final int BLOCK_BYTES = 1 << 15;

    /// Bytes of the file that were read in one go: whoever asks for one event often asks for the next.
    private static final class Block {
        private final long offset;
        private final byte[] bytes;

        Block(long offset, byte[] bytes) {
            this.offset = offset;
            this.bytes = bytes;
        }

        boolean holds(long from, int length) {
            return from >= offset && from + length <= offset + bytes.length;
        }
    }

    private final Path file;
    private final FileStamp stamp;
    private final Completion completion;
    private Block block = new Block(0, new byte[0]);
    private final Map<Integer, HistoricalEvent> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, HistoricalEvent> eldest) {
            return size() > MOST_KEPT_EVENTS;
        }
    };

    /// @param stamp of the file as it was when it was opened
    /// @param completion takes references out that lead nowhere
    StoredEventReader(Path file, FileStamp stamp, Completion completion) {
        this.file = file;
        this.stamp = stamp;
        this.completion = completion;
    }

    /// Reads the event of a number.
    ///
    /// @param offset where in the file it begins, in bytes
    /// @param id that it goes by, its own or one made for it
    HistoricalEvent read(int number, long offset, int length, String id) {
        HistoricalEvent known = kept(number);
        if (known != null) {
            return known;
        }
        Block from = block(offset, length);
        int start = (int) (offset - from.offset);
        HistoricalEvent read = EventText.read(from.bytes, start, start + length).event();
        if (read == null) {
            throw new IllegalStateException("an event that was read once is none");
        }
        HistoricalEvent event = completion.complete(read, id);
        if (length <= LONGEST_KEPT_BYTES) {
            keep(number, event);
        }
        return event;
    }

    private synchronized @Nullable HistoricalEvent kept(int number) {
        return kept.get(number);
    }

    private synchronized void keep(int number, HistoricalEvent event) {
        kept.put(number, event);
    }

    private synchronized Block block(long offset, int length) {
        if (!block.holds(offset, length)) {
            byte[] bytes = bytes(offset, Math.max(length, BLOCK_BYTES));
            if (bytes.length < length) {
                throw changed();
            }
            if (bytes.length > BLOCK_BYTES) {
                return new Block(offset, bytes);
            }
            block = new Block(offset, bytes);
        }
        return block;
    }

    private byte[] bytes(long offset, int length) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer target = ByteBuffer.allocate((int) Math.min(length, Math.max(0, stamp.sizeBytes() - offset)));
            while (target.hasRemaining() && channel.read(target, offset + target.position()) > 0) {
                // The file may hand out less at a time than it has.
            }
            if (target.hasRemaining() || !stamp.equals(FileStamp.of(file))) {
                throw changed();
            }
            return target.array();
        } catch (IOException | SecurityException e) {
            throw new UnreadableEventException(name() + ": " + FileTrouble.of(e).message(), e);
        }
    }

    private UnreadableEventException changed() {
        return new UnreadableEventException(
                name() + " has changed since it was opened; open it again to read this event");
    }

    private String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
