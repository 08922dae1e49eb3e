// Unified diffs: which lines of the new file a pull request shows, and what the fixer would put in place of which.

/** The ranges of new lines that a patch of the host shows; review comments may stand only there. */
export function shownRanges(patch) {
  return [...String(patch ?? "").matchAll(/^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm)].map(([, start, count]) => {
    const first = Number(start);
    return [first, first + Number(count ?? 1) - 1];
  });
}

/**
 * What a unified diff changes, as replacements of old lines: `{ path, start, end, lines }`. An insertion replaces the
 * line before it by that line and the new ones, so that it can be suggested.
 */
export function replacements(diff) {
  const found = [];
  let path, at = 0, last = "", open;
  const close = () => { if (open) found.push(finished(open)); open = undefined; };
  for (const line of diff.split("\n")) {
    const hunk = line.match(/^@@ -(\d+)(?:,(\d+))? /);
    if (line.startsWith("--- ")) { close(); path = line.slice(4).trim(); continue; }
    if (line.startsWith("+++ ") && !open) continue;
    if (hunk) { close(); at = Number(hunk[1]); last = ""; continue; }
    if (!path || line.startsWith("\\")) continue;
    if (line.startsWith("-") || line.startsWith("+")) {
      open ??= { path, start: at, removed: [], lines: [], before: last };
      if (line.startsWith("-")) { open.removed.push(line.slice(1)); at++; } else open.lines.push(line.slice(1));
    } else {
      close();
      last = line.slice(1);
      at++;
    }
  }
  close();
  return found;
}

function finished({ path, start, removed, lines, before }) {
  if (removed.length) return { path, start, end: start + removed.length - 1, lines };
  return { path, start: start - 1, end: start - 1, lines: [before, ...lines] };
}
