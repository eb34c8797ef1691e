// What the page shows at present, read from the page itself.

const root = document.documentElement;
const find = (css, within = document) => within.querySelector(css);
const text = (css, within) => find(css, within)?.textContent.trim().replace(/\s+/g, " ") ?? "";
const seen = element => element && getComputedStyle(element).display != "none";

// What a host adds to the address of an embedded page.
const OF_THE_HOST = ["inbaddad", "anpassa", "ram", "statisk", "childId", "initialWidth", "parentTitle", "parentUrl"];

// The address of the whole page in the state that is shown.
export function address() {
  if (isEmbedded()) return find("[data-whole]").href;
  return root.dataset.ready == "true" ? location.href : new URL(location.pathname, location.href).href;
}

// The same in the other language.
export function otherAddress() {
  const url = new URL(find("[data-language]").href);
  if (!isEmbedded()) return url.href;
  url.hash = "";
  for (const name of OF_THE_HOST) url.searchParams.delete(name);
  return url.href;
}

// Whether the page stands within another, without its own chrome.
const isEmbedded = () => root.dataset.embedded != null;

// The years that are shown, the earlier first; one where none is compared with.
export function years() {
  const [year, other] = [text("output[for=year]"), text(".second:not(.none) figcaption")];
  return other ? [year, other].sort() : [year];
}

// The choices that are made, by parameter: { lage: "planerat", vard: "alla" }.
export function choices() {
  const marked = [...document.querySelectorAll(".choices [aria-current]")];
  return Object.fromEntries(marked.flatMap(link => [...new URLSearchParams(link.search)]));
}

// What these choices are called on the page.
export function named(...parameters) {
  const links = parameters.map(name => find(`.choices [aria-current][href^="?${name}="]`));
  return links.filter(link => link).map(link => link.textContent);
}

// What the page says of what it shows.
export function said() {
  const open = find("[data-panel]");
  const rest = text(".sentence span");
  return {
    headline: text(".sentence").replace(rest, "").trim(),
    rest,
    about: open ? [text("h2", open), text(".shown", open)].filter(part => part).join(": ") : "",
    change: text(".changes:not(.none) h2"),
    changes: [...document.querySelectorAll(".changes:not(.none) li:not(.none)")].map(item => text("a", item) + ": " + text("span", item)),
    doubts: text("#forbehall"),
    frozen: frozen() ? words(find("p[data-frozen]")) : "",
    imagined: isMadeUp() ? words(find("p[data-imagined]")) : "",
  };
}

// The day at which the page is frozen; none where it shows what is known now.
export const frozen = () => (seen(find("p[data-frozen]")) ? find("p[data-frozen]").dataset.frozen : "");

// Whether what is shown is made up.
export const isMadeUp = () => root.dataset.fiction != null;

// What an element says of itself, without its links.
const words = ({ childNodes }) => [...childNodes].filter(node => node.nodeType == Node.TEXT_NODE).map(node => node.data.trim()).join(" ").trim();

// The region whose panel is open.
export const region = () => (find("[data-panel^='region:']") ? text("[data-panel] h2") : "");

// The entries of the legend: a swatch, the class that paints it, a name, how many regions show it, and whether a
// reader has chosen it.
export function legend() {
  const entries = [...document.querySelectorAll(".legend li")].map(item => {
    const swatch = find(".swatch", item);
    const [first, second] = find("g", swatch).classList;
    return {
      swatch,
      paint: first == "example" ? second : first,
      name: text(".name", item),
      count: Number(text(".count", item)),
      chosen: find("[aria-pressed=true]", item) != null,
    };
  });
  return entries.filter(({ name }) => name);
}

// How many regions of a map show what a class paints: each has a layer for all or primary care, and one for hospitals.
export function count(map, paint) {
  const layers = [...map.querySelectorAll(".shapes > g")];
  const shows = layer => layer.classList.contains(paint) && seen(layer);
  return layers.filter((layer, index) => index % 2 == 0 && (shows(layer) || shows(layers[index + 1]))).length;
}
