/**
 * The service worker: what was read stays readable without a connection. `/sw.js`, which the generator writes, sets `SITE`
 * and takes this in. Pages come from the network whenever it answers, so that what is new shows; files under `assets/` bear
 * their content in their address, so that a kept one is never old. Nothing of other origins is touched.
 */
/* global SITE */
const PAGES = "wayout-pages", ASSETS = "wayout-assets";
const MOST = { [PAGES]: 60, [ASSETS]: 250 };
const PATIENCE = 4000;
let forgotten = false;

/** What a path within the site is: a page, an asset, or nothing that is kept (data, downloads, badges). */
function kindOf(path) {
  if (path.startsWith("assets/")) return ASSETS;
  const [language] = path.split("/");
  return path === "" || (SITE.languages.includes(language) && /(\/|\.html)$/.test(path)) ? PAGES : undefined;
}

/** The path within the site; nothing for what is not ours. */
function pathOf(address) {
  const url = new URL(address, location.href);
  return url.origin === location.origin && url.pathname.startsWith(SITE.root) ? url.pathname.slice(SITE.root.length) : undefined;
}

/** A page is kept once, whatever is asked behind its address. */
const keyOf = (path) => new URL(SITE.root + path, location.href).href;

/** Keeps an answer; the oldest go when there are too many. Where nothing can be kept, nothing is. */
async function keep(kind, key, answer) {
  if (forgotten || answer.status !== 200 || answer.type !== "basic" || answer.redirected) return;
  try {
    const cache = await caches.open(kind);
    await cache.put(key, answer);
    const keys = await cache.keys();
    for (const old of keys.slice(0, Math.max(0, keys.length - MOST[kind]))) await cache.delete(old);
  } catch { /* full or denied */ }
}

async function kept(kind, key) {
  try {
    return await (await caches.open(kind)).match(key);
  } catch { return undefined; }
}

async function asset(event, path) {
  const key = keyOf(path);
  const found = await kept(ASSETS, key);
  if (found) return found;
  const answer = await fetch(event.request);
  event.waitUntil(keep(ASSETS, key, answer.clone()));
  return answer;
}

async function page(event, path) {
  const key = keyOf(path);
  const network = fetch(event.request);
  // Kept even where the answer comes after the kept one was shown.
  event.waitUntil(network.then((answer) => keep(PAGES, key, answer.clone())).catch(() => {}));
  const slow = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(() => kept(PAGES, key)).then((found) => found ?? network);
  try {
    return await Promise.race([network, slow]);
  } catch (error) {
    const found = (await kept(PAGES, key)) ?? (event.request.mode === "navigate" ? await standIn(path) : undefined);
    if (found) return found;
    throw error;
  }
}

/** The page that says that there is no connection, in the language of the address. */
async function standIn(path) {
  const [asked] = path.split("/");
  for (const language of [asked, ...SITE.languages]) {
    const found = await kept(ASSETS, keyOf(`${language}/offline.html?${SITE.version}`));
    if (found) return found;
  }
  return undefined;
}

/** What a page has loaded before this worker was there, and the page that says that there is no connection. */
async function take(addresses, language) {
  const wanted = addresses.map((address) => [address, pathOf(address)]).filter(([, path]) => path !== undefined && kindOf(path));
  for (const [address, path] of wanted) {
    const kind = kindOf(path);
    if (!(await kept(kind, keyOf(path)))) await fetch(address).then((answer) => keep(kind, keyOf(path), answer)).catch(() => {});
  }
  if (!SITE.languages.includes(language)) return;
  const offline = keyOf(`${language}/offline.html?${SITE.version}`);
  if (!(await kept(ASSETS, offline))) await fetch(offline).then((answer) => keep(ASSETS, offline, answer)).catch(() => {});
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => {
  if (event.data?.forget) forgotten = true;
  else if (Array.isArray(event.data?.take)) event.waitUntil(take(event.data.take, event.data.language));
});
addEventListener("fetch", (event) => {
  const path = event.request.method === "GET" ? pathOf(event.request.url) : undefined;
  const kind = path === undefined ? undefined : kindOf(path);
  if (kind === ASSETS) event.respondWith(asset(event, path));
  else if (kind === PAGES) event.respondWith(page(event, path));
});
