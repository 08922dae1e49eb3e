// Every page type on a phone: nothing loaded from elsewhere, no error in the console, nothing wider than the screen,
// nothing that moves while loading, nothing too small to tap.
import { BASE, everyType, PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

const LEAST_TAP = 44;

/** Sums what moves without the reader's doing. */
const watchShifts = () => {
  window.shifts = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifts += entry.value; }))
    .observe({ type: "layout-shift", buffered: true });
};

/** Buttons and links that stand alone and are lower than a finger. */
const small = (least) => [...document.querySelectorAll(".head a, .head input, .sign .button, .foot a, .row, .counted a, .doors a, .letters a, button, summary, .tick label")]
  .filter((node) => {
    const box = node.getBoundingClientRect();
    const reach = node.matches(".tick label") ? parseFloat(getComputedStyle(node, "::before").height) : box.height;
    return box.width && reach < least - 0.5;
  })
  .map((node) => `${node.className || node.tagName} ${node.textContent.trim().slice(0, 20)}`);

await withBrowser(async (browser) => {
  for (const [name, url] of await everyType()) {
    const page = await browser.newPage({ viewport: PHONE, javaScriptEnabled: true });
    page.on("request", (request) => holds(`${name}: off origin: ${request.url()}`, request.url().startsWith(new URL(BASE).origin) || request.url().startsWith("data:")));
    page.on("console", (message) => holds(`${name}: ${message.type()}: ${message.text()}`, message.type() !== "error" && message.type() !== "warning"));
    page.on("pageerror", (error) => holds(`${name}: ${error}`, false));
    await page.addInitScript(watchShifts);
    await page.goto(url, { waitUntil: "networkidle" });
    same(`${name}: wider than the screen by`, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    holds(`${name}: moves while loading`, (await page.evaluate(() => window.shifts)) < 0.01);
    same(`${name}: too small to tap`, (await page.evaluate(small, LEAST_TAP)).join(" | "), "");
    same(`${name}: has one main heading`, await page.locator("h1").count(), 1);
    await page.close();
  }
});
failures();
