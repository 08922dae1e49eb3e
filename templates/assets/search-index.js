/**
 * The search index as a browser has it: one file, or the parts of it that were needed so far. Nothing here knows the
 * page; `get` fetches JSON by address, so that Node can stand in for the network.
 */
import { ask, prepare, search } from "./search-core.js";
import { folding, tight } from "./search-text.js";

/** As many parts at once as a question may need. */
const MOST = 3;
/** No more of a beginning is looked at (`site-gen/src/search/starts.rs`). */
const LONGEST = 14;

/** The index at this address, made ready. */
export async function open(address, get) {
  const index = await get(address);
  const fold = folding(index.fold);
  if (index.columns) return new Whole(prepare(index.columns, fold), fold);
  return new Parts(index, fold, address.replace(/\.json$/, "/"), get);
}

/** An index in one file. */
class Whole {
  constructor(set, fold) { this.sets = [set]; this.fold = fold; }
  ask(query) { return ask(query, this.fold); }
  /** What is found with what is here. */
  now(asked, limit) { return search(this.sets, asked, limit); }
  /** Fetches what the question needs; says whether that was anything new. */
  async prepare() { return false; }
}

/** An index in parts; `sets` are those that are here. */
class Parts {
  #got = new Map();
  constructor(plan, fold, folder, get) {
    Object.assign(this, { plan, fold, folder, get, sets: [] });
  }
  ask(query) { return ask(query, this.fold); }
  now(asked, limit) { return search(this.sets, asked, limit); }

  async prepare(asked) {
    if (!asked.text) return false;
    let news = await this.#fetch(this.#plain(asked));
    // Only where nothing is found: what it could be with a slip.
    if (!search(this.sets, asked, 1).length) news = (await this.#fetch(this.#slips(asked))) || news;
    return news;
  }

  /** Adds the files that are not here yet. */
  async #fetch(names) {
    const wanted = [...new Set(names)];
    const known = wanted.every((name) => this.#got.has(name) && this.#got.get(name) !== null);
    await Promise.all(wanted.map((name) => {
      if (!this.#got.has(name))
        this.#got.set(name, this.get(`${this.folder}${name}.json`).then((columns) => { this.sets.push(prepare(columns, this.fold)); })
          .catch((error) => { this.#got.delete(name); throw error; }));
      return this.#got.get(name);
    }));
    return !known;
  }

  #plain({ text, host, bare, words }) {
    const beginnings = [text, bare, words.length > 1 ? longest(words) : ""];
    for (let own = host; own.includes("."); own = own.slice(own.indexOf(".") + 1)) beginnings.push(own);
    return beginnings.filter(Boolean).flatMap((beginning) => this.#files(beginning));
  }

  /** The parts for what begins as somebody could have meant it: with the first letters swapped, lost or doubled. */
  #slips({ text, bare }) {
    const typed = [...(bare || text)];
    if (typed.length < 4) return [];
    const without = (at) => typed.filter((_, index) => index !== at).slice(0, 4).join("");
    const swapped = (at) => [...typed.slice(0, at), typed[at + 1], typed[at], ...typed.slice(at + 2)].slice(0, 4).join("");
    return [typed.slice(0, 2).join(""), swapped(0), swapped(1), without(0), without(1)]
      .flatMap((beginning) => this.#files(beginning, true)).slice(0, 2 * MOST);
  }

  /** The files for what begins like this: its parts, or where these are many, the best of them. */
  #files(beginning, whole = false) {
    const text = [...(beginning.includes(".") ? beginning : tight(beginning))].slice(0, LONGEST).join("");
    const { cuts, heads = [] } = this.plan;
    const first = Math.max(0, below(cuts, text) - 1);
    const last = Math.max(first, below(cuts, text + "\u{10ffff}") - 1);
    const head = heads.indexOf(text);
    if (head >= 0 && !whole) return [`h${head}`];
    return Array.from({ length: Math.min(MOST, last - first + 1) }, (_, more) => String(first + more));
  }
}

const longest = (words) => words.reduce((a, b) => (b.length > a.length ? b : a));

/** How many of the sorted texts come before this one, by code points as the generator sorts. */
function below(sorted, text) {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(sorted[middle], text)) low = middle + 1; else high = middle;
  }
  return low;
}

function before(a, b) {
  const [x, y] = [[...a], [...b]];
  for (let at = 0; at < x.length && at < y.length; at++)
    if (x[at] !== y[at]) return x[at].codePointAt(0) < y[at].codePointAt(0);
  return x.length < y.length;
}
