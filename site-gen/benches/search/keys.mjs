// node keys.mjs ADDRESS: how long a key takes in Chromium, on a phone four times as slow as this machine, at the site
// served there (`cargo site serve`): from the event to the results measured in the page. Prints a row of BENCHMARKS.md.
// The packages and the browser are those of the browser tests (`npm ci --prefix site-gen/tests/browser`).
process.env.BASE_URL = process.argv[2] ?? "http://127.0.0.1:8080";
const { at, PHONE, withBrowser } = await import("../../tests/browser/lib/browser.mjs");

const SLOWER = 4, ROUNDS = 3;
const TYPED = ["w", "we", "wec", "wech", "wecha", "wechat", "wecaht", "h", "ho", "a", "tengxun", "微", "微信", "騰訊", "qq.com", "zzzz", "zzzzzz", "delete wechat", "https://www.netflix.com/browse"];

await withBrowser(async (browser) => {
  const page = await browser.newPage({ viewport: PHONE });
  await page.goto(at("en/"));
  await page.fill("#q", "a");
  await page.waitForSelector('.hits [role="option"]');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const times = await page.evaluate(async ([typed, rounds]) => {
    const input = document.querySelector("#q");
    const times = [];
    for (let round = 0; round < rounds; round++)
      for (const text of typed) {
        input.value = text;
        const start = performance.now();
        input.dispatchEvent(new Event("input", { bubbles: true }));
        // What is found is in the page, and measured, by now.
        for (let turn = 0; turn < 8; turn++) await Promise.resolve();
        document.querySelector(".hits").getBoundingClientRect();
        times.push([text, performance.now() - start]);
        await new Promise((done) => setTimeout(done, 20));
      }
    // The first round warms the script up, as the first keys of a reader do not.
    return times.slice(typed.length);
  }, [TYPED, ROUNDS]);
  const sorted = times.map(([, time]) => time).sort((a, b) => a - b);
  const share = (part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))].toFixed(1);
  console.log("| ms a key, CPU 4 × slower | median | 95 % | most |\n|---|---:|---:|---:|");
  console.log(`| ${TYPED.length} questions | ${share(0.5)} | ${share(0.95)} | ${share(1)} |`);
});
