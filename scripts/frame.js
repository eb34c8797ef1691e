// What a page within another tells the one around it, and what it hears from there.
//
// A classic script: in a sandbox that keeps modules and WebAssembly out, the still page has a height too.
// The shapes of the messages are those that articles know already; see docs/contract.md, "Messages".

const root = document.documentElement;
const host = window.parent;
// The parameters that a message may set: those of src/state/address/parameter.rs.
const PARAMETERS = [
  "ar", "lage", "vard", "vy", "utsnitt", "ordning", "region", "system", "farg", "leverantor", "samverkan",
  "jamfor", "sprak", "tema", "fryst", "steg", "tankom",
];
// Some of them choose another page.
const PAGES = ["sprak", "fryst", "tankom"];
// What is made up names every region that it changes.
const LONGEST_VALUE = { tankom: 600 };
const LONGEST_OTHER_VALUE = 40;
const LONGEST_MESSAGE = 400;
const SMALLEST_MAP = 120;
const SMALLEST_ZOOM = 0.5;
// How long the page around has to make room before this one makes do, in milliseconds.
const PATIENCE = 300;

const own = new URLSearchParams(location.search);
const pym = own.get("childId");
const secret = new URLSearchParams(location.hash.replace(/^#\??/, "")).get("secret");
let resizer = null;
let told = 0;
let fitted = "";
let waiting = 0;
let asked = null;

// The whole page, which has room for everything, in the state shown here.
function query() {
  const state = new URLSearchParams(root.dataset.state ?? location.search);
  return PARAMETERS.filter((name) => state.get(name)).map((name) => `${name}=${encodeURIComponent(state.get(name))}`).join("&");
}

function lead() {
  for (const link of document.querySelectorAll("[data-whole]")) {
    const state = query();
    link.search = state && `?${state}`;
    // A sandbox lets no other window open; there the link leads on within the frame.
    if (self.origin !== "null") link.target = "_blank";
  }
}

function post(message) {
  if (host !== window) host.postMessage(message, "*");
}

function say(type, more) {
  post({ source: "journalkartan", v: 1, type, ...more });
}

function tellState(type) {
  // The sentence follows the state a moment later.
  setTimeout(() => say(type, { state: query(), text: document.querySelector(".sentence")?.textContent.trim() ?? document.title }));
}

// The height in the words of each host that is known: Datawrapper's script, AMP, Embedly (Medium), pym,
// WordPress, iframe-resizer, our own.
function tellHeight(height, event) {
  if (!height) return;
  told = height;
  say("height", { height, width: innerWidth });
  post({ "datawrapper-height": { journalkartan: height } });
  post({ sentinel: "amp", type: "embed-size", height });
  post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
  if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  if (secret) post({ message: "height", value: height, secret });
  if (resizer) post(`[iFrameSizer]${resizer}:${height}:${innerWidth}:${event}`);
}

// WebKit measures what is drawn smaller as if it were not: then the page is wider than the frame, by as much.
function height() {
  const scale = root.style.zoom ? innerWidth / root.getBoundingClientRect().width : 1;
  return Math.ceil(document.body.getBoundingClientRect().height * scale);
}

// Tells the height that the content wants, if that has changed, and makes do with the one that there is.
function measure() {
  const { style } = root;
  const before = [root.dataset.fit, style.getPropertyValue("--map"), style.zoom];
  delete root.dataset.fit;
  style.removeProperty("--map");
  style.zoom = "";
  const wanted = height();
  if (wanted !== told) tellHeight(wanted, "resize");
  const now = [wanted, innerWidth, innerHeight].join();
  if (now === fitted) {
    if (before[0] != null) root.dataset.fit = before[0];
    if (before[1]) style.setProperty("--map", before[1]);
    style.zoom = before[2];
    return;
  }
  clearTimeout(waiting);
  if (wanted > innerHeight) waiting = setTimeout(fit, fitted ? 0 : PATIENCE, now);
  else fitted = now;
}

// Makes the map smaller, then leaves out what explains it, then draws all of it smaller.
function fit(now) {
  fitted = now;
  const { style } = root;
  // As long as something else can go, the map keeps nearly half of what there is.
  for (const [degree, smallest] of [["map", innerHeight * 0.45], ["rest", SMALLEST_MAP]]) {
    root.dataset.fit = degree;
    style.removeProperty("--map");
    const map = document.querySelector("svg[data-map]")?.getBoundingClientRect().height ?? 0;
    const left = map - (height() - innerHeight);
    if (map) style.setProperty("--map", `${Math.floor(Math.max(smallest, left))}px`);
    if (height() <= innerHeight) return;
  }
  const zoom = innerHeight / height();
  if (zoom < SMALLEST_ZOOM) {
    // Too little for anything: then the reader scrolls.
    delete root.dataset.fit;
    style.removeProperty("--map");
    return;
  }
  style.zoom = zoom;
  // Narrower lines may wrap otherwise: once more, with what came of it.
  if (height() > innerHeight) style.zoom = zoom * (innerHeight / height());
}

// Keeps what a host asks for; anything that is not a short value of a known parameter is dropped.
function keep(state) {
  // A flood of them is one.
  if (!asked) setTimeout(obey, 50);
  asked ??= new Map();
  for (const name of PARAMETERS) {
    const value = state[name];
    const isPlain = typeof value === "string" || typeof value === "number";
    if (isPlain && String(value).length <= (LONGEST_VALUE[name] ?? LONGEST_OTHER_VALUE)) asked.set(name, String(value));
  }
}

// Shows what was asked for, once the page answers; a page that is no map has no state.
function obey() {
  if (!asked || root.dataset.ready !== "true" || !document.querySelector("svg[data-map]")) return;
  const wanted = asked;
  asked = null;
  if (!wanted.size) return;
  const shown = new URLSearchParams(query());
  const isOther = (name) => wanted.has(name) && wanted.get(name) !== (shown.get(name) ?? (name === "sprak" ? root.lang : ""));
  if (PAGES.some(isOther) || wanted.get("vy") === "kort") {
    for (const name of wanted.keys()) shown.set(name, wanted.get(name));
    shown.set("inbaddad", "1");
    location.replace(`?${shown}${location.hash}`);
    return;
  }
  // Half a letter, which no address can hold, becomes a sign for that.
  follow(`?${new URLSearchParams([...wanted])}`);
}

function play(isWanted) {
  const button = document.querySelector(".play");
  const isPlaying = button?.textContent !== "▶";
  const isUnwelcome = isWanted && matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (root.dataset.ready === "true" && isPlaying !== isWanted && !isUnwelcome) button.click();
}

function hear(message) {
  if (message.source === "journalkartan-host" && message.v === 1) {
    if (message.type === "set" && message.state && typeof message.state === "object") keep(message.state);
    if (message.type === "play") play(true);
    if (message.type === "pause") play(false);
    if (message.type === "get") {
      tellHeight(told, "init");
      if (root.dataset.ready === "failed") tellReady();
      else tellState("state");
    }
  } else if (secret && message.message === "ready" && message.secret === secret) {
    tellHeight(told, "init");
  }
}

function hearText(text) {
  if (text.length > LONGEST_MESSAGE) return;
  if (pym && text.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`)) tellHeight(told, "init");
  const id = /^\[iFrameSizer\]([\w-]{1,80}):/.exec(text);
  if (id) {
    const event = resizer ? "resize" : "init";
    resizer = id[1];
    tellHeight(told, event);
  }
}

addEventListener("message", ({ source, data }) => {
  if (host === window || source !== host) return;
  if (typeof data === "string") hearText(data);
  else if (data && typeof data === "object") hear(data);
});

// What leads out of the map leads out of the frame, which is too narrow for it.
addEventListener("click", ({ target }) => {
  const link = target.closest?.("a[href]");
  if (link && self.origin !== "null" && !/^[?#]/.test(link.getAttribute("href"))) link.target = "_blank";
}, true);

// Tells that the page answers, or that it will not.
function tellReady() {
  if (root.dataset.ready === "failed") say("error", { reason: "still" });
  if (root.dataset.ready === "true") {
    tellState("ready");
    setTimeout(obey);
  }
}

new MutationObserver((changes) => {
  lead();
  if (changes.some((change) => change.attributeName === "data-state")) tellState("state");
  if (changes.some((change) => change.attributeName === "data-ready")) tellReady();
  measure();
}).observe(root, { attributeFilter: ["data-state", "data-ready"] });
// The page may have been quicker than this script.
tellReady();

addEventListener("DOMContentLoaded", () => {
  lead();
  measure();
  new ResizeObserver(measure).observe(document.body);
});
addEventListener("load", measure);
addEventListener("resize", measure);
if (document.readyState !== "loading") dispatchEvent(new Event("DOMContentLoaded"));
if (host !== window) post("[iFrameResizerChild]Ready");
