// Whatever the checks of records let through (a name of 200 letters, one written from right to left, one of pictures, the
// signs of markup) is shown as it is: nothing runs, nothing leaves its place. Built by the real generator.
import { withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const HOSTILE = `${wanted("HOSTILE_URL")}/`;
const SERVICES = ["lantern", "long-name", "vessel", "emoji", "markup", "rtl"];
const NAMES = { emoji: "👪🏽 Family 🚪🏃🏿", markup: '{{ page.url }} & "Sons" {% raw %} ${window.ran=1}', rtl: "חשבון 24/7 שלום (ABC)" };

async function shows(browser, path, width) {
  const page = await browser.newPage({ viewport: { width, height: 740 }, locale: "fr" });
  const what = `${path} at ${width}`;
  page.on("pageerror", (error) => holds(`${what}: ${error}`, false));
  page.on("dialog", (dialog) => { holds(`${what}: a dialog opens`, false); dialog.dismiss(); });
  page.on("console", (message) => holds(`${what}: ${message.text()}`, !["error", "warning"].includes(message.type())));
  page.on("request", (request) => holds(`${what}: asks for ${request.url()}`, request.url().startsWith(HOSTILE) || request.url().startsWith("data:")));
  await page.goto(HOSTILE + path);
  await page.waitForTimeout(250);
  for (const details of await page.locator("main details").all()) await details.evaluate((node) => { node.open = true; });
  same(`${what}: wider than the screen by`, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  same(`${what}: runs nothing`, await page.evaluate(() => window.ran), undefined);
  // The only picture is the service's own badge.
  same(`${what}: has no strange elements`, await page.locator("main :is(img:not(aside details img[src$='.svg']), iframe, object, embed, script:not([type='application/ld+json']), style, [onclick], [onmouseover], [onload])").count(), 0);
  same(`${what}: no link runs anything`, await page.locator("a[href^='javascript:' i]").count(), 0);
  // Text keeps to its own column, whatever way it is written.
  const out = await page.evaluate(() => [...document.querySelectorAll("main *")].filter((node) => {
    const box = node.getBoundingClientRect();
    return box.width && !node.closest(".wide-table, .hidden, svg, .sprite") && getComputedStyle(node).position !== "absolute" && (box.right > innerWidth + 1 || box.left < -1);
  }).map((node) => node.outerHTML.slice(0, 80)));
  same(`${what}: leaves the page`, out.join(" | "), "");
  await page.close();
}

async function names(browser) {
  const page = await browser.newPage({ locale: "fr" });
  for (const [id, name] of Object.entries(NAMES)) {
    await page.goto(`${HOSTILE}en/services/${id}/`);
    same(`${id}: the name is itself`, await page.locator("h1 bdi").first().innerText(), name);
    holds(`${id}: in the title, too`, (await page.title()).includes(name));
    for (const data of await page.locator("script[type='application/ld+json']").allTextContents()) holds(`${id}: the data is JSON`, JSON.parse(data));
    await page.fill("#q", name.slice(0, 12));
    await page.waitForSelector('.hits [role="option"]');
    same(`${id}: and is found`, await page.$eval('.hits [role="option"]', (node) => new URL(node.href).pathname), `/en/services/${id}/`);
  }
  for (const query of ["__proto__", "constructor", "' onclick='window.ran=5"]) {
    await page.fill("#q", query);
    await page.waitForTimeout(150);
    same(`${query} runs nothing`, await page.evaluate(() => window.ran), undefined);
  }
  for (const path of ["en/services/?q=%3Cimg%20src%3Dx%20onerror%3Dwindow.ran%3D1%3E", "en/find/?grade=<b>&country=__proto__&sort=constructor", "en/compare/?<img src=x onerror=window.ran=1>", "en/compare/?%", "go/?host=<b>"]) {
    await page.goto(HOSTILE + path);
    await page.waitForTimeout(300);
    same(`${path} runs nothing`, await page.evaluate(() => window.ran), undefined);
    same(`${path} becomes no markup`, await page.locator("main img, main b:text-is('<b>')").count(), 0);
  }
  await page.close();
}

await withBrowser(async (browser) => {
  const places = ["", "services/", "find/", "categories/messaging/", "compare/?long-name,rtl,emoji,markup", "operators/", "timeline/", "conditions/", ...SERVICES.map((id) => `services/${id}/`)];
  for (const language of ["en", "zh"]) for (const place of places) await shows(browser, `${language}/${place}`, 360);
  for (const place of places) await shows(browser, `en/${place}`, 1440);
  await names(browser);
});
failures();
