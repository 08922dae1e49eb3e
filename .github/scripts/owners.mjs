// Who approves what: many approve records, few approve code and what grades depend on.
//
// `node .github/scripts/owners.mjs ACCOUNT` writes .github/CODEOWNERS for the account that the repository belongs to,
// whose teams these are; `none` names nobody, as in a repository that has no teams yet.
import { readFileSync, writeFileSync } from "node:fs";
import { program } from "./lib/event.mjs";

export const FILE = ".github/CODEOWNERS";

/** Later lines win, so the narrower come last. */
const ROOMS = [
  { team: "code", why: "everything that is not said below", paths: ["*"] },
  { team: "records", why: "facts: any one of many approves", paths: ["/catalogue/"] },
  { team: "code", why: "weights make grades, and laws bind: few approve", paths: ["/catalogue/vocabulary/", "/catalogue/jurisdictions/", "/catalogue/exceptions.yaml"] },
  { team: "records", why: "wording for readers and contributors", paths: ["/templates/locales/", "/templates/pages/", "/.github/CONTRIBUTING*.md"] },
];

/** The file's text for an account. */
export function owners(account) {
  if (!/^(none|[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38})$/.test(account)) throw new Error(`no account: ${account}`);
  const owner = (team) => (account === "none" ? "" : ` @${account}/${team}`);
  const rooms = ROOMS.map(({ team, why, paths }) => [`# ${team}: ${why}`, ...paths.map((path) => path + owner(team))].join("\n"));
  return ["# Made by `node .github/scripts/owners.mjs ACCOUNT` from the list there. Later lines win.", `# Account: ${account}`, "", rooms.join("\n\n"), ""].join("\n");
}

/** The account that a file's text was made for. */
export const accountIn = (text) => text.match(/^# Account: (\S+)$/m)?.[1] ?? "none";

async function main() {
  const [account = accountIn(readFileSync(FILE, "utf8"))] = process.argv.slice(2);
  writeFileSync(FILE, owners(account));
}

program(import.meta.url, main);
