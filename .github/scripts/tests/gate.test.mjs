// The gate, started by sample events: from a fork, with a malicious title, let in and refused.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { LARGEST, judge, kinds, main } from "../gate.mjs";
import { Host } from "./host.mjs";
import { sample, started } from "./place.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "wayout-gate-"));
let host;
before(async () => { host = await new Host().start(); });
after(async () => { await host.stop(); rmSync(folder, { recursive: true }); });
beforeEach(() => { Object.assign(host, { comments: {}, labels: {}, pulls: [], files: {}, tree: { tree: [] }, requests: [] }); });

/** Runs the gate on a pull request with these files: `[path, status, mode, size]`. */
async function gate(name, files, labels) {
  const event = sample(name);
  const pull = event.pull_request;
  if (labels) pull.labels = labels.map((label) => ({ name: label }));
  host.pulls = [pull];
  host.labels[pull.number] = pull.labels.map((label) => label.name);
  host.files[pull.number] = files.map(([filename, status = "modified"]) => ({ filename, status }));
  host.tree = { truncated: false, tree: files.map(([place, , mode = "100644", size = 4000]) => ({ path: place, mode, size, type: "blob" })) };
  const code = await main(started(host, event, folder));
  return { code, labels: host.labels[pull.number], comment: host.comments[pull.number]?.[0]?.body ?? "" };
}

test("a record from a fork comes in and is labelled", async () => {
  const { code, labels, comment } = await gate("pull-opened", [["catalogue/services/w/wechat.yaml"], ["catalogue/services/l/lantern.yaml", "added"]]);
  assert.equal(code, 0);
  assert.deepEqual(labels, ["kind:new-service", "kind:service"]);
  assert.equal(comment, "");
});

const REFUSED = [
  ["a workflow", [".github/workflows/ci.yml"], "maintainers only"],
  ["a script of a workflow", [".github/scripts/gate.mjs", "added"], "maintainers only"],
  ["an action", ["validator/action.yml", "added"], "maintainers only"],
  ["what CI runs", [".ci/run"], "maintainers only"],
  ["cargo's configuration", [".cargo/config.toml"], "maintainers only"],
  ["code", ["site-gen/src/main.rs"], "need a word beforehand"],
  ["a file of 10 MB", ["catalogue/services/w/wechat.yaml", "modified", "100644", 10 * 1024 * 1024], "larger than 1 MB"],
  ["a symbolic link", ["catalogue/services/w/wechat.yaml", "modified", "120000", 12], "symbolic links"],
  ["a submodule", ["catalogue/services/s/sub.yaml", "added", "160000"], "submodules"],
  ["a program among records", ["catalogue/services/w/wechat.yaml", "modified", "100755"], "executable bit"],
  ["a stray file in the catalogue", ["catalogue/services/w/notes.txt", "added"], "no record may stand there"],
  ["a record in another's drawer", ["catalogue/services/a/wechat.yaml", "added"], "no record may stand there"],
  ["a path that turns writing", ["catalogue/services/w/we\u202echat.yaml", "added"], "hide or turn"],
];

for (const [what, file, reason] of REFUSED)
  test(`${what} from a fork is refused with the reason`, async () => {
    const { code, comment } = await gate("pull-opened", [file]);
    assert.equal(code, 1);
    assert.match(comment, new RegExp(reason));
    assert.match(comment, /改好后会自动重新检查/);
  });

test("what the host does not tell is not let in", () => {
  assert.deepEqual(judge([{ path: "catalogue/services/w/wechat.yaml", status: "modified", unseen: true }], {}), [{ path: "catalogue/services/w/wechat.yaml", why: "unseen" }]);
});

test("a rename counts in both places", () => {
  const file = { path: "catalogue/services/e/evil.yaml", from: ".github/workflows/ci.yml", status: "renamed", mode: "100644", size: 1 };
  assert.deepEqual(judge([file], { fromFork: true }).map(({ why }) => why), ["workflow"]);
});

test("a maintainer's label lets code in, but never workflows", async () => {
  const { code } = await gate("pull-opened", [["site-gen/src/main.rs"]], ["code"]);
  assert.equal(code, 0);
  assert.equal((await gate("pull-opened", [[".github/workflows/ci.yml"]], ["code"])).code, 1);
});

test("maintainers change what they like, but neither links nor large files", () => {
  const own = { fromFork: false, codeIsWelcome: false };
  assert.deepEqual(judge([{ path: ".github/workflows/ci.yml", mode: "100644", size: 10 }], own), []);
  assert.equal(judge([{ path: "templates/x.png", mode: "100644", size: LARGEST + 1 }], own)[0].why, "large");
  assert.equal(judge([{ path: "templates/x", mode: "120000", size: 1 }], own)[0].why, "link");
});

test("a malicious title changes nothing; foreign labels stay, outdated ones go", async () => {
  const { code, labels, comment } = await gate("pull-malicious", [["catalogue/services/w/wechat.yaml", "modified", "120000"]]);
  assert.equal(code, 1);
  assert.deepEqual(labels.sort(), ["help wanted", "kind:service"]);
  assert.doesNotMatch(JSON.stringify(host.requests.map(({ body }) => body)) + comment, /curl|reboot/);
});

test("the comment goes away when the reason does, and is not doubled", async () => {
  const bad = [["catalogue/services/w/wechat.yaml", "modified", "120000"]];
  await gate("pull-opened", bad);
  await gate("pull-opened", bad);
  assert.equal(host.comments[21].length, 1);
  await gate("pull-opened", [["catalogue/services/w/wechat.yaml"]]);
  assert.equal(host.comments[21].length, 0);
});

test("somebody else's comment with our marker is left alone", async () => {
  host.comments[21] = [{ id: 1, body: "<!-- wayout:gate -->\nfine", user: { type: "User" } }];
  await gate("pull-opened", [["catalogue/services/w/wechat.yaml", "modified", "120000"]]);
  assert.equal(host.comments[21].length, 2);
});

test("kinds are told in one order", () => {
  const files = ["README.md", "templates/base.html", "catalogue/vocabulary/proof.yaml", "schema/src/lib.rs"].map((place) => ({ path: place, status: "modified" }));
  assert.deepEqual(kinds(files), ["kind:vocabulary", "kind:docs", "kind:site", "kind:code"]);
});
