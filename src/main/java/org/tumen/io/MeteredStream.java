package org.tumen.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that tells a meter of what is read.
final class MeteredStream extends FilterInputStream {
    private final ReadMeter meter;

    MeteredStream(InputStream in, ReadMeter meter) {
        super(in);
        this.meter = meter;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        meter.read(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int got = super.read(target, offset, length);
        meter.read(Math.max(0, got));
        return got;
    }
}
