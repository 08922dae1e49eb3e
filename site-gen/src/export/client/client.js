/**
 * Wayout's client: which service owns a host, what is known of it, what changed. No dependency; for browsers,
 * extensions and Node 18 or later. Licence: MIT or Apache-2.0, as you choose.
 *
 *     import { resolveHost, service } from "https://…/api/v1/client.js";
 *     const id = await resolveHost("www.wechat.com");            // "wechat", or null
 *     const { derived } = await service(id);                     // derived.verdict, derived.rating.grade, …
 *
 * Where code may not be loaded from elsewhere (extensions), copy this file and say where the data is:
 *
 *     const { resolveHost } = wayout({ base: "https://…/api/v1/" });
 */

/** @typedef {Record<string, string>} Localised A text by language (BCP 47 tag). */

/**
 * One service: the whole is described by `schema/answers/service.schema.json`.
 * @typedef {object} Service
 * @property {string} id
 * @property {string} date The date of the data.
 * @property {Localised} pages The pages about it, by language.
 * @property {Derived} derived What is computed from the record.
 * @property {{ name: Localised, domains: string[], routes: object[], [field: string]: unknown }} record
 * @property {object} references What the record refers to: names and labels.
 */

/**
 * @typedef {object} Derived
 * @property {"yes" | "by_law" | "partly" | "no" | "unknown"} verdict Whether one can leave.
 * @property {string | null} best_route
 * @property {number | null} waiting_days The days that pass for certain before the account is gone.
 * @property {{ grade: "easy" | "medium" | "hard" | "limited" | "impossible" | null, total: number }} rating
 * @property {string | null} as_of When the facts were last known true: a year, a month or a day.
 * @property {"fresh" | "ageing" | "old" | "undated"} age
 */

/**
 * One change: the whole is described by `schema/answers/change-list.schema.json`.
 * @typedef {object} Change
 * @property {string} on A year, a month or a day.
 * @property {"recorded" | "compared"} basis A record states it, or two versions of the catalogue differ.
 * @property {string} kind The kind of record.
 * @property {string} id Its identifier.
 * @property {string} change What changed.
 * @property {Localised} text The same in a sentence.
 */

/**
 * @typedef {object} Options
 * @property {string | URL} [base] Where `index.json` stands; ends with a slash. By default where this file stands.
 * @property {typeof globalThis.fetch} [fetch] What fetches.
 */

/** @typedef {{ shards: number, longer: string[] }} Rule How hosts are found. */

/**
 * The host of an address, or of what is typed like one, as the catalogue writes it; empty where there is none.
 * @param {string} text
 * @returns {string}
 */
export function hostOf(text) {
  // `mailto:` and the like; `host:443` is no scheme.
  if (/^[a-z][a-z0-9+.-]*:(?![\d/])/i.test(text)) return "";
  try {
    const url = new URL(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(url.protocol) ? url.hostname.replace(/\.$/, "") : "";
  } catch {
    return "";
  }
}

/**
 * The keys by which a host is looked for, the longest first.
 * @param {string} host
 * @param {string[]} longer
 * @returns {string[]}
 */
export function shardKeys(host, longer) {
  const labels = host.split(".");
  const keys = labels.length < 2 ? [] : [labels.slice(-2).join(".")];
  while (keys.length && longer.includes(keys[0]) && keys[0] !== host)
    keys.unshift(labels.slice(-keys[0].split(".").length - 1).join("."));
  return keys;
}

/**
 * The name of the shard of a key.
 * @param {string} key
 * @param {number} shards
 * @returns {string}
 */
export function shardName(key, shards) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash % shards).toString(16);
}

/**
 * A client of the data at one place.
 * @param {Options} [options]
 */
export function wayout({ base = new URL("./", import.meta.url), fetch = globalThis.fetch } = {}) {
  /** @type {Map<string, Promise<any>>} */
  const known = new Map();

  /**
   * What stands at a path; null where there is nothing. What was fetched once is kept.
   * @param {string} path
   * @returns {Promise<any>}
   */
  const get = (path) => {
    const fetched = known.get(path) ?? load(new URL(path, base));
    known.set(path, fetched);
    fetched.catch(() => known.delete(path));
    return fetched;
  };

  /** @param {URL} url */
  const load = async (url) => {
    const answer = await fetch(url);
    if (answer.status === 404) return null;
    if (!answer.ok) throw new Error(`${url}: ${answer.status} ${answer.statusText}`);
    return answer.json();
  };

  /**
   * @param {string} host
   * @returns {Promise<string | null | undefined>} Nothing where a shard is missing.
   */
  const find = async (host) => {
    /** @type {Rule | null} */
    const rule = await get("by-domain/index.json");
    if (!rule) throw new Error(`${new URL("by-domain/index.json", base)} is not there`);
    for (const key of shardKeys(host, rule.longer)) {
      const shard = await get(`by-domain/${shardName(key, rule.shards)}.json`);
      if (!shard) return undefined;
      for (let rest = host; rest.includes("."); rest = rest.slice(rest.indexOf(".") + 1))
        if (Object.hasOwn(shard.domains, rest)) return shard.domains[rest];
    }
    return null;
  };

  /**
   * The identifier of the service that owns a host, given as a host or an address; null where the catalogue knows none.
   * It takes less than 20 KB the first time, however large the catalogue is.
   * @param {string} hostOrAddress
   * @returns {Promise<string | null>}
   */
  const resolveHost = async (hostOrAddress) => {
    const host = hostOf(hostOrAddress);
    if (!host) return null;
    const found = await find(host);
    if (found !== undefined) return found;
    // The catalogue has grown since its index was fetched.
    known.clear();
    return (await find(host)) ?? null;
  };

  /**
   * Everything about a service; null where there is none of that identifier.
   * @param {string} id
   * @returns {Promise<Service | null>}
   */
  const service = async (id) => (/^[a-z0-9-]{1,60}$/.test(id) ? get(`services/${id}.json`) : null);

  /**
   * What changed on that day and after, newest first. A change of which only the year or month is known counts while
   * it may have been that late.
   * @param {string | Date} day `2026-11-21`
   * @returns {Promise<Change[]>}
   */
  const changesSince = async (day) => {
    const since = day instanceof Date ? day.toISOString().slice(0, 10) : day;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(since)) throw new TypeError(`${since} is not a day like 2026-11-21`);
    const list = await get("changes.json");
    if (!list) throw new Error(`${new URL("changes.json", base)} is not there`);
    const years = list.years.filter((/** @type {{ year: string }} */ { year }) => year >= since.slice(0, 4));
    const count = years.reduce((/** @type {number} */ sum, /** @type {{ changes: number }} */ year) => sum + year.changes, 0);
    const changes = count <= list.latest.length
      ? list.latest
      : (await Promise.all(years.map((/** @type {{ path: string }} */ { path }) => get(path)))).flatMap((year) => year.changes);
    return changes.filter((/** @type {Change} */ { on }) => `${on}-99-99`.slice(0, 10) >= since);
  };

  return { resolveHost, service, changesSince };
}

export const { resolveHost, service, changesSince } = wayout();
