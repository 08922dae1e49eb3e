/**
 * Finding services by what people type: names, aliases, pinyin, initials, web addresses, one slip of the finger.
 * Pure: no page, no network. Runs in browsers and in Node.
 *
 * The index is `{ version: 1, services: [[id, name en, name zh, keys, grade, days], …] }`; `keys` are joined by
 * tabs, and those after an empty one are names of the operator.
 */

const MARKS = /\p{M}/gu;
const JOINTS = /[\s\-_.'’·・&+/()（）]+/gu;

/** How a query met a text, best first. */
const EXACT = 0, PREFIX = 1, WORD = 2, INSIDE = 3, TYPO = 4, NOT = 9;

/** The form in which texts are compared: compatible characters, case and accents made one. */
export function fold(text) {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().trim();
}

const tight = (text) => text.replace(JOINTS, "");

/** The host that a query names, when it looks like an address: `https://www.wechat.com/en/` gives `wechat.com`. */
export function hostOf(query) {
  const text = query.replace(/^[a-z][a-z0-9+.-]*:\/\//, "").replace(/^[^/?#]*@/, "");
  const host = text.split(/[/?#:]/, 1)[0].replace(/^www\./, "").replace(/\.$/, "");
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) ? host : "";
}

/** The entries of an index, made ready for many searches. */
export function prepare(index) {
  return index.services.map(([id, en, zh, keys, grade, days]) => {
    const all = keys.split("\t");
    const gap = all.indexOf("");
    const [list, operator] = gap < 0 ? [all, []] : [all.slice(0, gap), all.slice(gap)];
    const texts = (names, field) => names.filter(Boolean).map((name) => {
      const folded = fold(name);
      return { field, text: tight(folded), words: folded.split(JOINTS).slice(1) };
    });
    return {
      id, names: { en, zh }, grade, days,
      hosts: list.filter((key) => key.includes(".")),
      texts: [
        ...texts([en, zh], 0),
        ...texts(list.filter((key) => !key.includes(".")), 1),
        ...texts(operator, 2),
      ],
    };
  });
}

/** Whether two texts are at most one insertion, loss, change or swap of neighbours apart. */
export function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (x, y) => a.slice(i + x) === b.slice(i + y);
  return rest(1, 1) || rest(1, 0) || rest(0, 1)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(2, 2));
}

/** A slip in the whole text, or in its beginning while more is still to be typed. */
function slipped(query, text) {
  if (query.length < 4 || text.length < 3) return false;
  return [0, -1, 1].some((more) => oneSlip(query, text.slice(0, query.length + more)));
}

function meet(query, { text, words }, typos) {
  if (text === query) return EXACT;
  if (text.startsWith(query)) return PREFIX;
  if (words.some((word) => word.startsWith(query))) return WORD;
  if (text.includes(query)) return INSIDE;
  return typos && slipped(query, text) ? TYPO : NOT;
}

/** The rank of an entry by its hosts: a longer, that is closer, host first. */
function meetHost(host, hosts) {
  const owner = hosts.filter((own) => host === own || host.endsWith("." + own));
  if (owner.length) return [EXACT, 0, -Math.max(...owner.map((own) => own.length))];
  return hosts.some((own) => own.startsWith(host)) ? [PREFIX, 1, 0] : null;
}

function rank(entry, query, host, typos) {
  let best = host ? meetHost(host, entry.hosts) : null;
  const bare = host && !query.includes("/") ? tight(host) : query;
  entry.texts.forEach((text, place) => {
    const how = meet(bare, text, typos);
    // A name of the operator never outranks a name of a service, unless that is only a slip away.
    const found = [text.field === 2 && how < TYPO ? INSIDE + 0.5 : how, text.field, how === EXACT ? place : text.text.length];
    if (how !== NOT && (!best || before(found, best) < 0)) best = found;
  });
  if (!best && !host && entry.hosts.some((own) => own.startsWith(query))) best = [PREFIX, 1, 0];
  return best;
}

function before(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** The best entries for a query, best first. Slips are looked for only where nothing else is found. */
export function search(entries, query, limit = 8) {
  const folded = fold(query);
  const host = hostOf(folded);
  const wanted = host ? folded : tight(folded);
  if (!wanted) return [];
  const found = (typos) => entries
    .map((entry) => ({ entry, rank: rank(entry, wanted, host, typos) }))
    .filter((hit) => hit.rank)
    .sort((a, b) => before(a.rank, b.rank) || (a.entry.id < b.entry.id ? -1 : 1));
  const plain = found(false);
  return (plain.length ? plain : found(true)).slice(0, limit).map((hit) => hit.entry);
}

/** Where a query stands in a name as shown: `[start, end]`, or null. */
export function highlight(name, query) {
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
