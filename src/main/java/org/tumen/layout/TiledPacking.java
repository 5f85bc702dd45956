package org.tumen.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tumen.time.TimeScale;
import org.tumen.time.TimeSpan;

/// The rows of a large document at one zoom level and size, packed where the window comes by. What a tile holds does not
/// depend on the way that the window came.
final class TiledPacking {
    /// Events in a burst want more rows than the average says.
    private static final double ROWS_FOR_BURSTS = 2;
    private static final double USUAL_MARK_AND_LABEL_PX = 170;

    private static final int REMEMBERED_TILES = 10;

    private final TimelineEntries entries;
    private final TilePacker packer;
    private final Tiling tiling;
    private final int[] rows;
    private final LaneRows laneRows;
    /// Of a tile its lanes, null where one is not packed yet.
    private final Map<Integer, List<@Nullable LaneTile>> tiles = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<@Nullable LaneTile>> eldest) {
            return size() > REMEMBERED_TILES;
        }
    };
    private int latestFirst = -1;
    private int latestLast = -1;
    private @Nullable Packing latest;

    TiledPacking(TimelineEntries entries, double basePxPerDay, TimeSpan limits, Frame frame, Metrics metrics) {
        this.entries = entries;
        TimeScale scale = new TimeScale(limits.startDay(), 0, basePxPerDay);
        double edge = metrics.px(4);
        packer = new TilePacker(scale, metrics, edge, scale.toX(limits.endDay()) - edge, frame.widthPx() / 3);
        tiling = new Tiling(limits, frame.axisWidthPx() / basePxPerDay);
        int available = LaneRows.available(frame, metrics, entries.laneCount());
        double px = limits.days() * basePxPerDay;
        int[] wanted = new int[entries.laneCount()];
        for (int lane = 0; lane < wanted.length; lane++) {
            double labels = entries.countOf(lane) * metrics.px(USUAL_MARK_AND_LABEL_PX) / px;
            wanted[lane] = (int) Math.clamp(Math.ceil(labels * ROWS_FOR_BURSTS) + 1, 1, LaneRows.MOST_ROWS);
        }
        int[] two = Arrays.stream(wanted).map(want -> Math.min(want, 2)).toArray();
        rows = RowShares.divide(List.of(two, wanted), available);
        laneRows = LaneRows.of(rows, frame, metrics);
    }

    private int firstNeeded(TimeSpan window) {
        int first = tiling.at(window.startDay());
        return first % 2 == 0 ? first : first - 1;
    }

    private int lastNeeded(TimeSpan window) {
        int last = tiling.at(window.endDay());
        return last % 2 == 0 ? last : Math.min(tiling.count() - 1, last + 1);
    }

    /// Packs a part of what may be seen in a window.
    ///
    /// @param most how many lanes of tiles to pack
    /// @return whether all of it is packed now
    boolean prepare(TimeSpan window, int most) {
        int left = most;
        for (int tile = firstNeeded(window); tile <= lastNeeded(window); tile++) {
            for (int lane = 0; lane < rows.length; lane++) {
                if (lanes(tile).get(lane) == null) {
                    if (left-- == 0) {
                        return false;
                    }
                    tile(tile, lane);
                }
            }
        }
        return true;
    }

    /// What may be seen in a window.
    Packing around(TimeSpan window) {
        int firstNeeded = firstNeeded(window);
        int lastNeeded = lastNeeded(window);
        if (latest == null || latestFirst != firstNeeded || latestLast != lastNeeded) {
            latest = join(firstNeeded, lastNeeded);
            latestFirst = firstNeeded;
            latestLast = lastNeeded;
        }
        return latest;
    }

    private Packing join(int first, int last) {
        double fromDay = tiling.tile(first).fromDay();
        double untilDay = tiling.tile(last).untilDay();
        List<PackedLane> lanes = new ArrayList<>();
        for (int lane = 0; lane < rows.length; lane++) {
            List<PackedEntry> packed = new ArrayList<>();
            List<PackedCluster> clusters = new ArrayList<>();
            for (int tile = first; tile <= last; tile++) {
                PackedLane part = tile(tile, lane).lane();
                packed.addAll(part.entries());
                clusters.addAll(part.clusters());
            }
            addBarsFromAfar(lane, fromDay, untilDay, packed);
            lanes.add(new PackedLane(rows[lane], packed, clusters));
        }
        return new Packing(lanes, laneRows.boxes(), laneRows.rowPx(), laneRows.onPixels());
    }

    /// Bars that reach into these tiles from others, which say where their labels are.
    private void addBarsFromAfar(int lane, double fromDay, double untilDay, List<PackedEntry> packed) {
        LaneIndex index = entries.index(lane);
        for (int row = 0; row < TilePacker.barRows(index, rows[lane]); row++) {
            int barRow = row;
            index.spanRows().forEachIn(row, fromDay, untilDay, position -> {
                double center = index.centerDay(position);
                if ((center < fromDay || center >= untilDay) && packer.isBar(index, position, rows[lane])) {
                    packed.add(packer.barFromAfar(index.entry(position), barRow));
                }
            });
        }
    }

    private List<@Nullable LaneTile> lanes(int tile) {
        return tiles.computeIfAbsent(tile, _ -> Arrays.asList(new LaneTile[rows.length]));
    }

    private LaneTile tile(int number, int lane) {
        LaneTile known = lanes(number).get(lane);
        if (known == null) {
            known = pack(tiling.tile(number), lane);
            lanes(number).set(lane, known);
        }
        return known;
    }

    private LaneTile pack(Tile tile, int lane) {
        List<LaneTile> beside = new ArrayList<>();
        if (!tile.isEven()) {
            beside.add(tile(tile.number() - 1, lane));
            if (tile.number() + 1 < tiling.count()) {
                beside.add(tile(tile.number() + 1, lane));
            }
        }
        return packer.pack(entries.index(lane), rows[lane], tile, beside);
    }
}
