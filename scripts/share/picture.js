// A picture of exactly what the page shows, as SVG that stands alone: year, headline, figure, legend, doubts, source,
// date and address.

import { columns, paragraph, stack } from "./block.js";
import { Copies, make, tint } from "./copy.js";
import { figure } from "./figures.js";
import { choices, count, legend, named, said, years } from "./shown.js";
import { SANS, SERIF, width } from "./type.js";

const MARGIN = 40;
const GAP = 36;
// Type is set as large as it fits, between these times its usual size.
const [LARGEST, LISTED, SMALLEST, STEP] = [1.3, 1, 0.55, 0.05];

// The picture in these measures, with the words that the page does not hold.
export function picture({ wide, high }, words) {
  const copies = new Copies();
  const shown = figure(copies);
  const colours = { ink: tint("--ink"), soft: tint("--soft"), paper: tint("--paper") };
  const text = { ...said(), ...words, years: years(), choices: named("lage", "vard", ...(choices().farg == "system" ? [] : ["farg"])) };
  const entries = shown.kind == "table" ? [] : keyed(copies, shown);
  const arrange = wide > high || shown.shape < 0.6 ? beside : below;
  const parts = fitted((scale, changes) => arrange(shown, parted({ ...text, changes }, entries, colours, scale), { wide, high }), text.changes);
  const title = make("title", {}, `${text.title}. ${text.headline}`);
  const about = make("desc", {}, `${text.source} ${text.address}`);
  const paper = make("rect", { width: wide, height: high, fill: colours.paper });
  const root = make("svg", { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` }, title, about);
  root.append(copies.definitions, paper, ...parts.filter(part => part));
  return new XMLSerializer().serializeToString(root);
}

// What is drawn at the largest scale at which it fits, without the list of changes where that would be too small;
// where it fits at no scale, at the smallest.
function fitted(arrange, changes) {
  for (let scale = LARGEST; changes.length && scale >= LISTED; scale -= STEP) {
    const set = arrange(scale, changes);
    if (set.fits) return set.draw();
  }
  let scale = LARGEST;
  let set = arrange(scale, []);
  while (!set.fits && scale > SMALLEST) set = arrange((scale -= STEP), []);
  return set.draw();
}

// The entries of the legend that the figure shows, with the number of regions in each year that is compared.
function keyed(copies, shown) {
  const cells = document.querySelector("[data-lines]");
  const numbers = paint => {
    if (shown.kind == "timeline") return cells?.querySelector(`.${paint}:not(.none)`) ? null : [0];
    return shown.maps.map(({ svg }) => count(svg, paint));
  };
  return legend().flatMap(entry => {
    const counts = numbers(entry.paint) ?? [entry.count];
    const is = shown.kind == "timeline" ? numbers(entry.paint) == null : counts.some(count => count > 0);
    return is ? [{ ...entry, counts: counts.join(" → "), swatch: () => swatch(copies, entry.swatch) }] : [];
  });
}

const swatch = (copies, drawing) => make("svg", { viewBox: "0 0 40 40" }, ...copies.within(drawing));

// The parts of the picture, in type of this scale; each takes the width it is given.
function parted(text, entries, { ink, soft }, scale) {
  const set = (text, size, looks = {}) => room => paragraph(text, { size: size * scale, fill: ink, ...looks }, room);
  const serif = { family: SERIF, weight: 600, lead: 1.2 };
  const each = (...parts) => (room, gap) => stack(parts.map(part => part(room)), gap * scale);
  const head = room =>
    stack(
      [
        set(text.title, 16, { fill: soft })(room),
        year(text, { ink, soft, scale }, room),
        each(set(text.headline, 32, serif), set(text.rest, 22, { ...serif, weight: 400 }))(room, 6),
        each(set(text.about, 19, { weight: 600 }), set(text.change, 19), ...text.changes.map(change => set(change, 15)))(room, 4),
      ],
      14 * scale,
    );
  const key = room => stack([set(entries.length ? `${text.legend} ${text.years.join(" → ")}` : "", 14, { fill: soft })(room), listed(entries, { ink, scale }, room)], 6 * scale);
  const doubts = set(text.doubts, 15, { fill: soft });
  const foot = each(set(text.imagined, 15, { weight: 600 }), set(text.frozen, 15, { weight: 600 }), set(text.source, 15), set(text.address, 15, { fill: soft }));
  return { head, key, doubts, foot: room => foot(room, 4), scale };
}

// The year, large, and beside it what is shown of it; below it where there is no room.
function year({ years, choices }, { ink, soft, scale }, room) {
  const size = (years.length > 1 ? 52 : 76) * scale;
  const large = { size, weight: 600, family: SERIF };
  const number = years.join(" → ");
  const left = width(number, large) + 18 * scale;
  const looks = { "font-family": SERIF, "font-size": size, "font-weight": 600, fill: ink };
  const alone = {
    height: size * 0.8,
    draw: (x, y) => [make("text", { x, y: (y + size * 0.74).toFixed(1), ...looks }, number)],
  };
  if (room - left < 120 * scale) return stack([alone, paragraph(choices.join(" · "), { size: 19 * scale, fill: soft }, room)], 8 * scale);
  const beside = stack(choices.map(choice => paragraph(choice, { size: 19 * scale, fill: soft }, room - left)), 0);
  const height = Math.max(alone.height, beside.height);
  const draw = (x, y) => [...alone.draw(x, y + height - alone.height), ...beside.draw(x + left, y + height - beside.height)];
  return { height, draw };
}

// The legend: swatches with names and numbers, in columns.
function listed(entries, { ink, scale }, room) {
  const size = 18 * scale;
  const side = size * 1.2;
  const looks = { "font-family": SANS, "font-size": size, fill: ink };
  const wide = ({ name, counts }) => width(`${name}  ${counts}`, { size, weight: 600 }) + side + 8 + 24 * scale;
  const drawn = entries.map(({ swatch, name, counts, chosen }) => (x, y) => {
    const square = swatch();
    for (const [key, value] of Object.entries({ x, y, width: side, height: side })) square.setAttribute(key, value);
    const at = { x: x + side + 8, y: (y + side * 0.5 + size * 0.35).toFixed(1) };
    const number = make("tspan", { "font-weight": 600, dx: size * 0.4 }, counts);
    const word = make("tspan", chosen ? { "font-weight": 600, "text-decoration": "underline" } : {}, name);
    return [square, make("text", { ...at, ...looks }, word, number)];
  });
  return columns(drawn, { wide: Math.max(0, ...entries.map(wide)), high: size * 1.65, room });
}

// Text on the left, the figure on the right over the whole height.
function beside(shown, { head, key, doubts, foot, scale }, { wide, high }) {
  const inner = high - 2 * MARGIN;
  const share = { timeline: 0.62, table: 0.68 }[shown.kind] ?? Math.min(0.55, (inner * shown.shape) / (wide - 2 * MARGIN));
  const figure = (wide - 2 * MARGIN) * share;
  const room = wide - 2 * MARGIN - figure - GAP;
  const top = stack([head(room), key(room)], 20 * scale);
  const bottom = stack([doubts(room), foot(room)], 12 * scale);
  const fits = top.height + bottom.height + 20 * scale <= inner;
  const draw = () => [
    ...top.draw(MARGIN, MARGIN),
    ...bottom.draw(MARGIN, high - MARGIN - bottom.height),
    ...shown.draw({ x: wide - MARGIN - figure, y: MARGIN, width: figure, height: inner }),
  ];
  return { fits, draw };
}

// Text above and below, the figure between them over the whole width.
function below(shown, { head, key, doubts, foot, scale }, { wide, high }) {
  const room = wide - 2 * MARGIN;
  const top = head(room);
  const bottom = foot(room);
  const space = high - 2 * MARGIN - top.height - bottom.height - 2 * 22 * scale;
  const y = MARGIN + top.height + 22 * scale;
  const under = stack([key(room), doubts(room)], 12 * scale);
  const height = space - under.height - 16 * scale;
  const draw = () => [
    ...top.draw(MARGIN, MARGIN),
    ...bottom.draw(MARGIN, high - MARGIN - bottom.height),
    ...shown.draw({ x: MARGIN, y, width: room, height }),
    ...under.draw(MARGIN, y + height + 16 * scale),
  ];
  return { fits: high * 0.5 <= height, draw };
}
