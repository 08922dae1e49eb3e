/** The page of filters: what is chosen stands in the address; rows are fetched as they are shown. */
import { asked, filter, prepare, told } from "./finder-core.js";
import { make } from "./make.js";
import { door } from "./search-options.js";

const MORE = 50;

export async function start(form) {
  const words = form.dataset;
  const list = document.querySelector("[data-results]");
  const status = document.querySelector("[data-results-count]");
  const more = document.querySelector("[data-results-more]");
  const chunks = new Map();
  const get = (address) => fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))));
  const fail = () => { status.textContent = words.broken; };

  let facets;
  try {
    const read = await get(words.facets);
    facets = prepare(read);
    facets.rows = read.rows;
  } catch {
    return fail();
  }
  let state = asked(facets, location.search), found = [], shown = 0, turn = 0;

  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const selects = [...form.querySelectorAll("select[name]")];
  const labels = new Map(selects.flatMap((select) => [...select.options].map((option) => [option, option.textContent])));

  /** The controls as the address says. */
  function showState() {
    for (const box of boxes) box.checked = (state.chosen[box.name] ?? []).includes(box.value);
    for (const select of selects) select.value = select.name === "sort" ? state.sort : state.chosen[select.name]?.[0] ?? "";
    const rare = form.querySelector("details");
    if ([...rare.querySelectorAll("select")].some((select) => select.value)) rare.open = true;
  }

  function readState() {
    const chosen = {};
    for (const box of boxes) if (box.checked) (chosen[box.name] ??= []).push(box.value);
    for (const select of selects) if (select.name !== "sort" && select.value) chosen[select.name] = [select.value];
    return { chosen, sort: form.elements.sort.value };
  }

  function showCounts(counts) {
    for (const box of boxes) box.parentElement.querySelector("[data-count]").textContent = counts[box.name]?.[box.value] ?? 0;
    for (const select of selects) for (const option of select.options) {
      if (select.name === "sort" || !option.value) continue;
      const count = counts[select.name]?.[option.value] ?? 0;
      option.textContent = `${labels.get(option)} (${count})`;
      option.disabled = !count && !option.selected;
    }
  }

  const chunk = (number) => {
    if (!chunks.has(number)) chunks.set(number, get(words.facets.replace(/\.json$/, `/${number}.json`)).catch((error) => { chunks.delete(number); throw error; }));
    return chunks.get(number);
  };

  function row(service, [id, name, other, waiting, date]) {
    const grade = facets.grades[service];
    return make("li", {}, make("a", { class: "row", href: `${words.services}${id}/` },
      door(grade),
      make("span", { class: "row-name" }, make("bdi", { class: "strong" }, name), ...(other ? [" ", make("bdi", { class: "quiet" }, other)] : [])),
      make("span", { class: `row-grade ${grade}` }, words[grade]),
      make("span", { class: "row-wait" }, waiting),
      make("span", { class: "row-date quiet" }, date)));
  }

  async function showMore() {
    const mine = turn;
    const next = found.slice(shown, shown + MORE);
    const rows = await Promise.all(next.map(async (service) => row(service, (await chunk(Math.floor(service / facets.rows)))[service % facets.rows])));
    if (mine !== turn) return;
    if (shown) list.append(...rows); else list.replaceChildren(...rows);
    shown += rows.length;
    more.hidden = shown >= found.length;
  }

  async function show() {
    turn++;
    const result = filter(facets, state);
    found = result.found;
    shown = 0;
    showCounts(result.counts);
    status.textContent = found.length ? words.count.replace("#", found.length) : words.nothing;
    if (!found.length) { list.replaceChildren(); more.hidden = true; return; }
    await showMore().catch(fail);
  }

  form.addEventListener("change", () => {
    state = readState();
    history.replaceState(null, "", location.pathname + told(state));
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    state = { chosen: {}, sort: "name" };
    history.replaceState(null, "", location.pathname);
    showState();
    show();
  });
  more.addEventListener("click", async () => {
    const before = shown;
    await showMore().catch(fail);
    list.children[before]?.querySelector("a").focus();
  });
  showState();
  await show();
  form.dataset.ready = "";
}
