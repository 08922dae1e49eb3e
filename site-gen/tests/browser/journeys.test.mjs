// A person in a hurry: find the service, learn the truth, act. In both languages, by keyboard, without JavaScript.
import { at, BASE, PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

const QUERIES = ["weixin", "微信", "wx", "wechat.com", "https://www.wechat.com/en/"];
const isWechat = (url) => new URL(url).pathname.endsWith("/services/wechat/");

async function search(page, query) {
  await page.fill("#q", query);
  await page.waitForSelector('.hits [role="option"]');
  return page.$eval('.hits [role="option"]', (node) => node.href);
}

async function finds(browser, language) {
  const page = await browser.newPage({ viewport: PHONE, locale: language });
  await page.goto(at(`${language}/`));
  for (const query of QUERIES)
    holds(`${language}: ${query} finds WeChat first`, isWechat(await search(page, query)));
  await page.fill("#q", "qqqqzzzzxxxxjjjjvvvvwwww");
  await page.waitForSelector(".hits .none", { state: "visible" });
  same(`${language}: an empty result says what to do`, await page.locator(".hits .help a").count(), 3);
  same(`${language}: nothing is near to nonsense`, await page.locator('.hits [role="option"]').count(), 0);
  await page.fill("#q", "wechta vidoe app");
  await page.waitForSelector('.hits [role="option"]');
  holds(`${language}: an empty result offers the nearest`, await page.locator(".hits .none").isVisible());
  await page.press("#q", "Enter");
  holds(`${language}: nothing is chosen for the reader`, new URL(page.url()).pathname.endsWith(`/${language}/`));
  await page.fill("#q", "騰訊視頻");
  await page.waitForSelector(".hits mark");
  same(`${language}: traditional characters are marked`, await page.locator(".hits mark").first().innerText(), "腾讯视频");
  holds(`${language}: a result tells grade and waiting`, (await search(page, "bilibili.com"), /\d/.test(await page.innerText(".hits .hit-grade"))));
  await page.fill("#q", "<img src=x onerror=alert(1)>");
  same(`${language}: what is typed never becomes markup`, await page.locator(".search img").count(), 0);
  await page.close();
}

async function reads(browser, language, other) {
  const page = await browser.newPage({ viewport: PHONE, locale: language });
  await page.goto(at(`${language}/`));
  await search(page, "weixin");
  await page.click('.hits [role="option"]');
  await page.waitForURL(/services\/wechat\//);
  const facts = await page.innerText(".facts");
  holds(`${language}: the sign tells numbers: ${facts}`, /\d/.test(facts));
  holds(`${language}: the sign tells the verdict`, (await page.innerText(".verdict")).length > 3);
  holds(`${language}: conditions can be ticked off`, (await page.locator("#first [data-tick]").count()) > 0);
  holds(`${language}: the sign tells as of when`, /\d{4}/.test(await page.innerText(".asof")));
  const box = page.locator("#first [data-tick]").first();
  await box.check();
  await page.reload();
  holds(`${language}: a tick survives a reload`, await box.isChecked());
  await page.click(`.head [data-language="${other}"]`);
  await page.waitForLoadState();
  holds(`${language}: the switch stays on the page`, isWechat(page.url()) && page.url().includes(`/${other}/`));
  same(`${language}: the page is in the other language`, await page.getAttribute("html", "lang"), other);
  holds(`${language}: a tick counts in both languages`, await box.isChecked());
  await page.goto(BASE);
  await page.waitForURL(new RegExp(`/${other}/$`));
  await page.close();
}

async function keyboardOnly(browser) {
  const page = await browser.newPage({ locale: "en" });
  await page.goto(at("en/"));
  await page.keyboard.press("Tab");
  same("the first stop is the skip link", await page.evaluate(() => document.activeElement.className), "skip");
  await page.keyboard.press("/");
  same("/ goes to the search", await page.evaluate(() => document.activeElement.id), "q");
  await page.keyboard.type("we");
  await page.waitForSelector('.hits [role="option"]');
  const active = () => page.getAttribute("#q", "aria-activedescendant");
  const first = await active();
  await page.keyboard.press("ArrowDown");
  holds("the arrow goes on", (await active()) !== first);
  await page.keyboard.press("ArrowUp");
  same("and back", await active(), first);
  await page.keyboard.press("Escape");
  same("Escape closes the list", await page.getAttribute("#q", "aria-expanded"), "false");
  await page.fill("#q", "wx");
  await page.waitForSelector('.hits [role="option"]');
  await page.keyboard.press("Enter");
  await page.waitForURL(/services\/wechat\//);
  for (let i = 0; i < 25; i++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const node = document.activeElement;
      return node === document.body || node.matches(":focus-visible") ? "" : node.outerHTML.slice(0, 80);
    });
    same("every stop can be seen", seen, "");
  }
  await page.close();
}

async function withoutScript(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const page = await context.newPage();
  await page.goto(BASE);
  await page.click('a[hreflang="en"]');
  await page.fill("#q", "wechat");
  await page.press("#q", "Enter");
  await page.waitForURL(/\/en\/services\/\?q=wechat/);
  const row = page.locator('a.row[href$="/services/wechat/"]');
  // Where the services are many, the list leads to the letters.
  if (!(await row.count())) await page.click('.alphabet a[href$="/a-z/w/"]');
  await row.click();
  holds("without JavaScript the verdict is there", (await page.innerText(".verdict")).length > 3);
  await context.close();
}

async function chooses(browser) {
  const page = await browser.newPage({ locale: "zh-CN" });
  await page.goto(BASE);
  await page.waitForURL(/\/zh\/$/);
  await page.close();
}

async function withoutStorage(browser) {
  const page = await browser.newPage({ viewport: PHONE });
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } }));
  await page.goto(at("en/services/wechat/"));
  const before = await page.innerText("[data-tick-note]");
  await page.locator("[data-tick]").first().check();
  holds("it says that ticks are not kept", (await page.innerText("[data-tick-note]")) !== before);
  same("denied storage breaks nothing", errors.join(), "");
  await page.close();
}

async function themes(browser) {
  const page = await browser.newPage({ colorScheme: "light" });
  await page.goto(at("en/"));
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.click("[data-theme-switch]");
  same("the first choice is light", await paper(), light);
  await page.click("[data-theme-switch]");
  const dark = await paper();
  holds("the second is dark", dark !== light);
  await page.goto(at("en/about/"));
  same("the choice is kept", await paper(), dark);
  await page.close();
}

await withBrowser(async (browser) => {
  await finds(browser, "en");
  await finds(browser, "zh");
  await reads(browser, "en", "zh");
  await reads(await browser.newContext(), "zh", "en");
  await keyboardOnly(browser);
  await withoutScript(browser);
  await chooses(browser);
  await withoutStorage(browser);
  await themes(browser);
});
failures();
