/**
 * Filtering and sorting all services by their facets. Pure: no page, no network. Runs in browsers and in Node. The form
 * of the columns: `site-gen/src/finder/columns.rs`; services are numbers, in the order of the page's language.
 */

const GRADES = { e: "easy", m: "medium", h: "hard", l: "limited", i: "impossible", u: "unrated" };
const AGES = { f: "fresh", a: "ageing", o: "old", u: "undated" };
/** The bounds of waiting in days; what is longer, and what is not known, are keys of their own. */
const WAITS = [7, 15, 30, 60];
const wait = (days) => (days === null ? "unknown" : String(WAITS.find((most) => days <= most) ?? "more"));

/** Sorting: what to sort by, and whether more comes first. What is not known comes last. */
export const SORTS = {
  name: null, hardest: ["hardness", true], easiest: ["hardness", false], longest: ["days", true], shortest: ["days", false],
  newest: ["date", true], oldest: ["date", false],
};

/** A facet of which every service has one key, told by a letter or a word. */
function single(values) {
  const sets = [...new Set(values)];
  const numbers = new Map(sets.map((key, number) => [key, number]));
  return { sets: sets.map((key) => [key]), of: values.map((key) => numbers.get(key)) };
}

/** The facets, made ready. */
export function prepare({ grade, age, date, days, category, facets }) {
  const split = ({ sets, of }) => ({ sets: sets.map((set) => set.split(" ").filter(Boolean)), of });
  const grades = [...grade].map((letter) => GRADES[letter] ?? "unrated");
  const order = Object.values(GRADES);
  return {
    size: grade.length, grades,
    by: {
      grade: single(grades), category: split(category), waiting: single(days.map(wait)), age: single([...age].map((letter) => AGES[letter])),
      ...Object.fromEntries(Object.entries(facets).map(([name, sets]) => [name, split(sets)])),
    },
    values: { days, date, hardness: grades.map((name) => (name === "unrated" ? null : order.indexOf(name))) },
  };
}

/** What a query string asks for: only facets and keys that there are, and a sorting that there is. */
export function asked(facets, query) {
  const given = new URLSearchParams(query);
  const chosen = {};
  for (const [name, { sets }] of Object.entries(facets.by)) {
    const known = new Set(sets.flat());
    const keys = [...new Set((given.get(name) ?? "").split(","))].filter((key) => known.has(key));
    if (keys.length) chosen[name] = keys;
  }
  const sort = given.get("sort");
  return { chosen, sort: Object.hasOwn(SORTS, sort ?? "") ? sort : "name" };
}

/** The query string that asks for it. */
export function told({ chosen, sort }) {
  const parts = Object.entries(chosen).filter(([, keys]) => keys.length).map(([name, keys]) => `${name}=${keys.map(encodeURIComponent).join(",")}`);
  if (sort !== "name") parts.push(`sort=${sort}`);
  return parts.length ? `?${parts.join("&")}` : "";
}

/**
 * The services that have, of every facet with chosen keys, one of these; sorted. And of every facet how many services
 * each key would leave, the other facets as they are.
 */
export function filter(facets, { chosen, sort }) {
  const names = Object.keys(facets.by);
  const columns = names.map((name) => {
    const { sets, of } = facets.by[name];
    const wanted = chosen[name];
    return { of, good: sets.map((keys) => !wanted || keys.some((key) => wanted.includes(key))), left: new Array(sets.length).fill(0) };
  });
  const found = [];
  for (let service = 0; service < facets.size; service++) {
    let missed = -1, misses = 0;
    for (let at = 0; at < columns.length && misses < 2; at++)
      if (!columns[at].good[columns[at].of[service]]) { missed = at; misses++; }
    if (misses > 1) continue;
    if (!misses) found.push(service);
    if (misses) columns[missed].left[columns[missed].of[service]]++;
    else for (const column of columns) column.left[column.of[service]]++;
  }
  const counts = Object.fromEntries(names.map((name, at) => {
    const byKey = {};
    facets.by[name].sets.forEach((keys, number) => keys.forEach((key) => { byKey[key] = (byKey[key] ?? 0) + columns[at].left[number]; }));
    return [name, byKey];
  }));
  return { found: sorted(facets, found, sort), counts };
}

function sorted(facets, found, sort) {
  const by = SORTS[sort];
  if (!by) return found;
  const values = facets.values[by[0]];
  const sign = by[1] ? -1 : 1;
  const order = (a, b) => (values[a] === null) - (values[b] === null) || sign * (values[a] - values[b]) || a - b;
  return found.sort(order);
}
