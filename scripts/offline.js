// Has the site kept for when there is no network, and says how that stands. Before it stand `WORDS`, by language,
// and `STYLE`. Where the browser keeps nothing (an insecure address, a private window), nothing happens.

const words = WORDS[document.documentElement.lang];
// How long a line is shown that asks for nothing, in milliseconds.
const WHILE = 10_000;

// Dresses the page, whose policy allows no style elements but its own.
const dress = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  isDressed = true;
};
let isDressed = false;

// A line at the top of the page, in place of an earlier one.
function tell(kind, text, ...acts) {
  hush();
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const line = make("div", { className: "notice" });
  line.dataset.offline = kind;
  const said = make("p", { role: "status" });
  const close = make("button", { type: "button", textContent: "×", onclick: () => line.remove() });
  close.setAttribute("aria-label", words.dismiss);
  if (!isDressed) dress();
  line.append(said, ...acts, close);
  document.querySelector("header").prepend(line);
  // What is spoken is what changes in a line that is there already.
  setTimeout(() => (said.textContent = text));
}

function hush(kind) {
  document.querySelector(kind ? `[data-offline="${kind}"]` : "[data-offline]")?.remove();
}

const cut = () => tell("cut", words.cut);

// Asks a worker that waits; it answers whether this is the only page of the site that is open.
function ask(worker, wish) {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(wish, [port2]);
  return new Promise((answer) => (port1.onmessage = ({ data }) => answer(data)));
}

// A newer version waits until no page of this one is open, unless the reader wants it now.
async function offer(worker) {
  tell("newer", words.newer);
  if (!(await ask(worker, "alone"))) return;
  const now = Object.assign(document.createElement("button"), { type: "button", className: "act", textContent: words.now });
  now.onclick = async () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
    if (!(await ask(worker, "take over"))) now.remove();
  };
  document.querySelector('[data-offline="newer"] > p')?.after(now);
}

// Follows a version on its way: the first one, or a newer one.
function follow(registration) {
  const worker = registration.installing;
  if (!worker) return;
  const isFirst = !registration.active;
  worker.addEventListener("statechange", () => {
    if (isFirst && worker.state === "activated") {
      tell("ready", words.ready);
      setTimeout(hush, WHILE, "ready");
    }
    if (!isFirst && worker.state === "installed") offer(worker);
  });
}

// The newest version could not be asked for. A host that no longer has the worker wants nothing kept any more.
async function missed(registration) {
  const answer = await fetch("sw.js", { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (!answer) return cut();
  if (answer.status !== 404 && answer.status !== 410) return;
  await registration.unregister();
  // As sw.js names it.
  await caches.delete(`journalkartan ${registration.scope}`);
}

async function start() {
  const workers = navigator.serviceWorker;
  // Who saves on data is not sent what may never be read.
  if (!workers.controller && navigator.connection?.saveData) return;
  const registration = await workers.register("sw.js");
  registration.addEventListener("updatefound", () => follow(registration));
  follow(registration);
  if (registration.waiting) offer(registration.waiting);
  if (!workers.controller) return;
  addEventListener("offline", cut);
  addEventListener("online", () => hush("cut"));
  registration.update().catch(() => missed(registration));
}

// A sandbox refuses even the name of `serviceWorker`.
if (self === top && !/[?&]inbaddad=1\b/.test(location.search)) start().catch(() => {});
