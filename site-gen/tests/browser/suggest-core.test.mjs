// The parts of the form that know no page: the emitter writes every record as it stands, the preview grades as the
// generator does, hostile drafts are cut down to what fits, what somebody typed becomes a record, and a record that
// somebody pasted is read, or refused with line and way out.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
const SITE = wanted("SITE_DIR");
const module = (name) => import(path.join(ROOT, "templates/assets/suggest", name));
const [{ Shape }, { write }, { answer }, { tidy, identifier, domain }, { lines, hunks }, { Check }, { lineOf, readRecord }] = await Promise.all(["shape.js", "yaml.js", "rating.js", "tidy.js", "diff.js", "check.js", "read.js"].map(module));
const parser = await module("../vendor/js-yaml/js-yaml.js");
const json = (file) => JSON.parse(readFileSync(path.join(SITE, file), "utf8"));

const data = json(`assets/${readdirSync(path.join(SITE, "assets")).find((name) => name.startsWith("suggest.") && name.endsWith(".json"))}`);
const shape = new Shape(data.schema, data.terms);
const ids = readdirSync(path.join(SITE, "records")).map((name) => name.replace(/\.json$/, ""));

/** Whether a file holds notes, which no form keeps. */
const hasNotes = (file) => /^ *#/m.test(file.slice(file.indexOf("\n") + 1));

function everyRecordIsWrittenAsItStands() {
  let compared = 0;
  for (const id of ids) {
    const file = readFileSync(path.join(ROOT, `catalogue/services/${id[0]}/${id}.yaml`), "utf8");
    if (hasNotes(file)) continue;
    const written = write(json(`records/${id}.json`), shape);
    if (written !== file) same(`the record ${id} in YAML`, lines(file, written).filter(([sign]) => sign !== " ").slice(0, 4).map(([sign, line]) => sign + line).join("\n"), "");
    compared++;
  }
  holds(`records were compared: ${compared}`, compared > 300);
}

function everyRecordIsGradedAsOnItsPage() {
  let graded = 0;
  for (const id of ids) {
    const { derived } = json(`api/v1/services/${id}.json`);
    const found = answer(json(`records/${id}.json`), data);
    same(`${id}: grade`, found.grade ?? null, derived.grade ?? derived.rating?.grade ?? null);
    same(`${id}: verdict`, found.verdict, derived.verdict);
    if (found.grade) graded++;
  }
  holds(`records were graded: ${graded}`, graded > 200);
}

const HOSTILE = JSON.parse(`{
  "name": { "en": "<img src=x onerror=alert(1)>", "zh": ["x"], "__proto__": "x" },
  "__proto__": { "polluted": true }, "constructor": { "prototype": 1 },
  "category": 7, "domains": ["a.com", 1, null, { "toString": "x" }],
  "routes": [{ "id": "web", "channel": "web", "menu": { "zh": "no list", "en": ["ok"] }, "unknown": 1, "conditions": { "length": 9 } }, "x", null],
  "sources": { "~0": { "title": "t", "published": 2020 }, "../x": {}, "ok-1": { "title": false } }
}`);

function aHostileDraftIsCutDown() {
  const lost = { count: 0 };
  const fitted = shape.fit(shape.root, HOSTILE, lost);
  same("what fits", JSON.stringify(fitted), '{"name":{"en":"<img src=x onerror=alert(1)>"},"domains":["a.com"],"routes":[{"id":"web","channel":"web","menu":{"en":["ok"]}}],"sources":{"~0":{"title":"t","published":2020},"ok-1":{}}}');
  holds("what did not is counted", lost.count >= 10);
  same("nothing is polluted", {}.polluted, undefined);
  for (const value of [null, "x", 1, [], [[]], true]) holds(`${JSON.stringify(value)} is no record`, shape.fit(shape.root, value) === undefined);
}

const TEXTS = ["", "2018", "1e3", "true", "null", "~", "NO", "12:30", "1_000", "-0b11", "a: b", "a #b", "a:", "- a", "-", "@me", "%", " a", "---", 'say "x"', '"x" \\', "a\u202eb", "a\nb ", "a\nb", "it's", "a, b?", "[1]", "说明：见", "0x1F", ".5", "1.", "+1", "\u{e0041}", "a\tb", "---x", "-1x", "?", "a?b"];

function textsAreQuotedAsTheValidatorDoes() {
  const record = (text) => ({ name: { en: text }, category: "other", aliases: [text], sources: { a: { title: text, publisher: "P", kind: "press", language: "en" } } });
  const wanted = { "2018": '"2018"', "a, b?": '"a, b?"', "[1]": '"[1]"' };
  for (const [text, inFlow] of Object.entries(wanted)) holds(`${text} within brackets`, write(record(text), shape).includes(`aliases: [${inFlow}]`));
  const plain = write(record("plain"), shape).split("\n").length;
  for (const text of TEXTS) {
    const written = write(record(text), shape);
    holds(`${JSON.stringify(text)} is read as it was`, isDeepStrictEqual(parser.load(written), record(text)));
    holds(`${JSON.stringify(text)} stays within its line`, text === "a\nb" || written.split("\n").length === plain);
  }
}

function everyRecordIsReadAsItStands() {
  const check = new Check(data, shape, (key) => data.words.en[key], "en");
  for (const id of ids) {
    const file = readFileSync(path.join(ROOT, `catalogue/services/${id[0]}/${id}.yaml`), "utf8");
    const { value, lines: at, mistakes } = readRecord(file, parser);
    same(`${id}: what is refused`, JSON.stringify(mistakes ?? check.bySchema(value)), "[]");
    holds(`${id} is written again as it was read`, hasNotes(file) || write(value, shape) === file);
    same(`${id}: the line of its sources`, file.split("\n")[lineOf(at, "/sources/x/y") - 1], "sources:");
  }
}

/** Texts with the line, the message, and what is beside it. */
const PASTED = [
  ["name: { en: A }\ncategory: other\nroutes:\n  - id: web\n    channel: in_ap\n    cites: [a]\nsources: {}\n", 5, "enum", "Did you mean “in_app”?"],
  ["name: { en: A }\ncategory: other\ncategry: other\nsources: {}\n", 3, "additionalProperties", "Did you mean “category”?"],
  ["name: { en: A }\ncategory: [1, 2]\nsources: {}\n", 2, "suggest-type-string"],
  ["name: { en: A }\n# a note\ncategory: qqqqqqqq\nsources: {}\n", 3, "enum", "Known here: messaging, social"],
  ["name: { en: A }\nsources: {}\n", 1, "required"],
  ["name: { en: A }\ncategory: other\ndomains: [UPPER CASE]\nsources: {}\n", 3, "pattern"],
  ["name: {en: A\ncategory: other\n", 2, "suggest-yaml-broken"],
  ["name: { en: A }\n\tcategory: other\n", 2, "suggest-yaml-broken"],
  ["name: { en: A }\nname: { en: B }\n", 2, "suggest-yaml-broken"],
  ["name: { en: A }\naliases: [&x a, *x]\n", 2, "suggest-yaml-plain"],
  ["name: { en: A }\nx:\n  - !!js/function a\n", 3, "suggest-yaml-plain"],
  ["a: 1\n---\nb: 2\n", 1, "suggest-yaml-none"],
  ["", 1, "suggest-yaml-none"],
  ["- a\n", 1, "suggest-yaml-none"],
  ["just words", 1, "suggest-yaml-none"],
  [`a: ${"[".repeat(5000)}`, 1, "suggest-yaml-broken"],
  ["a".repeat(300_000), 1, "suggest-yaml-large"],
  ["__proto__: { hurt: 1 }\nname: { en: A }\ncategory: other\nsources: {}\n", 1, "additionalProperties"],
];

function aPastedMistakeIsToldWithItsLine() {
  const say = (key) => data.words.en[key];
  const check = new Check(data, shape, say, "en");
  for (const [text, line, key, way = ""] of PASTED) {
    const { value, lines: at, mistakes } = readRecord(text, parser);
    const found = mistakes?.map((one) => ({ line: one.line, text: say(one.key), way: one.detail })) ?? check.bySchema(value).map((one) => ({ ...one, line: lineOf(at, one.at) }));
    const begins = (data.sentences[key]?.en ?? say(key)).split("#").map((part) => part.replaceAll("`", "")).sort((a, b) => b.length - a.length)[0];
    const told = found.some((one) => one.line === line && one.text.includes(begins) && (one.way ?? "").startsWith(way));
    holds(`${JSON.stringify(text.slice(0, 60))}: line ${line}, “${begins}”, “${way}”; told ${JSON.stringify(found)}`, told);
  }
  same("nothing is polluted", {}.hurt, undefined);
}

function whatSomebodyTypedBecomesARecord() {
  const record = tidy({
    name: { zh: "  灯下读书 ", en: "Lantern Reading" }, aliases: ["", " 灯下 "], domains: ["lantern-reading.cn"], operator: "",
    routes: [{ channel: "in_app", cites: ["~0"] }, { channel: "in_app", outcome: "deleted", note: { en: "", zh: " " }, cites: ["~0", "~1"] }],
    sources: { "~0": { kind: "test", published: "2026-11-01", tested_on: { platform: "ios", version: "5.2" } }, "~1": { kind: "policy", title: "注销须知", publisher: "灯下" } },
  });
  same("tidied", JSON.stringify(record), JSON.stringify({
    name: { zh: "灯下读书", en: "Lantern Reading" }, aliases: ["灯下"], domains: ["lantern-reading.cn"],
    routes: [{ channel: "in_app", cites: ["test-2026"], id: "in-app" }, { channel: "in_app", outcome: "deleted", cites: ["test-2026", "policy"], id: "in-app-2" }],
    sources: {
      "test-2026": { kind: "test", published: "2026-11-01", tested_on: { platform: "ios", version: "5.2" }, title: "Test by hand", publisher: "Wayout", language: "en" },
      policy: { kind: "policy", title: "注销须知", publisher: "灯下", caveats: ["undated"], language: "zh" },
    },
  }));
  same("its identifier", identifier(record), "lantern-reading");
  same("an identifier from a domain", identifier({ name: { zh: "灯" }, domains: ["deng-xia.cn"] }), "deng-xia");
  same("a pasted address", domain(" HTTPS://www.JD.com:443/help?x#y "), "jd.com");
}

function changesAreShownWithWhatIsAround() {
  const [before, after] = ["a\nb\nc\nd\ne\nf\ng\nh\ni", "a\nb\nc\nd\nE\nf\ng\nh\ni"];
  const changed = lines(before, after);
  same("changed lines", changed.filter(([sign]) => sign !== " ").map((line) => line.join("")).join(), "-e,+E");
  same("around them", hunks(changed, 1).map((line) => line?.join("") ?? "…").join(), "…, d,-e,+E, f,…");
  same("nothing changed", hunks(lines("a\nb", "a\nb")).length, 0);
}

for (const part of [everyRecordIsWrittenAsItStands, everyRecordIsGradedAsOnItsPage, aHostileDraftIsCutDown, textsAreQuotedAsTheValidatorDoes, everyRecordIsReadAsItStands, aPastedMistakeIsToldWithItsLine, whatSomebodyTypedBecomesARecord, changesAreShownWithWhatIsAround]) part();
failures();
