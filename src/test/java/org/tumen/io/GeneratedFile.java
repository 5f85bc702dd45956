package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/// A file that is made while it is read: a start, numbered pieces, an end. It knows how much of it has been read.
final class GeneratedFile extends InputStream {
    private final IntFunction<String> piece;
    private final int pieces;
    private final String end;
    private byte[] current;
    private int at;
    private int next;
    private long given;

    GeneratedFile(String start, IntFunction<String> piece, int pieces, String end) {
        this.piece = piece;
        this.pieces = pieces;
        this.end = end;
        current = start.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (at == current.length) {
            if (next > pieces) {
                return -1;
            }
            current = (next == pieces ? end : piece.apply(next)).getBytes(StandardCharsets.UTF_8);
            at = 0;
            next++;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, target, offset, count);
        at += count;
        given += count;
        return count;
    }

    /// How many bytes of it have been read.
    long given() {
        return given;
    }
}
