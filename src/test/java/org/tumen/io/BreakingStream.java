package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;

/// A stream that gives some bytes and then fails, as a drive does that is pulled out.
final class BreakingStream extends InputStream {
    private final byte[] bytes;
    private final IOException failure;
    private int at;

    BreakingStream(byte[] bytes, IOException failure) {
        this.bytes = bytes.clone();
        this.failure = failure;
    }

    @Override
    public int read() throws IOException {
        if (at == bytes.length) {
            throw failure;
        }
        return bytes[at++] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (at == bytes.length) {
            throw failure;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }
}
