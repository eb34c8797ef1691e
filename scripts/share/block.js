// Blocks of a picture: each knows its height, and is drawn where it is put.

import { make } from "./copy.js";
import { SANS, lines, width } from "./type.js";

// Text in lines no wider than `room`. Where other fonts are wider, a viewer squeezes a line into the width it had here.
export function paragraph(text, type, room) {
  const { size, weight = 400, family = SANS, fill, lead = 1.3 } = type;
  const set = text ? lines(text, type, room) : [];
  const looks = { "font-family": family, "font-size": size, "font-weight": weight, fill };
  const line = (line, x, y) => {
    const wide = width(line, type).toFixed(1);
    return make("text", { x, y: y.toFixed(1), ...looks, textLength: wide, lengthAdjust: "spacingAndGlyphs" }, line);
  };
  return {
    height: set.length * size * lead,
    draw: (x, y) => set.map((text, index) => line(text, x, y + size * (index * lead + (lead + 0.7) / 2))),
  };
}

// Blocks one below the other, with `gap` between those that are not empty.
export function stack(blocks, gap) {
  const filled = blocks.filter(({ height }) => height > 0);
  const height = filled.reduce((sum, block) => sum + block.height + gap, filled.length ? -gap : 0);
  const draw = (x, y) => {
    let top = y;
    return filled.flatMap(block => {
      const drawn = block.draw(x, top);
      top += block.height + gap;
      return drawn;
    });
  };
  return { height, draw };
}

// Entries of equal width in as many columns as fit, read downwards.
export function columns(entries, { wide, high, room }) {
  const count = Math.min(entries.length, Math.max(1, Math.floor(room / wide)));
  const rows = Math.ceil(entries.length / count);
  return {
    height: rows * high,
    draw: (x, y) => entries.flatMap((draw, index) => draw(x + Math.floor(index / rows) * wide, y + (index % rows) * high)),
  };
}
