/** Keeps what is read for reading without a connection: begins the service worker, lists what is kept, and ends it all. */
import { read } from "./keep.js";
import { make } from "./make.js";

/** The site's root: this file stands in `assets/<hash>/`. */
const ROOT = new URL("../../", import.meta.url);
const PAGES = "wayout-pages";

/** Begins the worker, unless the reader has said no, and tells it what this page is made of. */
export async function begin() {
  if (!("serviceWorker" in navigator) || read("offline", true) === false) return;
  try {
    await navigator.serviceWorker.register(new URL("sw.js", ROOT), { scope: ROOT.pathname, updateViaCache: "none" });
    const { active } = await navigator.serviceWorker.ready;
    const parts = performance.getEntriesByType("resource").map((entry) => entry.name);
    active.postMessage({ take: [location.href, ...parts], language: document.documentElement.lang });
  } catch { /* Not here: no https, a private window. The site works without. */ }
}

/** The pages on this device in the page's language, or in any, the last read first: `[{ url, title }]`. */
export async function pages(any = false) {
  try {
    if (!(await caches.has(PAGES))) return [];
    const cache = await caches.open(PAGES);
    const folder = new URL(any ? "." : `${document.documentElement.lang}/`, ROOT).href;
    const own = (await cache.keys()).filter(({ url }) => url.startsWith(folder)).reverse();
    return Promise.all(own.map(async (request) => {
      const html = await (await cache.match(request)).text();
      return { url: request.url, title: new DOMParser().parseFromString(html, "text/html").title.split(" · ")[0] };
    }));
  } catch { return []; }
}

/** Fills in the list of what is on this device. */
export async function start(section) {
  const found = await pages();
  section.querySelector("ul").append(...found.map(({ url, title }) => make("li", {}, make("a", { href: url }, title))));
  section.hidden = !found.length;
}

/** Ends the worker and forgets all that it kept; says whether that was possible. */
export async function end() {
  try {
    const own = (await navigator.serviceWorker?.getRegistrations() ?? []).filter(({ scope }) => scope === ROOT.href);
    for (const registration of own) {
      registration.active?.postMessage({ forget: true });
      await registration.unregister();
    }
    for (const name of "caches" in globalThis ? await caches.keys() : []) if (name.startsWith("wayout-")) await caches.delete(name);
    return true;
  } catch { return false; }
}
