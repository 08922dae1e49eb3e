/**
 * From what a form holds to a record: nothing that is empty, names for what has none yet, and what follows from other
 * answers. Pure; runs in browsers and in Node.
 */
import { FRESH } from "./shape.js";

const TEST = { title: "Test by hand", publisher: "Wayout" };
const HAN = /\p{Script=Han}/u;

/** The record that a form's values make. `fresh` names of sources and routes are given here. */
export function tidy(values) {
  const record = prune(structuredClone(values)) ?? {};
  // Opened and left empty.
  for (const key of ["apps", "part_of"]) if (record[key] && Object.keys(record[key]).join() === "cites") delete record[key];
  nameRoutes(record.routes ?? []);
  nameSources(record);
  return record;
}

/** Without empty texts, lists and mappings, and without spaces around and doubled within. */
function prune(value) {
  if (typeof value === "string") return value.replace(/[^\S\n]+/g, " ").trim() || undefined;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length ? items : undefined;
  }
  if (value === null || typeof value !== "object") return value ?? undefined;
  const entries = Object.entries(value).map(([key, part]) => [key, prune(part)]).filter(([, part]) => part !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** A route without a name is called after its channel: `in_app` gives `in-app`. */
function nameRoutes(routes) {
  const taken = new Set(routes.map((route) => route.id).filter(Boolean));
  for (const route of routes.filter((one) => !one.id && one.channel)) {
    route.id = free(route.channel.replaceAll("_", "-"), taken);
    taken.add(route.id);
  }
}

/** A new source is called after its kind and year, and is completed; whoever cites it is told its name. */
function nameSources(record) {
  const sources = record.sources ?? {};
  const taken = new Set(Object.keys(sources));
  const names = new Map();
  for (const [key, source] of Object.entries(sources)) if (FRESH.test(key)) complete(source);
  for (const [key, source] of Object.entries(sources).filter(([own]) => FRESH.test(own))) {
    const year = String(source.published ?? "").slice(0, 4);
    const name = free([(source.kind ?? "source").replaceAll("_", "-"), year].filter(Boolean).join("-"), taken);
    taken.add(name);
    names.set(key, name);
  }
  if (names.size) record.sources = Object.fromEntries(Object.entries(sources).map(([key, source]) => [names.get(key) ?? key, source]));
  cite(record, names);
}

/** What need not be asked: a test has no title, a title tells its language, what bears no date is undated. */
function complete(source) {
  if (source.kind === "test") Object.assign(source, { title: source.title ?? TEST.title, publisher: source.publisher ?? TEST.publisher });
  else if (!source.published && source.title) source.caveats = [...new Set([...(source.caveats ?? []), "undated"])];
  if (source.title) source.language ??= HAN.test(source.title) ? "zh" : "en";
}

/** Puts the names of sources where their keys stood. */
function cite(value, names) {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value.cites)) value.cites = value.cites.map((key) => names.get(key) ?? key);
  Object.values(value).forEach((part) => cite(part, names));
}

function free(name, taken) {
  for (let number = 1; ; number++) {
    const own = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(own)) return own;
  }
}

/** An identifier from the English name, else from the chief domain. */
export function identifier(record) {
  const plain = (text) => String(text ?? "").replace(/['’]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60).replace(/-$/, "");
  return plain(record.name?.en) || plain(record.domains?.[0]?.split(".")[0]);
}

/** The domain of what somebody pasted: `https://www.jd.com/x` gives `jd.com`. */
export function domain(text) {
  const host = text.trim().toLowerCase().replace(/^[a-z][a-z0-9+.-]*:\/\//, "").split(/[/?#:]/, 1)[0];
  return host.replace(/^www\./, "").replace(/\.$/, "");
}
