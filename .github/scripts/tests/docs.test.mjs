// The documents for people lead where they say, in both languages alike; CODEOWNERS is made from its list.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { FILE, accountIn, owners } from "../owners.mjs";
import { ROOT } from "./place.mjs";

const read = (file) => readFileSync(path.join(ROOT, file), "utf8");
const documents = ["README.md", "README.zh-CN.md", ...readdirSync(path.join(ROOT, ".github")).filter((name) => name.endsWith(".md")).map((name) => `.github/${name}`)];

/** What the host makes of a heading. */
const anchor = (heading) => heading.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(" ", "-");
const anchors = (file) => [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => anchor(heading));
const withoutCode = (text) => text.replace(/^```[\s\S]*?^```/gm, "");
const links = (file) => [...withoutCode(read(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link).filter((link) => !/^https?:/.test(link));

for (const file of documents)
  test(`the links of ${file} lead somewhere`, () => {
    for (const link of links(file)) {
      const [target, fragment] = link.split("#");
      const place = path.normalize(path.join(path.dirname(file), target || path.basename(file)));
      // Pages of the host that belong to the repository: `blob/<branch>` is two deep.
      if (place.startsWith("..")) { assert.match(place, /^\.\.\/\.\.\/(issues\/new\/choose|security\/advisories\/new)$/, link); continue; }
      assert.ok(existsSync(path.join(ROOT, place)), `${file}: ${link}`);
      if (fragment && place.endsWith(".md")) assert.ok(anchors(place).includes(decodeURIComponent(fragment)), `${file}: ${link}`);
    }
  });

for (const [en, zh] of [["README.md", "README.zh-CN.md"], [".github/CONTRIBUTING.md", ".github/CONTRIBUTING.zh-CN.md"], [".github/CODE_OF_CONDUCT.md", ".github/CODE_OF_CONDUCT.zh-CN.md"]])
  test(`${en} and ${zh} lead to each other`, () => {
    assert.ok(links(en).includes(path.basename(zh)) && links(zh).includes(path.basename(en)));
  });

test("what newcomers are told in both languages has the same parts and commands", () => {
  const [en, zh] = [".github/CONTRIBUTING.md", ".github/CONTRIBUTING.zh-CN.md"].map(read);
  const shape = (text) => [...text.matchAll(/^(#+) |^(\d+)\. |^```/gm)].map(([all]) => all);
  assert.deepEqual(shape(zh), shape(en));
  const commands = (text) => [...text.matchAll(/^cargo [a-z]+(?: [a-z]+)?/gm)].map(([all]) => all);
  assert.deepEqual(commands(zh), commands(en));
  assert.ok(commands(en).length >= 4);
});

test("a newcomer reads it in five minutes", () => {
  const words = withoutCode(read(".github/CONTRIBUTING.md")).split(/\s+/).length;
  assert.ok(words < 1300, `${words} words`);
});

test("CODEOWNERS is made from its list", () => {
  const text = read(FILE);
  assert.equal(text, owners(accountIn(text)));
  assert.match(owners("some-account"), /^\/catalogue\/ @some-account\/records$/m);
  assert.throws(() => owners("a b\n* @evil"));
});
