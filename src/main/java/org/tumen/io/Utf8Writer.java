package org.tumen.io;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// JSON text as UTF-8 bytes. Half a surrogate pair, which JSON can hold and UTF-8 cannot, becomes its JSON escape.
final class Utf8Writer extends Writer {
    private static final int BUFFER_SIZE = 1 << 14;

    private final OutputStream out;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE);

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(char[] source, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int count = Math.min(length - done, chars.remaining());
            chars.put(source, offset + done, count);
            done += count;
            if (!chars.hasRemaining()) {
                encode(false);
            }
        }
    }

    private void encode(boolean last) throws IOException {
        chars.flip();
        CoderResult result;
        do {
            result = encoder.encode(chars, bytes, last);
            out.write(bytes.array(), 0, bytes.position());
            bytes.clear();
            if (result.isError()) {
                escape(chars.get());
            }
        } while (result.isError() || result.isOverflow());
        chars.compact();
    }

    private void escape(char halfPair) throws IOException {
        out.write(String.format("\\u%04x", (int) halfPair).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void flush() throws IOException {
        encode(false);
        out.flush();
    }

    /// Writes what is left; leaves the stream to whoever opened it.
    @Override
    public void close() throws IOException {
        encode(true);
        encoder.reset();
        out.flush();
    }
}
