// What a reviewer should know of a pull request, gathered where its files are: without rights and without secrets.
//
// It writes one JSON file. The workflow that has rights (`comment.mjs`) takes nothing from it on trust.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { program } from "./lib/event.mjs";
import { classify } from "./lib/places.mjs";
import { replacements } from "./lib/patch.mjs";
import { printed, validator } from "./lib/run.mjs";

export const VERSION = 1;
/** Rules that guard readers against being led astray: a finding of theirs wants a second reviewer. */
const GUARDS = /^(url-|domain-|app-owner|file-characters|other-host)/;

/** The paths that changed between two revisions. */
async function changedPaths(base) {
  const names = await printed("git", ["diff", "--name-only", "-z", "--no-renames", `${base}...HEAD`, "--"]);
  return names.split("\0").filter(Boolean);
}

/** Where readers are sent that they were not sent before: somebody else than the author looks at each. */
export function newWays(changes) {
  const leads = ["url", "email", "phone", "host"];
  const isNew = ({ change, item, field, new: now }) =>
    change === "record_added"
    || (change === "added" && ["domains", "other_hosts", "routes", "fallbacks", "complaints", "privacy_contacts"].includes(item.section))
    || (change === "changed" && item.section !== "sources" && leads.includes(field) && now !== undefined);
  return changes.filter(isNew).map((change) => `${change.id}: ${change.text.en}`);
}

/** What the check found in the changed files, with paths as the repository has them. */
export function findingsIn(report, changed) {
  const own = new Set(changed);
  return report.findings
    .map((finding) => ({ ...finding, file: path.relative(process.cwd(), path.resolve(finding.file)) }))
    .filter((finding) => own.has(finding.file))
    .map(({ rule, severity, file, line, message, help }) => ({ rule, severity, file, line, message, help }));
}

export async function collect(base) {
  const changed = await changedPaths(base);
  const records = changed.filter((file) => classify(file).data && file.endsWith(".yaml"));
  const check = JSON.parse(await printed(validator(), ["check", "--format", "json", "--lang", "en"], { fine: [0, 1] }));
  const report = JSON.parse(await printed(validator(), ["diff", base, "--format", "json"]));
  const fixes = await printed(validator(), ["fix", "--dry-run", "--color", "never"], { fine: [0, 1, 2] });
  const findings = findingsIn(check, records);
  const guarded = findings.filter((finding) => GUARDS.test(finding.rule)).map((finding) => `${finding.file}:${finding.line} ${finding.message}`);
  return {
    version: VERSION,
    changes: report.changes.map(({ id, name, text }) => ({ id, name, text })),
    grades: report.grades,
    errors: check.errors,
    findings,
    suggestions: replacements(fixes).map((change) => ({ ...change, path: path.relative(process.cwd(), path.resolve(change.path)) }))
      .filter((change) => records.includes(change.path)),
    second_look: [...guarded, ...newWays(report.changes)],
  };
}

async function main() {
  const [base, out] = process.argv.slice(2);
  if (!base || !out) throw new Error("use: collect.mjs BASE OUT");
  writeFileSync(out, `${JSON.stringify(await collect(base), null, 1)}\n`);
}

program(import.meta.url, main);
