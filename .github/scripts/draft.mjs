// From a form to a draft: an issue that was made with one becomes a record on a branch of its own, and a draft pull
// request. Nobody has to know YAML, Git or the command line.
//
// The issue's text is a stranger's. It reaches the validator as arguments, never a shell; what may be written is one
// record of one service; titles, branches and messages are ours.
import { readFileSync, writeFileSync } from "node:fs";
import { Api } from "./lib/api.mjs";
import { Taken, publish } from "./lib/branch.mjs";
import { event, program } from "./lib/event.mjs";
import { missing, read, recognise } from "./lib/forms.mjs";
import { ID, placeOf } from "./lib/places.mjs";
import { printed, run, validator } from "./lib/run.mjs";
import { fenced } from "./lib/text.mjs";
import { tell } from "./lib/threads.mjs";

const LARGEST = 256 * 1024;
/** Rules without which a text is no record at all: nothing could be reviewed. */
const NO_RECORD = /\[(yaml-|schema-|file-(?!layout|end)|term-unknown)/;

/** Why there is no draft: told under the issue, in both languages. */
export class NotYet extends Error {
  constructor(en, zh, detail) {
    super(en);
    this.body = [`${en} Edit the issue and this runs again.`, `${zh}修改这个 issue 就会重新运行。`, detail && fenced(detail)].filter(Boolean).join("\n\n");
  }
}

/** What each form becomes: writes the record and gives its path; forms that are not here wait for a person. */
const DRAFTS = {
  "new-service": async (answers, form) => {
    const asked = form.fields.filter((field) => field.kind !== "agree" && answers[field.id] !== undefined);
    const flags = asked.map(({ id }) => `--${id}=${[answers[id]].flat().join(",")}`);
    const { code: end, stdout, stderr } = await run(validator(), ["new", "--yes", "--lang", "zh", "--color", "never", ...flags]);
    const path = stdout.trim().split("\n").at(-1);
    if (end === 0 && path) return path;
    throw new NotYet("This can't become a record yet.", "目前还不能成为记录。", `${stderr}${end === 1 ? stdout : ""}`);
  },
  change: async (answers) => {
    const path = existing(answers.service);
    if (!answers.record) return undefined;
    const text = `${answers.record.replace(/\r\n/g, "\n").trimEnd()}\n`;
    if (Buffer.byteLength(text) > LARGEST) throw new NotYet("The record is too large.", "记录太大。");
    writeFileSync(path, text);
    return path;
  },
  "dead-link": async (answers) => {
    const path = existing(answers.service);
    const { dead, replacement } = answers;
    if (!replacement) return undefined;
    if (!/^https:\/\/[^\s<>"'`{}\[\],#|]+$/.test(replacement)) throw new NotYet("The new address must begin with https://.", "新网址必须以 https:// 开头。");
    const text = readFileSync(path, "utf8");
    const parts = text.split(dead);
    const whole = parts.slice(1).every((rest) => /^["\s,}\]]|^$/.test(rest));
    if (parts.length < 2 || !whole) throw new NotYet("The record has no such address; copy it from the page.", "记录里没有这个网址；请从页面上复制。", dead);
    writeFileSync(path, parts.join(replacement));
    return path;
  },
  "dark-pattern": async (answers) => {
    const path = existing(answers.service);
    if (answers.kind === "other") return undefined;
    return added(path, ["pattern", idOf(answers.service), `--kind=${answers.kind}`, `--observed=${answers.observed}`,
      `--platform=${answers.platform}`, `--version-seen=${answers.version}`, `--note=${answers.note}`]);
  },
  "operator-reply": async (answers, form, issue) => {
    const path = existing(answers.service);
    const url = answers.url ? [`--url=${answers.url}`] : [];
    return added(path, ["reply", idOf(answers.service), `--on=${issue.created_at.slice(0, 10)}`, `--by=${answers.operator}`, `--text=${answers.reply}`, ...url]);
  },
};

async function added(path, args) {
  const { code: end, stderr } = await run(validator(), ["add", ...args]);
  if (end === 2) throw new NotYet("This can't be added to the record.", "不能加到记录里。", stderr);
  return path;
}

/** The identifier that an answer names: alone, or as part of a page's address. */
export function idOf(answer) {
  const id = answer.trim().match(new RegExp(`(?:^|/services/)(${ID})/?(?:[?#].*)?$`))?.[1];
  if (!id) throw new NotYet("Which service is it? Give the identifier in its page's address.", "是哪个服务？请填页面网址里的标识。", answer);
  return id;
}

function existing(answer) {
  const path = placeOf(idOf(answer));
  try {
    readFileSync(path);
    return path;
  } catch {
    throw new NotYet("There is no record of that service; is it a new one?", "目录里没有这个服务；是新服务吗？", answer);
  }
}

/** The record of an issue: its path and what the check says of it; nothing when the form wants a person. */
export async function draft(issue, forms) {
  const form = recognise(issue.body, forms);
  if (!form) return undefined;
  const answers = read(issue.body, form);
  const empty = missing(answers, form);
  if (empty.length) throw new NotYet("These are missing:", "还缺以下各项：", empty.map((field) => field.label).join("\n"));
  const path = await DRAFTS[form.name]?.(answers, form, issue);
  if (!path) return { form };
  await run(validator(), ["fix", path]);
  const check = await run(validator(), ["check", path, "--lang", "zh", "--color", "never"]);
  if (NO_RECORD.test(check.stdout)) throw new NotYet("This is no record yet.", "这还不是一条记录。", check.stdout);
  return { form, path, id: path.match(/([^/]+)\.yaml$/)[1], findings: check.stdout };
}

function pullBody(number, { findings, form }) {
  const reply = form.name === "operator-reply"
    ? "\n\n**Before this is merged, confirm with an address of the operator's own domain that the author speaks for it.** · **合并前，请用运营方域名下的邮箱核实作者身份。**" : "";
  return `Made from the form of #${number}. Read the source, complete what is missing, and mark it ready. · 由 #${number} 的表单生成。请核对来源，补全缺项，再标为可审阅。${reply}

${fenced(findings)}

The checks start once a maintainer closes and opens this, or pushes to it: what workflows open starts none. · 由维护者关闭再打开，或推送一次，检查才会运行。

Closes #${number}`;
}

export async function main(env = process.env) {
  const { issue } = event(env);
  const api = Api.fromEnvironment(env);
  const forms = JSON.parse(await printed(validator(), ["forms", "--json"]));
  try {
    const made = await draft(issue, forms);
    if (!made) return console.log("no form");
    if (!made.path) return await tell(api, issue.number, "draft", WAITS[made.form.name] ?? WAITS.person);
    const pull = await publish(api, {
      branch: `form/issue-${issue.number}`, path: made.path,
      message: `Draft the record of issue ${issue.number}`,
      title: `Draft from issue ${issue.number}: ${made.id}`, body: pullBody(issue.number, made),
    });
    await tell(api, issue.number, "draft", `Thank you. There is a draft: #${pull.number}. · 谢谢，草稿在这里：#${pull.number}。`);
  } catch (error) {
    if (error instanceof NotYet) return await tell(api, issue.number, "draft", error.body);
    if (error instanceof Taken) return await tell(api, issue.number, "draft", WAITS.taken);
    throw error;
  }
}

const WAITS = {
  taken: "Somebody is working on the draft already; write there what else should change. · 已有人在处理草稿；还要改什么请写在那里。",
  person: "Thank you. This needs a person; somebody will look at it. · 谢谢，这需要人来处理，会有人来看。",
  takedown: "Thank you. Private data and addresses of fraud go at once; everything else two maintainers decide here, with the reason. · 谢谢。个人信息和诈骗网址立即撤下；其余由两位维护者在此决定并写明理由。",
};

program(import.meta.url, main);
