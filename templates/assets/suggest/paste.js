/** A record as text: for those who have one already, or would rather write than fill in. What is wrong is told by line. */
import { make } from "../search-options.js";
import { lineOf, readRecord } from "./read.js";

export class Paste {
  /** `current` gives the record's text, `mistakes` what the schema refuses in a value, `take` fills the form with one. */
  constructor({ say, current, mistakes, take }) {
    Object.assign(this, { say, mistakes, take });
    this.area = make("textarea", { id: "record-text", class: "yaml", rows: "12", spellcheck: "false", autocapitalize: "none", autocomplete: "off", "aria-describedby": "record-text-help" });
    this.told = make("div", { role: "status" });
    const read = make("button", { type: "button", class: "quiet-button" }, say("suggest-yaml-read"));
    read.addEventListener("click", () => { void this.#read(); });
    this.node = make("details", { class: "more-fields paste" }, make("summary", {}, say("suggest-yaml")),
      make("label", { for: "record-text" }, say("suggest-yaml-text")), make("p", { class: "small quiet", id: "record-text-help" }, say("suggest-yaml-help")), this.area, read, this.told);
    this.node.addEventListener("toggle", () => { if (this.node.open && !this.area.value) this.area.value = current(); });
  }

  async #read() {
    // Fetched by those alone who need it: it weighs more than the rest of the form.
    const parser = await import("../vendor/js-yaml/js-yaml.js").catch(() => undefined);
    if (!parser) return this.told.replaceChildren(make("p", { class: "warn" }, this.say("suggest-yaml-no-parser")));
    const { value, lines, mistakes: broken } = readRecord(this.area.value, parser);
    const found = broken?.map(({ line, key, detail }) => ({ line, text: this.say(key), detail }))
      ?? this.mistakes(value).map(({ at, text, way }) => ({ line: lineOf(lines, at), place: at.slice(1).replaceAll("/", " › "), text, detail: way }));
    if (found.length) return this.#tell(found);
    this.take(value);
    this.told.replaceChildren(make("p", { class: "fine" }, this.say("suggest-yaml-taken")));
  }

  #tell(found) {
    const item = ({ line, place, text, detail }) => {
      const button = make("button", { type: "button", class: "to-mend" }, this.say("suggest-yaml-line").replace("#", String(line)));
      button.addEventListener("click", () => this.#select(line));
      return make("li", {}, button, ...(place ? [" ", make("code", {}, place)] : []), ` ${text}`, ...(detail ? [make("span", { class: "way small quiet" }, detail)] : []));
    };
    const shown = [...found].sort((a, b) => a.line - b.line).slice(0, 30).map(item);
    this.told.replaceChildren(make("p", { class: "warn" }, this.say("suggest-yaml-wrong")), make("ul", { class: "lines" }, ...shown));
  }

  /** Selects a line of the text, and goes there. */
  #select(line) {
    const lines = this.area.value.split("\n");
    const start = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    this.area.focus();
    this.area.setSelectionRange(start, start + (lines[line - 1] ?? "").length);
    this.area.scrollTop = Math.max(0, (line - 4) * (this.area.scrollHeight / lines.length));
  }
}
