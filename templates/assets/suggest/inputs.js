/** The controls of single values. Each reads and writes one key of an object, and tells when it changed. */
import { make } from "../search-options.js";
import { domain } from "./tidy.js";

const UNITS = [["P", "D", "days"], ["PT", "H", "hours"], ["P", "W", "weeks"], ["P", "M", "months"], ["P", "Y", "years"], ["PT", "M", "minutes"]];
const COMMAS = /[,，、\n]/;
const ARROWS = /\s*[>＞›→]\s*/;

/** Puts a value, or takes it away where it is empty. */
export function put(owner, key, value) {
  if (value === undefined || value === "" || (Array.isArray(value) && !value.length)) delete owner[key];
  else owner[key] = value;
}

/** `kit` has `say`, `label` of a term, `changed`, the page's `language`. */
export const INPUTS = { text, number, date, period, choice, term, terms, texts, menu };

function line(kit, owner, key, { read = (value) => value ?? "", write = (text) => text, area = false, ...attributes } = {}) {
  const control = make(area ? "textarea" : "input", { autocomplete: "off", ...(area ? { rows: "2" } : { type: "text" }), ...attributes });
  control.value = read(owner[key]);
  control.addEventListener("input", () => { put(owner, key, write(control.value)); kit.changed(); });
  return control;
}

const isAddress = (type) => ["WebUrl", "SourceUrl"].includes(type.title);

function text(kit, owner, key, type) {
  if (isAddress(type)) return line(kit, owner, key, { inputmode: "url", autocapitalize: "none", spellcheck: "false", placeholder: "https://", write: (value) => value.trim() });
  if (type.title === "Email") return line(kit, owner, key, { inputmode: "email", autocapitalize: "none", spellcheck: "false", write: (value) => value.trim() });
  if (type.title === "OperatorId") return operator(kit, owner, key);
  if (type.title === "Domain") return line(kit, owner, key, { inputmode: "url", autocapitalize: "none", write: domain });
  if (key === "route" && type.title === "LocalId") return route(kit, owner, key);
  const plain = /Id$|^Language$/.test(type.title ?? "");
  return line(kit, owner, key, { ...(plain && { autocapitalize: "none", spellcheck: "false" }), ...(type.maxLength && { maxlength: String(type.maxLength) }) });
}

/** An operator is chosen by its name; what is kept is its identifier. */
function operator(kit, owner, key) {
  const named = ([, en, zh]) => (kit.language === "zh" ? zh : en);
  const known = (value) => kit.data.operators.find((one) => one.includes(value));
  const control = line(kit, owner, key, {
    list: "operators", autocapitalize: "none",
    read: (id) => { const found = kit.data.operators.find(([own]) => own === id); return found ? named(found) : id ?? ""; },
    write: (value) => known(value.trim())?.[0] ?? value.trim(),
  });
  return control;
}

/** One of the record's own routes. */
function route(kit, owner, key) {
  const names = kit.routeNames();
  return select(kit, owner, key, names.map((name) => [name, name]));
}

function number(kit, owner, key, type) {
  return line(kit, owner, key, {
    inputmode: "numeric", read: (value) => value ?? "", maxlength: String(String(type.maximum ?? 9999).length),
    write: (value) => (/^[0-9]+$/.test(value.trim()) ? Number(value) : value.trim() || undefined),
  });
}

function date(kit, owner, key) {
  const control = line(kit, owner, key, { inputmode: "numeric", placeholder: kit.say("suggest-date-hint"), maxlength: "10", write: (value) => value.trim().replace(/[./年月]/g, "-").replace(/日|-$/g, "") });
  const today = make("button", { type: "button", class: "small-button" }, kit.say("suggest-today"));
  today.addEventListener("click", () => { control.value = kit.today; put(owner, key, kit.today); kit.changed(); });
  return group(control, today);
}

function period(kit, owner, key) {
  const [, prefix = "P", count = "", letter = "D"] = owner[key]?.match(/^(PT?)([0-9]+)([DHWMY])$/) ?? [];
  const amount = make("input", { type: "text", inputmode: "numeric", autocomplete: "off", maxlength: "4" });
  const unit = make("select", {}, ...UNITS.map(([, , name], at) => make("option", { value: String(at) }, kit.say(`suggest-unit-${name}`))));
  amount.value = count;
  unit.value = String(Math.max(0, UNITS.findIndex(([own, mark]) => own === prefix && mark === letter)));
  const changed = () => {
    const [own, mark] = UNITS[Number(unit.value)];
    put(owner, key, amount.value.trim() && `${own}${amount.value.trim()}${mark}`);
    kit.changed();
  };
  amount.addEventListener("input", changed);
  unit.addEventListener("change", changed);
  return group(amount, unit);
}

function select(kit, owner, key, options) {
  const own = options.some(([value]) => value === owner[key]) || owner[key] === undefined ? [] : [[owner[key], owner[key]]];
  const control = make("select", {}, make("option", { value: "" }, kit.say("suggest-choose")), ...[...options, ...own].map(([value, label]) => make("option", { value }, label)));
  control.value = owner[key] ?? "";
  control.addEventListener("change", () => { put(owner, key, control.value); kit.changed(true); });
  return control;
}

function choice(kit, owner, key, type) {
  return select(kit, owner, key, type.oneOf.map((one) => one.const).map((value) => [value, kit.say(`option-${value}`) ?? kit.say(`grade-${value}`) ?? value]));
}

function term(kit, owner, key, type) {
  const control = select(kit, owner, key, kit.terms(type).map((one) => [one.key, kit.local(one.label)]));
  const meaning = make("span", { class: "meaning small quiet" });
  const tell = () => { meaning.textContent = kit.local(kit.terms(type).find((one) => one.key === control.value)?.definition ?? {}); };
  control.addEventListener("change", tell);
  tell();
  return group(control, meaning);
}

function terms(kit, owner, key, type) {
  const chosen = new Set(owner[key] ?? []);
  const boxes = kit.terms(kit.shape.item(type)).map((one) => ({ value: one.key, label: kit.local(one.label) }));
  return ticks(boxes, chosen, () => { put(owner, key, boxes.map(({ value }) => value).filter((value) => chosen.has(value))); kit.changed(); });
}

/** Boxes to tick; `chosen` is kept up to date. */
export function ticks(boxes, chosen, changed) {
  const made = boxes.map(({ value, label }) => {
    const box = make("input", { type: "checkbox", value });
    box.checked = chosen.has(value);
    box.addEventListener("change", () => { if (box.checked) chosen.add(value); else chosen.delete(value); changed(); });
    return make("label", { class: "tickable" }, box, make("span", {}, label));
  });
  return make("div", { class: "ticks" }, ...made);
}

function texts(kit, owner, key, type) {
  const item = kit.shape.item(type);
  const tidy = { Domain: domain, Country: (text) => text.toUpperCase() }[item.title] ?? ((text) => text);
  const lines = key === "address";
  return line(kit, owner, key, {
    area: lines, placeholder: lines ? "" : kit.say("suggest-list-hint"), ...(item.title && { autocapitalize: "none", spellcheck: "false" }),
    read: (value) => (value ?? []).join(lines ? "\n" : ", "),
    write: (value) => value.split(lines ? "\n" : COMMAS).map((part) => tidy(part.trim())).filter(Boolean),
  });
}

/** Labels to tap, in one line of each language. */
function menu(kit, owner, key) {
  return byLanguage(kit, owner, key, ["zh", "en"], (own, values, code) => line(own, values, code, {
    placeholder: kit.say("suggest-path-hint"), read: (labels) => (labels ?? []).join(" > "),
    write: (value) => value.split(ARROWS).map((label) => label.trim()).filter(Boolean),
  }));
}

/** A text in each language: one line for names, else several. */
export function localised(kit, owner, key, { short }) {
  return byLanguage(kit, owner, key, ["en", "zh"], (own, values, code) => line(own, values, code, { area: !short, maxlength: "1200" }));
}

/** One control for each language, the page's first. What is written keeps the order of the record, else `order`. */
function byLanguage(kit, owner, key, order, control) {
  const values = { ...owner[key] };
  const written = [...Object.keys(values), ...order.filter((code) => !(code in values))];
  const shown = [...written].sort((a, b) => (b === kit.language) - (a === kit.language));
  const own = { ...kit, changed: () => {
    const entries = written.filter((code) => values[code] !== undefined).map((code) => [code, values[code]]);
    if (entries.length) owner[key] = Object.fromEntries(entries); else delete owner[key];
    kit.changed();
  } };
  return make("div", { class: "languages" }, ...shown.map((code) => {
    const input = control(own, values, code);
    input.lang = code;
    const name = kit.say(`suggest-in-${code}`) ?? kit.say("suggest-in").replace("#", code);
    return make("label", { class: "language" }, make("span", { class: "small quiet" }, name), input);
  }));
}

const group = (...parts) => make("div", { class: "group" }, ...parts);
