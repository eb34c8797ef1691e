// The dialog that passes on what is shown: a link, a citation, a picture. Fetched when it is asked for; its markup and
// its words stand on the page `dela.html`.

import { picture } from "./share/picture.js";
import { address, choices, frozen, isMadeUp, otherAddress, region, said, years } from "./share/shown.js";

// The shapes of a picture, in pixels.
const SHAPES = { landscape: { wide: 1200, high: 630 }, portrait: { wide: 1080, high: 1350 } };
// Where the page has no origin it can neither download nor ask for it.
const isSealed = self.origin == "null";

// What the map's page calls, at each press: opens the dialog that stands on the page at this address, or goes there.
self.passOn = page => open(page).catch(() => (location = page));

async function open(page) {
  if (document.getElementById("dela")) return;
  const parsed = await readPage(page);
  const dialog = document.importNode(parsed.querySelector("template").content.querySelector("dialog"), true);
  if (document.getElementById("dela")) return;
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  pass(dialog);
  cite(dialog);
  await draw(dialog);
}

const find = (css, within) => within.querySelector(css);

function tell(dialog, word) {
  const status = find("[role=status]", dialog);
  // The same words twice are news only after none.
  status.textContent = "";
  setTimeout(() => (status.textContent = status.dataset[word]), 50);
}

// The link, with the device's own way to pass it on where there is one.
function pass(dialog) {
  find("#dela-adress", dialog).value = address();
  for (const button of dialog.querySelectorAll("[data-copies]")) {
    button.addEventListener("click", () => copy(dialog, document.getElementById(button.dataset.copies)));
  }
  const { headline, rest } = said();
  const what = { title: document.title, text: `${headline} ${rest}`.trim(), url: address() };
  const send = find("[data-send]", dialog);
  send.hidden = !navigator.share || navigator.canShare?.(what) == false;
  // Who changes their mind has not failed.
  send.addEventListener("click", () => navigator.share(what).catch(() => {}));
}

// Copies the text of a field; where that is not allowed, the text is selected for the reader to copy.
async function copy(dialog, field) {
  try {
    await navigator.clipboard.writeText(field.value);
    tell(dialog, "copied");
  } catch {
    field.focus();
    field.select();
    tell(dialog, "selected");
  }
}

// Fills the fields under "Cite": ¤ stands for what is cited, £ for when that was known, § for its address.
function cite(dialog) {
  const { headline, rest } = said();
  for (const field of dialog.querySelectorAll("[data-cites]")) {
    const own = field.lang == document.documentElement.lang;
    const what = field.dataset.cites == "sentence" ? `${headline} ${rest}`.trim() : described(field);
    const fill = { "¤": what, "£": known(field), "§": own ? address() : otherAddress() };
    field.value = field.value.replace(/[¤£§]/g, slot => fill[slot]);
  }
}

// The day at which the page is frozen, in the words of the field: " (så var det känt den 31 oktober 2024)".
function known(field) {
  if (!frozen()) return "";
  const day = new Intl.DateTimeFormat(field.lang == "en" ? "en-GB" : "sv", { dateStyle: "long", timeZone: "UTC" });
  const end = field.dataset.cites == "sentence" ? "." : "";
  return ` (${field.dataset.known.replace("¤", day.format(new Date(frozen())))})${end}`;
}

// What is shown, in the words of the field: "2021, sjukhus, jämfört med 2012".
function described(field) {
  const word = name => field.getAttribute(`data-${name}`);
  const [year, later] = years();
  const shown = Object.values(choices()).map(word);
  if (isMadeUp()) shown.push(word("pahittat"));
  return [later ? `${year} ${word("och")} ${later}` : year, ...shown, region()].filter(part => part).join(", ");
}

// The picture, anew for each choice of its shape and format.
async function draw(dialog) {
  const form = find("form[data-picture]", dialog);
  const words = { title: form.dataset.title, source: form.dataset.source, legend: form.dataset.legend, address: address() };
  const [image, save, put] = ["img", "a[download]", "[data-put]"].map(css => find(css, form));
  find("[data-sealed]", form).hidden = !isSealed;
  save.hidden = isSealed;
  let made;
  const show = async () => {
    const { shape, format } = Object.fromEntries(new FormData(form));
    const size = SHAPES[shape];
    try {
      await rest(document.querySelectorAll("[data-map]"));
      const svg = picture(size, words);
      made = format == "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await png(svg, size);
    } catch (problem) {
      console.warn(problem);
      form.hidden = true;
      return tell(dialog, "failed");
    }
    put.hidden = isSealed || !self.ClipboardItem || format == "svg";
    URL.revokeObjectURL(image.src);
    Object.assign(image, { src: URL.createObjectURL(made), width: size.wide, height: size.high, alt: said().headline });
    Object.assign(save, { href: image.src, download: `${["journalkartan", ...years()].join("-")}.${format}` });
  };
  form.addEventListener("change", show);
  form.addEventListener("submit", event => event.preventDefault());
  dialog.addEventListener("close", () => URL.revokeObjectURL(image.src));
  put.addEventListener("click", async () => {
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": made })]);
      tell(dialog, "copied");
    } catch {
      tell(dialog, "refused");
    }
  });
  await show();
}

// Waits until the colours of a drawing have stopped changing.
const rest = drawings =>
  Promise.allSettled([...drawings].flatMap(one => one.getAnimations({ subtree: true })).map(({ finished }) => finished));

// The picture as PNG.
async function png(svg, { wide, high }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
  canvas.getContext("2d").drawImage(image, 0, 0, wide, high);
  return new Promise((made, failed) => canvas.toBlob(blob => (blob ? made(blob) : failed(new Error("no PNG"))), "image/png"));
}
