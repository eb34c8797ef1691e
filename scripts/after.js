// What the page needs only once it stands: it loads this without waiting for it.
const root = document.documentElement;

function add(kind, properties) {
  document.head.append(Object.assign(document.createElement(kind), properties));
}

// How all looks that the page takes from others; and, not within another page, the map works without a network from
// then on, and says so. Neither holds up what the page waits for.
function rest() {
  add("link", { rel: "stylesheet", href: "%STYLE_LATE%" });
  if (self === top && !("embedded" in root.dataset)) add("script", { src: "%SCRIPT_OFFLINE%" });
}
if (document.readyState === "complete") rest();
else addEventListener("load", rest);

// What a class is shown comes once the page is marked with it, and the page waits for it.
const marks = new MutationObserver(show);
marks.observe(root, { attributeFilter: ["data-presentation", "data-step"] });
show();

function show() {
  if (!("presentation" in root.dataset || "step" in root.dataset)) return;
  marks.disconnect();
  add("link", { rel: "stylesheet", href: "%STYLE_CLASSROOM%" });
  add("script", { src: "%SCRIPT_CLASSROOM%", onerror: () => delete root.dataset.arriving });
}

// The dialog that passes the map on is fetched when it is asked for; where it cannot be had, its page is.
// What hands out codes begins with what is shown.
addEventListener("click", (event) => {
  const link = event.target.closest("[data-share],[data-carry]");
  if (!link) return;
  if ("carry" in link.dataset) {
    link.search = root.dataset.state || location.search;
    return;
  }
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const open = () => passOn(link.href);
  add("script", { type: "module", src: "%SCRIPT_SHARE%", onload: open, onerror: () => (location = link.href) });
});

// Safari shows where a reader writes, even if that lies under what is fixed at the bottom of a phone.
addEventListener("focusin", ({ target }) => {
  if (target.id === "hitta") target.scrollIntoView({ block: "nearest" });
});
