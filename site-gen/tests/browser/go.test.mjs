// `/go/?host=…`, in Chromium.
import { readFile } from "node:fs/promises";
import { at, STRANGER, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const FOLDER = wanted("SITE_DIR");
const { services } = JSON.parse(await readFile(`${FOLDER}/api/v1/services.json`, "utf8"));
const known = services.find(({ grade, domains }) => grade && domains.length);
const [domain] = known.domains;

await withBrowser(async (browser) => {
  const open = async (path, options = {}) => {
    const page = await browser.newPage({ locale: STRANGER, ...options });
    await page.goto(at(path), { waitUntil: "networkidle" });
    return page;
  };
  for (const [query, locale, language] of [
    [`?host=${domain}`, "fr", "en"], [`?host=www.${domain}`, "zh-CN", "zh"], [`?host=https://${domain}/a`, "en", "en"],
    [`#${domain}`, "fr", "en"],
  ]) {
    const page = await open(`go/${query}`, { locale });
    same(`go/${query} in ${locale}`, page.url(), at(`${language}/services/${known.id}/`));
    await page.close();
  }
  for (const [query, state, shown] of [
    ["?host=nobody.example", "unknown", "nobody.example"], ["", "nothing", null],
    ["?host=<img src=x onerror=alert(1)>", "nothing", null], ["?host=javascript:alert(1)", "nothing", null],
    ["?host=//evil.example/..", "unknown", "evil.example"],
  ]) {
    const page = await open(`go/${query}`);
    same(`go/${query} stays`, new URL(page.url()).pathname, new URL(at("go/")).pathname);
    holds(`go/${query} says so`, await page.locator(`[data-state="${state}"]`).first().isVisible());
    if (shown) same(`go/${query} names the host`, await page.locator(`[data-state="${state}"] [data-host]`).first().textContent(), shown);
    await page.close();
  }
  const plain = await open("go/", { javaScriptEnabled: false });
  holds("without JavaScript the lists are offered", (await plain.locator("a[data-services]").count()) >= 2);
});

failures();
