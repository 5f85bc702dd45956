package org.tumen.layout;

import java.util.List;

/// What a lane of a large document holds in one tile.
///
/// @param taken the stretches of each row that are taken, in pixels of the level's smallest scale
record LaneTile(Tile tile, PackedLane lane, List<Row> taken) {
    LaneTile {
        taken = List.copyOf(taken);
    }
}
