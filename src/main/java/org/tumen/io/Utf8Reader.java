package org.tumen.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// The text of a UTF-8 file. Bytes that are no UTF-8 end it with a `NotUtf8Exception` that says where, after all text
/// before them has been handed out.
final class Utf8Reader extends Reader {
    private static final int BUFFER_SIZE = 1 << 14;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE).flip();
    private boolean atEnd;
    private boolean malformed;
    private boolean started;
    private int line = 1;
    private int column = 1;
    private boolean afterCarriageReturn;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (malformed) {
                throw new NotUtf8Exception(line, column);
            }
            if (atEnd) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void fill() throws IOException {
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(got, 0)).flip();
        atEnd = got < 0;
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, atEnd);
        if (!result.isError() && atEnd) {
            result = decoder.flush(chars);
        }
        malformed = result.isError();
        chars.flip();
        if (!started && chars.hasRemaining()) {
            started = true;
            skipByteOrderMark();
        }
        count();
    }

    private void skipByteOrderMark() {
        if (chars.get(chars.position()) == '\uFEFF') {
            chars.get();
        }
    }

    private void count() {
        for (int i = chars.position(); i < chars.limit(); i++) {
            char c = chars.get(i);
            if (c == '\n' && afterCarriageReturn) {
                afterCarriageReturn = false;
            } else if (c == '\n' || c == '\r') {
                line++;
                column = 1;
                afterCarriageReturn = c == '\r';
            } else {
                column++;
                afterCarriageReturn = false;
            }
        }
    }

    /// Leaves the stream to whoever opened it.
    @Override
    public void close() {}
}
