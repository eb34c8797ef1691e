// A copy of a drawing on the page that stands alone: what style sheets gave it stands in attributes, and what it
// refers to (patterns, clips, shapes) comes with it.

import { SANS } from "./type.js";

const SVG = "http://www.w3.org/2000/svg";

// What a shape looks like, with what it looks like where nothing is said.
const LOOKS = {
  "fill-opacity": "1", "fill-rule": "nonzero", "stroke": "none", "stroke-width": "1px", "stroke-opacity": "1",
  "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter", "opacity": "1",
};
const LETTERS = ["text-anchor", "font-size", "font-weight"];
const GEOMETRY = ["d", "cx", "cy", "r", "x", "y"];

// An element of SVG; attributes without a value are left out.
export function make(name, attributes = {}, ...content) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
  element.append(...content.filter(part => part != null));
  return element;
}

// A colour as every viewer reads it, #rrggbb; what it lets through is left to its opacity.
export function plain(colour) {
  const parts = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)/.exec(colour);
  return parts ? "#" + parts.slice(1).map(part => Math.round(part).toString(16).padStart(2, "0")).join("") : colour;
}

// The colour that a variable of the page's style has at present.
export function tint(variable) {
  const probe = document.createElement("i");
  probe.style.color = `var(${variable})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return plain(colour);
}

// Copies with what they have in common: each pattern and clip once.
export class Copies {
  constructor() {
    this.definitions = make("defs");
    this.known = new Set();
  }

  // The copy of an element; none where it is not shown. A `use` becomes what it shows.
  of(element) {
    const style = getComputedStyle(element);
    if (style.display == "none" || element.matches(".ring.pointed, .ring.focus")) return null;
    switch (element.localName) {
      case "g":
      case "a":
        return this.group(style, element);
      case "use": {
        const target = document.querySelector(element.getAttribute("href"));
        if (!target) return null;
        return target.localName == "g" ? this.group(style, target) : this.shape(target, style);
      }
      case "text":
        return this.letters(element, style);
      default:
        return this.shape(element, style);
    }
  }

  // The copies of what an element holds.
  within(element) {
    return [...element.children].map(child => this.of(child)).filter(copy => copy);
  }

  group(style, { children }) {
    const copies = this.within({ children });
    if (!copies.length) return null;
    const clip = style.clipPath == "none" ? null : this.refer(style.clipPath);
    return make("g", { opacity: style.opacity == 1 ? null : style.opacity, "clip-path": clip }, ...copies);
  }

  shape(shape, style) {
    const paints = style.fill != "none" && style.fillOpacity != 0;
    if (!paints && style.stroke == "none") return null;
    return make(shape.localName, { ...this.geometry(shape), ...this.looks(style) });
  }

  // The paper around letters is a text of its own below them: not every viewer paints strokes first.
  letters(text, style) {
    const type = { "font-family": SANS };
    for (const name of LETTERS) type[name] = style.getPropertyValue(name).replace("px", "");
    const at = this.geometry(text);
    const { fill, opacity, ...halo } = this.looks(style);
    const letters = make("text", { ...at, ...type, fill, opacity }, text.textContent);
    if (style.stroke == "none") return letters;
    return make("g", {}, make("text", { ...at, ...type, ...halo, fill: halo.stroke }, text.textContent), letters);
  }

  geometry(shape) {
    return Object.fromEntries(GEOMETRY.map(name => [name, shape.getAttribute(name)]));
  }

  looks(style) {
    const looks = { fill: style.fillOpacity == 0 ? "none" : this.paint(style.fill) };
    for (const [name, usual] of Object.entries(LOOKS)) {
      const value = style.getPropertyValue(name);
      if (name.startsWith("stroke-") && style.stroke == "none") continue;
      if (value != usual) looks[name] = this.paint(value.replace(/px/g, ""));
    }
    return looks;
  }

  paint(value) {
    return value.startsWith("url") ? this.refer(value) : plain(value);
  }

  // A reference within the copy to what one within the page refers to.
  refer(value) {
    const id = /#([^"')]+)/.exec(value)?.[1];
    const target = id && document.getElementById(id);
    if (!target) return null;
    if (!this.known.has(id)) {
      this.known.add(id);
      const attributes = [...target.attributes].filter(({ name }) => name != "class");
      const own = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
      this.definitions.append(make(target.localName, own, ...this.within(target)));
    }
    return `url(#${id})`;
  }
}
