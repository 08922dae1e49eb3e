/**
 * Two to four services side by side. What is said of each is read off its own page, so that it is in the page's words and
 * works without a connection for pages that were read before. Only text is taken.
 */
import { read, write } from "./keep.js";
import { make } from "./make.js";
import { door } from "./search-options.js";
import { start as startSearch } from "./search.js";

const MOST = 4;

/** Identifiers of services in a text or a kept value, each once. */
export function chosen(value) {
  const list = typeof value === "string" ? value.split(",") : Array.isArray(value) ? value : [];
  return [...new Set(list.filter((id) => typeof id === "string" && /^[a-z0-9][a-z0-9-]{0,80}$/.test(id)))].slice(0, MOST);
}

/** What each row takes from the page of a service. */
const ROWS = {
  verdict: ".verdict",
  hard: ".facts .chip",
  long: ".sign:not(.no) .facts > div:nth-child(2) dd > b",
  ways: "#ways .exit > h3",
  first: "#first .ticks label > b",
  proof: "#first .claims:not(.ticks) > li > b",
  lose: "#lose .claims > li > b",
  tricks: "#tricks > .claims > li > b",
  asof: ".asof span",
};

/** The text of a node, without what is said for the eye alone. */
function text(node) {
  const copy = node.cloneNode(true);
  for (const extra of copy.querySelectorAll("[aria-hidden]")) extra.remove();
  return copy.textContent.replace(/\s+/g, " ").trim();
}

export async function start(place) {
  const words = place.dataset;
  const said = place.querySelector("[data-said]");
  const region = place.querySelector(".wide-table");
  const rows = new Map([...place.querySelectorAll("[data-row]")].map((row) => [row.dataset.row, row]));
  const pages = new Map();
  let ids = chosen(location.search.slice(1).replaceAll("%2C", ",")), turn = 0;
  if (!ids.length) ids = chosen(read("compare", []));

  async function page(id) {
    if (!pages.has(id)) {
      const answer = await fetch(`${words.services}${id}/`);
      if (answer.status === 404) return undefined;
      if (!answer.ok) throw new Error(answer.status);
      const read = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (!read.querySelector(".sign .facts")) return undefined;
      pages.set(id, read);
    }
    return pages.get(id);
  }

  function name(id, read) {
    const remove = make("button", { type: "button", class: "quiet-button", "aria-label": `${words.remove}: ${text(read.querySelector("h1"))}` }, "×");
    remove.addEventListener("click", () => { ids = ids.filter((other) => other !== id); show(); place.querySelector("input").focus(); });
    const [first] = read.querySelector("h1").childNodes;
    return make("th", { scope: "col" }, make("a", { href: `${words.services}${id}/` }, make("bdi", {}, first.textContent.trim())), " ", remove);
  }

  function cell(row, read) {
    const nodes = [...read.querySelectorAll(ROWS[row])].filter(text);
    if (row === "hard") {
      const grade = /grade (\w+)/.exec(nodes[0].firstElementChild?.className)?.[1] ?? "unrated";
      return make("td", {}, make("span", { class: `grade ${grade}` }, door(grade), text(nodes[0])));
    }
    if (nodes.length < 2) return make("td", {}, nodes.length ? text(nodes[0]) : "–");
    return make("td", {}, make("ul", {}, ...nodes.map((node) => make("li", {}, text(node)))));
  }

  async function show() {
    const mine = ++turn;
    history.replaceState(null, "", location.pathname + (ids.length ? `?${ids.join(",")}` : ""));
    write("compare", ids.length ? ids : undefined);
    let reads;
    try {
      reads = await Promise.all(ids.map(page));
    } catch {
      if (mine === turn) said.textContent = words.broken;
      return;
    }
    if (mine !== turn) return;
    const missing = ids.filter((_, at) => !reads[at]);
    if (missing.length) {
      ids = ids.filter((id) => !missing.includes(id));
      await show();
      said.textContent = words.unknown.replace("#", missing.join(", "));
      return;
    }
    for (const [row, node] of rows) {
      node.replaceChildren(...ids.map((id, at) => (row === "names" ? name(id, reads[at]) : cell(row, reads[at]))));
      if (row !== "names") node.previousElementSibling.firstElementChild.colSpan = Math.max(1, ids.length);
    }
    region.firstElementChild.style.setProperty("--columns", ids.length);
    region.hidden = !ids.length;
    said.textContent = ids.length ? "" : words.nothing;
  }

  startSearch(place.querySelector("form"), ({ id }) => {
    if (ids.includes(id)) return;
    if (ids.length >= MOST) { said.textContent = words.full; return; }
    ids = [...ids, id];
    show();
  });
  await show();
  place.dataset.ready = "";
}
