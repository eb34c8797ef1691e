// The page that hands out codes: from the choices to an address, from that to the preview and the codes.
const form = document.querySelector("form");
const { elements } = form;
const frame = document.querySelector(".scene iframe");
const own = document.getElementById("egen");
const carried = document.querySelector("[data-carried]");

const NAMES = ["ar", "lage", "vard", "vy", "utsnitt", "region", "tema"];
/** What a card does not follow. */
const OF_MAPS = ["ar", "lage", "vard", "utsnitt", "fryst", "valt"];
/** What the map carries here that has no field. */
const OTHERS = ["ordning", "system", "farg", "leverantor", "samverkan", "jamfor", "fryst", "tankom"];

/** What opens a panel or a second map, and how much taller the frame is then, in pixels. */
const TALL = /\b(region|system|leverantor|samverkan|jamfor)=/;
const MORE = 550;

const asked = new URLSearchParams(location.search);
const others = OTHERS.map(name => [name, asked.getAll(name).pop()])
  .filter(([name, value]) => (name === "tankom" ? /^[\w.,-]{1,600}$/ : /^[\w-]{1,40}$/).test(value ?? "") && value !== elements[name]?.value);

const chosen = name => elements[name].selectedOptions[0];
const isCard = () => elements.vy.value === "kort";

/** The choices as a query, without those that are as they are anyway. */
const query = () => {
  const pairs = NAMES.map(name => [name, elements[name].value]);
  if (!carried.hidden && elements.valt.checked) pairs.push(...others);
  if (elements.fryst.checked) pairs.push(["fryst", elements.fryst.value]);
  pairs.push(["sprak", form.dataset.language]);
  const kept = pairs.filter(([name, value]) => value && !(isCard() && (OF_MAPS.includes(name) || OTHERS.includes(name))));
  return new URLSearchParams(kept).toString();
};

/** What the frame shows, in words. */
const title = () => {
  if (isCard()) return chosen("region").dataset.card;
  const parts = ["ar", "vard", "lage", "utsnitt", "region"].map(name => chosen(name).dataset.title);
  return [chosen("vy").dataset.title, ...parts.filter(part => part)].join(", ");
};

/** Whether what the frame shows is made up. */
const isMadeUp = asks => new URLSearchParams(asks).has("tankom");

/** The frame's address: cards have a page of their own. */
const address = asks => {
  const mark = form.dataset.language && `.${form.dataset.language}`;
  return isCard() ? `${home}kort${mark}.html?${asks}&inbaddad=1` : `${home}?inbaddad=1${asks && "&"}${asks}`;
};

/** All that the codes have slots for. */
const values = () => {
  const [asks, name, care] = [query(), title(), elements.vard.value];
  const { picture, says, saysPrimar, saysSjukhus } = chosen("ar").dataset;
  return {
    home,
    src: address(asks),
    title: isMadeUp(asks) ? `${form.dataset.madeUp}: ${name}` : name,
    width: isCard() ? "320" : "100%",
    style: isCard() ? "320px" : "100%",
    height: Number(chosen("vy").dataset.height) + (!isCard() && TALL.test(asks) ? MORE : 0),
    query: asks,
    link: asks ? `${home}?${asks}` : home,
    picture: `${home}bilder/${picture}${care && `-${care}`}.png`,
    alt: `${name}. ${{ primar: saysPrimar, sjukhus: saysSjukhus }[care] ?? says}`,
  };
};

const width = () => document.querySelector("[name=bredd]:checked").value || own.value;

/** Gives the preview its width; where there is less room, it is drawn smaller. */
const resize = () => {
  const wide = Math.min(2000, Math.max(200, Number(width()) || 390));
  const scene = frame.parentElement;
  const room = scene.clientWidth;
  const scale = Math.min(1, room / wide);
  frame.width = wide;
  frame.style.transform = `scale(${scale})`;
  frame.style.left = `${Math.max(0, (room - wide) / 2)}px`;
  scene.style.height = `${Math.ceil(frame.offsetHeight * scale)}px`;
};

// Going back leads to the page before this one, not to another preview.
const lead = src => frame.contentWindow.location.replace(src);

let shown;
let isRepeated;

// Safari forgets a change of address that comes while the page of another one is about to arrive.
frame.addEventListener("load", () => {
  if (isRepeated || frame.contentDocument?.URL === new URL(shown.src).href) return;
  isRepeated = true;
  lead(shown.src);
});

const write = () => {
  // A card is always of a region.
  if (isCard() && !elements.region.value) elements.region.selectedIndex = 1;
  for (const name of OF_MAPS) elements[name].disabled = isCard();
  if (isCard() !== (shown?.style === "320px")) {
    document.querySelector(`[name=bredd][value="${isCard() ? 320 : 390}"]`).checked = true;
  }
  const found = values();
  for (const field of document.querySelectorAll("textarea[data-map]")) {
    const template = isCard() ? field.dataset.card : field.dataset.map;
    field.value = template.replace(/¤(\w+)¤/g, (_, slot) => slot === "place" ? home : escaped(String(found[slot])));
  }
  if (shown?.src !== found.src) {
    isRepeated = false;
    lead(found.src);
    frame.height = found.height;
    frame.style.height = "";
  }
  shown = found;
  resize();
  const other = document.querySelector("[data-other]");
  const choices = new URLSearchParams(found.query);
  choices.delete("sprak");
  other.search = choices;
  document.querySelector(".top a[hreflang]").search = choices;
};

/** Takes from the address what the fields can say. */
const read = () => {
  for (const name of NAMES) {
    const value = asked.getAll(name).pop();
    const option = [...elements[name].options].find(option => option.value === value);
    if (option) option.selected = true;
  }
  elements.fryst.checked = asked.getAll("fryst").pop() === elements.fryst.value;
  carried.hidden = !others.length;
  // What was frozen on another day stays so.
  elements.fryst.closest("p").hidden = others.some(([name]) => name === "fryst");
  carried.querySelector("b").textContent = others.map(pair => pair.join("=")).join(", ");
};

addEventListener("message", ({ data, source, origin }) => {
  const tells = data?.source === "journalkartan" && data.v === 1 && data.type === "height";
  if (!tells || source !== frame.contentWindow || origin !== location.origin || !Number.isFinite(data.height)) return;
  frame.style.height = `${Math.round(Math.min(2000, Math.max(200, data.height)))}px`;
  resize();
});
new ResizeObserver(resize).observe(frame.parentElement);

form.addEventListener("change", () => {
  write();
  // Loaded anew, the page has the same choices.
  history.replaceState(null, "", document.querySelector("[data-other]").search || location.pathname);
});
form.addEventListener("submit", event => event.preventDefault());
document.querySelector(".widths").addEventListener("input", event => {
  if (event.target === own) document.querySelector("[name=bredd][value='']").checked = true;
  resize();
});

const steering = document.querySelector("[data-steering]");
steering.textContent = located(steering.textContent);
document.querySelector("[data-host]").textContent = location.host || home;
read();
write();
letCopy(document.querySelector("[data-copied]"));
document.documentElement.dataset.ready = "true";
