/**
 * Search as you type: a combobox over the list of services (WAI-ARIA pattern "editable combobox with list
 * autocomplete"). Wording and addresses come from the form's data attributes.
 */
import { nearest } from "./search-core.js";
import { open } from "./search-index.js";
import { option } from "./search-options.js";

const get = (address) => fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))));

/** Makes a form search; `take` is called with the service that was chosen, and follows its link when not given. */
export function start(form, take) {
  const language = document.documentElement.lang;
  const input = form.querySelector("input");
  const panel = form.querySelector(".hits");
  const list = form.querySelector("[role=listbox]");
  const none = form.querySelector(".none");
  const help = form.querySelector(".help");
  const request = form.querySelector("[data-request]");
  const status = form.querySelector("[role=status]");
  const words = form.dataset;
  let index, loading, chosen = -1, shown = [], pressed = "";

  for (const [key, value] of Object.entries({
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  })) input.setAttribute(key, value);

  const load = () => (loading ??= open(words.index, get)
    .then((opened) => { index = opened; return look(); })
    .catch(() => { loading = undefined; status.textContent = words.broken; }));

  function choose(place) {
    const options = [...list.children];
    chosen = place < 0 || !options.length ? -1 : place % options.length;
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

  /** Shows what is found with what is here, and again when more has come. */
  async function look() {
    const query = input.value.trim();
    if (!index || !query) return hide();
    const asked = index.ask(query);
    const coming = index.prepare(asked);
    const first = index.now(asked);
    if (first.length) show(query, asked, first);
    const more = await coming.catch(() => { status.textContent = words.broken; });
    if (input.value.trim() === query && (more || !first.length)) show(query, asked, index.now(asked));
  }

  function show(query, asked, found) {
    const nothing = words.none.replace("#", () => query);
    shown = found.length ? found : nearest(index.sets, asked);
    list.replaceChildren(...shown.map((hit, place) => option(hit, place, { query, fold: index.fold, words, language })));
    list.hidden = !shown.length;
    none.hidden = help.hidden = Boolean(found.length);
    none.firstElementChild.textContent = nothing;
    none.lastElementChild.hidden = !shown.length;
    if (request?.dataset.request) request.href = request.dataset.request + encodeURIComponent(query);
    panel.hidden = false;
    input.setAttribute("aria-expanded", String(Boolean(shown.length)));
    status.textContent = found.length ? words.found.replace("#", found.length) : nothing;
    choose(found.length ? 0 : -1);
    // Enter was pressed before there was anything to follow.
    if (found.length && pressed === query) follow(0);
  }

  function follow(place) {
    if (take) { take(shown[place]); input.value = ""; hide(); }
    else location.assign(list.children[place].href);
  }

  input.addEventListener("focus", load);
  input.addEventListener("input", () => {
    pressed = "";
    load();
    look();
    // On a phone the keyboard would cover what is found.
    if (innerWidth < 640) form.scrollIntoView({ block: "start" });
  });
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (panel.hidden) look();
      else choose(event.key === "ArrowDown" ? chosen + 1 : chosen < 1 ? list.children.length - 1 : chosen - 1);
    } else if (event.key === "Escape") {
      if (panel.hidden) input.value = "";
      hide();
    }
  });
  form.addEventListener("submit", (event) => {
    if (!index || !input.value.trim()) return;
    event.preventDefault();
    if (!panel.hidden && chosen >= 0) follow(chosen);
    else pressed = input.value.trim();
  });
  list.addEventListener("click", (event) => {
    const node = event.target.closest("[role=option]");
    if (!node || !take) return;
    event.preventDefault();
    follow([...list.children].indexOf(node));
  });
  form.addEventListener("focusout", (event) => { if (!form.contains(event.relatedTarget)) hide(); });
  // What was searched for without this script, or from a link.
  const asked = new URLSearchParams(location.search).get("q");
  if (asked && !take) { input.value = asked.slice(0, 200); input.focus(); }
  if (document.activeElement === input) load();
  else if (form.closest(".hero")) (window.requestIdleCallback ?? setTimeout)(load);
}
