package org.tumen.paint;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of a PNG file of 8-bit RGB.
final class PngChunks {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /// Deflate with a window of 32 KB, fastest (RFC 1950).
    private static final byte[] ZLIB_HEADER = {0x78, 0x01};
    /// Of fixed codes, with nothing in it (RFC 1951).
    private static final byte[] LAST_BLOCK = {3, 0};
    private static final int DEPTH = 8;
    private static final int RGB = 2;
    private static final int PER_METRE = 1;

    private final DataOutputStream out;

    PngChunks(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void header(int width, int height) throws IOException {
        out.write(SIGNATURE);
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) DEPTH).put((byte) RGB).array();
        chunk("IHDR", header, header.length);
    }

    void resolution(int pixelsPerMetre) throws IOException {
        byte[] size = ByteBuffer.allocate(9).putInt(pixelsPerMetre).putInt(pixelsPerMetre).put((byte) PER_METRE)
                .array();
        chunk("pHYs", size, size.length);
    }

    /// @param first whether the stream of compressed rows starts with it
    void picture(ByteBuffer compressed, boolean first) throws IOException {
        if (first) {
            chunk("IDAT", ZLIB_HEADER, ZLIB_HEADER.length);
        }
        byte[] bytes = new byte[compressed.remaining()];
        compressed.get(bytes);
        chunk("IDAT", bytes, bytes.length);
    }

    /// @param adler the checksum of all rows
    void end(int adler) throws IOException {
        byte[] end = ByteBuffer.allocate(6).put(LAST_BLOCK).putInt(adler).array();
        chunk("IDAT", end, end.length);
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void chunk(String type, byte[] content, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content, 0, length);
        out.writeInt(length);
        out.write(name);
        out.write(content, 0, length);
        out.writeInt((int) crc.getValue());
    }
}
