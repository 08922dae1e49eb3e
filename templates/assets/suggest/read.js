/**
 * A record from its text, with the line of each of its parts, or what keeps the text from being read: the same strict
 * YAML that the validator takes (validator/src/yaml). Pure; `parser` is the vendored js-yaml.
 */

const LARGEST = 256 * 1024;
const DEEPEST = 24;

/** `{ value, lines }`, where `lines` gives the line of every JSON Pointer; or `{ mistakes: [{ line, key, detail }] }`. */
export function readRecord(text, parser) {
  const refuse = (line, key, detail = "") => ({ mistakes: [{ line, key, detail }] });
  if (text.length > LARGEST) return refuse(1, "suggest-yaml-large");
  try {
    const events = parser.parseEvents(text, { maxDepth: DEEPEST });
    const lines = new Lines(text);
    const other = events.find(isRefused);
    if (other) return refuse(lines.at(Math.max(other.anchorStart, other.tagStart ?? -1)), "suggest-yaml-plain");
    if (events.filter(({ type }) => type === parser.EVENT_ID.DOCUMENT).length !== 1) return refuse(1, "suggest-yaml-none");
    const value = parser.load(text, { maxDepth: DEEPEST });
    if (value === null || typeof value !== "object" || Array.isArray(value)) return refuse(1, "suggest-yaml-none");
    return { value, lines: places(events, text, parser) };
  } catch (error) {
    if (!(error instanceof parser.YAMLException)) throw error;
    return refuse((error.mark?.line ?? 0) + 1, "suggest-yaml-broken", error.reason);
  }
}

/** Anchors, aliases and tags: a record says everything where it stands. */
const isRefused = ({ anchorStart = -1, tagStart = -1 }) => anchorStart >= 0 || tagStart >= 0;

/** The lines of offsets that only grow. */
class Lines {
  #offset = 0;
  #line = 1;
  constructor(text) { this.text = text; }
  at(offset) {
    for (let next; (next = this.text.indexOf("\n", this.#offset)) >= 0 && next < offset; this.#offset = next + 1) this.#line++;
    return this.#line;
  }
}

/** The line of each part, by JSON Pointer: of an entry the line of its key. */
function places(events, text, parser) {
  const { SEQUENCE, MAPPING, SCALAR, POP, DOCUMENT } = parser.EVENT_ID;
  const lines = new Lines(text);
  const found = new Map([["", 1]]);
  const open = [];
  for (const event of events) {
    if (event.type === POP) { open.pop(); continue; }
    if (event.type === DOCUMENT) { open.push({ path: "" }); continue; }
    const parent = open.at(-1);
    const offset = event.start ?? event.valueStart;
    if (parent.isMapping && parent.key === undefined) {
      // Whatever is no text is refused by the schema as a key.
      parent.key = event.type === SCALAR ? escape(parser.getScalarValue(text, event)) : "?";
      if (offset >= 0) found.set(`${parent.path}/${parent.key}`, lines.at(offset));
      if (event.type !== SCALAR) open.push({ path: `${parent.path}/?` });
      continue;
    }
    const token = parent.isMapping ? `/${parent.key}` : parent.isList ? `/${parent.count++}` : "";
    const path = parent.path + token;
    parent.key = undefined;
    if (offset >= 0 && !found.has(path)) found.set(path, lines.at(offset));
    if (event.type !== SCALAR) open.push({ path, isMapping: event.type === MAPPING, isList: event.type === SEQUENCE, count: 0 });
  }
  return found;
}

const escape = (key) => key.replaceAll("~", "~0").replaceAll("/", "~1");

/** The line of a place, or of the nearest place around it. */
export function lineOf(lines, at) {
  let part = at;
  while (part && !lines.has(part)) part = part.slice(0, part.lastIndexOf("/"));
  return lines.get(part) ?? 1;
}
