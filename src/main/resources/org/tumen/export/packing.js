// Which row of its lane each event has at a zoom level, and whether its label has room. Rows depend on the level alone, so
// that nothing jumps while the picture is panned. What finds no place of its own is counted in the lane's last row.

const ROW_PX = 22;
const GAP_PX = 12;
const MARK_GAP_PX = 3;
const LABEL_GAP_PX = 6;
const LABEL_MOST_PX = 260;
const BIN_PX = 40;
const RADII = [5, 4.2, 3.6, 3, 3];

// Stretches taken in one row, apart from each other, by their starts.
class TakenRow {
  constructor() {
    this.starts = [];
    this.ends = [];
  }

  indexAfter(x) {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  take(from, until) {
    const i = this.indexAfter(from);
    if ((i > 0 && this.ends[i - 1] > from) || (i < this.starts.length && this.starts[i] < until)) {
      return false;
    }
    this.starts.splice(i, 0, from);
    this.ends.splice(i, 0, until);
    return true;
  }
}

function radius(event) {
  return RADII[event.rank - 1];
}

// The extent of a mark at a scale, from the start of the widest view.
function markExtent(event, origin, pxPerDay) {
  const start = (event.start - origin) * pxPerDay;
  const end = (event.end - origin) * pxPerDay;
  const least = event.lasts ? 5 : radius(event);
  const center = (start + end) / 2;
  return [Math.min(start, center - least), Math.max(end, center + least)];
}

function firstRow(rows, from, until) {
  return rows.findIndex(row => row.take(from, until));
}

function placeAll(events, rowCount, origin, pxPerDay, widthPx) {
  const rows = Array.from({ length: rowCount }, () => new TakenRow());
  const placed = [];
  const rest = [];
  for (const event of events) {
    const [left, right] = markExtent(event, origin, pxPerDay);
    const label = Math.min(LABEL_MOST_PX, event.labelPx);
    const inside = event.lasts && right - left >= label + 16;
    const reach = inside ? 0 : LABEL_GAP_PX + label;
    let side = inside ? "inside" : "right";
    let row = inside || right + reach <= widthPx ? firstRow(rows, left, right + reach + GAP_PX) : -1;
    if (row < 0 && !inside && left - reach >= 0) {
      side = "left";
      row = firstRow(rows, left - reach, right + GAP_PX);
    }
    if (row < 0) {
      rest.push(event);
    } else {
      placed.push({ event, row, side });
    }
  }
  const failed = [];
  for (const event of rest) {
    const [left, right] = markExtent(event, origin, pxPerDay);
    const row = firstRow(rows, left, right + MARK_GAP_PX);
    if (row < 0) {
      failed.push(event);
    } else {
      placed.push({ event, row, side: "none" });
    }
  }
  return { placed, failed };
}

// Events by significance; `widthPx` is that of the widest view at this scale.
function packLane(events, rowCount, origin, pxPerDay, widthPx) {
  const whole = placeAll(events, rowCount, origin, pxPerDay, widthPx);
  if (whole.failed.length === 0) {
    return { placed: whole.placed, clusters: [] };
  }
  const { placed, failed } = placeAll(events, rowCount - 1, origin, pxPerDay, widthPx);
  const bins = new Map();
  const binOf = event => ((event.start + event.end) / 2 - origin) * pxPerDay / BIN_PX;
  for (const event of failed) {
    const bin = Math.floor(binOf(event));
    if (!bins.has(bin)) {
      bins.set(bin, []);
    }
    bins.get(bin).push(event);
  }
  const clusters = [];
  for (const [bin, members] of bins) {
    if (members.length === 1) {
      placed.push({ event: members[0], row: rowCount - 1, side: "symbol" });
    } else {
      members.sort((a, b) => a.start - b.start);
      // In the middle, but where all are early nearer to them, as the last would else reach over the edge.
      const place = Math.min(bin + 0.5, Math.max(bin + 0.3, ...members.map(binOf)));
      clusters.push({ members, row: rowCount - 1, day: origin + place * BIN_PX / pxPerDay });
    }
  }
  return { placed, clusters };
}

// How many rows each lane has: by the root of what it holds, two at least where there is room.
function shareRows(counts, rowCount) {
  const weights = counts.map(Math.sqrt);
  const shares = counts.map(() => 1);
  for (let given = counts.length; given < rowCount; given++) {
    let poorest = 0;
    for (let lane = 1; lane < counts.length; lane++) {
      if (weights[lane] / shares[lane] > weights[poorest] / shares[poorest]) {
        poorest = lane;
      }
    }
    shares[poorest]++;
  }
  return shares;
}
