// Keeps the site for readers without a network. Before it stands `FILES`: each file with its SHA-256.
//
// The list is the version. A file is kept under its name and its digest, so that each version finds its own files
// and no others, and what two of them share is kept once. See docs/decisions/0021-offline.md.

const { scope } = registration;
const CACHE = `journalkartan ${scope}`;
// A page that stands in another one is left alone.
const EMBEDDED = /[?&]inbaddad=1\b/;

const key = (file) => new URL(`${file}?${FILES.get(file)}`, scope).href;

// Past the browser's own cache, which may hold another version; the browser compares the digest.
const fetched = (file) => fetch(file, { cache: "no-store", integrity: FILES.get(file) });

// One file that cannot be had, or belongs to another version, and this version is not installed. What came stays
// for the next attempt.
async function install() {
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...FILES.keys()].filter((file) => !kept.has(key(file)));
  await Promise.all(missing.map(async (file) => cache.put(key(file), plain(await fetched(file)))));
}

// A redirected answer may not be given for a page, and an answer that varies may not be found again.
function plain({ body, headers }) {
  const kept = new Headers(headers);
  kept.delete("Vary");
  return new Response(body, { headers: kept });
}

// Lets go of what only earlier versions listed. Where a later one is on its way, it is the one that will.
async function clean() {
  const cache = await caches.open(CACHE);
  const wanted = new Set([...FILES.keys()].map(key));
  const old = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  if (registration.installing || registration.waiting) return;
  await Promise.all(old.map((request) => cache.delete(request)));
}

// The file that is asked for, if it is one of the list. A page is the same whatever the query says.
function listed({ method, mode, destination, url }) {
  if (method !== "GET" || !url.startsWith(scope)) return null;
  const isPage = mode === "navigate";
  if (isPage && (destination !== "document" || EMBEDDED.test(url))) return null;
  const { pathname, search } = new URL(url);
  if (search && !isPage) return null;
  const file = pathname.slice(new URL(scope).pathname.length) || "index.html";
  return FILES.has(file) ? file : null;
}

async function answer({ request, clientId }, file) {
  const page = await clients.get(clientId);
  if (request.mode !== "navigate" && page && (page.frameType === "nested" || EMBEDDED.test(page.url))) return fetch(request);
  const cache = await caches.open(CACHE);
  // A file that has been taken from the cache comes from the network if that still has this version.
  return (await cache.match(key(file))) ?? fetched(file);
}

// Whether one page of the site at most is open; if so, and if that page asks for it, this version takes over now.
async function takeOver(wish, port) {
  const pages = await clients.matchAll({ includeUncontrolled: true, type: "window" });
  const isAlone = pages.filter(({ url }) => url.startsWith(scope)).length < 2;
  port.postMessage(isAlone);
  if (isAlone && wish === "take over") await skipWaiting();
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(clean()));
addEventListener("message", (event) => event.waitUntil(takeOver(event.data, event.ports[0])));
addEventListener("fetch", (event) => {
  const file = listed(event.request);
  if (file) event.respondWith(answer(event, file));
});
