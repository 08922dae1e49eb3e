// What runs by the clock and at releases: stale records, dead links, names and checksums, previews, what to check.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { parts } from "../changes.mjs";
import { issueOf as linksIssue, main as tellLinks } from "../links.mjs";
import { preview } from "../preview.mjs";
import { newest, sums, tagFor } from "../release.mjs";
import { countriesIn, issueOf as staleIssue, main as tellStale } from "../stale.mjs";
import { Host } from "./host.mjs";
import { repository, started } from "./place.mjs";

let host, place;
before(async () => { host = await new Host().start(); });
after(() => host.stop());
beforeEach(() => { place = repository(); Object.assign(host, { issues: [], requests: [] }); });
afterEach(() => place.end());

test("each country has one issue, which is written anew, and closed when nothing is old", async () => {
  const env = (today) => ({ ...started(host, {}, place.folder), TODAY: today });
  assert.deepEqual(countriesIn("catalogue/services"), ["CN"]);
  await tellStale(env("2040-01-01"));
  await tellStale(env("2040-02-01"));
  assert.equal(host.issues.length, 1);
  assert.match(host.issues[0].body, /- \[ \] WeChat · 微信 \(`wechat`\): 2026-/);
  assert.deepEqual(host.issues[0].labels, ["stale"]);
  await tellStale(env("2026-11-21"));
  assert.equal(host.issues[0].state, "closed");
});

test("a long list is cut, and names are text", () => {
  const item = { id: "a", name: { en: "<b> @all [x](y)" }, as_of: "2018" };
  const { body } = staleIssue("CN", { services: 200, items: Array(150).fill(item) });
  assert.equal(body.split("- [ ]").length - 1, 100);
  assert.match(body, /50 more/);
  assert.match(body, /&lt;b\\>/);
});

test("dead links are told the gravest first; blocked and suppressed ones are not", async () => {
  const link = (url, verdict, more = {}) => ({ url, verdict, places: [{ record: "services/wechat", at: "/x" }], ...more });
  const report = { checked: "2026-11-20", links: [
    link("https://b.example/", "redirected_home"), link("https://a.example/", "dead"), link("https://c.example/", "blocked"), link("https://d.example/", "dead", { suppressed: "known" }),
  ] };
  const body = linksIssue(report);
  assert.ok(body.indexOf("https://a.example/") < body.indexOf("https://b.example/"));
  assert.doesNotMatch(body, /c\.example|d\.example/);
  assert.equal(linksIssue({ ...report, links: [] }), "");
  const file = path.join(place.folder, "report.json");
  writeFileSync(file, JSON.stringify(report));
  await tellLinks({ ...started(host, {}, place.folder), REPORT: file });
  assert.equal(host.issues.length, 1);
});

test("releases are named by their day, and ordered by day and number", () => {
  assert.equal(tagFor("2026-11-21", []), "data-2026-11-21");
  assert.equal(tagFor("2026-11-21", ["data-2026-11-21", "data-2026-11-21.2"]), "data-2026-11-21.3");
  assert.throws(() => tagFor("today", []));
  assert.equal(newest(["data-2026-11-21.10", "data-2026-11-21.9", "v1", "data-x", "data-2026-01-01"]), "data-2026-11-21.10");
  assert.equal(newest([]), undefined);
});

test("checksums are those that sha256sum writes", async () => {
  const folder = path.join(place.folder, "files");
  mkdirSync(folder);
  writeFileSync(path.join(folder, "b"), "abc");
  writeFileSync(path.join(folder, "a"), "");
  assert.equal(await sums(folder), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\nba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b\n");
});

test("a preview holds the pages that changed and what they need, and nothing from outside the site", () => {
  const site = path.join(place.folder, "site");
  for (const file of ["index.html", "assets/x/style.css", "en/index.html", "zh/index.html", "en/services/wechat/index.html", "zh/services/wechat/index.html", "en/services/qq/index.html"]) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), file);
  }
  const out = path.join(place.folder, "out");
  assert.deepEqual(preview(site, out, ["wechat", "../../catalogue", "gone"]), ["en/services/wechat/", "zh/services/wechat/"]);
  assert.ok(existsSync(path.join(out, "assets/x/style.css")) && !existsSync(path.join(out, "en/services/qq")));
  assert.match(readFileSync(path.join(out, "README.txt"), "utf8"), /zh\/services\/wechat/);
});

test("a change of records alone needs no build of everything", () => {
  assert.deepEqual(parts(["catalogue/services/w/wechat.yaml", "README.md"]), { data: true, code: false });
  assert.deepEqual(parts(["catalogue/vocabulary/proof.yaml"]), { data: true, code: false });
  assert.deepEqual(parts([".github/workflows/ci.yml"]), { data: false, code: true });
  assert.deepEqual(parts(["schema/src/lib.rs"]), { data: false, code: true });
  assert.deepEqual(parts([]), { data: false, code: false });
});
