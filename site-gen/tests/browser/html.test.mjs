// html-validate finds no error on any page. SITE_DIR is the folder that the site was built into.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { HtmlValidate } from "html-validate";
import { wanted } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

const ROOT = wanted("SITE_DIR");
const MOST_TOLD = 40;

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // How templates write is their own affair; what they mean is not.
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "doctype-style": "off",
    "no-inline-style": "error",
    "require-sri": "off",
  },
});

const pages = readdirSync(ROOT, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).sort();
holds(`no pages in ${ROOT}`, pages.length > 0);
let told = 0;
for (const path of pages) {
  const report = await validator.validateString(readFileSync(join(ROOT, path), "utf8"), path);
  for (const result of report.results)
    for (const message of result.messages)
      if (told++ < MOST_TOLD) same(`${relative(".", path)}:${message.line}:${message.column} ${message.ruleId}`, message.message, "");
}
if (told > MOST_TOLD) holds(`and ${told - MOST_TOLD} more`, false);
failures();
