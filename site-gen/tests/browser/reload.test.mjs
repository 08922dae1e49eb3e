// The development server: an edit of a record shows on the open page, and shows again without the page being touched. On
// the miniature catalogue, which is left as it was.
import { readFile, writeFile } from "node:fs/promises";
import { PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, wanted } from "./lib/check.mjs";

const record = `${wanted("HOSTILE_SOURCES")}/services/l/lantern.yaml`;

await withBrowser(async (browser) => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(`${wanted("HOSTILE_URL")}/en/services/lantern/`);
  const heading = () => page.innerText("h1");
  const shows = (text) => page.waitForFunction((text) => document.querySelector("h1")?.textContent.includes(text), text);
  const kept = await readFile(record, "utf8");
  const edit = (name) => writeFile(record, kept.replace("name: { en: Lantern", `name: { en: ${name}`));
  holds("the record is the one that is edited", kept.includes("name: { en: Lantern") && (await heading()).includes("Lantern"));
  try {
    for (const name of ["Torch", "Candle"]) {
      const loaded = page.waitForEvent("load");
      await edit(name);
      await shows(name);
      // It loads anew.
      await loaded;
      holds(`${name}: and stays, on a whole page`, (await heading()).includes(name) && (await page.locator(".verdict").isVisible()));
    }
  } finally {
    await writeFile(record, kept);
  }
  await shows("Lantern");
});
failures();
