// What a picture is of: the map or two of them, the timeline, or the table, each drawn into a box.

import { make, tint } from "./copy.js";
import { isMadeUp } from "./shown.js";
import { SANS, SERIF, lines, width } from "./type.js";

// The smallest letters that can be read, in pixels of the picture.
const LEGIBLE = 9.5;
const YEAR = 40;
const ROW = 32;

// The figure of the view that is shown: what it is, how wide it is for its height where that is given, and how it
// is drawn.
export function figure(copies) {
  const page = document.querySelector(".page[data-view]");
  switch (page.dataset.view) {
    case "timeline":
      return { kind: "timeline", draw: box => [...timeline(copies, box), watermark(copies, box)] };
    case "table":
      return { kind: "table", draw: box => [...table(box), watermark(copies, box)] };
    default: {
      const drawn = maps();
      const [, , wide, high] = extent(drawn[0].svg);
      return { kind: "map", maps: drawn, shape: (drawn.length * wide) / high, draw: box => pair(copies, drawn, box) };
    }
  }
}

// The watermark of what is made up; the maps have it themselves.
function watermark(copies, { x, y, width: wide, height }) {
  if (!isMadeUp()) return null;
  return make("path", { d: `M${x} ${y}h${wide}v${height}h${-wide}z`, fill: copies.refer("url(#pahittat)"), opacity: 0.34 });
}

// The maps that are shown, the earlier year first.
function maps() {
  const drawn = [...document.querySelectorAll(".maps > *")].filter(one => getComputedStyle(one).display != "none");
  const year = one => one.querySelector("figcaption, .of")?.textContent ?? "";
  const all = drawn.map(one => ({ svg: one.querySelector("svg"), year: year(one) }));
  return all.length > 1 ? all.sort((one, other) => one.year - other.year) : all;
}

const extent = svg => svg.getAttribute("viewBox").split(" ").map(Number);

function pair(copies, drawn, { x, y, width: wide, height }) {
  const gap = drawn.length > 1 ? 24 : 0;
  const each = (wide - gap) / drawn.length;
  const head = drawn.length > 1 ? 34 : 0;
  return drawn.flatMap(({ svg, year }, index) => {
    const left = x + index * (each + gap);
    const type = { "font-family": SERIF, "font-size": 26, "font-weight": 600, "text-anchor": "middle", fill: tint("--ink") };
    const caption = head ? make("text", { x: left + each / 2, y: y + 24, ...type }, year) : null;
    return [caption, map(copies, svg, { x: left, y: y + head, width: each, height: height - head })];
  });
}

function map(copies, svg, box) {
  const [, , wide, high] = extent(svg);
  const scale = Math.min(box.width / wide, box.height / high);
  const parts = [...svg.children].filter(part => !part.matches("[data-labels]"));
  return make(
    "svg",
    { ...box, viewBox: svg.getAttribute("viewBox"), overflow: "hidden" },
    ...parts.map(part => copies.of(part)),
    ...labels(copies, scale),
  );
}

// The labels of what is drawn that can be read at this scale. A second map has those of the first.
function labels(copies, scale) {
  const { view, south } = document.querySelector(".page[data-view]").dataset;
  const drawing = view == "tiles" ? "tiles" : south == "true" ? "south" : "whole";
  const groups = [...document.querySelectorAll(`[data-labels] .${drawing} > g`)];
  const legible = groups.filter(group => group.getAttribute("font-size") * scale >= LEGIBLE);
  const shown = drawing == "tiles" ? legible : legible.slice(-1);
  return shown.map(group => make("g", {}, ...copies.within(group)));
}

function timeline(copies, { x, y, width: wide, height }) {
  const [ink, soft] = [tint("--ink"), tint("--soft")];
  const rows = [...document.querySelectorAll("[data-lines] tr")];
  const years = [...document.querySelectorAll("#tidslinje ol li")];
  if (!rows.length) return [];
  const [axis, foot] = [22, 20];
  const pitch = (height - axis - foot) / rows.length;
  const size = Math.min(18, pitch * 0.62);
  const name = row => row.querySelector("th .long") ?? row.querySelector("th a");
  const type = { size };
  const head = Math.max(...rows.map(row => width(name(row).textContent, type))) + 12;
  const [across, down] = [(wide - head) / (years.length * YEAR), (pitch * 0.88) / ROW];
  const column = index => x + head + index * YEAR * across;
  const drawn = rows.flatMap((row, index) => {
    const top = y + axis + index * pitch;
    const type = { "font-family": SANS, "font-size": size, fill: ink };
    const at = `translate(${column(0)} ${top.toFixed(2)}) scale(${across.toFixed(4)} ${down.toFixed(4)})`;
    const cells = copies.within(row.querySelector(".cells"));
    return [
      make("text", { x, y: (top + pitch * 0.44 + size * 0.35).toFixed(2), ...type }, name(row).textContent),
      make("g", { transform: at }, ...cells),
    ];
  });
  const all = YEAR * across >= 32;
  const numbers = years.map((year, index) => {
    const place = { x: column(index + 0.475), y: y + 14, "text-anchor": "middle" };
    const type = { "font-family": SANS, "font-size": 12, fill: soft };
    return all || !year.matches(".minor") ? make("text", { ...place, ...type }, year.textContent) : null;
  });
  return [...numbers, ...drawn, ...marks(column, { top: y + axis, bottom: y + height - foot, across })];
}

// The chosen year, and today.
function marks(column, { top, bottom, across }) {
  const ink = tint("--ink");
  const place = mark => name => getComputedStyle(mark).getPropertyValue(name);
  const index = mark => place(mark)("--year") - place(mark)("--first");
  const [at, today] = [".at", ".today"].map(css => document.querySelector(`#tidslinje .strips ${css}`));
  const left = column(index(today)) - across;
  const line = { x1: left, x2: left, y1: top - 4, y2: bottom + 2, "stroke-dasharray": "6 4" };
  const frame = { x: column(index(at)) - across, y: top - 2, width: YEAR * across, height: bottom - top + 2, rx: 2, fill: "none" };
  const type = { "font-family": SANS, "font-size": 12, "text-anchor": "middle", fill: ink };
  return [
    make("line", { ...line, stroke: ink, "stroke-width": 2 }),
    make("rect", { ...frame, stroke: ink, "stroke-width": 2 }),
    make("text", { x: left, y: bottom + 16, ...type }, today.textContent),
  ];
}

// The table without its sources: their numbers lead nowhere from a picture.
function table({ x, y, width: wide, height }) {
  const [ink, soft, line, land] = ["--ink", "--soft", "--line", "--land"].map(tint);
  const shown = row => getComputedStyle(row).display != "none";
  const rows = [...document.querySelectorAll("[data-table] tr")].filter(shown);
  const cells = rows.map(row => [...row.cells].slice(0, -1).map(cell => (cell.querySelector("a") ?? cell).textContent.trim()));
  const weight = (row, column) => (row > 0 && column == 0 ? 600 : 400);
  const needs = cells[0].map((_, column) => Math.max(...cells.map((row, index) => width(row[column], { size: 10, weight: weight(index, column) }))) + 20);
  const sum = needs.reduce((sum, need) => sum + need);
  const widths = needs.map(need => (wide * need) / sum);
  const set = size => cells.map((row, index) => row.map((cell, column) => lines(cell, { size, weight: weight(index, column) }, widths[column] - 12)));
  const heights = (rows, size) => rows.map(row => Math.max(...row.map(lines => lines.length)) * size * 1.2 + size * 0.4);
  const total = size => heights(set(size), size).reduce((sum, height) => sum + height);
  let size = 22;
  while (size > 8 && total(size) > height) size -= 0.5;
  const body = set(size);
  // What is left over is shared by the rows.
  const spare = Math.min(size, (height - total(size)) / rows.length);
  let top = y;
  return heights(body, size).flatMap((own, index) => {
    const tall = own + spare;
    const base = top + size * 1.05 + spare / 2;
    const back = rows[index].matches(".chosen") ? make("rect", { x, y: top, width: wide, height: tall, fill: land }) : null;
    top += tall;
    const rule = make("line", { x1: x, x2: x + wide, y1: top.toFixed(1), y2: top.toFixed(1), stroke: line });
    let left = x;
    const texts = body[index].flatMap((lines, column) => {
      const at = left.toFixed(1);
      left += widths[column];
      const looks = { "font-family": SANS, "font-size": size, "font-weight": weight(index, column), fill: index == 0 ? soft : ink };
      return lines.map((text, line) => make("text", { x: at, y: (base + line * size * 1.2).toFixed(1), ...looks }, text));
    });
    return [back, rule, ...texts];
  });
}
