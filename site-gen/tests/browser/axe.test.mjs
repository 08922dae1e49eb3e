// axe-core finds nothing on any page type, in either theme and language, on phone and desktop.
import { createRequire } from "node:module";
import { DESKTOP, everyType, PHONE, STRANGER, THEMES, withBrowser } from "./lib/browser.mjs";
import { failures, same } from "./lib/check.mjs";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const RULES = { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

async function violations(page) {
  const result = await page.evaluate((rules) => window.axe.run(document, rules), RULES);
  return result.violations.map((rule) => `${rule.id}: ${rule.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 120)} [${node.any[0]?.message ?? ""}]`).join(" ; ")}`);
}

await withBrowser(async (browser) => {
  for (const theme of THEMES) {
    const context = await browser.newContext({ colorScheme: theme, bypassCSP: true, locale: STRANGER });
    const page = await context.newPage();
    for (const [name, url] of await everyType()) {
      await page.setViewportSize(theme === "light" ? PHONE : DESKTOP);
      await page.goto(url);
      await page.evaluate(() => document.querySelectorAll("details").forEach((node) => { node.open = true; }));
      await page.addScriptTag({ path: AXE });
      for (const violation of await violations(page)) same(`${name}, ${theme}`, violation, "nothing");
    }
    await page.goto((await everyType())[1][1]);
    await page.fill("#q", "we");
    await page.waitForSelector('.hits [role="option"]');
    await page.addScriptTag({ path: AXE });
    for (const violation of await violations(page)) same(`open search, ${theme}`, violation, "nothing");
    await context.close();
  }
});
failures();
