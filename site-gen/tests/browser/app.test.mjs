// The site as an app: its manifest and icons, reading and searching without a connection, that what is new shows, that
// nothing of other origins is kept; what tells browsers and finders of holes. `BLESS=1` draws the icons anew.
import { readFile, writeFile } from "node:fs/promises";
import { BASE, PHONE, until, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";
import { ASSETS, difference, draw, ICONS } from "./lib/icons.mjs";

const SITE = `${wanted("HOSTILE_URL")}/`;
const at = (path) => `${SITE}${path}`;

async function manifest(page) {
  await page.goto(at("zh/"));
  const address = await page.getAttribute("link[rel=manifest]", "href");
  const app = await (await fetch(new URL(address, SITE))).json();
  same("the app is named in the page's language", app.short_name, "退路");
  same("and begins there", new URL(app.start_url, SITE).href, at("zh/"));
  for (const { src, sizes, type } of app.icons) {
    const answer = await fetch(new URL(src, SITE));
    same(`${src} is there as ${type}`, answer.headers.get("content-type"), type);
    if (type !== "image/png") continue;
    const header = Buffer.from(await answer.arrayBuffer()).subarray(16, 24);
    same(`${src} is as large as it says`, `${header.readUInt32BE(0)}x${header.readUInt32BE(4)}`, sizes);
  }
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
  // Windows of tests are private ones, in which nothing can be installed.
  const errors = installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito");
  same("Chromium would install it", errors.join(), "");
}

async function icons(browser) {
  for (const [name, side, full] of ICONS) {
    const drawn = await draw(browser, side, full);
    if (process.env.BLESS) await writeFile(new URL(name, ASSETS), drawn);
    const kept = await readFile(new URL(name, ASSETS));
    holds(`${name} is icon.svg: draw it anew with BLESS=1 node app.test.mjs`, (await difference(browser, drawn, kept)) < 0.01);
  }
}

/** Waits until the page at this path is on the device. */
const isKept = (page, path) => until(page, async (url) => (await (await caches.open("wayout-pages")).match(url)) !== undefined, at(path));

async function offline(browser) {
  const context = await browser.newContext({ viewport: PHONE, locale: "fr" });
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(at("en/services/lantern/"));
  await isKept(page, "en/services/lantern/");
  await until(page, async () => (await (await caches.open("wayout-assets")).keys()).some(({ url }) => url.includes("offline.html")));
  await page.reload();
  await page.fill("#q", "family");
  await page.waitForSelector('.hits [role="option"]');
  await page.press("#q", "Enter");
  await page.waitForURL(/services\/emoji\//);
  await isKept(page, "en/services/emoji/");

  await until(page, async () => (await (await caches.open("wayout-assets")).keys()).some(({ url }) => /search\.\w+\.json/.test(url)));
  await context.setOffline(true);
  await page.goto(at("en/services/lantern/"));
  same("a page that was read is there", await page.locator("h1").first().evaluate((node) => node.firstChild.textContent.trim()), "Lantern");
  holds("with its style", (await page.evaluate(() => getComputedStyle(document.querySelector(".sign")).backgroundColor)) !== "rgba(0, 0, 0, 0)");
  await page.waitForFunction(() => document.querySelector("#sent")?.value);
  await page.fill("#q", "family");
  await page.waitForSelector('.hits [role="option"]');
  holds("searching works", (await page.$eval('.hits [role="option"]', (node) => node.href)).endsWith("/en/services/emoji/"));
  await page.press("#q", "Enter");
  await page.waitForURL(/services\/emoji\//);
  holds("and leads on", await page.isVisible(".verdict"));
  await page.goto(at("en/compare/?lantern,emoji")).catch(() => {});
  holds("what was never read says that there is no connection", (await page.innerText("h1")) === "No connection");
  await page.waitForSelector("[data-kept] li");
  holds("and names what is there", (await page.innerText("[data-kept]")).includes("Lantern"));
  await page.goto(at("zh/services/lantern/"));
  holds("another language, too, in the one at hand", (await page.innerText("h1")) === "No connection");
  same("without an error", errors.join(), "");

  await context.setOffline(false);
  await page.goto(at("en/compare/?lantern,emoji"));
  await page.waitForSelector("[data-compare][data-ready]", { state: "attached" });
  await isKept(page, "en/compare/");
  await context.setOffline(true);
  await page.goto(at("en/compare/?emoji,lantern"));
  await page.waitForSelector("[data-compare][data-ready]", { state: "attached" });
  same("comparing works with what was read", await page.locator("[data-row=names] th").count(), 2);
  await context.setOffline(false);

  const kept = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat());
  holds("nothing of other origins is kept", kept.length && kept.every((url) => url.startsWith(SITE)));
  holds("nor what was asked", kept.every((url) => !url.includes("?") || url.includes("offline.html?")));
  holds("nor data", kept.every((url) => !url.includes("/api/") && !url.includes("/badge/")));
  await context.close();
}

/** A page that the network has anew is shown anew; the kept one is replaced. */
async function updates(browser) {
  const context = await browser.newContext({ serviceWorkers: "allow" });
  const page = await context.newPage();
  await page.goto(at("en/about/"));
  await isKept(page, "en/about/");
  await page.evaluate(async (url) => {
    const cache = await caches.open("wayout-pages");
    await cache.put(url, new Response("<title>old</title>", { headers: { "content-type": "text/html" } }));
  }, at("en/about/"));
  await page.reload();
  holds("what is new shows", (await page.title()) !== "old");
  await until(page, async (url) => !(await (await (await caches.open("wayout-pages")).match(url)).text()).includes("<title>old<"), at("en/about/"));
  // As many pages as a reader may open, and no more: the oldest go.
  await page.evaluate(async (url) => {
    const cache = await caches.open("wayout-pages");
    for (let at = 0; at < 80; at++) await cache.put(`${url}x${at}/`, new Response("x"));
  }, at("en/"));
  await page.goto(at("en/"));
  await until(page, async () => (await (await caches.open("wayout-pages")).keys()).length <= 60);
  await context.close();
}

async function told() {
  const page = await (await fetch(at("en/about/"))).text();
  const address = /rel="search"[^>]*href="([^"]+)"/.exec(page)?.[1];
  const search = await (await fetch(new URL(address, SITE))).text();
  const template = /template="([^"]+)"/.exec(search)[1].replace("{searchTerms}", "lantern");
  holds("browsers can search the site", template.startsWith(`${SITE}en/services/?q=`) && (await fetch(template)).ok);
  const robots = await (await fetch(at("robots.txt"))).text();
  holds("robots may read, and find the sitemap", robots.includes("Allow: /") && robots.includes("sitemap.xml"));
  const worker = await fetch(`${BASE}sw.js`);
  holds("the worker may be taken in by this site alone", worker.ok && worker.headers.get("content-security-policy").includes("worker-src 'self'"));
}

await withBrowser(async (browser) => {
  await icons(browser);
  const page = await browser.newPage();
  await manifest(page);
  await page.close();
  await offline(browser);
  await updates(browser);
  await told();
});
failures();
