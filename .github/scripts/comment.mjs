// What a pull request changes, told under it: the changes in plain words, grades, findings, the fixer's suggestions.
//
// It runs with rights, after the checks, on what they gathered. That was written where a stranger's files were: it is
// held to a shape, cut to a length, shown as text, and it decides nothing but what is shown. Which pull request it is
// about, the host says, not the file.
import { readFileSync } from "node:fs";
import { Api, Refused } from "./lib/api.mjs";
import { event, program } from "./lib/event.mjs";
import { ID, classify } from "./lib/places.mjs";
import { shownRanges } from "./lib/patch.mjs";
import { code, fenced, plain, quiet, visible } from "./lib/text.mjs";
import { label, tell } from "./lib/threads.mjs";

const MOST = { records: 60, sentences: 40, findings: 30, suggestions: 20, second_look: 30, bytes: 5_000_000 };
const GRADES = { easy: "容易", medium: "中等", hard: "困难", limited: "受限", impossible: "无法注销" };
const SEEN = "second-look";

/** What was gathered, as far as it has the shape; throws where it has not. */
export function review(text) {
  if (text.length > MOST.bytes) throw new Error("the review is too large");
  const value = JSON.parse(text);
  const is = (condition, what) => { if (!condition) throw new Error(`the review has another shape: ${what}`); };
  const each = (list, holds) => Array.isArray(list) && list.every((item) => item !== null && typeof item === "object" && holds(item));
  const texts = (list) => Array.isArray(list) && list.every((item) => typeof item === "string");
  const isGrade = (grade) => grade === null || (Number.isSafeInteger(grade?.total) && (grade.grade === null || Object.hasOwn(GRADES, grade.grade)));
  is(value?.version === 1, "version");
  is(each(value.changes, ({ id, text }) => isId(id) && typeof text?.en === "string" && typeof text?.zh === "string"), "changes");
  is(each(value.grades, (grade) => isId(grade.id) && isGrade(grade.old) && isGrade(grade.new)), "grades");
  is(texts(value.second_look), "second_look");
  is(each(value.findings, (found) => ["rule", "severity", "file", "message"].every((key) => typeof found[key] === "string")
    && Number.isSafeInteger(found.line)), "findings");
  is(each(value.suggestions, ({ path, lines, start, end }) => typeof path === "string" && classify(path).data && texts(lines)
    && Number.isSafeInteger(start) && Number.isSafeInteger(end) && start > 0 && end >= start), "suggestions");
  return value;
}

const isId = (id) => new RegExp(`^${ID}$|^[a-z0-9_]+$`).test(id);

/** The comment: first what changes, then what is to be done. */
export function comment(found, { run, suggested }) {
  const { findings, grades, second_look: looks } = found;
  const parts = [changesIn(found, "en"), gradesIn(grades), `<details><summary>中文</summary>\n\n${changesIn(found, "zh")}\n\n</details>`];
  if (findings.length) {
    const shown = findings.slice(0, MOST.findings).map(({ severity, file, line, rule, message, help }) =>
      `${severity}[${rule}] ${file}:${line}\n  ${message}${typeof help === "string" ? `\n  ${help}` : ""}`);
    parts.push(`**To mend · 待改**\n\n${fenced(shown.map(printable).join("\n") + more(findings, MOST.findings))}`);
  }
  if (suggested) parts.push(`${suggested} can be mended with a click, below. · 下方有 ${suggested} 处建议，点一下即可采纳。`);
  if (looks.length) {
    const shown = looks.slice(0, MOST.second_look).map((look) => `- ${code(look)}`).join("\n");
    parts.push(`**Two reviewers, please**: readers will be sent to these. · **请两位审阅**：读者会被带到这些地方。\n\n${shown}${more(looks, MOST.second_look)}`);
  }
  if (grades.length) parts.push(`The pages as they would look are in the artifact \`preview\` of [this run](${run}). · 页面预览在[本次运行](${run})的 \`preview\` 中。`);
  return parts.filter(Boolean).join("\n\n");
}

/** The changes, record by record, as sentences. They were written by a stranger's catalogue: plain text, all of it. */
function changesIn({ changes }, language) {
  if (!changes.length) return language === "zh" ? "记录没有变化。" : "No record changes.";
  const byId = new Map();
  for (const change of changes) byId.set(change.id, [...(byId.get(change.id) ?? []), change]);
  const records = [...byId];
  const shown = records.slice(0, MOST.records).map(([id, own]) => {
    const name = own[0].name?.[language] ?? own[0].name?.en ?? id;
    const sentences = own.slice(0, MOST.sentences).map((change) => `  - ${plain(change.text[language])}`);
    return `- **${plain(name)}** (${code(id)})\n${sentences.join("\n")}${more(own, MOST.sentences, "  - ")}`;
  });
  return shown.join("\n") + more(records, MOST.records, "- ");
}

function gradesIn(grades) {
  if (!grades.length) return "";
  const cell = (grade) => {
    if (!grade) return "–";
    if (!grade.grade) return "not rated · 未评级";
    return `${grade.grade} · ${GRADES[grade.grade]} (${grade.total})`;
  };
  const rows = grades.slice(0, MOST.records).map((grade) => `| ${code(grade.id)} | ${cell(grade.old)} | ${cell(grade.new)} |`);
  return ["| difficulty · 难度 | before · 之前 | after · 之后 |", "|---|---|---|", ...rows].join("\n");
}

const more = (list, shown, lead = "") => (list.length > shown ? `\n${lead}… ${list.length - shown}` : "");

function printable(text) {
  return text.split("\n").map(visible).join("\n");
}

/** The suggestions that may stand where they are meant to: within what the pull request shows of a file. */
export function placed(suggestions, files) {
  const ranges = new Map(files.map((file) => [file.filename, shownRanges(file.patch)]));
  const shows = ({ path, start, end }) => (ranges.get(path) ?? []).some(([first, last]) => first <= start && end <= last);
  return suggestions.filter(shows).slice(0, MOST.suggestions).map(({ path, start, end, lines }) => ({
    path, side: "RIGHT", line: end, ...(start < end && { start_line: start, start_side: "RIGHT" }),
    body: fenced(lines.join("\n"), "suggestion"),
  }));
}

/** The pull request whose head the run looked at; nothing when it was pushed to since. */
export async function pullOf(api, run) {
  const head = `${run.head_repository.owner.login}:${run.head_branch}`;
  const open = await api.list(`/pulls?state=open&head=${encodeURIComponent(head)}`);
  return open.find((pull) => pull.head.sha === run.head_sha);
}

/** Posts suggestions once for each head: repeating them would bury the talk. */
async function suggest(api, pull, comments) {
  const reviews = await api.list(`/pulls/${pull.number}/reviews`);
  const told = reviews.some((given) => given.commit_id === pull.head.sha && given.user?.type === "Bot");
  if (told || !comments.length) return;
  try {
    await api.call("POST", `/pulls/${pull.number}/reviews`, { commit_id: pull.head.sha, event: "COMMENT", comments });
  } catch (error) {
    // A line that the host does not show after all: the comment still says what to mend.
    if (!(error instanceof Refused && error.status === 422)) throw error;
  }
}

/** Asks for the second reviewer: by label always, of a team where one is named. */
async function secondLook(api, pull, wanted, team) {
  await label(api, pull.number, SEEN, wanted ? [SEEN] : []);
  if (!wanted || !team) return;
  if (!/^[\w-]+$/.test(team)) throw new Error("SECOND_LOOK_TEAM is no team's name");
  await api.call("POST", `/pulls/${pull.number}/requested_reviewers`, { team_reviewers: [team] });
}

export async function main(env = process.env) {
  const run = event(env).workflow_run;
  const api = Api.fromEnvironment(env);
  const pull = await pullOf(api, run);
  if (!pull) return console.log("no open pull request has this head any more");
  const found = review(readFileSync(env.REVIEW, "utf8"));
  const suggestions = placed(found.suggestions, await api.list(`/pulls/${pull.number}/files`));
  await tell(api, pull.number, "review", comment(found, { run: run.html_url, suggested: suggestions.length }));
  await suggest(api, pull, suggestions.map((entry) => ({ ...entry, body: quiet(entry.body) })));
  await secondLook(api, pull, found.second_look.length > 0, env.SECOND_LOOK_TEAM);
}

program(import.meta.url, main);
