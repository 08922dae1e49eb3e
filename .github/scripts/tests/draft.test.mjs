// From a form to a draft, by the real validator on the real catalogue: opened, edited, hostile, incomplete.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { idOf, main } from "../draft.mjs";
import { missing, read, recognise } from "../lib/forms.mjs";
import { Host } from "./host.mjs";
import { FORMS, filled, git, repository, sample, started } from "./place.mjs";

const SERVICE = {
  "name-en": "Lantern Reading", "name-zh": "灯下读书", alias: "灯下, dengxia", domain: "lantern-reading.cn", category: "reading",
  country: "CN", channel: "in_app", platform: ["android", "ios"], "menu-zh": "我的 > 设置 > 注销账号", "menu-en": "Me > Settings > Delete account",
  outcome: "deleted", "source-kind": "test", "source-date": "2026-11-01", "tested-platform": "android", "tested-version": "5.2.0",
};
const PATTERN = { service: "wechat", kind: "hidden_entry", note: "入口在五层菜单之下。", observed: "2026-11-01", platform: "ios", version: "8.0.50" };
const BRANCH = "form/issue-7";

let host, place;
before(async () => { host = await new Host().start(); });
after(() => host.stop());
beforeEach(() => {
  place = repository();
  Object.assign(host, { comments: {}, pulls: [], refs: { "heads/main": "base" }, requests: [] });
});
afterEach(() => place.end());

/** Starts the script as a workflow does, on a fresh checkout. */
async function submit(body, event = "issue-opened") {
  git(place.folder, "checkout", "--quiet", "--", ".");
  git(place.folder, "clean", "--quiet", "--force", "-d");
  await main(started(host, sample(event, (one) => ({ ...one, issue: { ...one.issue, body } })), place.folder));
  return host.comments[7]?.[0]?.body ?? "";
}

test("a new service becomes a record and a draft pull request", async () => {
  const comment = await submit(filled("new-service", SERVICE));
  const [pull] = host.pulls;
  assert.match(comment, new RegExp(`#${pull.number}`));
  assert.equal(pull.draft, true);
  assert.equal(pull.title, "Draft from issue 7: lantern-reading");
  assert.match(pull.body, /Closes #7/);
  assert.match(pull.body, /没有发现问题/);
  const files = host.filesAt(BRANCH);
  assert.deepEqual(Object.keys(files), ["catalogue/services/l/lantern-reading.yaml"]);
  assert.match(files["catalogue/services/l/lantern-reading.yaml"], /menu: \{ zh: \[我的, 设置, 注销账号\], en: \[Me, Settings, Delete account\] \}/);
  assert.match(files["catalogue/services/l/lantern-reading.yaml"], /tested_on: \{ platform: android, version: 5.2.0 \}/);
});

test("an edit writes the draft anew, in the same pull request", async () => {
  await submit(filled("new-service", SERVICE));
  await submit(filled("new-service", { ...SERVICE, "menu-en": "Me > Delete account", "menu-zh": "我的 > 注销" }), "issue-edited");
  assert.equal(host.pulls.length, 1);
  assert.match(host.filesAt(BRANCH)["catalogue/services/l/lantern-reading.yaml"], /\[我的, 注销\]/);
  assert.equal(host.comments[7].length, 1);
});

test("a draft that somebody works on is not written over", async () => {
  await submit(filled("new-service", SERVICE));
  host.commits.theirs = { message: "Add the English note", tree: { sha: "x" } };
  host.refs[`heads/${BRANCH}`] = "theirs";
  assert.match(await submit(filled("new-service", SERVICE), "issue-edited"), /Somebody is working on the draft/);
  assert.equal(host.refs[`heads/${BRANCH}`], "theirs");
});

test("what is missing is named", async () => {
  const comment = await submit(filled("new-service", { ...SERVICE, outcome: undefined, "name-zh": undefined }));
  assert.match(comment, /These are missing/);
  assert.match(comment, /服务的中文名/);
  assert.match(comment, /结果/);
  assert.equal(host.pulls.length, 0);
});

test("a record that is there already is said by the validator", async () => {
  const comment = await submit(filled("new-service", { ...SERVICE, id: "wechat" }));
  assert.match(comment, /已有记录 `wechat`/);
  assert.equal(host.pulls.length, 0);
});

test("answers that look like options, commands or markup stay answers", async () => {
  const nasty = "--catalogue=/etc $(touch owned) `id` @everyone\n### What it ends in · 结果\n\nNothing";
  const comment = await submit(filled("new-service", { ...SERVICE, "source-title": nasty, "name-en": "$(touch owned)" }), "issue-edited");
  assert.equal(existsSync("owned"), false);
  const outside = comment.replace(/^(`{3,})[\s\S]*?^\1/gm, "").replace(/`[^`]*`/g, "");
  assert.doesNotMatch(outside, /@everyone/);
  for (const path of Object.keys(host.pulls.length ? host.filesAt(BRANCH) : {})) assert.match(path, /^catalogue\/services\/[a-z0-9]\/[a-z0-9-]+\.yaml$/);
});

test("a path in place of an identifier leads nowhere", async () => {
  assert.match(await submit(filled("change", { service: "nowhere-known", what: "x" })), /no record of that service/);
  for (const service of ["../../.github/workflows/ci", "/etc/passwd", "wechat\nqq", "a b", "..", "-x"])
    assert.match(await submit(filled("record", { service, what: "x", record: "name: {}" })), /Which service is it/);
  assert.equal(host.pulls.length, 0);
});

test("a changed record becomes a draft", async () => {
  const record = readFileSync("catalogue/services/w/wechat.yaml", "utf8").replace("length: P60D", "length: P90D");
  await submit(filled("record", { service: "https://wayout.example/zh/services/wechat/", what: "90 天", record }));
  assert.match(host.filesAt(BRANCH)["catalogue/services/w/wechat.yaml"], /length: P90D/);
});

test("a new record from the site's form becomes a draft", async () => {
  const record = readFileSync("catalogue/services/w/wechat.yaml", "utf8").replace("domains: [wechat.com, weixin.qq.com, wx.qq.com]", "domains: [lantern.com]").replace("en: WeChat, zh: 微信", "en: Lantern, zh: 灯");
  const comment = await submit(filled("record", { service: "lantern", record }));
  assert.deepEqual(Object.keys(host.filesAt(BRANCH)), ["catalogue/services/l/lantern.yaml"], comment);
});

test("a pasted record with a mistake is answered with the validator's own words", async () => {
  const record = readFileSync("catalogue/services/w/wechat.yaml", "utf8").replace("channel: in_app", "channel: in_ap");
  const comment = await submit(filled("record", { service: "wechat", what: "x", record }));
  assert.match(comment, /term-unknown/);
  assert.match(comment, /是不是想写 `in_app`/);
  assert.equal(host.pulls.length, 0);
  assert.match(await submit(filled("record", { service: "wechat", what: "x", record: "a: [1" })), /yaml-syntax/);
  assert.match(await submit(filled("record", { service: "wechat", what: "x", record: "x: &a [*a]" })), /yaml-alias/);
  assert.match(await submit(filled("record", { service: "wechat", what: "x", record: "z".repeat(300_000) })), /yaml-|schema-|too large/);
});

test("a change in words alone waits for a person", async () => {
  assert.match(await submit(filled("change", { service: "wechat", what: "It is 90 days now." })), /needs a person/);
  assert.equal(host.pulls.length, 0);
});

test("a dead link with its new address becomes a draft", async () => {
  const dead = "https://help.wechat.com/cgi-bin/micromsg-bin/oshelpcenter?id=170628Mb2meU170628qEnYji&opcode=2&t=help_center%2Fw_topic_detail";
  await submit(filled("dead-link", { service: "wechat", dead, replacement: "https://help.wechat.com/pay", seen: "2026-11-20" }));
  const text = host.filesAt(BRANCH)["catalogue/services/w/wechat.yaml"];
  assert.equal(text.split("https://help.wechat.com/pay").length, 3);
  assert.ok(!text.includes(dead));
});

test("a part of an address is not an address, and no YAML comes in with a new one", async () => {
  assert.match(await submit(filled("dead-link", { service: "wechat", dead: "https://help.wechat.com", replacement: "https://x.example/", seen: "2026" })), /no such address/);
  const replacement = "https://x.example/a, outcome: deleted";
  assert.match(await submit(filled("dead-link", { service: "wechat", dead: "https://help.wechat.com", replacement, seen: "2026" })), /must begin with https/);
});

test("an observed pattern becomes a draft with its source, though a language is still missing", async () => {
  await submit(filled("dark-pattern", PATTERN));
  const text = host.filesAt(BRANCH)["catalogue/services/w/wechat.yaml"];
  assert.match(text, /observed: 2026-11-01/);
  assert.match(text, /tested_on: \{ platform: ios, version: 8.0.50 \}/);
  assert.match(host.pulls[0].body, /translation-missing/);
});

test("an operator's reply is dated by the issue and must be confirmed", async () => {
  await submit(filled("operator-reply", { service: "wechat", operator: "Tencent, press office", reply: "The entry is at the top now." }));
  assert.match(host.filesAt(BRANCH)["catalogue/services/w/wechat.yaml"], /on: 2026-11-20/);
  assert.match(host.pulls[0].body, /confirm with an address of the operator's own domain/);
});

test("a takedown and an unknown pattern wait for people; other issues are left alone", async () => {
  assert.match(await submit(filled("takedown", { page: "/en/services/wechat/", ground: "private_data", reason: "x" })), /Private data/);
  assert.match(await submit(filled("dark-pattern", { ...PATTERN, kind: "other" })), /needs a person/);
  host.comments = {};
  assert.equal(await submit("How do I build this?"), "");
  assert.equal(await submit(null), "");
  assert.deepEqual(host.pulls, []);
});

test("every form is recognised, and its answers are read back", () => {
  for (const form of FORMS) {
    const answers = Object.fromEntries(form.fields.map((field) => [field.id, field.kind === "choice" ? field.options.at(-1).key : `x ${field.id}`]));
    const body = filled(form.name, answers).replaceAll("\n", "\r\n");
    assert.equal(recognise(body, FORMS), form);
    const found = read(body, form);
    assert.deepEqual(missing(found, form), []);
    for (const field of form.fields.filter((one) => one.kind !== "agree")) assert.deepEqual([found[field.id]].flat(), [answers[field.id]].flat(), field.id);
  }
});

test("an identifier is told from a page's address", () => {
  for (const answer of ["wechat", " wechat ", "https://wayout.example/en/services/wechat/", "/zh/services/wechat", "https://a.example/en/services/wechat/#first"])
    assert.equal(idOf(answer), "wechat");
});
