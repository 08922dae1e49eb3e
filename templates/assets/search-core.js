/**
 * Finding services by what people type: names, aliases, pinyin, initials, web addresses, one slip of the finger.
 * Pure: no page, no network. Runs in browsers and in Node. The form of the columns: `site-gen/src/search/columns.rs`.
 *
 * All texts of a set stand in one long string, so that looking through them is one native search per key.
 */
import { hostOf, JOINTS, likeness, oneSlip, tight } from "./search-text.js";

/** How a query met a text, best first. */
const EXACT = 0, PREFIX = 1, WORD = 2, INSIDE = 3, WORDS = 4, SLIP = 5, SLIPPED_START = 6;
const GRADES = { e: "easy", m: "medium", h: "hard", l: "limited", i: "impossible", u: "unrated" };
const NAME = 0, ALIAS = 1, OPERATOR = 2;
const END = "\n";

/** What people add to the name of what they look for. */
const ADDED = /\b(how|do|can|to|i|my|the|an?|from|account|accounts|profile|id|delete|deleting|deletion|remove|removing|close|closing|cancel|cancell?ing|cancel+ation|deactivate|deactivation|erase|leave|leaving|unsubscribe|quit)\b|怎么样?|怎样|如何|注销|註銷|注銷|删除|刪除|取消|关闭|退出|账号|账户|帐号|帐户|賬號|賬戶|帳號|帳戶|的|我/gu;

/** The services of an index, or of a part of one, made ready for many searches. */
export function prepare(columns, fold) {
  const set = { columns, fold, starts: [], owners: [], fields: [], words: [], hay: "", hosts: new Map(), hostHay: "", hostOwners: [] };
  let hay = END, hostHay = END;
  const add = (owner, field, text) => {
    const at = hay.length;
    let length = 0;
    for (const word of cut(text)) {
      const folded = tight(fold(word));
      if (length && folded) set.words.push(at + length);
      hay += folded;
      length += folded.length;
    }
    if (!length) return;
    set.starts.push(at); set.owners.push(owner); set.fields.push(field);
    hay += END;
  };
  const each = (cell, work) => { if (cell) cell.split("\t").forEach(work); };
  columns.en.forEach((en, owner) => {
    add(owner, NAME, en);
    if (columns.zh[owner]) add(owner, NAME, columns.zh[owner]);
    each(columns.aliases[owner], (alias) => add(owner, ALIAS, alias));
    each(columns.pinyin[owner], (syllables) => {
      add(owner, ALIAS, syllables);
      add(owner, ALIAS, syllables.split(" ").map((syllable) => syllable[0]).join(""));
    });
    each(columns.operators[columns.by[owner] - 1], (name) => add(owner, OPERATOR, name));
    if (columns.domains[owner]) for (const host of domainsOf(columns, owner)) {
      set.hosts.set(host, owner);
      set.hostOwners.push([hostHay.length, owner]);
      hostHay += host + END;
    }
  });
  set.hay = hay;
  set.hostHay = hostHay;
  set.isWord = new Uint8Array(hay.length);
  for (const at of set.words) set.isWord[at] = 1;
  return set;
}

/** A text cut where words begin, at humps (`GitHub`) too. */
const cut = (text) => text.split(JOINTS).flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));

function idOf(columns, owner) {
  return columns.ids[owner] || columns.en[owner].toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function domainsOf(columns, owner) {
  return columns.domains[owner].split(" ").map((host) => (host === "=" ? `${idOf(columns, owner).replaceAll("-", "")}.com` : host));
}

/** A service as results show it. */
export function service({ columns }, owner) {
  return {
    id: idOf(columns, owner), en: columns.en[owner], zh: columns.zh[owner] || columns.en[owner],
    grade: GRADES[columns.grades[owner]] ?? "unrated", days: columns.days[owner] || null,
  };
}

/** What was typed, in the forms in which it is looked for. Nothing is looked for where `text` is empty. */
export function ask(query, fold) {
  const folded = fold(String(query).slice(0, 200));
  const host = hostOf(folded);
  const words = folded.split(JOINTS).filter(Boolean);
  const bare = folded.replace(ADDED, " ");
  return {
    host, words,
    text: host ? tight(folded.includes("/") ? host : folded) : tight(folded),
    bare: host ? tight(calledOf(host)) : bare === folded ? "" : tight(bare),
  };
}

/** What a host is called: the part before its ending (`example.org`, `example.co.uk`). */
function calledOf(host) {
  const [, last, before] = host.split(".").reverse();
  return last.length > 3 || !before ? last : before;
}

/** The place of the text that holds a place of the hay. */
function textAt(starts, place) {
  let low = 0, high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= place) low = middle; else high = middle - 1;
  }
  return low;
}

/** One step of how a query met a text, in a rank. */
const STEP = 1000000;

/**
 * Hits by service; of several, the best stays. A rank is one number: how it met; then, of texts met as a whole, in
 * which field, else how well the service is known here; then the other of the two; then how long the text is.
 */
class Hits {
  ranks = new Map();
  constructor(set) { this.known = set.columns.known; }
  add(owner, how, field, length) {
    // A name of the operator never outranks a name of a service, unless that is only a slip away.
    const met = field === OPERATOR && how < INSIDE ? INSIDE : how;
    const strange = 9 - Number(this.known[owner] ?? 0);
    const then = met === EXACT ? field * 100000 + strange * 10000 : met === INSIDE || met === SLIP
      ? field * 100000 + strange * 1000 : strange * 100000 + field * 10000;
    const rank = met * STEP + then + Math.min(length, 999);
    this.put(owner, rank);
  }
  put(owner, rank) {
    if (!(this.ranks.get(owner) <= rank)) this.ranks.set(owner, rank);
  }
}

/** Every text that begins with the query; where these are too few, every text that holds it. */
function meet(set, text, limit, hits) {
  const look = (needle, skip) => {
    for (let at = set.hay.indexOf(needle); at >= 0; at = set.hay.indexOf(needle, at + 1)) {
      const place = at + skip;
      const index = textAt(set.starts, place);
      const start = set.starts[index];
      const length = set.hay.indexOf(END, place) - start;
      const how = place > start ? (set.isWord[place] ? WORD : INSIDE) : length === text.length ? EXACT : PREFIX;
      // Among the equal, what the record lists first comes first.
      hits.add(set.owners[index], how, set.fields[index], how === EXACT ? 0 : length);
    }
  };
  look(END + text, 1);
  const enough = [...hits.ranks.values()].filter((rank) => rank < WORD * STEP).length >= limit;
  if (!enough) look(text, 0);
}

/** Texts that are the query and nothing else. */
function meetWhole(set, text, hits) {
  const whole = END + text + END;
  for (let at = set.hay.indexOf(whole); at >= 0; at = set.hay.indexOf(whole, at + 1)) {
    const index = textAt(set.starts, at + 1);
    hits.add(set.owners[index], EXACT, set.fields[index], 0);
  }
}

function meetHost(set, host, hits) {
  for (let own = host; own.includes("."); own = own.slice(own.indexOf(".") + 1)) {
    const owner = set.hosts.get(own);
    // The closer the host, the better: another part of the index may have a closer one.
    if (owner !== undefined) return hits.put(owner, Math.max(0, 253 - own.length));
  }
}

/** Domains that begin with what was typed: a service's own before those of a part of it. */
function meetHostStart(set, text, hits) {
  for (let at = set.hostHay.indexOf(END + text); at >= 0; at = set.hostHay.indexOf(END + text, at + 1)) {
    let low = 0, high = set.hostOwners.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (set.hostOwners[middle][0] <= at + 1) low = middle; else high = middle - 1;
    }
    hits.add(set.hostOwners[low][1], PREFIX, ALIAS, set.hostHay.indexOf(END, at + 1) - at);
  }
}

/** Services of which some text has a word that begins with each of the words. */
function meetWords(set, words, hits) {
  const [first, ...rest] = words.map((word) => {
    const found = new Hits(set);
    meet(set, word, Infinity, found);
    return new Map([...found.ranks].filter(([, rank]) => rank < INSIDE * STEP || rank >= INSIDE * STEP + OPERATOR * 100000));
  });
  for (const [owner, rank] of first ?? [])
    if (rest.every((found) => found.has(owner))) hits.add(owner, WORDS, NAME, rank % 1000);
}

/** Texts one slip away as a whole, or in their beginning while more is still to be typed. */
function meetSlips(set, text, hits) {
  if (text.length < 4) return;
  set.starts.forEach((start, index) => {
    const end = (set.starts[index + 1] ?? set.hay.length) - 1;
    const length = end - start;
    if (length < 3 || length < text.length - 1) return;
    // Hardly anybody errs in the first letter and gets the next one wrong too.
    const [a, b] = [set.hay[start], set.hay[start + 1]];
    if (a !== text[0] && b !== text[1] && a !== text[1] && b !== text[0]) return;
    const own = set.hay.slice(start, end);
    const field = set.fields[index];
    if (oneSlip(text, own)) hits.add(set.owners[index], SLIP, field, 0);
    else if (length > text.length && [0, -1, 1].some((more) => oneSlip(text, own.slice(0, text.length + more))))
      hits.add(set.owners[index], SLIPPED_START, field, length);
  });
}

/** `[rank, set, owner]` of what the question finds in the sets, in no order. */
function found(sets, meeting) {
  return sets.flatMap((set) => {
    const hits = new Hits(set);
    meeting(set, hits);
    return [...hits.ranks].map(([owner, rank]) => [rank, set, owner]);
  });
}

/** The ways to look, each taken only where those before have found nothing. */
function ways(asked, limit) {
  const { text, host, bare, words } = asked;
  const plain = (wanted) => (set, hits) => {
    if (host) meetHost(set, host, hits);
    meet(set, wanted, limit, hits);
    if (!hits.ranks.size) meetHostStart(set, host || wanted, hits);
  };
  return [
    plain(text),
    words.length > 1 && !host && ((set, hits) => meetWords(set, words, hits)),
    // An address that nobody owns may still have a service's name in it; a part of a name there means nothing.
    bare && (host ? (set, hits) => meetWhole(set, bare, hits) : plain(bare)),
    (set, hits) => meetSlips(set, text, hits),
    bare && !host && ((set, hits) => meetSlips(set, bare, hits)),
  ].filter(Boolean);
}

/** The best services of some sets for a question, best first; none twice. */
export function search(sets, asked, limit = 8) {
  if (!asked.text) return [];
  for (const meeting of ways(asked, limit)) {
    const hits = found(sets, meeting);
    if (!hits.length) continue;
    const named = hits.map(([rank, set, owner]) => ({ rank, ...service(set, owner) }));
    named.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
    const known = new Set();
    return named.filter(({ id }) => !known.has(id) && known.add(id)).slice(0, limit);
  }
  return [];
}

/** Less than this is not worth offering. */
const NEAR = 0.34;

/** The services whose names are the most like what was typed, for when nothing was found. */
export function nearest(sets, asked, limit = 3) {
  const texts = [asked.bare || asked.text, ...(asked.words.length > 1 ? asked.words : [])].filter((text) => text.length > 2);
  // One word of several is less than all of them.
  const measures = texts.slice(0, 6).map((text, at) => ({ length: text.length, like: likeness(text), worth: at ? 0.9 : 1 }));
  const best = new Map();
  for (const set of sets) set.starts.forEach((start, index) => {
    if (set.fields[index] === OPERATOR) return;
    const end = (set.starts[index + 1] ?? set.hay.length) - 1;
    let near = 0;
    for (const { length, like, worth } of measures) {
      // Texts of very different lengths cannot be alike.
      const most = (2 * Math.min(length, end - start)) / (length + end - start);
      if (most * worth > Math.max(near, NEAR)) near = Math.max(near, worth * like(set.hay.slice(start, end)));
    }
    if (near < NEAR) return;
    const one = service(set, set.owners[index]);
    if (!(best.get(one.id)?.near >= near)) best.set(one.id, { near, ...one });
  });
  return [...best.values()].sort((a, b) => b.near - a.near || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
