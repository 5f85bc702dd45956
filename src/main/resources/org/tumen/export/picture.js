// Draws the part of the timeline that is in view as SVG. Whatever the document says goes in as text.

const SVG = "http://www.w3.org/2000/svg";
const RULER_PX = 42;
const BAND_PX = 21;
const NARROW_PX = 720;

function svg(name, attributes, parent, text) {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) {
    element.setAttribute(key, attributes[key]);
  }
  if (text !== undefined) {
    element.textContent = text;
  }
  parent?.append(element);
  return element;
}

class Picture {
  constructor(stage, timeline) {
    this.stage = stage;
    this.timeline = timeline;
    this.pen = document.createElement("canvas").getContext("2d");
    this.root = svg("svg", { "aria-hidden": "true" }, stage);
    this.packings = new Map();
    this.definePatterns(svg("defs", {}, this.root));
    this.content = svg("g", {}, this.root);
    for (const event of timeline.events) {
      const doubtful = event.status === "alleged" || event.status === "assessed";
      event.labelClass = "label" + (event.rank === 1 ? " first" : event.rank > 2 ? " minor" : "")
        + (doubtful ? " doubtful" : "");
      event.labelPx = this.width(event.label, (doubtful ? "italic " : "") + (event.rank === 1 ? "600 " : "") + "12.5px");
    }
    this.resize();
  }

  width(text, font) {
    this.pen.font = font + " 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    return this.pen.measureText(text).width;
  }

  // Fills of marks: half for what is disputed, fading where a date is not exact.
  definePatterns(defs) {
    this.timeline.lanes.forEach((lane, i) => {
      const gradient = (id, attributes, stops) => {
        const element = svg("linearGradient", { id: `${id}-${i}`, class: `lane-${i}`, ...attributes }, defs);
        stops.forEach(([offset, kind, opacity]) =>
          svg("stop", { offset, class: kind, "stop-opacity": opacity }, element));
      };
      const hard = [[.5, "stop", 1], [.5, "stop-paper", 1]];
      gradient("half", {}, hard);
      gradient("upper-half", { x2: 0, y2: 1 }, hard);
      gradient("fade-both", {}, [[0, "stop", 0], [.25, "stop", .9], [.75, "stop", .9], [1, "stop", 0]]);
      gradient("fade-start", {}, [[0, "stop", 0], [.25, "stop", .9], [1, "stop", .9]]);
      gradient("fade-end", {}, [[0, "stop", .9], [.75, "stop", .9], [1, "stop", 0]]);
    });
  }

  resize() {
    const { lanes, bands } = this.timeline;
    this.scale = Number(getComputedStyle(document.documentElement).getPropertyValue("--scale")) || 1;
    this.widthPx = Math.max(200, this.stage.clientWidth / this.scale);
    this.heightPx = Math.max(200, this.stage.clientHeight / this.scale);
    this.narrow = this.widthPx < NARROW_PX;
    const names = Math.max(...lanes.map(lane => this.width(lane.name, "600 12.5px") + 46),
      ...bands.map(band => this.width(band.name, "11.5px") + 28));
    this.left = this.narrow ? 0 : Math.min(Math.ceil(names), this.widthPx / 4);
    this.axisPx = this.widthPx - this.left;
    const top = RULER_PX + (bands.length > 0 ? 6 + bands.length * BAND_PX + 2 : 0);
    const heading = this.narrow ? 15 : 0;
    const room = this.heightPx - top - 22 - lanes.length * (9 + heading);
    this.shares = shareRows(lanes.map(lane => lane.events.length), Math.floor(room / ROW_PX));
    let y = top;
    this.boxes = this.shares.map(rows => {
      const box = { top: y, rows: y + 5 + heading, bottom: y + 9 + heading + rows * ROW_PX };
      y = box.bottom;
      return box;
    });
    this.top = top;
    this.bottom = y;
    this.root.setAttribute("width", this.widthPx * this.scale);
    this.root.setAttribute("height", this.heightPx * this.scale);
    this.root.setAttribute("viewBox", `0 0 ${this.widthPx} ${this.heightPx}`);
    this.packings.clear();
  }

  // The rows at the power-of-two level of zoom that a scale falls into.
  packing(pxPerDay) {
    const { limits, lanes } = this.timeline;
    const base = this.axisPx / (limits.end - limits.start);
    const level = Math.max(0, Math.floor(Math.log2(pxPerDay / base) + 1e-6));
    if (!this.packings.has(level)) {
      const scale = base * 2 ** level;
      this.packings.set(level, lanes.map((lane, i) =>
        packLane(lane.events, this.shares[i], limits.start, scale, this.axisPx * 2 ** level)));
    }
    return this.packings.get(level);
  }

  x(day) {
    return this.left + (day - this.view.start) * this.pxPerDay;
  }

  // Only what is near the window, so that numbers stay small.
  clipped(day) {
    return Math.min(this.widthPx + 60, Math.max(this.left - 60, this.x(day)));
  }

  draw(view, chosen, matches) {
    this.view = view;
    this.pxPerDay = this.axisPx / (view.end - view.start);
    this.chosen = chosen;
    this.matches = matches;
    const content = svg("g", {});
    this.drawRuler(content);
    this.drawEras(content);
    const marks = svg("svg", { x: this.left, y: 0, width: this.axisPx, height: this.heightPx,
      viewBox: `${this.left} 0 ${this.axisPx} ${this.heightPx}` });
    const packing = this.packing(this.pxPerDay);
    let last = null;
    this.timeline.lanes.forEach((lane, i) => {
      this.drawLane(lane, i, content);
      const group = svg("g", { class: `lane-${i}` }, marks);
      for (const cluster of packing[i].clusters) {
        this.drawCluster(cluster, this.rowY(i, cluster.row), group);
      }
      for (const placed of packing[i].placed) {
        if (placed.event === chosen) {
          last = placed;
        } else {
          this.drawEvent(placed, this.rowY(i, placed.row), group);
        }
      }
      if (chosen && chosen.lane === i && !last) {
        last = { event: chosen, row: this.shares[i] - 1, side: "none" };
      }
    });
    content.append(marks);
    if (last) {
      this.drawEvent(last, this.rowY(chosen.lane, last.row), svg("g", { class: `lane-${chosen.lane}` }, marks));
    }
    this.content.replaceWith(content);
    this.content = content;
  }

  rowY(lane, row) {
    return Math.round(this.boxes[lane].rows + (row + .5) * ROW_PX);
  }

  drawRuler(parent) {
    const { view } = this;
    const ticks = rulerTicks(view.start, view.end, Math.max(78, this.longestYearPx()) / this.pxPerDay);
    const plain = ticks.context.length === 0;
    for (const tick of ticks.labelled) {
      const x = Math.floor(this.x(tick.day)) + .5;
      svg("path", { class: "grid", d: `M${x} ${this.top}V${this.bottom}` }, parent);
      svg("path", { class: "tick-line", d: `M${x} ${plain ? 20 : 24}V${RULER_PX}` }, parent);
      if (x + 60 < this.widthPx) {
        svg("text", { class: plain ? "tick strong" : "tick minor", x: x + 5, y: RULER_PX - 8 }, parent, tick.text);
      }
    }
    ticks.context.forEach((tick, i) => {
      const start = this.x(tick.day);
      const end = i + 1 < ticks.context.length ? this.x(ticks.context[i + 1].day) : this.widthPx;
      if (start >= this.left) {
        svg("path", { class: "tick-line", d: `M${Math.floor(start) + .5} 6V${RULER_PX}` }, parent);
      }
      const x = Math.max(start, this.left) + 5;
      if (x + this.width(tick.text, "600 12.5px") + 4 < end) {
        svg("text", { class: "tick strong", x, y: 17 }, parent, tick.text);
      }
    });
    svg("path", { class: "line", d: `M0 ${RULER_PX + .5}H${this.widthPx}` }, parent);
  }

  longestYearPx() {
    const { start, end } = this.timeline.limits;
    return 14 + Math.max(...[start, end].map(day => this.width(yearLabel(dateOf(day).year), "600 12.5px")));
  }

  drawEras(parent) {
    this.timeline.bands.forEach((band, row) => {
      const y = RULER_PX + 6 + row * BAND_PX;
      if (!this.narrow) {
        svg("text", { class: "band-name", x: 14, y: y + 13.5 }, parent, band.name);
      }
      band.eras.forEach((era, i) => {
        const left = Math.max(this.left, this.x(era.start));
        const right = Math.min(this.widthPx, this.x(era.end));
        if (right - left > 0) {
          const group = svg("g", {}, parent);
          svg("title", {}, group, `${band.name}: ${era.text}`);
          svg("rect", { class: i % 2 ? "era other" : "era", x: left, y, width: Math.max(.5, right - left - 1),
            height: BAND_PX - 2 }, group);
          const text = this.fit(era.name, "11.5px", right - left - 10);
          if (text) {
            svg("text", { class: "era-name", x: left + 5, y: y + 13.5 }, group, text);
          }
        }
      });
    });
  }

  // The text, its beginning with an ellipsis, or nothing.
  fit(text, font, roomPx) {
    if (this.width(text, font) <= roomPx) {
      return text;
    }
    const letters = Array.from(text);
    for (let count = Math.min(letters.length - 1, Math.floor(roomPx / 5)); count >= 3; count--) {
      const short = letters.slice(0, count).join("").trimEnd() + "…";
      if (this.width(short, font) <= roomPx) {
        return short;
      }
    }
    return "";
  }

  drawLane(lane, i, parent) {
    const box = this.boxes[i];
    const group = svg("g", { class: `lane-${i}` }, parent);
    svg("path", { class: "line", d: `M0 ${box.top + .5}H${this.widthPx}` }, group);
    if (i + 1 === this.boxes.length) {
      svg("path", { class: "line", d: `M0 ${box.bottom + .5}H${this.widthPx}` }, group);
    }
    const y = this.narrow ? box.top + 12 : this.rowY(i, 0);
    svg("path", { class: "mark", d: lane.symbol, transform: `translate(${this.narrow ? 12 : 18} ${y}) scale(.46)` }, group);
    svg("text", { class: this.narrow ? "lane-name over" : "lane-name", x: this.narrow ? 22 : 32, y: y + 4.5 }, group,
      this.narrow ? lane.name : this.fit(lane.name, "600 12.5px", this.left - 38));
  }

  drawCluster(cluster, y, parent) {
    const x = this.x(cluster.day);
    if (x < this.left - 20 || x > this.widthPx + 20) {
      return;
    }
    const count = String(cluster.members.length);
    const width = Math.max(18, 10 + count.length * 6.5);
    const dim = this.matches && !cluster.members.some(member => this.matches.has(member));
    const group = svg("g", { class: "several" + (dim ? " dim" : "") }, parent);
    group.members = cluster.members;
    svg("title", {}, group, `${count} events`);
    svg("rect", { class: "cluster", x: x - width / 2, y: y - 8, width, height: 16, rx: 8 }, group);
    svg("text", { class: "count", x, y: y + 4 }, group, count);
  }

  drawEvent({ event, side }, y, parent) {
    const [left, right] = this.extent(event, side);
    if (left - LABEL_MOST_PX - 10 > this.widthPx || right + LABEL_MOST_PX + 10 < this.left) {
      return;
    }
    const chosen = event === this.chosen;
    const dim = !chosen && this.matches && !this.matches.has(event);
    const group = svg("g", { class: "event" + (dim ? " dim" : "") }, parent);
    group.event = event;
    svg("title", {}, group, event.spoken);
    if (chosen && (side === "none" || side === "symbol")) {
      side = right + LABEL_GAP_PX + event.labelPx < this.widthPx ? "right" : "left";
    }
    const font = (event.labelClass.includes("doubtful") ? "italic " : "") + (event.rank === 1 ? "600 " : "") + "12.5px";
    const text = side === "none" || side === "symbol" ? ""
      : event.labelPx <= LABEL_MOST_PX ? event.label : this.fit(event.label, font, LABEL_MOST_PX);
    const label = Math.min(LABEL_MOST_PX, event.labelPx);
    const x = side === "right" ? right + LABEL_GAP_PX : side === "left" ? left - LABEL_GAP_PX - label
      : Math.min(Math.max(left + 8, this.left + 8), right - label - 8);
    const from = text ? Math.min(left, x) : left;
    const until = text ? Math.max(right, x + label) : right;
    svg("rect", { class: chosen ? "chosen" : "hit", x: Math.max(this.left - 60, from - 4), y: y - 10.5, rx: 5,
      width: Math.max(1, Math.min(this.widthPx + 60, until + 4) - Math.max(this.left - 60, from - 4)), height: 21 }, group);
    this.drawMark(event, side, y, group);
    if (text) {
      svg("text", { class: event.labelClass + (side === "inside" ? " within" : ""), "paint-order": "stroke", x, y: y + 4.5 }, group, text);
    }
  }

  extent(event, side) {
    const center = (this.x(event.start) + this.x(event.end)) / 2;
    if (side === "symbol") {
      return [center - radius(event), center + radius(event)];
    }
    const least = event.lasts ? 5 : radius(event);
    return [Math.min(this.x(event.start), center - least), Math.max(this.x(event.end), center + least)];
  }

  drawMark(event, side, y, group) {
    const start = this.clipped(event.start);
    const end = this.clipped(event.end);
    if (event.lasts && side !== "symbol") {
      const [left, right] = this.extent(event, side).map(x => Math.min(this.widthPx + 60, Math.max(this.left - 60, x)));
      const inside = side === "inside";
      const height = inside ? 18 : 8;
      svg("rect", { ...this.fill(event, inside), x: left, y: y - height / 2, width: Math.max(.5, right - left), height,
        rx: 3 }, group);
      const tip = height / 2 + 1;
      if (event.edges[1] === "o") {
        svg("path", { class: "mark", d: `M${right} ${y - tip}l${tip} ${tip} ${-tip} ${tip}z` }, group);
      }
      if (event.edges[0] === "o") {
        svg("path", { class: "mark", d: `M${left} ${y - tip}l${-tip} ${tip} ${tip} ${tip}z` }, group);
      }
      return;
    }
    const r = radius(event);
    if (end - start > 2 * r + 1 && side !== "symbol") {
      svg("path", { class: "range", d: `M${start} ${y}H${end}` }, group);
    }
    const x = (this.x(event.start) + this.x(event.end)) / 2;
    if (event.edges.includes("s")) {
      svg("rect", { fill: `url(#fade-both-${event.lane})`, opacity: .6, x: x - r - 6, y: y - r * .55, width: 2 * r + 12,
        height: r * 1.1 }, group);
    }
    const hollow = event.status !== "documented";
    svg("path", { ...this.fill(event, false), d: this.timeline.lanes[event.lane].symbol,
      transform: `translate(${x} ${y}) scale(${(hollow ? r - .6 : r) / 10})`, "vector-effect": "non-scaling-stroke" }, group);
  }

  fill(event, inside) {
    switch (event.status) {
      case "disputed":
        return { class: "outline", fill: `url(#${event.lasts ? "upper-half" : "half"}-${event.lane})` };
      case "alleged":
        return { class: "outline paper alleged" };
      case "assessed":
        return { class: "outline paper" };
      default:
        return inside ? { class: "tint" } : this.soft(event);
    }
  }

  soft(event) {
    const start = event.lasts && event.edges[0] === "s";
    const end = event.lasts && event.edges[1] === "s";
    return start || end
      ? { fill: `url(#fade-${start && end ? "both" : start ? "start" : "end"}-${event.lane})` }
      : { class: "mark" };
  }
}
