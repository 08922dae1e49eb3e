/** What a search shows of a service: a door, its names with the match marked, grade and waiting. */
import { make } from "./make.js";
import { highlight } from "./search-text.js";

export { make };

const SVG = "http://www.w3.org/2000/svg";

/** The door of a grade, from the drawings of the page. */
export function door(grade) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", `door ${grade}`);
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#door-${grade}`);
  svg.append(use);
  return svg;
}

function marked(name, query, fold) {
  const at = highlight(name, query, fold);
  if (!at) return [name];
  return [name.slice(0, at[0]), make("mark", {}, name.slice(...at)), name.slice(at[1])];
}

/** Days in the page's words, with a space between figures and Han characters. */
export function days(count, language) {
  const text = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" }).format(count);
  return text.replace(/(\d)(\p{Script=Han})/u, "$1 $2");
}

/** An option of the list of results. `words` are the form's data attributes: grades in the page's words. */
export function option(hit, place, { query, fold, words, language }) {
  const [name, other] = language.startsWith("zh") ? [hit.zh, hit.en] : [hit.en, hit.zh];
  const how = words[hit.grade] + (hit.days ? ` · ${days(hit.days, language)}` : "");
  const attributes = {
    role: "option", id: `hit-${place}`, tabindex: "-1", "aria-selected": "false", href: `${words.services}${hit.id}/`,
  };
  return make("a", attributes,
    door(hit.grade),
    make("span", { class: "hit-name" }, make("bdi", { class: "strong" }, ...marked(name, query, fold)),
      ...(other === name ? [] : [" ", make("bdi", { class: "quiet" }, ...marked(other, query, fold))])),
    make("span", { class: `hit-grade ${hit.grade}` }, how));
}
