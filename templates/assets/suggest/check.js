/**
 * What is wrong with a record, as one types: the catalogue's own JSON Schema, in the validator's words, and the rules
 * that somebody who fills in a form is likeliest to break. Pure; runs in browsers and in Node.
 */
import { Validator } from "../vendor/json-schema/validator.js";
import { chosenFrom } from "./ways.js";

/** Keywords that only say that something below is wrong. */
const ABOVE = new Set(["$ref", "properties", "patternProperties", "items", "additionalProperties", "anyOf"]);
const LIMITS = ["minItems", "maxItems", "minProperties", "minLength", "maxLength", "minimum", "maximum"];

/** Checks records of one schema. `say` gives the form's words by key. */
export class Check {
  constructor({ schema, sentences }, shape, say, language) {
    Object.assign(this, { shape, say, sentences, language });
    this.validator = new Validator(schema, "2020-12", false);
  }

  /** Every mistake: where, in which words, and whether something is merely still missing. */
  mistakes(record, circumstances) {
    const byRule = RULES.flatMap((rule) => rule(record, circumstances).map(([at, key]) => ({ at, text: this.say(key), missing: key === "suggest-rule-tested" })));
    return once([...this.bySchema(record), ...byRule]);
  }

  /** What the schema refuses: where, in the validator's words, and the way out where there is one. */
  bySchema(record) {
    const { errors } = this.validator.validate(record);
    return once(errors.filter(({ keyword }) => !ABOVE.has(keyword)).flatMap(({ keyword, instanceLocation }) => {
      const at = decodeURIComponent(instanceLocation.slice(1));
      return this.#told(keyword, at, this.shape.at(at), valueAt(record, at));
    }));
  }

  #told(keyword, at, type, value) {
    const own = `“${String(value).slice(0, 60)}”`;
    const told = (word, shown, way) => [{ at, text: this.#sentence(word, shown), ...(way && { way: this.say(way[0]).replace("#", () => way[1]) }) }];
    if (keyword === "required") return type.required.filter((key) => value[key] === undefined).map((key) => ({ at: `${at}/${key}`, text: this.#sentence("required", this.#label(type, key)), missing: true }));
    if (keyword === "false") return told("additionalProperties", keyOf(at), chosenFrom(keyOf(at), Object.keys(this.shape.at(parentOf(at)).properties ?? {})));
    if (["const", "enum", "oneOf"].includes(keyword)) return told("enum", own, chosenFrom(value, type.enum ?? type.oneOf.map((one) => one.const)));
    if (keyword === "type") return [{ at, text: this.say(`suggest-type-${[type.type].flat()[0]}`) ?? keyword }];
    return told(keyword, LIMITS.includes(keyword) ? type[keyword] : own);
  }

  #label(type, key) {
    return this.say(`field-${type.title}-${key}`) ?? this.say(`field-${key}`) ?? key;
  }

  #sentence(keyword, value) {
    const texts = this.sentences[keyword];
    return texts ? texts[this.language].replace("`#`", () => `“${value}”`).replace("#", () => value) : keyword;
  }
}

/** Each mistake once. */
function once(found) {
  const seen = new Set();
  return found.filter(({ at, text }) => !seen.has(`${at}\n${text}`) && seen.add(`${at}\n${text}`));
}

const parentOf = (at) => at.slice(0, at.lastIndexOf("/"));
const keyOf = (at) => at.slice(at.lastIndexOf("/") + 1).replaceAll("~1", "/").replaceAll("~0", "~");

function valueAt(record, at) {
  return at.split("/").slice(1).reduce((value, token) => value?.[token.replaceAll("~1", "/").replaceAll("~0", "~")], record);
}

/** Every value below, with its place. */
function* parts(value, at = "") {
  if (value === null || typeof value !== "object") return;
  yield [at, value];
  for (const [key, part] of Object.entries(value)) yield* parts(part, `${at}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
}

/** The rules: each gives places with the key of what is said there. `today` is a day, `taken` says whether an identifier is. */
const RULES = [
  function languages(record) {
    const needed = record.countries?.includes("CN") ? ["en", "zh"] : ["en"];
    const isText = (value) => !Array.isArray(value) && ("en" in value || "zh" in value);
    return [...parts(record)].filter(([, value]) => isText(value))
      .flatMap(([at, value]) => needed.filter((code) => !(code in value)).map((code) => [at, `suggest-rule-${code}`]));
  },
  function sourcesAreCited(record) {
    const cited = new Set([...parts(record)].flatMap(([, value]) => value.cites ?? []));
    return Object.keys(record.sources ?? {}).filter((key) => !cited.has(key)).map((key) => [`/sources/${key}`, "suggest-rule-source"]);
  },
  function sourcesAreListed(record) {
    const unlisted = ([, value]) => Array.isArray(value.cites) && value.cites.some((key) => !Object.hasOwn(record.sources ?? {}, key));
    return [...parts(record)].filter(unlisted).map(([at]) => [`${at}/cites`, "suggest-rule-cites"]);
  },
  function testsAreTold(record) {
    const untold = ([key, { published, tested_on: on }]) => [...(published ? [] : [`/sources/${key}/published`]), ...(on?.platform ? [] : [`/sources/${key}/tested_on/platform`])];
    return Object.entries(record.sources ?? {}).filter(([, source]) => source.kind === "test").flatMap(untold).map((at) => [at, "suggest-rule-tested"]);
  },
  function sourcesAreDated(record) {
    const undated = ([, source]) => source.kind !== "test" && !source.published && !source.caveats?.includes("undated");
    return Object.entries(record.sources ?? {}).filter(undated).map(([key]) => [`/sources/${key}`, "suggest-rule-dated"]);
  },
  function waysStayAtHome(record) {
    const hosts = [...(record.domains ?? []), ...(record.other_hosts ?? []).map(({ host }) => host)];
    const isOwn = (host) => hosts.some((own) => host === own || host.endsWith(`.${own}`));
    return (record.routes ?? []).flatMap((route, at) => [
      ...(route.url && !isOwn(hostOf(route.url)) ? [[`/routes/${at}/url`, "suggest-rule-host"]] : []),
      ...(route.email && !isOwn(route.email.split("@").at(-1)) ? [[`/routes/${at}/email`, "suggest-rule-host"]] : []),
    ]);
  },
  function daysAreTold(record) {
    const untold = ({ days, length, at_least: least, at_most: most }) => !days && [length, least, most].some((period) => /^P[0-9]+D$/.test(period ?? ""));
    return (record.routes ?? []).flatMap((route, at) => (route.timing ?? []).flatMap((item, place) => (untold(item) ? [[`/routes/${at}/timing/${place}/days`, "suggest-rule-days"]] : [])));
  },
  function patternsAreOnRoutes(record) {
    const routes = (record.routes ?? []).map(({ id }) => id);
    return (record.dark_patterns ?? []).flatMap(({ route }, at) => (route && !routes.includes(route) ? [[`/dark_patterns/${at}/route`, "suggest-rule-route"]] : []));
  },
  function datesArePossible(record, { today }) {
    const dates = ["published", "last_seen", "observed", "mended", "since", "until", "on", "as_of"];
    return [...parts(record)].flatMap(([at, value]) => dates.filter((key) => value[key] !== undefined && !isPossible(String(value[key]), today)).map((key) => [`${at}/${key}`, "suggest-rule-date"]));
  },
  function identifierIsFree(record, { taken }) {
    return taken ? [["/id", "suggest-rule-taken"]] : [];
  },
];

function hostOf(url) {
  try {
    return new URL(url).hostname;
  } catch {
    return "";
  }
}

/** Whether a date in its form is one of the calendar and not later than today; another form is told by the schema. */
function isPossible(text, today) {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return true;
  const [year, month = 1, day = 1] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && text <= today.slice(0, text.length);
}
