// `/go/?host=…` and the example of an extension, in Chromium.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { at, BASE, FLAGS, STRANGER, withBrowser } from "./lib/browser.mjs";
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
  holds("without JavaScript the lists are offered", (await plain.locator("a[data-services]").count()) === 2);
});

// The example as it is published, with this server's data.
const place = await mkdtemp(join(tmpdir(), "wayout-extension-"));
try {
  await cp(`${FOLDER}/api/v1/examples/extension`, join(place, "extension"), { recursive: true });
  const script = join(place, "extension/background.js");
  const text = await readFile(script, "utf8");
  same("lines of the example", text.trim().split("\n").length <= 12, true);
  await writeFile(script, text.replace(/base: "[^"]*"/, `base: "${BASE}api/v1/"`));
  const context = await chromium.launchPersistentContext(join(place, "profile"), {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    // Branded Chrome takes extensions from a debugger alone.
    args: [...FLAGS.filter((flag) => flag !== "--headless"), "--headless=new", "--enable-unsafe-extension-debugging",
      `--host-resolver-rules=MAP ${domain} 127.0.0.1`],
    ignoreDefaultArgs: ["--disable-extensions", "--headless"],
  });
  try {
    const session = await context.browser().newBrowserCDPSession();
    await session.send("Extensions.loadUnpacked", { path: join(place, "extension") });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
    const page = await context.newPage();
    await page.goto(`http://${domain}:${new URL(BASE).port}/404.html`, { waitUntil: "load" });
    const shown = () => worker.evaluate(async () => {
      const [{ id: tabId }] = await chrome.tabs.query({ active: true });
      return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
    });
    let [badge, title] = await shown();
    for (let wait = 0; !badge && wait < 100; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      [badge, title] = await shown();
    }
    same("the extension's badge", badge, known.grade.slice(0, 4));
    same("the extension's title", title, `How to leave ${known.id}: ${known.grade}`);
  } finally {
    await context.close();
  }
} finally {
  await rm(place, { recursive: true, force: true });
}

failures();
