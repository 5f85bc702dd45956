package org.tumen.paint;

/// The Adler-32 checksum (RFC 1950) of pieces one after another, from the checksums of the pieces.
final class PngChecksum {
    static final long BASE = 65_521;

    private long low = 1;
    private long high;

    /// @param adler the checksum of the next piece
    /// @param size its bytes
    void add(long adler, long size) {
        long nextLow = adler & 0xFFFF;
        long nextHigh = adler >>> 16;
        // Each byte of the next piece counts what came before once more, but for the 1 that each checksum starts with.
        high = (high + nextHigh + size % BASE * (low - 1 + BASE)) % BASE;
        low = (low + nextLow - 1 + BASE) % BASE;
    }

    int value() {
        return (int) (high << 16 | low);
    }
}
