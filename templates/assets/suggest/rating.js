/**
 * What the page would answer: verdict, grade, waiting. A copy of validator/src/derive/rating.rs and site-gen/src/facts.rs
 * for the preview, held to them by a test over every record. Pure; runs in browsers and in Node.
 */

const UNITS = { D: 1, W: 7, M: 30, Y: 365 };

/** `data` is the form's file: vocabulary and formula. */
export function answer(record, data) {
  const term = (vocabulary, key) => data.vocabulary[vocabulary]?.find((one) => one.key === key);
  const weight = (vocabulary, key) => term(vocabulary, key)?.weight ?? 0;
  const leaves = (route) => term("outcome", route.outcome)?.leaves ?? "unknown";
  const latest = latestOf(record.sources ?? {});
  const routes = record.routes ?? [];
  const current = routes.filter((route) => !route.until);
  const open = current.filter((route) => !route.basis);
  const leadsOut = (route) => leaves(route) === "wholly" && isKnown(route);
  const offered = open.some((route) => ["wholly", "unknown"].includes(leaves(route)));
  const rated = open.find(leadsOut) ?? (offered ? undefined : current.find((route) => route.basis && leadsOut(route)));
  const denied = current.find((route) => leaves(route) === "not");
  const waits = (route) => latest(route?.timing ?? []).filter((item) => term("timing", item.kind)?.delays).map((item) => ({ item, days: days(item) }));

  let grade, total = 0;
  if (rated) {
    const patterns = latest(record.dark_patterns ?? []).filter((item) => !item.mended && (!item.route || item.route === rated.id));
    total = weight("channel", rated.channel)
      + sum(latest(rated.conditions ?? []), (item) => weight("condition", item.kind))
      + sum(latest(rated.proof ?? []), (item) => weight("proof", item.kind))
      + sum(waits(rated).filter(({ days: count }) => count !== undefined), ({ days: count }) => data.rating.waiting.find(([most]) => count <= most)?.[1] ?? 0)
      + sum(patterns, (item) => weight("dark_pattern", item.kind));
    grade = rated.basis ? "limited" : data.rating.grades.find(([, most]) => total <= most)[0];
  } else if (!offered && denied) {
    grade = "impossible";
  }
  const best = rated ?? (grade ? denied : undefined) ?? current[0];
  const lengths = waits(best).map(({ days: count }) => count).filter((count) => count !== undefined);
  return { grade, total, verdict: verdict(grade, open.map(leaves)), best, waiting: lengths.length ? sum(lengths, (count) => count) : undefined };
}

function verdict(grade, ways) {
  if (grade === "limited") return "by_law";
  if (ways.includes("wholly")) return "yes";
  if (ways.includes("partly")) return "partly";
  return ways.includes("unknown") || !ways.length ? "unknown" : "no";
}

/** A route that names nothing but its channel says too little. */
const isKnown = (route) => ["url", "menu", "email", "phone", "address", "steps", "conditions", "proof", "timing"].some((key) => route[key] !== undefined);

/** Of each kind the item that was last known true; the first of equals. */
function latestOf(sources) {
  const date = ({ cites }) => (cites ?? []).map((key) => lastDay(sources[key]?.last_seen ?? sources[key]?.published)).sort().at(-1) ?? "";
  return (items) => {
    const chosen = new Map();
    for (const item of items) if (!chosen.has(item.kind) || date(item) > date(chosen.get(item.kind))) chosen.set(item.kind, item);
    return items.filter((item) => chosen.get(item.kind) === item);
  };
}

function lastDay(given) {
  const [year, month, day] = String(given ?? "").split("-").map(Number);
  if (!year) return "";
  const two = (number) => String(number).padStart(2, "0");
  const last = day ?? new Date(Date.UTC(year, month ?? 12, 0)).getUTCDate();
  return `${year}-${two(month ?? 12)}-${two(last)}`;
}

/** The calendar days that pass for certain: the exact length, else the shorter end. Five working days are a week. */
function days(item) {
  const period = item.length ?? item.at_least ?? item.at_most;
  const match = period?.match(/^P(T?)([0-9]+)([DWMYH])$/);
  if (!match) return undefined;
  const [, clock, count, unit] = match;
  const whole = clock ? Math.ceil(Number(count) / (unit === "H" ? 24 : 24 * 60)) : Number(count) * UNITS[unit];
  return item.days === "working" ? Math.ceil(whole / 5) * 7 : whole;
}

const sum = (items, number) => items.reduce((total, item) => total + number(item), 0);
