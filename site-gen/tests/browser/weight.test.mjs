// What a first visit costs over the wire (gzip), and that nothing moves: the heaviest service pages of the real catalogue,
// and the home page. The search index is weighed apart (`search-weight.test.mjs`).
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { at, LANGUAGES, PHONE, STRANGER, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const SERVICE = 30 * 1024;
const HOME = 60 * 1024;

/** The service whose page weighs most in a language. */
async function heaviest(language) {
  const folder = `${wanted("SITE_DIR")}/${language}/services`;
  const ids = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const sizes = await Promise.all(ids.map(async (id) => [gzipSync(await readFile(`${folder}/${id}/index.html`)).length, id]));
  return sizes.sort(([a], [b]) => b - a)[0][1];
}

/** What the page loads until it is at rest, and how far things moved. */
async function visit(browser, path) {
  const context = await browser.newContext({ viewport: PHONE, locale: STRANGER });
  const page = await context.newPage();
  const loaded = new Map();
  const bodies = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    // What the development server adds for reloading is not part of the site.
    if (/\/__wayout\/|\/assets\/(search|find-[\w-]+)\./.test(pathname) || response.url().startsWith("data:")) return;
    bodies.push(response.body().then((body) => loaded.set(pathname, gzipSync(body).length)).catch(() => {}));
  });
  await page.addInitScript(() => {
    window.shifts = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; })).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(at(path), { waitUntil: "load" });
  await page.waitForTimeout(1500);
  await Promise.all(bodies);
  const shifts = await page.evaluate(() => window.shifts);
  await context.close();
  return { loaded, shifts, bytes: [...loaded.values()].reduce((a, b) => a + b, 0) };
}

await withBrowser(async (browser) => {
  for (const language of LANGUAGES) {
    for (const [path, most] of [[`${language}/services/${await heaviest(language)}/`, SERVICE], [`${language}/`, HOME]]) {
      const { loaded, shifts, bytes } = await visit(browser, path);
      const parts = [...loaded].map(([name, size]) => `${name.replace(/.*\/(?=.)/, "")} ${size}`).join(", ");
      holds(`${path}: ${bytes} bytes, at most ${most} wanted: ${parts}`, bytes <= most);
      holds(`${path}: something was loaded`, loaded.size > 5);
      same(`${path}: things moved by`, shifts, 0);
      if (process.env.TELL) console.log(path, bytes, parts);
    }
  }
});
failures();
