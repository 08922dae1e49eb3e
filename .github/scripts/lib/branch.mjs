// One changed file on a branch of its own, and a draft pull request for it, through the host's interface: no token is
// ever in Git's hands.
import { readFileSync } from "node:fs";

/** Somebody went on with the draft by hand: it is theirs now. */
export class Taken extends Error {}

/** Puts the file on the branch, begun anew from the main one, and opens the draft unless it is open. */
export async function publish(api, { branch, path, message, title, body }) {
  const { default_branch: main } = await api.call("GET", "");
  const base = (await api.call("GET", `/git/ref/heads/${main}`)).object.sha;
  const present = await api.find(`/git/ref/heads/${branch}`);
  if (present && (await api.call("GET", `/git/commits/${present.object.sha}`)).message !== message) throw new Taken(branch);
  const commit = await committed(api, { base, path, message });
  // In one step: a branch that is as the main one for a moment would close its pull request.
  if (present) await api.call("PATCH", `/git/refs/heads/${branch}`, { sha: commit, force: true });
  else await api.call("POST", "/git/refs", { ref: `refs/heads/${branch}`, sha: commit });
  const owner = api.repository.split("/")[0];
  const [open] = await api.list(`/pulls?state=open&head=${owner}:${branch}`);
  if (!open) return api.call("POST", "/pulls", { head: branch, base: main, title, body, draft: true });
  return api.call("PATCH", `/pulls/${open.number}`, { title, body });
}

async function committed(api, { base, path, message }) {
  const content = readFileSync(path).toString("base64");
  const blob = await api.call("POST", "/git/blobs", { content, encoding: "base64" });
  const { tree } = await api.call("GET", `/git/commits/${base}`);
  const changed = await api.call("POST", "/git/trees", {
    base_tree: tree.sha, tree: [{ path, mode: "100644", type: "blob", sha: blob.sha }],
  });
  return (await api.call("POST", "/git/commits", { message, tree: changed.sha, parents: [base] })).sha;
}
