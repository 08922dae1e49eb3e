/** Which lines went and which came between two texts. Pure; runs in browsers and in Node. */

/** Every line with its sign: `[" ", line]`, `["-", line]`, `["+", line]`. Equal ends are not looked at twice. */
export function lines(before, after) {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let start = 0, end = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const same = (list) => list.map((line) => [" ", line]);
  return [...same(a.slice(0, start)), ...middle(a.slice(start, a.length - end), b.slice(start, b.length - end)), ...same(a.slice(a.length - end))];
}

/** By the longest sequence that both have. */
function middle(a, b) {
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
  const out = [];
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { out.push([" ", a[i]]); i++; j++; }
    else if (j >= b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) out.push(["-", a[i++]]);
    else out.push(["+", b[j++]]);
  }
  return out;
}

/** The changed lines with a few around them; a gap is null. */
export function hunks(all, around = 3) {
  const near = all.map((_, at) => all.slice(Math.max(0, at - around), at + around + 1).some(([sign]) => sign !== " "));
  return all.flatMap((line, at) => (near[at] ? [line] : near[at - 1] || (at === 0 && near.includes(true)) ? [null] : []));
}
