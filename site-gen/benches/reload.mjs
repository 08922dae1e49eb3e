// node reload.mjs ADDRESS RECORD: how long an edit takes to show in Chromium, at the site served there
// (`cargo site serve`): from the moment when the record's file is written to the moment when the page shows it. RECORD is
// the file of a service; it is left as it was. Prints a row of BENCHMARKS.md.
// The packages and the browser are those of the browser tests (`npm ci --prefix site-gen/tests/browser`).
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";

const [address, record] = process.argv.slice(2);
process.env.BASE_URL = address;
const { at, PHONE, withBrowser } = await import("../tests/browser/lib/browser.mjs");

// Between edits a build of the whole site begins, which the next edit interrupts.
const ROUNDS = 11, PAUSE = 2000;
const kept = await readFile(record, "utf8");
const name = kept.match(/^name: \{ en: [^,}]+/m)[0];

await withBrowser(async (browser) => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(at(`en/services/${basename(record, ".yaml")}/`));
  // The page hears of changes once its script runs.
  await page.waitForTimeout(500);
  const times = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const start = performance.now();
      await writeFile(record, kept.replace(name, `${name} ${round}`));
      await page.waitForFunction((end) => document.querySelector("h1")?.textContent.includes(end), ` ${round}`, { polling: 5 });
      times.push(performance.now() - start);
      await page.waitForTimeout(PAUSE);
    }
  } finally {
    await writeFile(record, kept);
  }
  times.sort((a, b) => a - b);
  console.log("| ms from the edit to the page | least | median | most |\n|---|---:|---:|---:|");
  console.log(`| ${ROUNDS} edits | ${times[0].toFixed(0)} | ${times[ROUNDS >> 1].toFixed(0)} | ${times.at(-1).toFixed(0)} |`);
});
