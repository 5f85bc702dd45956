package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// A part of a file as a stream.
final class FileSlice extends InputStream {
    private final FileChannel channel;
    private final ReadMeter meter;
    private final long end;
    private long at;

    /// @param start where in the file it begins
    /// @param end exclusive
    /// @param meter is told nothing, but can call the reading off
    FileSlice(FileChannel channel, long start, long end, ReadMeter meter) {
        this.channel = channel;
        this.meter = meter;
        this.end = end;
        at = start;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        meter.read(0);
        int wanted = (int) Math.min(length, end - at);
        int got = wanted == 0 ? -1 : channel.read(ByteBuffer.wrap(target, offset, wanted), at);
        at += Math.max(0, got);
        return got;
    }
}
