package org.tumen.layout;

/// A stretch of time that is packed by itself in a large document, so that packing costs what is near the window.
/// Tiles of one zoom level follow each other; marks and labels of an even one may reach into its odd neighbours, which make
/// room for them.
///
/// @param number from 0
/// @param fromDay the first tile begins at minus infinity
/// @param untilDay exclusive; the last tile ends at infinity
record Tile(int number, double fromDay, double untilDay) {
    boolean isEven() {
        return number % 2 == 0;
    }
}
