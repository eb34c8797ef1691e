// Journalkartan in an article, on a page of anyone's: gives each map the height that it asks for, loads it in
// place of its picture once that is near, and lets links in the text steer it.
((own, page) => {
  if (!own?.src) return;
  const home = new URL(".", own.src);
  // Included many times, it takes effect once, and then looks for what has come since.
  const key = Symbol.for(home);
  if (window[key]) return window[key]();

  const answers = new WeakMap();
  let asked, status;

  const frames = () => [...page.querySelectorAll("iframe")].filter(frame => frame.src.startsWith(home));

  const send = (frame, type, state) =>
    frame.contentWindow.postMessage({ source: "journalkartan-host", v: 1, type, state }, "*");

  const load = box => {
    const frame = page.createElement("iframe");
    frame.title = box.querySelector("img")?.alt || "Karta: journalsystem i Sveriges regioner";
    frame.allow = "fullscreen; clipboard-write; web-share";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    // As tall as what it takes the place of, so that nothing moves.
    frame.style.cssText = `display:block;width:100%;border:0;min-height:200px;height:${box.offsetHeight}px`;
    frame.src = `${home}?inbaddad=1&${box.dataset.journalkartan}`;
    box.removeAttribute("data-journalkartan");
    box.replaceChildren(frame);
  };

  const near = new IntersectionObserver(seen => seen.forEach(({ isIntersecting, target }) => {
    if (isIntersecting) {
      near.unobserve(target);
      load(target);
    }
  }), { rootMargin: "300px" });

  const look = window[key] = () => {
    page.querySelectorAll("div[data-journalkartan]").forEach(box => near.observe(box));
    // A map that was there before has told its height and its state to no one.
    frames().forEach(frame => send(frame, "get"));
  };

  addEventListener("message", ({ data, source, origin }) => {
    const frame = frames().find(frame => frame.contentWindow === source);
    if (data?.source !== "journalkartan" || data.v !== 1 || !frame) return;
    // A sandbox has no origin.
    if (origin !== home.origin && origin !== "null") return;
    const { type, height, text } = data;
    if (type === "height" && Number.isFinite(height)) {
      frame.style.height = `${Math.round(Math.min(2000, Math.max(200, height)))}px`;
    }
    // A map that cannot start stays still, whatever else it tells.
    if (type === "ready" || (type === "state" && !answers.has(frame))) answers.set(frame, true);
    if (type === "error") answers.set(frame, false);
    if (type === "state" && frame === asked && typeof text === "string") {
      asked = null;
      status.textContent = text.slice(0, 300);
    }
  });

  page.addEventListener("click", event => {
    const link = event.target.closest("a[data-journalkartan]");
    const { metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
    if (!link || metaKey || ctrlKey || shiftKey || altKey || defaultPrevented) return;
    // The map before the link, else the first; a card is none.
    const all = frames().filter(frame => !/vy=kort/.test(frame.src));
    const frame = all.filter(frame => frame.compareDocumentPosition(link) & 4).pop() || all[0];
    if (!answers.get(frame)) return;
    event.preventDefault();
    if (!status) {
      status = page.createElement("div");
      status.setAttribute("role", "status");
      status.style.cssText = "position:absolute;clip-path:inset(50%)";
      page.body.append(status);
    }
    asked = frame;
    // What the link does not name it does not choose.
    const state = { region: "", system: "", leverantor: "", samverkan: "", jamfor: "" };
    new URLSearchParams(link.dataset.journalkartan).forEach((value, name) => state[name] = value);
    send(frame, "set", state);
  });

  look();
  page.addEventListener("DOMContentLoaded", look);
})(document.currentScript, document);
