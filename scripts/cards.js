// One card alone: that of the region in the address.
const root = document.documentElement;
const query = new URLSearchParams(location.search);
const last = name => query.getAll(name).pop();

const language = last("sprak");
if (/^(sv|en)$/.test(language) && language !== root.lang) {
  location.replace((language === "sv" ? "kort.html" : "kort.en.html") + location.search + location.hash);
}
const theme = { ljus: "light", mork: "dark" }[last("tema")];
if (theme) root.dataset.theme = theme;
if (last("inbaddad") === "1") root.dataset.embedded = "";

// No card is seen before it is known which is meant.
const values = query.getAll("region").filter(value => value);
if (values.length) root.dataset.alone = "";

const cards = () => [...document.querySelectorAll("[data-card]")];
const named = value => cards().find(card => card.dataset.names.split(" ").includes(value.toLowerCase()));

/** Shows the card of the last value that names one, and which values name none. */
const show = () => {
  const card = values.map(named).filter(found => found).pop();
  if (card) {
    card.parentElement.dataset.chosen = "";
    document.title = `${card.querySelector("h2").textContent} – ${document.title}`;
  } else {
    delete root.dataset.alone;
  }
  const notice = document.querySelector("[data-rejected]");
  for (const value of values.filter(value => !named(value)).slice(0, 5)) {
    const line = document.createElement("p");
    const words = { "¤": "region", "§": value.slice(0, 40) };
    line.textContent = notice.dataset.rejected.replace(/[¤§]/g, mark => words[mark]);
    notice.append(line);
  }
};

document.addEventListener("DOMContentLoaded", () => {
  show();
  document.querySelectorAll("textarea").forEach(field => field.value = located(field.value));
  // A link in a frame leads out of it.
  if (self !== parent) document.querySelectorAll("[data-card] a").forEach(link => link.target = "_blank");
  letCopy(document.querySelector("[data-copied]"));
  root.dataset.ready = "true";
});
