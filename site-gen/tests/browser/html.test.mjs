// html-validate finds no error on the pages. SITE_DIR is the folder that the site was built into. Of every folder of
// pages the longest MOST_ALIKE are looked at; ALL=1 looks at all.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { HtmlValidate } from "html-validate";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const ROOT = wanted("SITE_DIR");
const MOST_TOLD = 40;
const MOST_ALIKE = process.env.ALL ? Infinity : 12;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // Filters are applied as they are ticked; without JavaScript the form is not shown.
    "wcag/h32": "off",
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "submit", "button", "reset"] }],
    // How templates write is their own affair; what they mean is not.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "doctype-style": "off",
    "no-inline-style": "error",
    // The list under the search is filled while one types; no native element does that.
    // Numbers don't break because their style says so.
    "tel-non-breaking": ["error", { ignoreClasses: ["tel"] }],
    "prefer-native-element": ["error", { exclude: ["listbox"] }],
  },
});

/** The longest pages of each folder of folders: `en/services/*`, `zh/rights/*`, …. */
function chosen(paths) {
  const alike = new Map();
  for (const path of paths) {
    const folder = dirname(dirname(path));
    alike.set(folder, [...(alike.get(folder) ?? []), { path, size: statSync(join(ROOT, path)).size }]);
  }
  return [...alike.values()].flatMap((pages) => pages.sort((a, b) => b.size - a.size).slice(0, MOST_ALIKE)).map((page) => page.path);
}

const pages = chosen(readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort());
holds(`no pages in ${ROOT}`, pages.length > 0);
let told = 0;
for (const path of pages) {
  const report = await validator.validateString(readFileSync(join(ROOT, path), "utf8"), path);
  for (const result of report.results)
    for (const message of result.messages)
      if (told++ < MOST_TOLD) same(`${path}:${message.line}:${message.column} ${message.ruleId}`, message.message, "");
}
if (told > MOST_TOLD) holds(`and ${told - MOST_TOLD} more`, false);
failures();
