// A small copy of the catalogue in a folder that goes away, as a Git work tree; and events to start scripts with.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { execFileSync } from "node:child_process";

const HERE = path.dirname(fileURLToPath(import.meta.url));
export const ROOT = path.resolve(HERE, "../../..");

/** The validator under test: named by VALIDATOR, as `cargo test` does, else the one that was built last. */
process.env.VALIDATOR ||= path.join(ROOT, "target/debug/validator");

/** The definitions of the forms. */
export const FORMS = JSON.parse(execFileSync(process.env.VALIDATOR, ["forms", "--json"], { cwd: ROOT, encoding: "utf8" }));

/** The body that the host gives an issue that was made with this form and these answers. */
export function filled(name, answers) {
  const form = FORMS.find((one) => one.name === name);
  const shown = (field) => {
    const given = answers[field.id];
    if (field.kind === "agree") return "- [x] There is no name in it.\n- [x] It may be published.";
    if (given === undefined) return "_No response_";
    if (field.kind === "record") return `\`\`\`yaml\n${given}\n\`\`\``;
    if (field.kind !== "choice") return given;
    return [given].flat().map((key) => field.options.find((option) => option.key === key)?.shown ?? key).join(", ");
  };
  return form.fields.map((field) => `### ${field.label}\n\n${shown(field)}`).join("\n\n");
}

/** A sample event, with parts of it replaced. */
export function sample(name, changes = (event) => event) {
  return changes(JSON.parse(readFileSync(path.join(HERE, "events", `${name}.json`), "utf8")));
}

export function git(folder, ...args) {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The parts of the catalogue that a small one needs: the whole one is only slower. */
const PARTS = ["vocabulary", "operators/tencent.yaml", "services/w/wechat.yaml"];

/** Makes a folder with a small catalogue the present one until `end` is called. */
export function repository() {
  const folder = mkdtempSync(path.join(tmpdir(), "wayout-scripts-"));
  const before = process.cwd();
  for (const part of PARTS) cpSync(path.join(ROOT, "catalogue", part), path.join(folder, "catalogue", part), { recursive: true });
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "First");
  process.chdir(folder);
  return { folder, end: () => { process.chdir(before); rmSync(folder, { recursive: true }); } };
}

/** The environment of a script that is started by this event. */
export function started(host, event, folder) {
  const file = path.join(folder, "event.json");
  writeFileSync(file, JSON.stringify(event));
  return { ...host.environment, GITHUB_EVENT_PATH: file };
}
