// The dead links that `validator links` found: one issue, written anew each week, closed when there is none.
import { readFileSync } from "node:fs";
import { Api } from "./lib/api.mjs";
import { program, summary } from "./lib/event.mjs";
import { code } from "./lib/text.mjs";
import { keepIssue } from "./lib/threads.mjs";

const MOST = 150;
/** Verdicts of a link that somebody should mend, the gravest first; the others are fine, or say nothing of the link. */
const WORDS = {
  dead: "gone · 已不存在",
  not_public: "leads into a private network · 指向内部网络",
  certificate: "its certificate does not hold · 证书无效",
  redirected_elsewhere: "leads to another site · 跳到别的网站",
  redirected_home: "leads to the home page · 跳到首页",
  soft_not_found: "says that it is gone · 页面说已不存在",
};

/** The links to mend, the worst first, as the report lists them. */
export function troubles(report) {
  const order = Object.keys(WORDS);
  const found = report.links.filter((link) => order.includes(link.verdict) && !link.suppressed);
  return found.sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || (a.url < b.url ? -1 : 1));
}

/** The issue: empty when every link is fine. */
export function issueOf(report) {
  const found = troubles(report);
  if (!found.length) return "";
  const line = (link) => {
    const places = [...new Set(link.places.map((place) => place.record))].map((place) => `\`${place}\``).join(", ");
    return `- [ ] ${code(link.url)}: ${WORDS[link.verdict]} (${places})`;
  };
  const rest = found.length > MOST ? `\n\n… ${found.length - MOST}` : "";
  return [
    `Looked at on ${report.checked}. Where a page has moved, put its new address; where it is gone, put a lasting copy as \`archive\`, or say so in the source.`,
    `查看于 ${report.checked}。页面搬走的，换成新网址；已经消失的，用 \`archive\` 给出长期存档，或在来源里说明。`,
    found.slice(0, MOST).map(line).join("\n") + rest,
  ].join("\n\n");
}

export async function main(env = process.env) {
  const report = JSON.parse(readFileSync(env.REPORT, "utf8"));
  const body = issueOf(report);
  summary(body || "Every link is fine · 链接都正常");
  await keepIssue(Api.fromEnvironment(env), { purpose: "links", label: "dead-links", title: "Dead links · 失效的链接", body });
}

program(import.meta.url, main);
