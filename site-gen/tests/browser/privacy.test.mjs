// What the browser keeps: told, and forgotten with one button. Storage that is full, denied or corrupt: everything works,
// and the site says what it could not keep. On the miniature catalogue.
import { PHONE, until, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const HOSTILE = `${wanted("HOSTILE_URL")}/`;
const at = (path) => `${HOSTILE}${path}`;
const ready = (page) => page.waitForSelector("[data-keeping][data-ready]", { state: "attached" });
const registrations = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
const cached = (page) => page.evaluate(async () => (await caches.keys()).length);

async function forgets(browser, language, nothing) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(at(`${language}/services/lantern/`));
  await page.locator("[data-tick]").first().check();
  await page.click("[data-theme-switch]");
  await until(page, async () => (await caches.has("wayout-pages")) && (await (await caches.open("wayout-pages")).keys()).length);
  await page.goto(at(`${language}/privacy/`));
  await ready(page);
  const told = await page.innerText("[data-keeping] ul");
  holds(`${language}: what is kept is told: ${told}`, /1/.test(told) && /light/.test(told));
  same(`${language}: a worker is there`, await registrations(page), 1);
  await page.click("[data-clear]");
  await page.waitForFunction(() => document.querySelector("[data-keeping] [data-said]").textContent);
  same(`${language}: nothing is left in the storage`, await page.evaluate(() => localStorage.length), 0);
  same(`${language}: no copies`, await cached(page), 0);
  same(`${language}: no worker`, await registrations(page), 0);
  same(`${language}: and the page says so`, await page.innerText("[data-keeping] ul"), nothing);

  await page.uncheck("[data-offline]");
  await page.goto(at(`${language}/services/lantern/`), { waitUntil: "networkidle" });
  await page.waitForTimeout(500);
  same(`${language}: no worker comes back when it is not wanted`, (await registrations(page)) + (await cached(page)), 0);
  same(`${language}: the ticks are gone`, await page.locator("[data-tick]:checked").count(), 0);
  await context.close();
}

/** Each breaks the storage in a way of its own, before any script of the page runs. */
const BROKEN = {
  denied: () => Object.defineProperty(window, "localStorage", { get() { throw new DOMException("denied", "SecurityError"); } }),
  full: () => { Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }; },
  "without copies": () => {
    Object.defineProperty(window, "caches", { get() { throw new DOMException("denied", "SecurityError"); } });
    Object.defineProperty(navigator, "serviceWorker", { get() { return { register: () => Promise.reject(new Error("denied")), getRegistrations: () => Promise.reject(new Error("denied")) }; } });
  },
};

async function breaks(browser) {
  for (const [name, how] of Object.entries(BROKEN)) {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript(how);
    await page.goto(at("en/services/lantern/"));
    await page.locator("[data-tick]").first().check();
    holds(`${name}: a tick holds for the page`, await page.locator("[data-tick]").first().isChecked());
    await page.click("[data-theme-switch]");
    same(`${name}: colours, too`, await page.getAttribute("html", "data-theme"), "light");
    same(`${name}: what could not be kept is told`, await page.isVisible("[data-not-kept]"), name !== "without copies");
    await page.fill("#q", "family");
    await page.waitForSelector('.hits [role="option"]');
    await page.goto(at("en/compare/?lantern,emoji"));
    await page.waitForSelector("[data-compare][data-ready]", { state: "attached" });
    same(`${name}: comparing works`, await page.locator("[data-row=names] th").count(), 2);
    await page.goto(at("en/privacy/"));
    await ready(page);
    holds(`${name}: the page on privacy tells`, (await page.innerText("[data-keeping] ul")).length > 3);
    await page.click("[data-clear]");
    await page.waitForFunction(() => document.querySelector("[data-keeping] [data-said]").textContent);
    same(`${name}: nothing breaks`, errors.join(), "");
    await context.close();
  }
}

async function corrupt(browser) {
  for (const value of ["{", "null", "7", '{"a":1}', '["<img src=x onerror=window.ran=1>",null,{}]', '"x"', "true"]) {
    const context = await browser.newContext({ viewport: PHONE });
    const page = await context.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript((value) => { for (const key of ["ticks", "language", "theme", "place", "compare", "offline", "<b>"]) localStorage.setItem(`wayout:${key}`, value); }, value);
    for (const path of ["", "en/services/lantern/", "en/compare/", "en/privacy/", "en/find/"]) {
      await page.goto(at(path));
      await page.waitForTimeout(300);
      holds(`${value}: ${path} is readable`, await page.isVisible("h1"));
    }
    await page.goto(at("en/services/lantern/"));
    await page.click("[data-letter] summary");
    await page.waitForSelector("[data-paper] .blank");
    same(`${value}: breaks nothing`, errors.join(), "");
    same(`${value}: runs nothing`, await page.evaluate(() => window.ran), undefined);
    await context.close();
  }
}

await withBrowser(async (browser) => {
  await forgets(browser, "en", "Nothing.");
  await forgets(browser, "zh", "什么都没有。");
  await breaks(browser);
  await corrupt(browser);
});
failures();
