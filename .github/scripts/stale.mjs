// What was last known long ago: one issue per country with a list to tick off, written anew each month.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { Api } from "./lib/api.mjs";
import { program } from "./lib/event.mjs";
import { printed, validator } from "./lib/run.mjs";
import { plain } from "./lib/text.mjs";
import { keepIssue } from "./lib/threads.mjs";

const OLDER_THAN = "P3Y";
/** How many records one issue lists: the oldest; a list nobody finishes helps nobody. */
const MOST = 100;
const LABEL = "stale";

/** The countries that services are chiefly offered in, as the records' `countries:` lines name them. */
export function countriesIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".yaml"));
  const codes = files.flatMap((name) => readFileSync(path.join(folder, name), "utf8").match(/^countries: *\[(.*)\]$/m)?.[1].split(",") ?? []);
  return [...new Set(codes.map((code) => code.replaceAll('"', "").trim()).filter((code) => /^[A-Z]{2}$/.test(code)))].sort();
}

/** The issue of a country: its title and text, which is empty when nothing is old. */
export function issueOf(country, { services, items }) {
  const dated = (item) => (item.as_of ? `${item.as_of}` : "no date · 无日期");
  const line = (item) => `- [ ] ${plain(item.name.en ?? item.id)} · ${plain(item.name.zh ?? item.id)} (\`${item.id}\`): ${dated(item)}`;
  const rest = items.length > MOST ? `\n\n${items.length - MOST} more are as old. · 另有 ${items.length - MOST} 个同样久未确认。` : "";
  const body = [
    `Of ${services} services in ${country}, ${items.length} were last known to be so more than three years ago. Take one, try it, and [say what you saw](../../issues/new/choose), also when nothing changed.`,
    `${country} 的 ${services} 个服务中，有 ${items.length} 个上次确认是三年以前。挑一个试一试，[写下你看到的](../../issues/new/choose)；没有变化也请说一声。`,
    items.slice(0, MOST).map(line).join("\n") + rest,
  ].join("\n\n");
  return { title: `Look again: ${country} · 请再看看：${country}`, body: items.length ? body : "" };
}

export async function main(env = process.env) {
  const api = Api.fromEnvironment(env);
  for (const country of countriesIn("catalogue/services")) {
    const args = ["stale", "--older-than", OLDER_THAN, "--country", country, "--today", env.TODAY, "--format", "json"];
    const { title, body } = issueOf(country, JSON.parse(await printed(validator(), args)));
    await keepIssue(api, { purpose: `stale-${country}`, label: LABEL, title, body });
  }
}

program(import.meta.url, main);
