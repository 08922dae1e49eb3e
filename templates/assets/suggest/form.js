/**
 * The form of a record, made from the schema: fields of objects, lists of things, sources. It writes into the values
 * it is given; mistakes are shown at their fields.
 */
import { make } from "../search-options.js";
import { INPUTS, localised, put, ticks } from "./inputs.js";
import { FRESH } from "./shape.js";

/** Fields that are shown, filled in or not, in the order of a person's thoughts; the others are a tap away. */
const EXPECTED = {
  Service: ["name", "domains", "category", "countries", "operator", "routes", "sources", "dark_patterns"],
  Route: ["channel", "url", "menu", "outcome", "conditions", "proof", "timing", "effects"],
  Condition: ["kind", "period"], Proof: ["kind"], Timing: ["kind", "length", "days", "undone_by"], Effect: ["kind", "period"], Fallback: ["kind", "url", "note"],
  Source: ["kind", "title", "publisher", "published", "url", "tested_on"], TestedOn: ["platform", "version"], Inactivity: ["kind", "after"], DarkPattern: ["kind", "observed", "route"],
};
/** Fields that are made from others unless somebody wants otherwise: they are missing only where those are. */
export const MADE = { Route: ["id"], Source: ["language"] };
/** Of a test by hand, what a publication has is not asked, and these are needed. */
const NOT_OF_TESTS = ["title", "publisher", "url", "language"];
const OF_TESTS = ["published", "tested_on"];

/** As many sources stand beside each statement. */
const MOST_SOURCES = 4;

export class Form {
  #number = 0;
  #open = new WeakSet();
  #cites = new Set();

  /** `kit` is what controls need; `values` what they write into; `isNew` whether the record is. */
  constructor(kit, values, isNew) {
    Object.assign(this, { kit, values, isNew });
    kit.routeNames = () => (values.routes ?? []).map((route) => route.id).filter(Boolean);
    this.node = make("form", { class: "suggest-form", novalidate: "" }, ...this.#operators(), ...this.object(kit.shape.root, values, ""));
    this.node.addEventListener("submit", (event) => event.preventDefault());
    this.node.addEventListener("focusout", (event) => {
      event.target.closest("[data-at]")?.classList.add("seen-once");
      if (event.target.closest('[data-at="/sources"]')) this.#sourcesChanged();
    });
  }

  #operators() {
    const { data, language } = this.kit;
    return [make("datalist", { id: "operators" }, ...data.operators.map(([id, en, zh]) => make("option", { value: language === "zh" ? zh : en }, id)))];
  }

  /** The fields of an object: what is expected, then the rest behind a tap. */
  object(type, values, at) {
    const fields = this.kit.shape.fields(type);
    const isTest = type.title === "Source" && values.kind === "test";
    const made = MADE[type.title] ?? [];
    const isShown = ({ key, required }) => values[key] !== undefined && !made.includes(key) || (required && !made.includes(key)) || (EXPECTED[type.title] ?? []).includes(key);
    const isAsked = ({ key }) => !(isTest && NOT_OF_TESTS.includes(key)) && !(key === "tested_on" && !isTest && !values.tested_on);
    const order = (key) => (EXPECTED[type.title] ?? []).indexOf(key) >>> 0;
    const shown = fields.filter((field) => isShown(field) && isAsked(field)).sort((a, b) => order(a.key) - order(b.key));
    const rest = fields.filter((field) => !isShown(field) && !(isTest && NOT_OF_TESTS.includes(field.key)));
    const nodes = shown.map((field) => this.field(type, values, field, at));
    if (rest.length) nodes.push(this.#more(type, rest, values, at));
    return nodes;
  }

  #more(type, rest, values, at) {
    const details = make("details", { class: "more-fields" }, make("summary", {}, this.kit.say("suggest-show-more")));
    details.addEventListener("toggle", () => { if (details.open && details.childElementCount === 1) details.append(...rest.map((field) => this.field(type, values, field, at))); });
    return details;
  }

  /** One field with label, help, control and the place for mistakes. */
  field(type, values, { key, type: own, required }, parent) {
    const at = `${parent}/${key}`;
    const kind = this.kit.shape.kind(own);
    if (kind === "list" || kind === "named") return this.list(type, values, key, own, at, kind);
    if (kind === "object") return this.part(type, values, key, own, at);
    if (kind === "cites") return this.cites(values, key, at);
    const isNeeded = required || (type.title === "Source" && values.kind === "test" && OF_TESTS.includes(key));
    const control = kind === "localised" ? localised(this.kit, values, key, { short: ["name"].includes(key) }) : INPUTS[kind](this.kit, values, key, own);
    if (type.title === "Source" && key === "kind") this.#redrawn(control, values);
    return this.#wrap(type, key, at, control, isNeeded);
  }

  /** What a source is changes what is asked of it. */
  #redrawn(control, source) {
    control.querySelector("select").addEventListener("change", () => {
      const item = control.closest(".item-body");
      item.replaceChildren(...this.object(this.kit.shape.item(this.kit.shape.follow(this.kit.shape.root.properties.sources)), source, item.dataset.at), ...item.querySelectorAll(":scope > .item-ends"));
      item.querySelector("select")?.focus();
    });
  }

  #wrap(type, key, at, control, required) {
    const id = `f${++this.#number}`;
    const single = control.matches("input, select, textarea") ? control : control.matches(".group") ? control.firstElementChild : undefined;
    const label = [this.label(type, key), ...(required || MADE[type.title]?.includes(key) ? [] : [make("span", { class: "optional" }, ` ${this.kit.say("suggest-optional")}`)])];
    const help = this.kit.say(`help-${type.title}-${key}`) ?? this.kit.say(`help-${key}`);
    const hint = help ? [make("p", { class: "small quiet", id: `${id}-h` }, help)] : [];
    const mistake = make("p", { class: "mistake", id: `${id}-m`, hidden: "" });
    single?.setAttribute("id", id);
    for (const other of single && single !== control ? control.querySelectorAll("select, input") : []) if (other !== single) other.setAttribute("aria-label", this.label(type, key));
    for (const node of single ? [single] : control.querySelectorAll("input, textarea")) node.setAttribute("aria-describedby", [help && `${id}-h`, `${id}-m`].filter(Boolean).join(" "));
    const attributes = { class: "field", "data-at": at };
    if (single) return make("div", attributes, make("label", { for: id }, ...label), ...hint, control, mistake);
    return make("fieldset", attributes, make("legend", {}, ...label), ...hint, control, mistake);
  }

  label(type, key) {
    return this.kit.say(`field-${type.title}-${key}`) ?? this.kit.say(`field-${key}`) ?? key;
  }

  /** An object within: a group of its fields. */
  part(type, values, key, own, at) {
    values[key] ??= {};
    return make("fieldset", { class: "field part", "data-at": at }, make("legend", {}, this.label(type, key)), ...this.object(own, values[key], at), make("p", { class: "mistake", hidden: "" }));
  }

  /** Things one after the other, each behind its title; sources are named rather than numbered. */
  list(type, values, key, own, at, kind) {
    const item = this.kit.shape.item(own);
    const items = (values[key] ??= kind === "named" ? {} : []);
    const keys = Object.keys(items);
    const again = (focus) => {
      const fresh = this.list(type, values, key, own, at, kind);
      node.replaceWith(fresh);
      if (kind === "named") this.#sourcesChanged();
      this.kit.changed();
      if (focus !== undefined) fresh.querySelector(`[data-item="${CSS.escape(focus)}"] :is(select, input, textarea)`)?.focus();
    };
    const help = this.kit.say(`help-${key}`);
    const shown = keys.map((name, place) => this.item(item, items, name, place, at, again));
    const adders = make("div", { class: "adders" }, ...this.#adders(key, items, kind, item, again));
    // Of sources the newest matters, and to add one is what most come for.
    const node = make("fieldset", { class: "field list", "data-at": at },
      make("legend", {}, this.label(type, key)), ...(help ? [make("p", { class: "small quiet" }, help)] : []),
      ...(kind === "named" ? [adders, ...shown.reverse()] : [...shown, adders]), make("p", { class: "mistake", hidden: "" }));
    return node;
  }

  #adders(key, items, kind, item, again) {
    const button = (label, value) => {
      const node = make("button", { type: "button", class: "quiet-button" }, `＋ ${label}`);
      node.addEventListener("click", () => {
        const name = kind === "named" ? freshKey(items) : String(items.length);
        items[name] = value();
        this.#open.add(items[name]);
        again(name);
      });
      return node;
    };
    if (kind === "named") return [button(this.kit.say("suggest-seen"), () => ({ kind: "test" })), button(this.kit.say("suggest-read"), () => ({}))];
    const one = this.kit.say(`field-${key}-one`) ?? this.kit.say(`field-${key}`) ?? key;
    return [button(one, () => (item.properties?.cites ? { cites: this.#citesByDefault() } : {}))];
  }

  /** What a new claim cites: the source that was added last, else the only one. */
  #citesByDefault() {
    const keys = Object.keys(this.values.sources ?? {});
    const key = keys.filter((name) => FRESH.test(name)).at(-1) ?? (keys.length === 1 ? keys[0] : undefined);
    return key ? [key] : [];
  }

  item(type, items, name, place, parent, again) {
    const at = `${parent}/${name}`;
    const values = items[name];
    const title = make("summary", {}, this.title(type, values, place, parent));
    const body = make("div", { class: "item-body", "data-at": at });
    const fill = () => {
      if (body.childElementCount) return;
      const isText = type.title === "Localised";
      body.append(...(isText ? [localised(this.kit, items, name, {})] : this.object(type, values, at)), this.#ends(items, name, place, again));
    };
    const node = make("details", { class: "item", "data-item": name, "data-at": at }, title, make("p", { class: "mistake", hidden: "" }), body);
    if (this.#open.has(values) || this.isNew || type.title === "Localised") { node.open = true; fill(); }
    node.addEventListener("toggle", () => { if (node.open) { fill(); this.#open.add(values); } else { this.#open.delete(values); title.textContent = this.title(type, values, place, parent); } });
    return node;
  }

  #ends(items, name, place, again) {
    const button = (label, work) => {
      const node = make("button", { type: "button", class: "small-button" }, label);
      node.addEventListener("click", work);
      return node;
    };
    const remove = () => {
      if (Array.isArray(items)) items.splice(place, 1);
      else { delete items[name]; uncite(this.values, name); }
      again();
    };
    const up = () => { [items[place - 1], items[place]] = [items[place], items[place - 1]]; again(String(place - 1)); };
    return make("div", { class: "item-ends" }, ...(Array.isArray(items) && place > 0 ? [button(this.kit.say("suggest-up"), up)] : []), button(this.kit.say("suggest-remove"), remove));
  }

  /** What an item is called while it is closed. */
  title(type, values, place, parent) {
    const kind = this.kit.shape.fields(type).find(({ key, type: own }) => values[key] && this.kit.shape.kind(own) === "term");
    const term = kind && this.kit.terms(kind.type).find((one) => one.key === values[kind.key]);
    const key = parent.slice(parent.lastIndexOf("/") + 1);
    const one = this.kit.say(`field-${key}-one`) ?? this.kit.say(`field-${key}`) ?? key;
    const name = [values.title, term && this.kit.local(term.label), values.host, values.by].find(Boolean);
    const more = values.id ?? values.published ?? values.observed ?? values.on;
    return [name ?? `${one} ${place + 1}`, more].filter(Boolean).join(" · ");
  }

  /** Which of the sources say so; not asked where there is but one. */
  cites(values, key, at) {
    const node = make("fieldset", { class: "field", "data-at": at });
    const draw = () => {
      const sources = this.values.sources ?? {};
      const keys = Object.keys(sources);
      const chosen = new Set((values[key] ?? []).filter((name) => keys.includes(name)));
      if (!chosen.size && keys.length === 1) chosen.add(keys[0]);
      if (!chosen.size && keys.length > 1 && this.isNew) chosen.add(keys[0]);
      const write = () => put(values, key, [...new Set([...(values[key] ?? []), ...keys])].filter((name) => chosen.has(name)));
      write();
      node.hidden = keys.length < 2;
      const label = (name) => [sources[name].title ?? (sources[name].kind === "test" ? this.kit.say("suggest-seen") : this.kit.say("suggest-read")), sources[name].published].filter(Boolean).join(" · ");
      const boxes = (names) => ticks(names.map((name) => ({ value: name, label: label(name) })), chosen, () => { write(); this.kit.changed(); });
      // Of many, those that say so and those that were added just now.
      const near = keys.length > MOST_SOURCES ? keys.filter((name) => chosen.has(name) || FRESH.test(name)) : keys;
      const far = keys.filter((name) => !near.includes(name));
      const others = far.length ? [make("details", { class: "more-fields" }, make("summary", {}, this.kit.say("suggest-other-sources")), boxes(far))] : [];
      node.replaceChildren(make("legend", {}, this.kit.say("field-cites")), boxes(near), ...others, make("p", { class: "mistake", hidden: "" }));
    };
    draw();
    this.#cites.add({ node, draw });
    return node;
  }

  /** Called when a source came, went or is told differently. */
  #sourcesChanged() {
    for (const entry of this.#cites) if (entry.node.isConnected) entry.draw(); else this.#cites.delete(entry);
  }

  /** Shows mistakes at the nearest place that there is; what is merely missing, only where somebody has been. */
  show(mistakes, all) {
    const places = new Map([...this.node.querySelectorAll("[data-at]")].map((node) => [node.dataset.at, node]));
    for (const node of places.values()) this.#tell(node, "");
    for (const { at, text, missing } of mistakes) {
      const own = places.get(at);
      const place = own ?? places.get(nearest(at, places));
      if (place && (!missing || all || own?.classList.contains("seen-once"))) this.#tell(place, text);
    }
  }

  #tell(place, text) {
    const node = place.querySelector(":scope > .mistake");
    if (!node) return;
    node.textContent = text && node.textContent && !node.hidden ? `${node.textContent} ${text}` : text;
    node.hidden = !text;
    for (const control of place.matches(".item, .list, .part") ? [] : place.querySelectorAll("input, select, textarea")) control.toggleAttribute("aria-invalid", Boolean(text));
  }

  /** Opens what is around a place and goes there. */
  reveal(at) {
    for (let part = at; part; part = part.slice(0, part.lastIndexOf("/"))) {
      const node = [...this.node.querySelectorAll("details[data-at]")].find((one) => one.dataset.at === part);
      if (node) node.open = true;
    }
    requestAnimationFrame(() => {
      const places = new Map([...this.node.querySelectorAll("[data-at]")].map((node) => [node.dataset.at, node]));
      const place = places.get(at) ?? places.get(nearest(at, places)) ?? this.node;
      place.classList.add("seen-once");
      place.scrollIntoView({ block: "center" });
      place.querySelector("input, select, textarea, button, summary")?.focus({ preventScroll: true });
    });
  }
}

function nearest(at, places) {
  let part = at;
  while (part && !places.has(part)) part = part.slice(0, part.lastIndexOf("/"));
  return part;
}

function freshKey(items) {
  for (let number = 0; ; number++) if (!(`~${number}` in items)) return `~${number}`;
}

/** Takes a source out of whatever cites it. */
function uncite(value, name) {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value.cites)) value.cites = value.cites.filter((key) => key !== name);
  Object.values(value).forEach((part) => uncite(part, name));
}
