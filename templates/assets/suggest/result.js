/** What a form's values come to, shown beside it: mistakes, the page's answer, the record or its changes, where to send it. */
import { days, door, make } from "../search-options.js";
import { hunks, lines } from "./diff.js";
import { copy, download, editor, form, place } from "./ends.js";

export class Result {
  constructor({ say, data, language, local, repository, before, reveal, paste }) {
    Object.assign(this, { say, data, language, local, repository, before, reveal });
    this.check = make("div", { class: "check" });
    this.answer = make("div", { class: "answer" });
    this.text = make("pre", { class: "yaml", tabindex: "0" });
    this.ends = make("div", { class: "ends" });
    this.status = make("p", { class: "small", role: "status" });
    const part = (key, ...nodes) => make("section", { class: "block" }, make("h2", {}, say(key)), ...nodes);
    this.node = make("div", { class: "suggest-result" },
      part("suggest-check", this.check), part("suggest-answer", this.answer),
      part(before ? "suggest-changes" : "suggest-record", this.text, paste), part("suggest-send", make("p", { class: "quiet" }, say("suggest-send-intro")), this.ends, this.status));
  }

  /** Shows everything anew. `told` is what `answer` of rating.js says. */
  show({ id, text, mistakes, told, isNew, touched }) {
    this.#check(mistakes);
    this.#answer(told);
    this.#text(text);
    this.#ends(id, text, isNew, touched ? mistakes : []);
  }

  #check(mistakes) {
    if (!mistakes.length) return this.check.replaceChildren(make("p", { class: "fine" }, this.say("suggest-fine")));
    const button = ({ at }, ...shown) => {
      const node = make("button", { type: "button", class: "to-mend" }, ...shown);
      node.addEventListener("click", () => this.reveal(at));
      return node;
    };
    const [missing, wrong] = [mistakes.filter((one) => one.missing), mistakes.filter((one) => !one.missing)];
    const labels = missing.map((one) => make("li", {}, button(one, one.label)));
    const texts = wrong.map((one) => make("li", {}, button(one, make("b", {}, one.label), ` ${one.text}`)));
    this.check.replaceChildren(
      ...(labels.length ? [make("p", {}, this.say("suggest-missing")), make("ul", { class: "missing" }, ...labels)] : []),
      ...(texts.length ? [make("p", {}, this.say("suggest-wrong")), make("ul", {}, ...texts)] : []));
  }

  #answer({ verdict, grade, total, waiting, best }) {
    const level = grade ?? "unrated";
    const fact = (key, ...parts) => make("div", {}, make("dt", {}, this.say(key)), make("dd", {}, ...parts));
    const first = (best?.conditions?.length ?? 0) + (best?.proof?.length ?? 0);
    const shown = make("span", { class: `grade ${level}` }, door(level), this.say(`grade-${level}`));
    const facts = [fact("suggest-points", make("b", { class: "chip" }, shown), ...(grade && grade !== "impossible" ? [` ${total}`] : []))];
    if (waiting !== undefined) facts.push(fact("suggest-wait", make("b", {}, days(waiting, this.language))));
    if (first) facts.push(fact("suggest-first", make("b", {}, String(first))));
    this.answer.replaceChildren(make("div", { class: `sign ${verdict}` }, make("p", { class: "verdict" }, this.say(`suggest-verdict-${verdict}`)), make("dl", { class: "facts" }, ...facts)));
  }

  /** The record; of one that was there, the lines that change. */
  #text(text) {
    if (!this.before) return this.text.replaceChildren(text);
    const changed = hunks(lines(this.before.trimEnd(), text.trimEnd()));
    if (!changed.length) return this.text.replaceChildren(this.say("suggest-no-changes"));
    const names = { "+": "ins", "-": "del", " ": "span" };
    this.text.replaceChildren(...changed.flatMap((line) => (line ? [make(names[line[0]], {}, `${line[0]} ${line[1]}\n`)] : [make("span", { class: "quiet" }, "…\n")])));
  }

  #ends(id, text, isNew, mistakes) {
    const unchanged = this.before === text;
    const wait = [...(mistakes.some(({ gentle }) => !gentle) ? [make("p", { class: "warn" }, this.say("suggest-send-wait"))] : [])];
    const way = (node, key) => make("div", { class: "end" }, node, ...(key ? [make("p", { class: "small quiet" }, this.say(key))] : []));
    const link = (key, { url, whole }) => {
      const node = make("a", { class: "button", href: url, target: "_blank", rel: "noopener noreferrer" }, this.say(key));
      if (!whole) node.addEventListener("click", () => { void this.#copy(text); });
      return node;
    };
    const button = (key, work) => {
      const node = make("button", { type: "button", class: "quiet-button" }, this.say(key));
      node.addEventListener("click", work);
      return node;
    };
    const hosted = [];
    if (this.repository && id && !unchanged) {
      const [open, sent] = [editor(this.repository, id, text, isNew), form(this.repository, id, text)];
      hosted.push(way(link("suggest-issue", sent), sent.whole ? "suggest-issue-whole" : "suggest-issue-paste"), way(link("suggest-editor", open), open.whole ? "suggest-editor-new" : "suggest-editor-edit"));
    }
    const own = [button("suggest-copy", () => this.#copy(text)), button("suggest-download", () => download(text, id ? place(id).split("/").at(-1) : "record.yaml"))];
    this.ends.replaceChildren(...wait, ...hosted, way(make("div", { class: "group" }, ...own), "suggest-elsewhere"));
  }

  async #copy(text) {
    this.status.textContent = this.say((await copy(text)) ? "suggest-copied" : "suggest-not-copied");
  }
}
