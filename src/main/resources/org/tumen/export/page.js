// Reads the timeline from the page's own list and answers to pointer, keys and search.

const byId = id => document.getElementById(id);
const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function readTimeline() {
  const lanes = Array.from(document.querySelectorAll("#lanes li"), item => ({
    name: item.querySelector("span").textContent,
    symbol: item.querySelector("path").getAttribute("d"),
    events: [],
  }));
  const events = Array.from(document.querySelectorAll("#events article"), article => {
    const title = article.querySelector("h3").textContent;
    const data = article.dataset;
    return { article, title, label: data.label || title, start: Number(data.start), end: Number(data.end),
      lane: Number(data.lane), rank: Number(data.rank), status: data.status, lasts: data.lasts === "1",
      edges: data.edges, date: article.querySelector(".date").textContent };
  });
  events.forEach((event, i) => {
    event.number = i;
    event.spoken = `${event.title}, ${event.date}, ${lanes[event.lane].name}, ${event.status}`;
    lanes[event.lane].events.push(event);
  });
  lanes.forEach(lane => lane.events.sort((a, b) => a.rank - b.rank || a.start - b.start));
  const bands = new Map();
  for (const item of document.querySelectorAll("#eras li")) {
    const name = item.dataset.band ?? "";
    if (!bands.has(name)) {
      bands.set(name, { name, eras: [] });
    }
    bands.get(name).eras.push({ name: item.querySelector("b")?.textContent ?? "", text: item.textContent,
      start: Number(item.dataset.start), end: Number(item.dataset.end) });
  }
  return { lanes, events, bands: Array.from(bands.values()), limits: limits(events) };
}

// A little more than all events; one moment gets the year about it.
function limits(events) {
  const start = events.reduce((least, event) => Math.min(least, event.start), Infinity);
  const end = events.reduce((most, event) => Math.max(most, event.end), -Infinity);
  if (!(end - start > 1.01)) {
    const middle = start <= end ? (start + end) / 2 : 0;
    return { start: middle - 183, end: middle + 183 };
  }
  const pad = (end - start) * .03;
  return { start: start - pad, end: end + pad };
}

class Page {
  constructor(timeline) {
    this.timeline = timeline;
    this.stage = byId("stage");
    this.details = byId("details");
    this.view = { ...timeline.limits };
    this.chosen = null;
    this.matches = null;
    this.leastDays = Math.min(2, (timeline.limits.end - timeline.limits.start) / 50);
    byId("view").hidden = byId("tools").hidden = false;
    this.picture = new Picture(this.stage, timeline);
    this.listen();
    this.draw();
    this.followAddress();
  }

  draw() {
    this.picture.draw(this.view, this.chosen, this.matches);
    const { start, end } = this.timeline.limits;
    byId("zoom-whole").disabled = byId("zoom-out").disabled = this.view.end - this.view.start >= (end - start) * .999;
    byId("zoom-in").disabled = this.view.end - this.view.start <= this.leastDays * 1.001;
  }

  drawSoon() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  show(start, days) {
    const whole = this.timeline.limits;
    const length = Math.min(whole.end - whole.start, Math.max(this.leastDays, days));
    const from = Math.min(whole.end - length, Math.max(whole.start, start));
    this.view = { start: from, end: from + length };
    this.drawSoon();
  }

  // Goes there in a quarter of a second, or at once for those who want less motion.
  flyTo(start, days) {
    cancelAnimationFrame(this.flight);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      this.show(start, days);
      return;
    }
    const from = { ...this.view };
    const began = performance.now();
    const step = now => {
      const share = Math.min(1, Math.max(0, (now - began) / 250));
      const eased = 1 - (1 - share) ** 3;
      this.show(from.start + (start - from.start) * eased,
        from.end - from.start + (days - (from.end - from.start)) * eased);
      if (share < 1) {
        this.flight = requestAnimationFrame(step);
      }
    };
    this.flight = requestAnimationFrame(step);
  }

  panBy(px) {
    cancelAnimationFrame(this.flight);
    this.show(this.view.start + px / this.picture.pxPerDay, this.view.end - this.view.start);
  }

  // The moment under `x` stays there.
  zoomAt(x, factor, fly) {
    const share = Math.min(1, Math.max(0, (x - this.picture.left) / this.picture.axisPx));
    const days = Math.max(this.leastDays, (this.view.end - this.view.start) / factor);
    const start = this.view.start + (this.view.end - this.view.start - days) * share;
    if (fly) {
      this.flyTo(start, days);
    } else {
      cancelAnimationFrame(this.flight);
      this.show(start, days);
    }
  }

  zoomBy(factor) {
    const x = this.chosen ? this.picture.x((this.chosen.start + this.chosen.end) / 2) : NaN;
    const middle = this.picture.left + this.picture.axisPx / 2;
    this.zoomAt(x >= this.picture.left && x <= this.picture.widthPx ? x : middle, factor, true);
  }

  say(text) {
    byId("said").textContent = text;
  }

  choose(event, { bring = true } = {}) {
    this.chosen = event;
    const opened = this.details.hidden;
    this.fillDetails(event);
    this.details.hidden = false;
    byId("view").classList.add("open");
    if (opened) {
      this.picture.resize();
    }
    byId("previous").disabled = this.neighbour(-1) === undefined;
    byId("next").disabled = this.neighbour(1) === undefined;
    history.replaceState(null, "", "#" + event.article.id);
    this.say(event.spoken);
    const days = this.view.end - this.view.start;
    const at = (event.start + event.end) / 2;
    const margin = days * .06;
    if (bring && (at < this.view.start + margin || at > this.view.end - margin)) {
      this.flyTo(at - days / 2, days);
    }
    this.draw();
  }

  close() {
    this.chosen = null;
    this.details.hidden = true;
    byId("view").classList.remove("open");
    history.replaceState(null, "", location.pathname + location.search);
    this.picture.resize();
    this.draw();
    this.stage.focus({ preventScroll: true });
  }

  // What the list says of an event, with the sources that it cites.
  fillDetails(event) {
    const content = byId("details-content");
    const copy = Array.from(event.article.children, child => child.cloneNode(true));
    const sources = document.createElement("ol");
    const seen = new Set();
    for (const link of event.article.querySelectorAll("a[href^='#s-']")) {
      const id = link.getAttribute("href").slice(1);
      const source = byId(id);
      if (source && !seen.has(id)) {
        seen.add(id);
        const item = source.cloneNode(true);
        item.removeAttribute("id");
        item.value = Number(id.slice(2));
        sources.append(item);
      }
    }
    content.replaceChildren(...copy);
    if (seen.size > 0) {
      const heading = document.createElement("h4");
      heading.textContent = seen.size === 1 ? "Source" : `Sources · ${seen.size}`;
      content.append(heading, sources);
    }
    this.details.scrollTop = 0;
  }

  neighbour(step) {
    const { events } = this.timeline;
    const from = this.chosen ? this.chosen.number
      : step > 0 ? events.findIndex(event => event.end >= this.view.start) - 1 : events.length;
    for (let i = from + step; i >= 0 && i < events.length; i += step) {
      if (!this.matches || this.matches.has(events[i])) {
        return events[i];
      }
    }
    return undefined;
  }

  step(by) {
    const event = this.neighbour(by);
    if (event) {
      this.choose(event);
    }
  }

  search(words) {
    const parts = fold(words).split(/\s+/).filter(part => part);
    const { events } = this.timeline;
    this.texts ??= events.map(event => fold(event.article.textContent) + " " + this.citedText(event));
    this.matches = parts.length === 0 ? null
      : new Set(events.filter((event, i) => parts.every(part => this.texts[i].includes(part))));
    for (const event of events) {
      event.article.hidden = this.matches !== null && !this.matches.has(event);
    }
    const none = !this.matches || this.matches.size === 0;
    byId("previous-hit").disabled = byId("next-hit").disabled = none;
    byId("count").textContent = this.matches ? `${this.matches.size} of ${events.length}` : "";
    this.draw();
    clearTimeout(this.telling);
    this.telling = setTimeout(() => this.matches && this.say(`${this.matches.size} of ${events.length} events match`), 500);
  }

  citedText(event) {
    const ids = new Set(Array.from(event.article.querySelectorAll("a[href^='#s-']"), link => link.getAttribute("href").slice(1)));
    return Array.from(ids, id => fold(byId(id)?.textContent ?? "")).join(" ");
  }

  followAddress() {
    const event = this.timeline.events.find(one => one.article.id === decodeURIComponent(location.hash.slice(1)));
    if (event) {
      this.choose(event);
      byId("view").scrollIntoView();
    }
  }

  listen() {
    const { stage } = this;
    byId("zoom-in").onclick = () => this.zoomBy(2);
    byId("zoom-out").onclick = () => this.zoomBy(.5);
    byId("zoom-whole").onclick = () => {
      const { start, end } = this.timeline.limits;
      this.flyTo(start, end - start);
    };
    byId("close").onclick = () => this.close();
    byId("previous").onclick = byId("previous-hit").onclick = () => this.step(-1);
    byId("next").onclick = byId("next-hit").onclick = () => this.step(1);
    byId("words").oninput = event => this.search(event.target.value);
    byId("find").onsubmit = event => {
      event.preventDefault();
      this.step(1);
    };
    document.addEventListener("click", event => {
      const link = event.target.closest?.("#events h3 a, #details a[href^='#e'], #still a");
      const target = link && this.timeline.events.find(one => "#" + one.article.id === link.getAttribute("href"));
      if (target) {
        event.preventDefault();
        this.choose(target);
        byId("view").scrollIntoView({ block: "nearest" });
      }
    });
    addEventListener("hashchange", () => this.followAddress());
    new ResizeObserver(() => {
      this.picture.resize();
      this.drawSoon();
    }).observe(stage);
    stage.addEventListener("keydown", event => this.key(event));
    this.details.addEventListener("keydown", event => event.key === "Escape" && this.close());
    stage.addEventListener("wheel", event => this.wheel(event), { passive: false });
    this.listenToPointers(stage);
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const actions = { ArrowLeft: () => this.panBy(-this.picture.axisPx / 8), ArrowRight: () => this.panBy(this.picture.axisPx / 8),
      PageUp: () => this.panBy(-this.picture.axisPx * .8), PageDown: () => this.panBy(this.picture.axisPx * .8),
      ArrowUp: () => this.step(-1), ArrowDown: () => this.step(1), "+": () => this.zoomBy(2), "=": () => this.zoomBy(2),
      "-": () => this.zoomBy(.5), "0": () => byId("zoom-whole").click(), Home: () => byId("zoom-whole").click(),
      Enter: () => this.step(1), Escape: () => this.chosen && this.close() };
    if (actions[event.key]) {
      event.preventDefault();
      actions[event.key]();
    }
  }

  // Where a pointer is in the picture, in its own pixels.
  inStage(event) {
    return (event.clientX - this.stage.getBoundingClientRect().left) / this.picture.scale;
  }

  wheel(event) {
    const x = this.inStage(event);
    const unit = event.deltaMode === 1 ? 20 : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.zoomAt(x, Math.exp(-Math.min(80, Math.max(-80, event.deltaY * unit)) / 160), false);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey) {
      event.preventDefault();
      this.panBy((event.deltaX || event.deltaY) * unit);
    }
  }

  // One pointer drags, two pinch; one that hardly moved has chosen what is under it.
  listenToPointers(stage) {
    const down = new Map();
    let moved = 0;
    const inStage = event => this.inStage(event);
    stage.addEventListener("pointerdown", event => {
      if (event.button === 0) {
        moved = down.size === 0 ? 0 : 99;
        down.set(event.pointerId, inStage(event));
      }
    });
    stage.addEventListener("pointermove", event => {
      if (!down.has(event.pointerId)) {
        return;
      }
      const before = Array.from(down.values());
      const x = inStage(event);
      const last = down.get(event.pointerId);
      moved += Math.abs(x - last);
      down.set(event.pointerId, x);
      const after = Array.from(down.values());
      if (moved > 4) {
        stage.setPointerCapture(event.pointerId);
        stage.classList.add("dragging");
        if (down.size === 2) {
          this.zoomAt((after[0] + after[1]) / 2, Math.max(20, Math.abs(after[0] - after[1])) / Math.max(20, Math.abs(before[0] - before[1])), false);
        }
        this.panBy((before.reduce((a, b) => a + b) - after.reduce((a, b) => a + b)) / down.size);
      }
    });
    const up = event => {
      down.delete(event.pointerId);
      stage.classList.remove("dragging");
    };
    stage.addEventListener("pointerup", up);
    stage.addEventListener("pointercancel", up);
    stage.addEventListener("click", event => moved <= 4 && this.click(event));
    stage.addEventListener("dblclick", event => !event.target.closest(".event, .several") && this.zoomAt(inStage(event), 2, true));
  }

  click(event) {
    const mark = event.target.closest(".event, .several");
    if (mark?.event) {
      this.choose(mark.event, { bring: false });
    } else if (mark?.members) {
      this.open(mark.members);
    }
  }

  // Zooms in on several events until they part; those of one moment are looked at one after another.
  open(members) {
    const start = Math.min(...members.map(member => member.start));
    const end = Math.max(...members.map(member => Math.min(member.end, member.start + 366)));
    const days = Math.max((end - start) * 1.6, this.leastDays);
    if (days < (this.view.end - this.view.start) * .9) {
      this.flyTo((start + end) / 2 - days / 2, days);
      this.say(`${members.length} events, ${members[0].date} to ${members.at(-1).date}`);
    } else {
      this.choose(members[(members.indexOf(this.chosen) + 1) % members.length], { bring: false });
    }
  }
}

// Before the list is read: what is far below the window needs no layout, and the still picture is not for this reader.
document.documentElement.classList.add("scripted");
for (const [things, height] of [["#events article", 200], ["#sources ol", 40000]]) {
  document.styleSheets[0].insertRule(`@media screen { ${things} { content-visibility: auto; contain-intrinsic-size: auto ${height}px; } }`);
}
const faces = ["12.5px", "600 12.5px", "italic 12.5px", "italic 600 12.5px"].map(font => document.fonts.load(font + " 'Open Sans'"));
document.addEventListener("DOMContentLoaded", () => Promise.allSettled(faces).then(() => new Page(readTimeline())));
