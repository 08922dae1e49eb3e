/**
 * How texts are compared: the form in which they are made one, addresses, slips of the finger, places in a name.
 * Pure: no page, no network. Runs in browsers and in Node. The generator folds alike (`site-gen/src/search/fold.rs`).
 */

const MARKS = /\p{M}/gu;
const PLAIN = /^[\x20-\x7e]*$/;
export const JOINTS = /[\s\-_.'’·・&+/!()（）]+/gu;

/** The function that folds texts, with the index's pairs of traditional and simplified characters (`發发騰腾`). */
export function folding(pairs = "") {
  const letters = [...pairs];
  const simplified = new Map();
  for (let at = 0; at + 1 < letters.length; at += 2) simplified.set(letters[at], letters[at + 1]);
  const traditional = simplified.size && new RegExp(`[${[...simplified.keys()].join("")}]`, "gu");
  return (text) => {
    if (PLAIN.test(text)) return text.toLowerCase().trim();
    const folded = text.normalize("NFKD").replace(MARKS, "").toLowerCase().trim();
    return traditional ? folded.replace(traditional, (letter) => simplified.get(letter)) : folded;
  };
}

/** A folded text without what only joins words. */
export const tight = (text) => text.replace(JOINTS, "");

/** The host that a query names, when it looks like an address: `https://www.wechat.com/en/` gives `wechat.com`. */
export function hostOf(query) {
  const text = query.replace(/^[a-z][a-z0-9+.-]*:\/\//, "").replace(/^[^/?#]*@/, "");
  const host = text.split(/[/?#:]/, 1)[0].replace(/^www\./, "").replace(/\.$/, "");
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) ? host : "";
}

/** Whether two texts are at most one insertion, loss, change or swap of neighbours apart. */
export function oneSlip(a, b) {
  const more = a.length - b.length;
  if (more > 1 || more < -1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const same = (x, y) => {
    if (a.length - x !== b.length - y) return false;
    while (x < a.length && a[x] === b[y]) { x++; y++; }
    return x >= a.length;
  };
  if (more > 0) return same(i + 1, i);
  if (more < 0) return same(i, i + 1);
  return same(i + 1, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && same(i + 2, i + 2));
}

/** A function that tells how alike texts are to this one by their pairs of neighbours: 0 not at all, 1 the same. */
export function likeness(text) {
  const pairs = new Set();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return (other) => {
    if (other.length < 2 || !pairs.size) return text === other ? 1 : 0;
    let shared = 0;
    for (let i = 0; i + 1 < other.length; i++) if (pairs.has(other.slice(i, i + 2))) shared++;
    return Math.min(1, (2 * Math.min(shared, pairs.size)) / (pairs.size + other.length - 1));
  };
}

/** Where a query stands in a name as shown: `[start, end]`, or null. */
export function highlight(name, query, fold) {
  const wanted = tight(fold(query));
  let text = "";
  const places = [];
  for (let i = 0; i < name.length;) {
    const letter = String.fromCodePoint(name.codePointAt(i));
    const folded = tight(fold(letter));
    for (let unit = 0; unit < folded.length; unit++) places.push([i, i + letter.length]);
    text += folded;
    i += letter.length;
  }
  const at = wanted ? text.indexOf(wanted) : -1;
  return at < 0 ? null : [places[at][0], places[at + wanted.length - 1][1]];
}
