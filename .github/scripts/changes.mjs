// Which parts of the checks a change needs: outputs `data`, `code`, `workflows`, each `true` or `false`.
import { output, program } from "./lib/event.mjs";
import { classify } from "./lib/places.mjs";
import { printed } from "./lib/run.mjs";

/** What the checks have to look at, for these paths. Whatever is not plainly data or text counts as code. */
export function parts(paths) {
  const kinds = paths.map((path) => ({ ...classify(path), path }));
  const isText = ({ kind, path }) => kind === "docs" && path.endsWith(".md");
  return {
    data: kinds.some(({ data }) => data),
    code: kinds.some((entry) => !entry.data && !isText(entry)),
  };
}

async function main() {
  const [base] = process.argv.slice(2);
  const names = await printed("git", ["diff", "--name-only", "-z", "--no-renames", base, "HEAD", "--"]);
  for (const [part, needed] of Object.entries(parts(names.split("\0").filter(Boolean)))) output(part, String(needed));
}

program(import.meta.url, main);
