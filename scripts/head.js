// In the head of the map's page, before anything is painted. `xtask` makes it smaller, as Trunk's minifier would not do it
// the same way twice.
// A shared link never flashes another state: its colours wait until the page answers.
(function (root, query) {
  if (/[?&](ar|lage|vard|farg|fryst|tankom|system|leverantor|samverkan|steg)=/.test(query)) root.dataset.pending = "";
  if (/[?&](region|system|leverantor|samverkan)=/.test(query)) root.dataset.opening = "";
  if (/[?&](vy|jamfor|steg)=/.test(query)) root.dataset.opening = "all";
  // Another language is another page, and so are the cards of regions and what is made up.
  var language = (/[?&]sprak=(sv|en)\b/.exec(query) || [, root.lang])[1];
  var page = /[?&]vy=kort\b/.test(query) && /[?&]region=/.test(query) ? "kort" : /[?&]tankom=/.test(query) ? "tank-om" : "%PAGE%";
  if (page != "%PAGE%" || language != root.lang) location.replace(page + (language == "en" ? ".en.html" : ".html") + query + location.hash);
  // What the page says, which the client takes from here: WebKit fetches once more what a link preloads.
  var book = self.book = new XMLHttpRequest;
  book.open("GET", root.dataset.book);
  book.send();
  // Within another page: less on it, and a word to that page on how tall it is.
  function add(kind, properties) { document.head.append(Object.assign(document.createElement(kind), properties)); }
  if (/[?&]inbaddad=1\b/.test(query)) {
    root.dataset.embedded = "";
    add("link", { rel: "stylesheet", href: "%STYLE_FRAME%", onerror: function () { delete root.dataset.embedded; } });
    add("script", { src: "%SCRIPT_FRAME%" });
  }
  var step = /[?&]steg=(\d+)/.exec(query);
  if (step) root.dataset.arriving = root.dataset.step = step[1];
  if (/[?&]presentation=1\b/.test(query)) root.dataset.arriving = root.dataset.presentation = "true";
  var theme = /[?&]tema=(ljus|mork)\b/.exec(query);
  if (theme) root.dataset.theme = theme[1] == "mork" ? "dark" : "light";
  // All else comes beside what the page waits for. Where it cannot be had, nothing waits for it.
  add("script", { src: "%SCRIPT_AFTER%", onerror: function () { delete root.dataset.arriving; } });
})(document.documentElement, location.search);
