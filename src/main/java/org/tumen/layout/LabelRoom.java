package org.tumen.layout;

import java.util.ArrayList;
import java.util.List;
import org.tumen.display.FontSpec;
import org.tumen.time.TimeScale;

/// Finds room in the rows of a lane for marks with their labels and rival dates.
///
/// Whatever an event claims is one stretch, in one row or for two lines in two: then what is apart at the smallest scale
/// of a bucket is apart at every larger one.
final class LabelRoom {
    /// Rival dates further from the mark get what room is left at the end, but claim none from others.
    private static final double NEAR_PX = 60;
    private static final double MOST_TIE_PX = 420;
    /// Two lines are worth a second row where they save this share of the width.
    private static final double LEAST_SAVING = 0.25;

    private final TimeScale scale;
    private final Metrics metrics;
    private final List<Row> rows;
    private final double leftPx;
    private final double rightPx;
    private final double mostLabelPx;
    private final double leastMarkLeftPx;
    private final double mostMarkRightPx;

    /// @param scale the bucket's smallest
    /// @param rows what is taken so far
    /// @param leftPx nothing starts before it
    /// @param rightPx nothing ends after it
    /// @param mostLabelPx lines are cut to this width
    /// @param areMarksInside whether marks keep to these edges too, rather than labels and rival dates alone
    LabelRoom(TimeScale scale, Metrics metrics, List<Row> rows, double leftPx, double rightPx, double mostLabelPx,
            boolean areMarksInside) {
        this.scale = scale;
        this.metrics = metrics;
        this.rows = rows;
        this.leftPx = leftPx;
        this.rightPx = rightPx;
        this.mostLabelPx = mostLabelPx;
        leastMarkLeftPx = areMarksInside ? leftPx : Double.NEGATIVE_INFINITY;
        mostMarkRightPx = areMarksInside ? rightPx : Double.POSITIVE_INFINITY;
    }

    /// The event with its label in the first row that has room, its near rival dates beside it if they fit too; with row
    /// -1 and no label where none has.
    PackedEntry place(TimelineEntry entry) {
        FontSpec font = metrics.labelFont(entry);
        double wholePx = metrics.measurer().widthPx(entry.label(), font);
        double labelPx = Math.min(mostLabelPx, wholePx);
        Shape shape = Shape.at(entry, labelPx, scale.pxPerDay(), metrics);
        PackedEntry unplaced = new PackedEntry(entry, -1, shape, LabelSide.NONE, labelPx);
        if (!metrics.isLabelled(entry)) {
            return unplaced;
        }
        List<Ghost> near = ghosts(unplaced, NEAR_PX);
        PackedEntry placed = placeLabelled(unplaced.withGhosts(near), wholePx, font, true);
        return placed.row() >= 0 || near.isEmpty() ? placed : placeLabelled(unplaced, wholePx, font, true);
    }

    /// The same for a shape that is known and has its label beside it.
    ///
    /// @param mayBreak whether a label that has no room in one line, but could have one, is tried in two
    PackedEntry placeBeside(TimelineEntry entry, Shape shape, boolean mayBreak) {
        FontSpec font = metrics.labelFont(entry);
        double wholePx = metrics.measurer().widthPx(entry.label(), font);
        PackedEntry unplaced = new PackedEntry(entry, -1, shape, LabelSide.NONE, Math.min(mostLabelPx, wholePx));
        List<Ghost> near = ghosts(unplaced, NEAR_PX);
        PackedEntry placed = placeLabelled(unplaced.withGhosts(near), wholePx, font, mayBreak);
        return placed.row() >= 0 || near.isEmpty() ? placed : placeLabelled(unplaced, wholePx, font, mayBreak);
    }

    private PackedEntry placeLabelled(PackedEntry entry, double wholePx, FontSpec font, boolean mayBreak) {
        if (entry.shape() == Shape.BAND || entry.shape() == Shape.PILL) {
            int row = claim(entry.left(scale, metrics), entry.right(scale, metrics), 1);
            return row < 0 ? entry.withGhosts(List.of()) : at(entry, row, LabelSide.INSIDE);
        }
        boolean isCut = wholePx > mostLabelPx;
        if (isCut) {
            PackedEntry placed = placeBeside(inTwoLines(entry, font));
            if (placed.row() >= 0) {
                return placed;
            }
        }
        PackedEntry placed = placeBeside(entry);
        if (placed.row() >= 0 || isCut || !mayBreak) {
            return placed.row() >= 0 ? placed : entry.withGhosts(List.of());
        }
        PackedEntry two = inTwoLines(entry, font);
        placed = two.labelPx() <= wholePx * (1 - LEAST_SAVING) ? placeBeside(two) : entry;
        return placed.row() >= 0 ? placed : entry.withGhosts(List.of());
    }

    /// The same where the title cannot be broken.
    private PackedEntry inTwoLines(PackedEntry entry, FontSpec font) {
        List<String> lines = rows.size() < 2
                ? List.of()
                : TwoLines.of(entry.entry().label(), font, metrics.measurer(), mostLabelPx);
        if (lines.isEmpty()) {
            return entry;
        }
        double width = lines.stream().mapToDouble(line -> metrics.measurer().widthPx(line, font)).max().orElse(0);
        return new PackedEntry(entry.entry(), entry.row(), entry.shape(), entry.side(), width, lines, entry.ghosts());
    }

    /// Tries the side without rival dates first, near or far, and where both are alike the right.
    private PackedEntry placeBeside(PackedEntry entry) {
        List<Ghost> ghosts = ghosts(entry, MOST_TIE_PX);
        boolean anyBefore = ghosts.stream().anyMatch(ghost -> ghost.isBeforeMark(scale, metrics));
        boolean anyAfter = ghosts.stream().anyMatch(ghost -> !ghost.isBeforeMark(scale, metrics));
        List<LabelSide> sides = anyAfter && !anyBefore
                ? List.of(LabelSide.LEFT, LabelSide.RIGHT)
                : List.of(LabelSide.RIGHT, LabelSide.LEFT);
        int height = entry.lines().isEmpty() ? 1 : 2;
        double reach = metrics.labelGapPx() + entry.labelPx();
        for (LabelSide side : sides) {
            double left = entry.left(scale, metrics) - (side == LabelSide.LEFT ? reach : 0);
            double right = entry.right(scale, metrics) + (side == LabelSide.RIGHT ? reach : 0);
            boolean isInside = side == LabelSide.LEFT
                    ? left >= leftPx && right <= mostMarkRightPx
                    : right <= rightPx && left >= leastMarkLeftPx;
            int row = isInside ? claim(left, right, height) : -1;
            if (row >= 0) {
                return at(entry, row, side);
            }
        }
        return entry;
    }

    private static PackedEntry at(PackedEntry entry, int row, LabelSide side) {
        return new PackedEntry(entry.entry(), row, entry.shape(), side, entry.labelPx(), entry.lines(),
                entry.ghosts());
    }

    /// @param height how many rows it takes
    private int claim(double left, double right, int height) {
        double half = metrics.rowGapPx() / 2;
        for (int row = 0; row + height <= rows.size(); row++) {
            if (areFree(row, height, left - half, right + half)) {
                for (int i = 0; i < height; i++) {
                    rows.get(row + i).take(left - half, right + half);
                }
                return row;
            }
        }
        return -1;
    }

    private boolean areFree(int row, int height, double left, double right) {
        for (int i = 0; i < height; i++) {
            if (!rows.get(row + i).isFree(left, right)) {
                return false;
            }
        }
        return true;
    }

    /// The event with those of its other rival dates that have room beside it when everything else has its place.
    PackedEntry addGhosts(PackedEntry entry) {
        if (entry.entry().rivals().isEmpty()) {
            return entry;
        }
        List<Ghost> ghosts = new ArrayList<>(entry.ghosts());
        double half = (entry.side() == LabelSide.NONE ? metrics.markGapPx() : metrics.rowGapPx()) / 2;
        for (Ghost ghost : ghosts(entry, MOST_TIE_PX)) {
            boolean before = ghost.isBeforeMark(scale, metrics);
            boolean labelIsThere = entry.side() == (before ? LabelSide.LEFT : LabelSide.RIGHT);
            PackedEntry soFar = entry.withGhosts(ghosts);
            double left = before ? ghost.left(scale, metrics) - half : soFar.right(scale, metrics) + half;
            double right = before ? soFar.left(scale, metrics) - half : ghost.right(scale, metrics) + half;
            if (!ghosts.contains(ghost) && !labelIsThere
                    && (left >= right || rows.get(entry.row()).claim(left, right))) {
                ghosts.add(ghost);
            }
        }
        return entry.withGhosts(ghosts);
    }

    /// The rival dates of an event that are inside the picture and not further than this from its mark.
    private List<Ghost> ghosts(PackedEntry entry, double mostPx) {
        if (entry.entry().rivals().isEmpty()) {
            return List.of();
        }
        double left = entry.shape().left(entry.entry(), scale, metrics) - metrics.px(mostPx);
        double right = entry.shape().right(entry.entry(), scale, metrics) + metrics.px(mostPx);
        return Ghost.of(entry.entry(), entry.shape(), scale, metrics).stream()
                .filter(ghost -> ghost.left(scale, metrics) >= Math.max(leftPx, left)
                        && ghost.right(scale, metrics) <= Math.min(rightPx, right))
                .toList();
    }
}
