// What a class is shown: the presentation, and the guided tour beside the map.
//
// Loaded when the page is first marked with one of them (index.html). What it wants shown it asks for by links:
// scripts/follow.js, which stands before it.

const root = document.documentElement;
const words = %WORDS%[root.lang];
const FORWARD = ["ArrowRight", "ArrowDown", "PageDown"];
const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];

const CORNERS = "M3 9V3h6M15 3h6v6M21 15v6h-6M9 21H3v-6";
const ROOMY = matchMedia("(min-width: 56.25em)");

const find = (css, within = document) => within.querySelector(css);
const isPresented = () => "presentation" in root.dataset && !("embedded" in root.dataset);

function make(kind, properties, ...children) {
  const element = Object.assign(document.createElement(kind), properties);
  element.append(...children);
  return element;
}

function corners() {
  const part = (name, attributes) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  const drawing = part("svg", { viewBox: "0 0 24 24", "aria-hidden": "true" });
  drawing.append(part("path", { d: CORNERS }));
  return drawing;
}

// The presentation. A clicker sends pages; a class that is to look at its teacher sees black.

let isFull = false;
const leave = make("a", { href: "?presentation=", textContent: "×", ariaLabel: words.close, title: `${words.close} (Esc)` });
const full = make("button", { type: "button", ariaLabel: words.full, title: words.full }, corners());
const corner = make("p", { className: "corner" }, full, leave);
full.addEventListener("click", fill);

function fill() {
  root.requestFullscreen?.().then(() => (isFull = true), () => {});
}

function present() {
  if (isPresented() === corner.isConnected) return;
  if (isPresented()) {
    document.body.append(corner);
    full.hidden = !document.fullscreenEnabled;
    // A browser fills the screen for a reader who has just asked, not for a link from elsewhere.
    if (navigator.userActivation?.isActive) fill();
  } else {
    corner.remove();
    delete root.dataset.black;
    if (document.fullscreenElement) document.exitFullscreen();
  }
}

function turn(by) {
  // The still page has one year.
  if (root.dataset.ready === "failed") return;
  const year = find("#year");
  const [at, last] = box ? [Number(root.dataset.step), box.count] : [year.valueAsNumber, Number(year.max)];
  const to = at + by;
  if ((box ? 1 : Number(year.min)) <= to && to <= last) follow(`?${box ? "steg" : "ar"}=${to}`);
}

// What was pressed and is not done yet: until the page answers nobody knows from where a key turns, and a link would lead
// away. One at a time, as the page shows what it was asked for a moment later.
const pressed = [];
let isTurning = false;

function obey() {
  const { ready, step } = root.dataset;
  const answers = ready === "failed" || (ready === "true" && (box || !step));
  if (isTurning || !answers || !pressed.length) return;
  pressed.shift()();
  isTurning = true;
  setTimeout(() => ((isTurning = false), obey()));
}

function ask(act) {
  pressed.push(act);
  obey();
}

function press(event) {
  const { key, target } = event;
  if (!isPresented() || event.ctrlKey || event.metaKey || event.altKey || find("dialog[open]")) return;
  const isBlack = "black" in root.dataset;
  const by = FORWARD.includes(key) ? 1 : BACK.includes(key) ? -1 : 0;
  if (isBlack || key === "." || key.toLowerCase() === "b") {
    if (isBlack) delete root.dataset.black;
    else root.dataset.black = "";
  } else if (by) {
    ask(() => turn(by));
  } else if (key === "Escape" && !target.closest?.("[data-panel]")) {
    ask(() => follow("?presentation="));
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

addEventListener("keydown", press, true);
addEventListener("click", (event) => {
  if (!("black" in root.dataset)) return;
  delete root.dataset.black;
  event.preventDefault();
  event.stopPropagation();
}, true);
document.addEventListener("fullscreenchange", () => {
  full.hidden = Boolean(document.fullscreenElement);
  // The browser keeps the Escape that leaves the full screen to itself.
  if (isFull && !document.fullscreenElement && isPresented()) ask(() => follow("?presentation="));
  isFull = Boolean(document.fullscreenElement);
});

// The tour: its texts stand on a page of their own.

let box = null;
let texts = null;

async function read() {
  const page = await readPage(words.file);
  return [...page.querySelectorAll("[data-step-text]")];
}

function build(count) {
  const text = make("div", { ariaLive: "polite" });
  const dots = Array.from({ length: count }, (_, index) => make("a", { href: `?steg=${index + 1}` }));
  const previous = make("a", { textContent: "‹", ariaLabel: words.previous, title: words.previous });
  const next = make("a", { textContent: "›", ariaLabel: words.next, title: words.next });
  const list = make("ol", {}, ...dots.map((dot) => make("li", {}, dot)));
  const place = make("span", { className: "place" });
  const out = make("a", { href: "?steg=", className: "out", textContent: "×", ariaLabel: words.leave, title: words.leave });
  const nav = make("nav", { ariaLabel: words.tour }, previous, list, place, next, out);
  const element = make("section", { className: "tour", ariaLabel: words.tour }, nav, text);
  return { element, text, dots, place, previous, next, count };
}

// Tells of the step that the page is marked with.
async function tell() {
  const number = Number(root.dataset.step);
  if (!number) return close();
  texts ??= read().catch((problem) => (console.warn(problem), []));
  const all = await texts;
  if (Number(root.dataset.step) !== number || !("ready" in root.dataset)) return;
  // A page that cannot answer shows the present, whatever the step.
  const told = root.dataset.ready === "failed" ? [] : all;
  const isNew = !box;
  box ??= build(told.length);
  const frozen = find("p[data-frozen]");
  box.element.dataset.told = number;
  box.text.replaceChildren(...(frozen ? thaw(frozen) : told[number - 1] ? copy(told[number - 1]) : elsewhere(number)));
  box.place.textContent = box.count ? at(number) : "";
  for (const [index, dot] of box.dots.entries()) {
    const title = find("h2", told[index])?.textContent ?? "";
    Object.assign(dot, { ariaLabel: `${at(index + 1)}: ${title}`, title });
    dot.ariaCurrent = index + 1 === number ? "step" : null;
  }
  lead(box.previous, number - 1);
  lead(box.next, number + 1);
  if (isNew) find(".board").prepend(box.element);
  arrive();
  const heading = find("h2", box.text);
  const mayMove = !("embedded" in root.dataset) || document.hasFocus();
  // A reader who asked for the tour is led to it; one who steps through it stays at the arrows, as long as these are there.
  if (heading && mayMove && navigator.userActivation?.isActive && (isNew || document.activeElement === document.body)) {
    heading.tabIndex = -1;
    heading.focus();
  }
}

function lead(link, number) {
  const isThere = 1 <= number && number <= box.count;
  const hadFocus = document.activeElement === link;
  if (isThere) link.href = `?steg=${number}`;
  else link.removeAttribute("href");
  link.hidden = !isThere;
  if (hadFocus && !isThere) link.blur();
}

const at = (number) => words.step.replace("¤", number).replace("§", box.count);

// A step's text; where there is little room, its sources unfold.
function copy(told) {
  const text = document.importNode(told, true);
  const sources = find(".from", text);
  const details = make("details", { open: ROOMY.matches }, make("summary", { textContent: `${words.sources} (${sources.children.length})` }));
  sources.replaceWith(details);
  details.append(sources);
  return [text];
}

const thaw = (frozen) => [
  make("p", {}, `${words.frozen} `, make("a", { href: find("[data-present]", frozen).href, textContent: words.now })),
];

const elsewhere = (number) => [make("p", {}, make("a", { href: `${words.file}#steg-${number}`, textContent: words.page }))];

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll(".tour details")) details.open = true;
});

function close() {
  box?.element.remove();
  box = null;
}

// The page has waited for the style, and for the step.
const style = find("link[href*=klassrum]");
let isStyled = Boolean(style.sheet);
for (const end of ["load", "error"]) style.addEventListener(end, () => ((isStyled = true), arrive()));

function arrive() {
  if (isStyled && (box || !("step" in root.dataset))) delete root.dataset.arriving;
  obey();
}

function look() {
  present();
  tell();
  arrive();
}

new MutationObserver(look).observe(root, { attributeFilter: ["data-presentation", "data-step", "data-ready"] });
look();
