/**
 * Search as you type: a combobox over the list of services (WAI-ARIA pattern "editable combobox with list
 * autocomplete"). Wording and addresses come from the form's data attributes.
 */
import { highlight, prepare, search } from "./search-core.js";

const SVG = "http://www.w3.org/2000/svg";

/** An element with children; text only ever becomes text. */
function make(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

function door(grade) {
  const svg = document.createElementNS(SVG, "svg");
  const use = document.createElementNS(SVG, "use");
  svg.setAttribute("class", `door ${grade}`);
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#door-${grade}`);
  svg.append(use);
  return svg;
}

function marked(name, query) {
  const at = highlight(name, query);
  if (!at) return [name];
  return [name.slice(0, at[0]), make("mark", {}, name.slice(...at)), name.slice(at[1])];
}

/** Days in the page's words, with a space between figures and Han characters. */
function days(count, language) {
  const text = new Intl.NumberFormat(language, { style: "unit", unit: "day", unitDisplay: "long" }).format(count);
  return text.replace(/(\d)(\p{Script=Han})/u, "$1 $2");
}

export function start(form) {
  const language = document.documentElement.lang;
  const input = form.querySelector("input");
  const panel = form.querySelector(".hits");
  const list = form.querySelector("[role=listbox]");
  const none = form.querySelector(".none");
  const status = form.querySelector("[role=status]");
  const words = form.dataset;
  let entries, loading, chosen = -1;

  for (const [key, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(key, value);

  const load = () => (loading ??= fetch(words.index)
    .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
    .then((index) => { entries = prepare(index); show(); })
    .catch(() => { loading = undefined; status.textContent = words.broken; }));

  function option(entry, place) {
    const zh = language.startsWith("zh");
    const [name, other] = zh ? [entry.names.zh, entry.names.en] : [entry.names.en, entry.names.zh];
    const grade = entry.grade || "unrated";
    const how = words[grade] + (entry.days ? ` · ${days(entry.days, language)}` : "");
    return make("a", { role: "option", id: `hit-${place}`, tabindex: "-1", "aria-selected": "false", href: `${words.services}${entry.id}/` },
      door(grade),
      make("span", { class: "hit-name" }, make("b", {}, ...marked(name, input.value)), " ",
        make("span", { class: "quiet" }, ...(other === name ? [] : marked(other, input.value)))),
      make("span", { class: `hit-grade ${grade}` }, how));
  }

  function choose(place) {
    const options = [...list.children];
    chosen = options.length ? (place + options.length) % options.length : -1;
    options.forEach((node, at) => node.setAttribute("aria-selected", String(at === chosen)));
    if (chosen < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  }

  function hide() {
    panel.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show() {
    const query = input.value.trim();
    if (!entries || !query) return hide();
    const found = search(entries, query);
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    none.hidden = Boolean(found.length);
    panel.hidden = false;
    input.setAttribute("aria-expanded", String(Boolean(found.length)));
    const nothing = words.none.replace("#", () => query);
    none.firstElementChild.textContent = nothing;
    status.textContent = found.length ? words.found.replace("#", found.length) : nothing;
    choose(found.length ? 0 : -1);
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    load();
    show();
    // On a phone the keyboard would cover what is found.
    if (innerWidth < 640) form.scrollIntoView({ block: "start" });
  });
  input.addEventListener("keydown", (event) => {
    const moves = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) return;
    if (event.key in moves) {
      event.preventDefault();
      if (panel.hidden) show();
      else choose(chosen + moves[event.key]);
    } else if (event.key === "Escape") {
      if (panel.hidden) input.value = "";
      hide();
    }
  });
  form.addEventListener("submit", (event) => {
    if (panel.hidden || !entries) return;
    event.preventDefault();
    if (chosen >= 0) location.assign(list.children[chosen].href);
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) hide(); });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName) && document.activeElement.type !== "checkbox";
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  // What was searched for without this script, or from a link.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) { input.value = asked; input.focus(); }
  if (form.closest(".hero")) (window.requestIdleCallback ?? setTimeout)(load);
}
