// What is gathered without rights, and what is told with them: a real change, and hostile ones.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { collect, newWays } from "../collect.mjs";
import { main, placed, review } from "../comment.mjs";
import { replacements, shownRanges } from "../lib/patch.mjs";
import { Host } from "./host.mjs";
import { git, repository, sample, started } from "./place.mjs";

const WECHAT = "catalogue/services/w/wechat.yaml";
const NEW = `name: { en: Lantern, zh: "灯" }
category: reading
domains: [lantern-reading.cn]
routes:
  - { id: web, channel: web, url: https://lantern-reading.cn/leave, outcome: deleted, cites: [help] }
sources:
  help: { title: Leaving, publisher: Lantern, kind: official, language: en, published: 2026-01-02, url: https://lantern-reading.cn/help }
`;

let host, place;
before(async () => { host = await new Host().start(); });
after(() => host.stop());
beforeEach(() => {
  place = repository();
  Object.assign(host, { comments: {}, labels: {}, pulls: [sample("pull-opened").pull_request], files: {}, reviews: {}, requests: [] });
});
afterEach(() => place.end());

/** Changes WeChat's record, commits, and gathers. */
async function changed(edit, others = {}) {
  writeFileSync(WECHAT, edit(readFileSync(WECHAT, "utf8")));
  for (const [file, text] of Object.entries(others)) { mkdirSync(path.dirname(file), { recursive: true }); writeFileSync(file, text); }
  git(place.folder, "add", "--all");
  git(place.folder, "commit", "--quiet", "--allow-empty", "--message", "Change");
  host.files[21] = git(place.folder, "diff", "--name-only", "HEAD~1").trim().split("\n")
    .map((filename) => ({ filename, status: "modified", patch: git(place.folder, "diff", "HEAD~1", "--", filename) }));
  return collect("HEAD~1");
}

/** Tells what was gathered, as the workflow with rights does. */
async function told(found, environment = {}) {
  const file = path.join(place.folder, "review.json");
  writeFileSync(file, typeof found === "string" ? found : JSON.stringify(found));
  await main({ ...started(host, sample("checks-completed"), place.folder), REVIEW: file, ...environment });
  return host.comments[21]?.[0]?.body ?? "";
}

test("a longer wait is told in words, with the grades, in both languages", async () => {
  const comment = await told(await changed((text) => text.replace("length: P60D", "length: P90D")));
  assert.match(comment, /60 → 90 days/);
  assert.match(comment, /60 → 90 天/);
  assert.match(comment, /\| `wechat` \| hard · 困难 \(\d+\) \| hard · 困难 \(\d+\) \|/);
  assert.doesNotMatch(comment, /To mend|Two reviewers/);
  assert.deepEqual(host.labels[21] ?? [], []);
});

test("findings are told with their lines, and what the fixer would do is suggested there, once", async () => {
  const found = await changed((text) => text.replace("aliases: [Weixin, 微信号]", "aliases:   [Weixin,微信号]").replace("channel: in_app", "channel: in_ap"));
  const comment = await told(found);
  assert.match(comment, /error\[term-unknown\] catalogue\/services\/w\/wechat\.yaml:\d+/);
  assert.match(comment, /1 can be mended with a click/);
  const [given] = host.reviews[21];
  assert.deepEqual([given.comments.length, given.comments[0].path, given.comments[0].line], [1, WECHAT, 3]);
  assert.equal(given.comments[0].body, "```suggestion\naliases: [Weixin, 微信号]\n```");
  given.commit_id = "a1b2c3";
  await told(found);
  assert.equal(host.reviews[21].length, 1);
});

test("a new service and a new host want a second reviewer", async () => {
  const found = await changed((text) => text.replace("domains: [wechat.com,", "domains: [wechat.com, wechat-help.net,"), { "catalogue/services/l/lantern.yaml": NEW });
  assert.deepEqual(found.second_look.map((look) => look.split(":")[0]).sort(), ["lantern", "wechat"]);
  const comment = await told(found, { SECOND_LOOK_TEAM: "readers" });
  assert.match(comment, /Two reviewers, please/);
  assert.deepEqual(host.labels[21], ["second-look"]);
  assert.deepEqual(host.requests.at(-1), { method: "POST", path: "/pulls/21/requested_reviewers", body: { team_reviewers: ["readers"] } });
  await told({ ...found, second_look: [] });
  assert.deepEqual(host.labels[21], []);
});

test("a guard's finding wants one too", async () => {
  const found = await changed((text) => text.replace(/url: https:\/\/help\.wechat\.com\/cgi-bin\/micromsg-bin\/oshelpcenter\?opcode\S+/, "url: https://wechat-support.example.net/leave"));
  assert.ok(found.second_look.some((look) => /is not listed as a host/.test(look)));
});

test("a source's address is no way that readers are sent", () => {
  const change = { change: "changed", field: "url", new: "https://x", id: "a", text: { en: "t" } };
  assert.equal(newWays([{ ...change, item: { section: "sources" } }]).length, 0);
  assert.equal(newWays([{ ...change, item: { section: "routes" } }]).length, 1);
});

test("what a stranger's files say is shown as text and calls nobody", async () => {
  const found = await changed((text) => text.replace("P60D", "P61D"));
  const nasty = "@everyone <img src=x> [click](https://evil.example) ![x](https://evil.example/x.png) `` ``` | # **b** \u202e";
  const text = { en: nasty, zh: nasty };
  const finding = { rule: "x", severity: "error", file: WECHAT, line: 1, message: `${nasty}\n\`\`\`\`\n@someone` };
  const comment = await told({ ...found, changes: [{ id: "wechat", name: { en: nasty }, text }], findings: [finding], second_look: [nasty] });
  const outside = comment.replaceAll("](https://host.example/", "").replace(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, "").replace(/(?<!\\)`[^`\n]*`/g, "");
  assert.doesNotMatch(outside, /@everyone|@someone|<img|[^\\]\]\(https|[^\\]!\[|https:\/\/evil|\u202e/);
});

const SHAPES = {
  "no JSON": "{",
  "another version": (found) => ({ ...found, version: 2 }),
  "a grade that is none": (found) => ({ ...found, grades: [{ id: "a", old: { grade: "<b>", total: 1 }, new: null }] }),
  "an identifier that is none": (found) => ({ ...found, grades: [{ id: "../x", old: null, new: null }] }),
  "a suggestion for a workflow": (found) => ({ ...found, suggestions: [{ path: ".github/workflows/ci.yml", start: 1, end: 1, lines: ["x"] }] }),
  "lines that are no numbers": (found) => ({ ...found, suggestions: [{ path: WECHAT, start: "1", end: 1, lines: [] }] }),
  "findings that are no list": (found) => ({ ...found, findings: { length: 1 } }),
  "too large": (found) => ({ ...found, second_look: ["x".repeat(6_000_000)] }),
};

test("a review of another shape is refused, and nothing is told", async () => {
  const found = await changed((text) => text.replace("P60D", "P61D"));
  assert.ok(review(JSON.stringify(found)));
  for (const [what, bad] of Object.entries(SHAPES)) {
    await assert.rejects(told(typeof bad === "string" ? bad : bad(found)), undefined, what);
    assert.deepEqual(host.deeds, [], what);
  }
});

test("a head that was pushed to since is told nothing of", async () => {
  const found = await changed((text) => text.replace("P60D", "P61D"));
  host.pulls[0] = { ...host.pulls[0], head: { ...host.pulls[0].head, sha: "newer" } };
  assert.equal(await told(found), "");
  assert.deepEqual(host.deeds, []);
});

test("replacements and ranges are read from diffs", () => {
  const diff = "--- a.yaml\n+++ a.yaml\n@@ -1,4 +1,4 @@\n one\n-two\n-three\n+2\n+3\n+4\n four\n@@ -9,2 +10,3 @@\n nine\n+nine and a half\n ten\n";
  assert.deepEqual(replacements(diff), [
    { path: "a.yaml", start: 2, end: 3, lines: ["2", "3", "4"] },
    { path: "a.yaml", start: 9, end: 9, lines: ["nine", "nine and a half"] },
  ]);
  assert.deepEqual(shownRanges("@@ -1,4 +1,5 @@\n@@ -9 +10 @@ x"), [[1, 5], [10, 10]]);
  const suggestion = (start, end) => ({ path: "a", start, end, lines: ["```"] });
  assert.deepEqual(placed([suggestion(1, 2), suggestion(4, 6)], [{ filename: "a", patch: "@@ -1,2 +1,2 @@" }]), [
    { path: "a", side: "RIGHT", line: 2, start_line: 1, start_side: "RIGHT", body: "````suggestion\n```\n````" },
  ]);
});
