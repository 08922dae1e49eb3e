/**
 * The door to the form: fetches what it is made of, the record that `?service=` names, and the draft that this device
 * keeps; then shows at every change what comes of it.
 */
import { read, write } from "../keep.js";
import { make } from "../search-options.js";
import { Check } from "./check.js";
import { Form, MADE } from "./form.js";
import { Likeness } from "./likeness.js";
import { Paste } from "./paste.js";
import { answer } from "./rating.js";
import { Result } from "./result.js";
import { Shape } from "./shape.js";
import { domain, identifier, tidy } from "./tidy.js";
import { write as yaml } from "./yaml.js";

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LARGEST_DRAFT = 300_000;
/** Mistakes that need not keep anybody from sending: somebody else will help. */
const GENTLE = ["suggest-rule-en", "suggest-rule-zh", "suggest-rule-how"];

const json = async (address) => {
  const answered = await fetch(address);
  if (!answered.ok) throw new Error(String(answered.status));
  return answered.json();
};

async function start(place) {
  place.querySelector("[data-loading]").hidden = false;
  const asked = new URLSearchParams(location.search);
  const data = await json(place.dataset.data);
  const tag = document.documentElement.lang;
  const language = tag.startsWith("zh") ? "zh" : "en";
  const words = data.words[tag] ?? data.words.en;
  const say = (key) => (Object.hasOwn(words, key) ? words[key] : undefined);
  const shape = new Shape(data.schema, data.terms);
  const wanted = asked.get("service") ?? "";
  const base = ID.test(wanted) ? await json(new URL(`../records/${wanted}.json`, new URL(place.dataset.data, location.href))).catch(() => undefined) : undefined;
  new Suggestion({ place, data, tag, language, say, shape, base, id: base ? wanted : "", unknown: wanted && !base ? wanted : "", name: asked.get("name") ?? "" });
}

class Suggestion {
  #timer;
  #asked = 0;
  #all = false;

  constructor(given) {
    Object.assign(this, given);
    const { place, data, say, shape, base, language } = this;
    this.isNew = !base;
    this.before = base && yaml(base, shape);
    this.key = `suggest:${this.id || "new"}`;
    const local = (text) => text[language] ?? text.en ?? Object.values(text)[0] ?? "";
    this.kit = {
      say, data, shape, language, local, today: today(),
      terms: (type) => data.vocabulary[data.terms[type.title]] ?? [],
      changed: () => this.changed(),
    };
    this.check = new Check(data, shape, say, language);
    this.likeness = new Likeness(place.dataset.index);
    this.notes = make("div", { class: "notes", role: "status" });
    this.same = make("div", { class: "same" });
    this.values = this.#values();
    this.form = new Form(this.kit, this.values, this.isNew);
    this.own = this.#identifier();
    // What is merely missing is asked for by the form.
    const paste = new Paste({ say, current: () => yaml(tidy(this.values), shape), mistakes: (value) => this.check.bySchema(value).filter(({ missing }) => !missing), take: (value) => this.#take(value) });
    this.result = new Result({ say, data, language, local, repository: place.dataset.repository, before: this.before, reveal: (at) => this.reveal(at), paste: paste.node });
    this.#title();
    place.replaceChildren(this.notes, this.same, make("div", { class: "columns" }, make("div", {}, this.form.node, ...(this.own ? [this.own] : [])), this.result.node));
    this.compute();
  }

  /** Names what it is about. The heading keeps its height: nothing below may move. */
  #title() {
    const { say, base, language, place } = this;
    document.querySelector("h1").textContent = say(base ? "suggest-title" : "suggest-title-new");
    if (base) {
      const name = base.name[language] ?? base.name.en ?? this.id;
      this.notes.prepend(make("p", { class: "subject" }, make("a", { href: `${place.dataset.services}${this.id}/` }, make("bdi", {}, name))));
      document.title = `${name} · ${document.title}`;
    }
    if (this.unknown) this.notes.append(make("p", {}, say("suggest-unknown").replace("#", () => this.unknown)));
  }

  /** What the form begins with: the draft of this device, else the record, else the least that a new one has. */
  #values() {
    const kept = read(this.key);
    const draft = kept && this.#draft(kept);
    if (draft) return draft;
    if (this.base) return this.shape.fit(this.shape.root, this.base);
    const host = domain(this.name);
    const named = host.includes(".") ? { domains: [host] } : { name: this.name ? { [/\p{Script=Han}/u.test(this.name) ? "zh" : "en"]: this.name.slice(0, 200) } : {} };
    return { name: {}, ...named, routes: [{ cites: ["~0"] }], sources: { "~0": { kind: "test" } } };
  }

  /** Fills the form with a record that somebody has as text. */
  #take(record) {
    this.values = { name: {}, routes: [], sources: {}, ...this.shape.fit(this.shape.root, record) };
    const form = new Form(this.kit, this.values, this.isNew);
    this.form.node.replaceWith(form.node);
    this.form = form;
    this.changed();
  }

  /** A draft that this device keeps, as far as it fits; what does not is shown as text. */
  #draft(kept) {
    const text = JSON.stringify(kept);
    const lost = { count: 0 };
    const fits = text.length <= LARGEST_DRAFT && kept.version === 1 && (kept.before ?? "") === mark(this.before);
    const values = fits ? this.shape.fit(this.shape.root, kept.values, lost) : undefined;
    this.proposed = values && ID.test(kept.id ?? "") ? kept.id : undefined;
    if (!values || lost.count) this.notes.append(make("p", { class: "warn" }, this.say("suggest-draft-bad")), make("pre", { class: "yaml" }, text.slice(0, 20_000)));
    if (!values) return undefined;
    this.#noteDraft(kept);
    this.touched = true;
    return { name: {}, routes: [], sources: {}, ...values };
  }

  #noteDraft(kept) {
    const forget = make("button", { type: "button", class: "small-button" }, this.say("suggest-draft-forget"));
    forget.addEventListener("click", () => { write(this.key, undefined); location.reload(); });
    const day = typeof kept.on === "string" && /^\d{4}-\d{2}-\d{2}$/.test(kept.on) ? kept.on : "";
    this.notes.append(make("p", {}, this.say("suggest-draft").replace("#", day), " ", forget));
  }

  /** The address of a new service: made from its name unless somebody types another. */
  #identifier() {
    if (!this.isNew) return undefined;
    const input = make("input", { type: "text", autocomplete: "off", autocapitalize: "none", spellcheck: "false", maxlength: "60", id: "own-id" });
    input.addEventListener("input", () => { this.proposed = input.value.trim() || undefined; this.changed(); });
    this.ownInput = input;
    const label = make("label", { for: "own-id" }, this.say("suggest-own-id"));
    const details = make("details", { class: "more-fields own-id", "data-at": "/id" }, make("summary", {}), label, make("p", { class: "small quiet" }, this.say("help-id")), input, make("p", { class: "mistake", hidden: "" }));
    return details;
  }

  reveal(at) {
    this.#all = true;
    if (at === "/id") { this.own.open = true; this.ownInput.focus(); } else this.form.reveal(at);
    this.compute();
  }

  changed() {
    this.touched = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.compute(); this.#keep(); }, 150);
  }

  /** Everything that follows from the values. */
  compute() {
    const record = tidy(this.values);
    const id = this.id || this.proposed || identifier(record);
    const isAsked = ({ at, missing }) => !missing || !Object.values(MADE).flat().includes(at.slice(at.lastIndexOf("/") + 1));
    const mistakes = this.check.mistakes(record, { today: this.kit.today, taken: this.taken === id && id !== "" }).filter(isAsked);
    if (this.isNew && id && !ID.test(id)) mistakes.push({ at: "/id", text: this.say("help-id") });
    const text = yaml(record, this.shape);
    if (this.base && text !== this.before && knowsNoMore(this.base, record)) mistakes.push({ at: "/sources", text: this.say("suggest-rule-how") });
    for (const mistake of mistakes) Object.assign(mistake, { at: this.#placeOf(mistake.at), label: this.#label(mistake.at), gentle: GENTLE.some((key) => this.say(key) === mistake.text) });
    this.form.show(mistakes, this.#all);
    this.#tellIdentifier(id, mistakes);
    this.result.show({ id: ID.test(id) ? id : "", text, mistakes, told: answer(record, this.data), isNew: this.isNew, touched: this.touched });
    void this.#likenesses(record, id);
  }

  /** Sources have other names in the record than in the form, while they are new. */
  #placeOf(at) {
    const [, first, name, ...rest] = at.split("/");
    if (first !== "sources" || !name || Object.hasOwn(this.values.sources ?? {}, name)) return at;
    const fresh = Object.keys(this.values.sources).filter((key) => key.startsWith("~"));
    const named = Object.keys(tidy(this.values).sources ?? {}).filter((key) => !Object.hasOwn(this.values.sources, key));
    return ["", first, fresh[named.indexOf(name)] ?? name, ...rest].join("/");
  }

  #label(at) {
    if (at === "/id") return this.say("suggest-own-id");
    const keys = at.split("/").slice(1).filter((token) => !/^[0-9]+$|^~/.test(token));
    const known = keys.map((key) => this.say(`field-${key}`)).filter(Boolean);
    return known.slice(-2).join(" · ");
  }

  #tellIdentifier(id, mistakes) {
    if (!this.own) return;
    if (document.activeElement !== this.ownInput) this.ownInput.value = id;
    this.own.firstElementChild.textContent = `${this.say("suggest-own-id")}: ${id || "…"}`;
    const mistake = mistakes.find(({ at }) => at === "/id" );
    const node = this.own.querySelector(".mistake");
    node.textContent = mistake && (this.#all || this.taken === id) ? mistake.text : "";
    node.hidden = !node.textContent;
  }

  /** Services that are like this one; of a new one also whether its address is taken. */
  async #likenesses(record, id) {
    if (!this.isNew) return;
    const turn = ++this.#asked;
    const found = await this.likeness.of(record, id).catch(() => []);
    const taken = ID.test(id) && found.some((one) => one.id === id);
    if (turn !== this.#asked) return;
    const { say, language, place } = this;
    const item = ({ id: own, en, zh, why }) => make("li", {},
      make("a", { href: `${place.dataset.services}${own}/` }, make("bdi", {}, language === "zh" ? zh : en)), ` ${say(`suggest-same-${why}`)}. `,
      make("a", { href: `${place.dataset.self}?service=${own}` }, say("suggest-change-it")));
    this.same.replaceChildren(...(found.length ? [make("p", { class: "warn" }, say("suggest-same")), make("ul", {}, ...found.slice(0, 4).map(item))] : []));
    if ((this.taken === id) !== taken) { this.taken = taken ? id : undefined; this.compute(); }
  }

  #keep() {
    const kept = write(this.key, { version: 1, on: today(), before: mark(this.before), id: this.proposed, values: this.values });
    if (!kept && !this.told) { this.told = true; this.notes.append(make("p", { class: "warn" }, this.say("suggest-not-kept"))); }
  }
}

/** Whether a record that changed knows no more than before: neither another source nor another look at one. */
function knowsNoMore(base, record) {
  const known = ({ sources = {} }) => JSON.stringify(Object.entries(sources).map(([key, { last_seen: seen }]) => [key, seen]).sort());
  return known(base) === known(record);
}

/** The day on this device. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** What tells one version of a record from another. */
function mark(text = "") {
  let sum = 5381;
  for (let at = 0; at < text.length; at++) sum = (sum * 33 + text.charCodeAt(at)) >>> 0;
  return text && sum.toString(36);
}

const place = document.querySelector("[data-suggest]");
if (place) start(place).catch((error) => {
  console.error(error);
  place.replaceChildren(make("p", { class: "warn" }, place.dataset.broken));
});
