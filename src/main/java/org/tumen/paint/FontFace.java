package org.tumen.paint;

/// One font file of the family, read.
record FontFace(TrueTypeMetrics metrics, GlyphOutlines outlines) {
    /// @throws IllegalArgumentException if the bytes are not a TrueType font with a Unicode character map
    static FontFace of(byte[] file) {
        TrueTypeTables tables = new TrueTypeTables(file);
        return new FontFace(new TrueTypeMetrics(tables), new GlyphOutlines(tables));
    }
}
