// What the site carries of other people's scripts is what they published, less the lines that point to maps of
// sources; and its licence lies beside it. `node vendored.test.mjs --write` takes it from node_modules anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { failures, same } from "./lib/check.mjs";

const HERE = path.dirname(fileURLToPath(import.meta.url));
const VENDOR = path.resolve(HERE, "../../../templates/assets/vendor");

/** Folders of the site, the packages they are of, and each file with its name there. */
const PACKAGES = {
  "js-yaml": ["js-yaml", { "js-yaml.js": "dist/js-yaml.mjs", "LICENSE.txt": "LICENSE" }],
  "json-schema": ["@cfworker/json-schema", Object.fromEntries(["deep-compare-strict", "dereference", "format", "pointer", "ucs2-length", "validate", "validator"].map((name) => [`${name}.js`, `dist/esm/${name}.js`]))],
};
const LICENCE = "LICENSE.txt";

for (const [folder, [name, files]] of Object.entries(PACKAGES)) {
  for (const [own, theirs] of Object.entries(files)) {
    const original = readFileSync(path.join(HERE, "node_modules", name, theirs), "utf8").replace(/\n?\/\/# sourceMappingURL.*\n?/, "\n").replace(/\n+$/, "\n");
    const file = path.join(VENDOR, folder, own);
    if (process.argv.includes("--write")) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, original);
    }
    same(`${folder}/${own} is the one of ${name}; if that changed: node vendored.test.mjs --write`, readFileSync(file, "utf8") === original, true);
  }
  same(`nothing else is in ${folder}`, readdirSync(path.join(VENDOR, folder)).sort().join(), [...new Set([...Object.keys(files), LICENCE])].sort().join());
}
same("nothing else is carried", readdirSync(VENDOR).sort().join(), Object.keys(PACKAGES).sort().join());
failures();
