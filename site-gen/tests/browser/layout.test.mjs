// Every page type on a phone: nothing loaded from elsewhere, no error in the console, nothing wider than the screen,
// nothing that moves while loading, nothing too small to tap.
import { BASE, everyType, PHONE, STRANGER, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

const LEAST_TAP = 44;

/** Sums what moves without the reader's doing. */
const watchShifts = () => {
  window.shifts = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
};

/** Buttons and links that stand alone and are lower than a finger. */
const small = (least) => [...document.querySelectorAll(".head a, .head input, .sign .button, .foot a, .row, .counted a, .doors a, .letters a, button, summary, .tick input")]
  .filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width && box.height < least - 0.5;
  })
  .map((node) => `${node.className || node.tagName} ${node.textContent.trim().slice(0, 20)}`);

/** What a record may bring: a name of 200 letters without a break, in every place that shows text of records. */
const swell = () => {
  const places = "h1, h1 span, .verdict, .row-name b, .row-name .quiet, .claims b, .claims p, .path b, .path small, .button span, .counted span:first-child, .sources b, td a, dd, .crumbs a, summary, .entries h2 a";
  for (const node of document.querySelectorAll(places)) if (!node.children.length) node.textContent = "W".repeat(200);
};
const overflow = () => document.documentElement.scrollWidth - innerWidth;

await withBrowser(async (browser) => {
  for (const [name, url] of await everyType()) {
    const page = await browser.newPage({ viewport: PHONE, locale: STRANGER });
    page.on("request", (request) => holds(`${name}: off origin: ${request.url()}`, request.url().startsWith(new URL(BASE).origin) || request.url().startsWith("data:")));
    page.on("console", (message) => holds(`${name}: ${message.type()}: ${message.text()}`, message.type() !== "error" && message.type() !== "warning"));
    page.on("pageerror", (error) => holds(`${name}: ${error}`, false));
    await page.addInitScript(watchShifts);
    await page.goto(url, { waitUntil: "networkidle" });
    same(`${name}: wider than the screen by`, await page.evaluate(overflow), 0);
    holds(`${name}: moves while loading`, (await page.evaluate(() => window.shifts)) < 0.01);
    same(`${name}: too small to tap`, (await page.evaluate(small, LEAST_TAP)).join(" | "), "");
    same(`${name}: has one main heading`, await page.locator("h1").count(), 1);
    await page.evaluate(swell);
    same(`${name}: with long words, wider than the screen by`, await page.evaluate(overflow), 0);
    await page.close();
  }
});
failures();
