/**
 * A record as YAML, in the one layout that `validator fmt` writes (validator/src/layout). Held to it, to the byte, by
 * tests over every record of the catalogue. Pure; runs in browsers and in Node.
 */

const WIDTH = 110;
const STEP = 2;
const HEAD = "# yaml-language-server: $schema=../../../schema/service.schema.json\n";

/** Invisible characters, controls of text direction and line separators, beside plain controls. */
const REFUSED = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/u;
const EACH_REFUSED = new RegExp(REFUSED.source, "gu");
const LEADING = new Set("-?:,[]{}#&*!|>'\"%@`");
const length = (text) => [...text].length;

/** The text of a record's file. */
export function write(record, shape) {
  return HEAD + block(ordered(record, shape.root, shape), 0);
}

/** The record as a tree of entries, each mapping in the order of the schema. */
function ordered(value, type, shape) {
  if (Array.isArray(value)) return { list: value.map((item) => ordered(item, shape.item(type), shape)) };
  if (value === null || typeof value !== "object") return { scalar: isYear(value, type) ? Number(value) : value };
  const places = new Map(Object.keys(type.properties ?? {}).map((key, place) => [key, place]));
  const own = Object.entries(value).map(([key, part]) => {
    const child = Object.hasOwn(type.properties ?? {}, key) ? shape.follow(type.properties[key]) : shape.item(type);
    return { key, value: ordered(part, child, shape) };
  });
  const named = Boolean(type.patternProperties && !type.properties);
  // Languages stand as written: the first is the original. Names of sources stand by the alphabet.
  if (named) own.sort((a, b) => (a.key < b.key ? -1 : 1));
  else if (!type.patternProperties) own.sort((a, b) => (places.get(a.key) ?? Infinity) - (places.get(b.key) ?? Infinity));
  return { map: own, named };
}

const isYear = (value, type) => type.title === "PartialDate" && /^[0-9]{4}$/.test(value);

/** The entries of a block, each on lines of its own. */
function block(tree, indent, begun = false) {
  let out = "";
  for (const { key, value } of tree.map ?? tree.list.map((item) => ({ value: item }))) {
    out += begun ? "" : " ".repeat(indent);
    begun = false;
    out += entry(key, value, indent);
  }
  return out;
}

function entry(key, value, indent) {
  const lead = key === undefined ? "-" : `${keyText(key)}:`;
  const line = oneLine(value, indent + length(lead));
  if (line !== undefined) return `${lead} ${line}\n`;
  if (value.scalar !== undefined) return `${lead} ${literal(value.scalar, indent + STEP)}`;
  if (key === undefined) return `- ${block(value, indent + STEP, true)}`;
  return `${lead}\n${block(value, indent + STEP)}`;
}

/** The value behind a lead of this width, if it may stand on that line. */
function oneLine(tree, width) {
  if (isLiteral(tree)) return undefined;
  if (tree.scalar !== undefined) return scalar(tree.scalar, false);
  const line = flow(tree);
  return line !== undefined && length(line) <= WIDTH - (width + 1) ? line : undefined;
}

/** A list or mapping within brackets: no list of mappings, no names, at most one mapping in a mapping. */
function flow(tree) {
  if (tree.scalar !== undefined) return isLiteral(tree) ? undefined : scalar(tree.scalar, true);
  const entries = tree.map ?? tree.list;
  if (!entries.length) return tree.map ? "{}" : "[]";
  if (tree.list) {
    if (tree.list.some((item) => item.scalar === undefined)) return undefined;
    const items = tree.list.map(flow);
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  if (tree.named || tree.map.filter(({ value }) => value.map).length > 1) return undefined;
  const parts = tree.map.map(({ key, value }) => ({ key, line: flow(value) }));
  return parts.some(({ line }) => line === undefined) ? undefined : `{ ${parts.map(({ key, line }) => `${keyText(key)}: ${line}`).join(", ")} }`;
}

const scalar = (value, within) => (typeof value === "string" ? textOf(value, within) : String(value));

function isLiteral(tree) {
  const text = tree.scalar;
  if (typeof text !== "string" || !text.includes("\n")) return false;
  const body = text.replace(/\n$/, "");
  return body !== "" && !body.endsWith("\n") && !/^[ \n]/.test(body)
    && body.split("\n").every((line) => line === line.trimEnd() && !line.startsWith("\t") && !REFUSED.test(line));
}

function literal(text, indent) {
  const mark = text.endsWith("\n") ? "|" : "|-";
  const lines = text.replace(/\n$/, "").split("\n").map((line) => (line ? " ".repeat(indent) + line : ""));
  return `${mark}\n${lines.join("\n")}\n`;
}

const textOf = (text, within) => (isSafe(text, within) && !isOld(text) ? text : quoted(text));
const keyText = (text) => (isSafe(text, true) ? text : quoted(text));

/** What readers of YAML 1.1 take for a boolean or a number. */
function isOld(text) {
  if (/^(y|n|yes|no|on|off)$/i.test(text)) return true;
  const unsigned = text.replace(/^[-+]/, "");
  const binary = /^0[bB]/.test(unsigned);
  const digits = unsigned.replace(/^(0b)+/, "").replace(/^(0B)+/, "");
  return (binary || /^[0-9]/.test(unsigned)) && /^[0-9_:.]*$/.test(digits) && (binary || /[_:]/.test(digits));
}

/** Whether a text, written plain, is read as this very text. */
function isSafe(text, within) {
  const splits = within ? /[,?[\]{}]/ : /[^\s\S]/;
  const [first, second] = text;
  if (first === undefined || text !== text.trim() || REFUSED.test(text) || splits.test(text)) return false;
  const starts = first === "-" ? second !== undefined && second !== " " : !LEADING.has(first);
  return starts && !/: | #|:$/.test(text) && !text.startsWith("---") && !text.startsWith("...") && !isOther(text);
}

/** Whether the core schema of YAML 1.2 takes it for nothing, a boolean or a number. */
function isOther(text) {
  return /^(~|null|Null|NULL|true|True|TRUE|false|False|FALSE|[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))$/.test(text)
    || /^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$/.test(text);
}

function quoted(text) {
  const escapes = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r" };
  const hex = (code, digits) => code.toString(16).padStart(digits, "0");
  const other = (letter) => {
    const code = letter.codePointAt(0);
    return code <= 0xff ? `\\x${hex(code, 2)}` : code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
  };
  return `"${text.replace(/["\\\n\t\r]/g, (letter) => escapes[letter]).replace(EACH_REFUSED, other)}"`;
}
