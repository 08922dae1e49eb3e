// Two to four services side by side: from the address, from a service's page, from the search; what stays on the device;
// without JavaScript. On the miniature catalogue.
import { PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const HOSTILE = `${wanted("HOSTILE_URL")}/`;
const COMPARE = `${HOSTILE}en/compare/`;
const ready = (page) => page.waitForSelector("[data-compare][data-ready]", { state: "attached" });
const heads = (page) => page.locator("[data-row=names] a").allInnerTexts();
const row = (page, name) => page.locator(`[data-row=${name}] td`).allInnerTexts();

async function compares(browser) {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  await page.goto(`${COMPARE}?lantern,emoji`);
  await ready(page);
  same("columns as the address says", (await heads(page)).join(), "Lantern,👪🏽 Family 🚪🏃🏿");
  // Every row says what the service's own page says.
  const service = await context.newPage();
  await service.goto(`${HOSTILE}en/services/lantern/`);
  for (const [name, selector] of Object.entries({ verdict: ".verdict", hard: ".facts .chip", long: ".facts > div:nth-child(2) dd > b", ways: "#ways .exit > h3", first: "#first .ticks b", proof: "#first .claims:not(.ticks) > li > b", lose: "#lose li > b", tricks: "#tricks > .claims b", asof: ".asof span" })) {
    const own = (await service.locator(selector).first().innerText()).replace(/^[A-Z×]\n/, "").split("\n")[0].trim();
    holds(`${name}: ${own}`, own && (await row(page, name))[0].includes(own));
  }
  same("nothing known is a dash", (await row(page, "tricks"))[1], "–");
  same("nothing is wider than the screen", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);

  await page.click("[data-row=names] button >> nth=0");
  await page.waitForFunction(() => document.querySelectorAll("[data-row=names] th").length === 1);
  same("what is taken away leaves the address", new URL(page.url()).search, "?emoji");
  await page.fill("#q", "rtl-name.com");
  await page.waitForSelector('.hits [role="option"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelectorAll("[data-row=names] th").length === 2);
  same("what is added stands in it", new URL(page.url()).search, "?emoji,rtl");
  await page.reload();
  await ready(page);
  same("and survives a reload", (await heads(page)).length, 2);

  await service.reload();
  same("a service's page leads to what was compared last", new URL(await service.getAttribute("[data-compare-with]", "href"), HOSTILE).search, "?emoji,rtl,lantern");
  await page.goto(COMPARE);
  await ready(page);
  same("without an address, what was compared last is there", (await heads(page)).length, 2);

  await page.goto(`${COMPARE}?lantern,nobody,../../x,<b>,lantern,old-lamp`);
  await ready(page);
  same("what is no service is left out", (await heads(page)).join(), "Lantern");
  holds("and told", (await page.innerText("[data-said]")).includes("nobody"));
  await page.goto(`${COMPARE}?lantern,emoji,vessel,rtl,long-name`);
  await ready(page);
  same("four is the most", (await heads(page)).length, 4);
  await page.fill("#q", "markup.com");
  await page.waitForSelector('.hits [role="option"]');
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("[data-said]").textContent);
  same("a fifth is refused", (await heads(page)).length, 4);
  same("four fit, or scroll within the table", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await context.close();
}

async function corrupt(browser) {
  for (const kept of ["{", "7", '{"a":1}', '[null,{"x":1},"<b>","lantern"]']) {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.addInitScript((kept) => localStorage.setItem("wayout:compare", kept), kept);
    await page.goto(COMPARE);
    await ready(page);
    await page.goto(`${HOSTILE}en/services/vessel/`);
    await page.waitForLoadState("networkidle");
    same(`${kept} kept breaks nothing`, errors.join(), "");
    await page.close();
  }
}

async function withoutScript(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${COMPARE}?lantern,emoji`);
  holds("without JavaScript it says so", await page.isVisible("noscript p, .text"));
  holds("and leads to lists", await page.isVisible('.more-lists a[href$="/categories/"]'));
  await context.close();
}

await withBrowser(async (browser) => {
  await compares(browser);
  await corrupt(browser);
  await withoutScript(browser);
});
failures();
