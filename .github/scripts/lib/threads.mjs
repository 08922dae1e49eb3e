// One comment per purpose under an issue or a pull request, written over rather than added to; labels of one family.
import { quiet, short } from "./text.mjs";

const marker = (purpose) => `<!-- wayout:${purpose} -->`;

/** Puts the comment of this purpose under a thread; an empty body takes it away. */
export async function tell(api, number, purpose, body) {
  const comments = await api.list(`/issues/${number}/comments`);
  const own = comments.find((comment) => isOurs(comment) && comment.body.startsWith(marker(purpose)));
  if (!body) return own && api.call("DELETE", `/issues/comments/${own.id}`);
  const text = `${marker(purpose)}\n${short(quiet(body))}`;
  if (!own) return api.call("POST", `/issues/${number}/comments`, { body: text });
  if (own.body !== text) return api.call("PATCH", `/issues/comments/${own.id}`, { body: text });
}

/** A comment by the workflows: anybody could begin theirs with the marker. */
function isOurs(comment) {
  return comment.user?.type === "Bot";
}

/** Gives a thread these labels of a family (`kind:`) and takes its others away; labels outside it stay. */
export async function label(api, number, family, wanted) {
  const present = (await api.list(`/issues/${number}/labels`)).map((entry) => entry.name);
  const own = present.filter((name) => name.startsWith(family));
  const missing = wanted.filter((name) => !own.includes(name));
  if (missing.length) await api.call("POST", `/issues/${number}/labels`, { labels: missing });
  for (const name of own.filter((name) => !wanted.includes(name)))
    await api.call("DELETE", `/issues/${number}/labels/${encodeURIComponent(name)}`);
}

/** The open issue that is kept for a purpose, by its label and the marker in its body. */
export async function keptIssue(api, label, purpose) {
  const issues = await api.list(`/issues?state=open&labels=${encodeURIComponent(label)}`);
  return issues.find((issue) => !issue.pull_request && isOurs(issue) && issue.body?.startsWith(marker(purpose)));
}

/** Opens or rewrites the issue that is kept for a purpose; with nothing to say, closes it. */
export async function keepIssue(api, { purpose, label, title, body }) {
  const kept = await keptIssue(api, label, purpose);
  if (!body) return kept && api.call("PATCH", `/issues/${kept.number}`, { state: "closed", state_reason: "completed" });
  const text = `${marker(purpose)}\n${short(quiet(body))}`;
  if (!kept) return api.call("POST", "/issues", { title, body: text, labels: [label] });
  if (kept.body !== text || kept.title !== title) return api.call("PATCH", `/issues/${kept.number}`, { title, body: text });
}
