// The page of filters: choose, see, pass on the address, sort, go on; nothing that the address says can do harm; without
// JavaScript the lists are there.
import { at, PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

const ready = (page) => page.waitForSelector("[data-finder][data-ready]");
const count = async (page) => Number((await page.innerText("[data-results-count]")).replace(/\D/g, "") || 0);
const rows = (page) => page.locator("[data-results] > li").count();

async function filters(browser, language) {
  const page = await browser.newPage({ viewport: PHONE, locale: language });
  await page.goto(at(`${language}/find/`));
  await ready(page);
  const all = await count(page);
  holds(`${language}: every service is there: ${all}`, all > 100);
  same(`${language}: the first rows are shown`, await rows(page), 50);
  await page.click("[data-results-more]");
  await page.waitForFunction(() => document.querySelectorAll("[data-results] > li").length === 100);
  await page.check('[name="grade"][value="hard"]', { force: true });
  await page.waitForFunction((before) => Number(document.querySelector("[data-results-count]").textContent.replace(/\D/g, "")) < before, all);
  const hard = await count(page);
  same(`${language}: the address tells it`, new URL(page.url()).search, "?grade=hard");
  // Rows come after the count: they are fetched.
  await page.waitForFunction(() => !document.querySelector("[data-results] .row-grade:not(.hard)"), undefined, { timeout: 10000 }).catch(() => {});
  same(`${language}: every row is hard`, await page.locator("[data-results] .row-grade:not(.hard)").count(), 0);
  const list = await (await page.request.get(at(`${language}/difficulty/hard/`))).text();
  same(`${language}: as many as on the page of the grade`, hard, list.split('class="row" ').length - 1);
  await page.selectOption('[name="sort"]', "longest");
  await page.reload();
  await ready(page);
  same(`${language}: the address brings it back`, await count(page), hard);
  same(`${language}: the sorting too`, await page.inputValue('[name="sort"]'), "longest");
  await page.click("[data-results] .row");
  await page.waitForURL(/\/services\/[^/]+\/$/);
  await page.goBack();
  await ready(page);
  same(`${language}: going back comes back to it`, await count(page), hard);
  await page.click('[data-finder] [type="reset"]');
  same(`${language}: reset shows all`, await count(page), all);
  same(`${language}: and clears the address`, new URL(page.url()).search, "");
  await page.selectOption('[name="category"]', { index: 1 });
  const option = await page.locator('[name="category"] option').nth(1).innerText();
  same(`${language}: an option tells how many it leaves`, Number(option.match(/\((\d+)\)/)?.[1]), await count(page));
  await page.close();
}

async function hostile(browser) {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(at("en/find/?grade=%3Cimg%20src=x%20onerror=alert(1)%3E&sort=__proto__&category=%00&country=" + "x".repeat(5000)));
  await ready(page);
  holds("nonsense in the address is left out of account", (await count(page)) > 100);
  same("nothing breaks", errors.join(), "");
  await page.goto(at("en/find/?grade=limited,impossible&pattern=hidden_entry&age=fresh"));
  await ready(page);
  holds("more filters are open when one is chosen", await page.locator(".finder details").getAttribute("open") !== null);
  await page.close();
}

async function brokenNetwork(browser) {
  const page = await browser.newPage();
  await page.route(/\/find-en\.[0-9a-f]+\.json/, (route) => route.abort());
  await page.goto(at("en/find/"));
  await page.waitForFunction(() => /could not be loaded/.test(document.querySelector("[data-results-count]").textContent));
  await page.close();
}

async function withoutScript(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at("en/find/"));
  holds("without JavaScript the filters are hidden", !(await page.locator("[data-finder]").isVisible()));
  holds("and the lists are there", (await page.locator(".counted a").count()) > 5);
  await context.close();
}

await withBrowser(async (browser) => {
  await filters(browser, "en");
  await filters(browser, "zh");
  await hostile(browser);
  await brokenNetwork(browser);
  await withoutScript(browser);
});
failures();
