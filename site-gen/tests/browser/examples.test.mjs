// What the page about the data shows, run as it is shown: the client's example on a page, the extension in Chromium.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { at, BASE, FLAGS, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const FOLDER = wanted("SITE_DIR");
const { services } = JSON.parse(await readFile(`${FOLDER}/api/v1/services.json`, "utf8"));
const known = services.find(({ grade, domains }) => grade && domains.length);
const own = services.find(({ id }) => id === "wechat");
/** The development server knows no address of its own, so the examples name none either. */
const here = (text) => text.replaceAll("https://wayout.example/", BASE);

await withBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.goto(at("en/api/"));
  const shown = await page.locator("[data-snippet=client]").textContent();
  await page.route("**/example.mjs", (route) => route.fulfill({ contentType: "text/javascript", body: here(shown) }));
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(`${error}`));
  await page.addScriptTag({ url: at("example.mjs"), type: "module" });
  for (let tries = 0; said.length < 2 && tries < 100; tries += 1) await page.waitForTimeout(100);
  same("the client's example says", said[0], `${own.name.en} ${own.verdict} ${own.grade}`);
  holds(`it tells of changes: ${said[1]}`, said.slice(1).every((line) => /^20\d\d(-\d\d){0,2} [a-z0-9-]+ \S/.test(line)) && said.length > 1);
});

const place = await mkdtemp(join(tmpdir(), "wayout-extension-"));
const extension = join(place, "extension");
await cp(`${FOLDER}/api/v1/examples/extension`, extension, { recursive: true });
const background = await readFile(join(extension, "background.js"), "utf8");
holds("the extension has about ten lines", background.trim().split("\n").length <= 11);
await writeFile(join(extension, "background.js"), here(background));

// Extensions need a profile, and the headless mode that is a whole browser. Every host is the site's own server.
const context = await chromium.launchPersistentContext(join(place, "profile"), {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  headless: false,
  args: [
    ...FLAGS.filter((flag) => flag !== "--headless"), "--headless=new", `--host-resolver-rules=MAP * ${new URL(BASE).host}`,
    `--disable-extensions-except=${extension}`, `--load-extension=${extension}`,
  ],
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"));
  const shown = async (address, done) => {
    const page = await context.newPage();
    await page.goto(address);
    let found;
    for (let tries = 0; tries < 100; tries += 1) {
      found = await worker.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url: `${url}*` });
        const of = { tabId: tab?.id };
        return tab ? [await chrome.action.getBadgeText(of), await chrome.action.getTitle(of)] : [];
      }, new URL(page.url()).origin + "/");
      if (done(found)) break;
      await page.waitForTimeout(100);
    }
    await page.close();
    return found;
  };
  const [badge, title] = await shown(`http://www.${known.domains[0]}/`, ([text]) => text);
  same("the badge of a known host", badge, known.grade.slice(0, 4));
  same("its title", title, `How to leave ${known.id}: ${known.grade}`);
  const [none, plain] = await shown("http://nobody.example/", ([, title]) => title === "");
  same("the badge of an unknown host", none, "");
  same("its title is taken away", plain, "");
} finally {
  await context.close();
  await rm(place, { recursive: true, force: true, maxRetries: 5 });
}

failures();
