package org.tumen.layout;

/// A stretch of time that is packed by itself in a large document, so that packing costs what is near the window.
/// Tiles of one zoom level follow each other; marks and labels of an even one may reach into its odd neighbours, which make
/// room for them.
///
/// @param number from 0
/// @param fromDay where it begins; the first tile where the widest view does
/// @param untilDay where it ends, exclusive; the last tile where the widest view does
record Tile(int number, double fromDay, double untilDay) {
    boolean isEven() {
        return number % 2 == 0;
    }
}
