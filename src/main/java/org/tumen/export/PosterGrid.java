package org.tumen.export;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.Box;

/// How a picture too large for a sheet is spread over several, each of which repeats a strip of its neighbours.
///
/// @param sheetWidthPx a sheet's width
/// @param sheetHeightPx a sheet's height
/// @param marginPx free at each edge of a sheet, where printers cannot print and where the cut marks are
/// @param overlapPx how much of a sheet's picture its neighbour has as well
record PosterGrid(double sheetWidthPx, double sheetHeightPx, double marginPx, double overlapPx, int columns,
        int rows) {
    static final int MOST_SHEETS_A_SIDE = 20;

    /// A sheet's part of the picture.
    ///
    /// @param column from 0
    /// @param row from 0
    /// @param name such as "B2": the letter counts columns, the number rows
    /// @param part in the picture
    record Tile(int column, int row, String name, Box part) {}

    PosterGrid {
        if (!(columns >= 1 && rows >= 1 && columns <= MOST_SHEETS_A_SIDE && rows <= MOST_SHEETS_A_SIDE)) {
            throw new IllegalArgumentException("no poster: " + columns + " x " + rows + " sheets");
        }
        double least = Math.min(sheetWidthPx, sheetHeightPx) - 2 * marginPx;
        if (!(marginPx >= 0 && overlapPx >= 0 && overlapPx < least / 2)) {
            throw new IllegalArgumentException("sheets too small for margins and overlap");
        }
    }

    /// Where a sheet has its part of the picture.
    Box printed() {
        return new Box(marginPx, marginPx, sheetWidthPx - 2 * marginPx, sheetHeightPx - 2 * marginPx);
    }

    double pictureWidthPx() {
        return columns * printed().width() - (columns - 1) * overlapPx;
    }

    double pictureHeightPx() {
        return rows * printed().height() - (rows - 1) * overlapPx;
    }

    /// Row by row from the top.
    List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        Box printed = printed();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                tiles.add(new Tile(column, row, name(column, row),
                        new Box(column * (printed.width() - overlapPx), row * (printed.height() - overlapPx),
                                printed.width(), printed.height())));
            }
        }
        return tiles;
    }

    /// The first and the last sheet, such as "A1–C2".
    String range() {
        return name(0, 0) + "–" + name(columns - 1, rows - 1);
    }

    private static String name(int column, int row) {
        return (char) ('A' + column) + Integer.toString(row + 1);
    }
}
