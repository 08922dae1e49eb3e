// The first result needs no more than 100 kB over the wire: the page, all that it loads, and the index. How fast a key
// is answered is a matter of the benchmark (`benches/search/keys.mjs`).
import { gzipSync } from "node:zlib";
import { at, PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds } from "./lib/check.mjs";

const MOST = 100_000;

await withBrowser(async (browser) => {
  const page = await browser.newPage({ viewport: PHONE });
  const loaded = new Set();
  // What the server of the previews listens with never ends, and no published page has it.
  page.on("request", (request) => { if (request.resourceType() !== "eventsource") loaded.add(request.url()); });
  await page.goto(at("en/"));
  await page.fill("#q", "a");
  await page.waitForSelector('.hits [role="option"]');
  let weight = 0;
  for (const url of loaded) {
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    weight += gzipSync(bytes, { level: 9 }).length;
  }
  console.log(`${weight} bytes in ${loaded.size} files for the first result`);
  holds("the index is among what was loaded", [...loaded].some((url) => /\/search\.[0-9a-f]+\.json$/.test(url)));
  holds(`the first result needs ${weight} bytes`, weight <= MOST);
});
failures();
