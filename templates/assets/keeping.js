/** The page on privacy: tells what this browser keeps for the site, and forgets it. */
import { names, read, write } from "./keep.js";
import { make } from "./make.js";
import { begin, end, pages } from "./offline.js";

export async function start(section) {
  const words = section.dataset;
  const list = section.querySelector("ul");
  const said = section.querySelector("[data-said]");
  const box = section.querySelector("[data-offline]");

  const labelOf = (name) => section.getAttribute(`data-of-${/^[a-z]+$/.test(name) ? name : ""}`) ?? name;

  /** A kept value in a line: how many where there are many, else itself; it may be anything. */
  const told = (value) => (Array.isArray(value) ? String(value.length) : String(value).slice(0, 60));

  async function show() {
    const kept = names();
    const lines = (kept ?? []).map((name) => [labelOf(name), told(read(name, "?"))]);
    const own = await pages(true);
    if (own.length) lines.push([labelOf("pages"), String(own.length)]);
    list.replaceChildren(...lines.map(([label, value]) => make("li", {}, label.includes("#") ? label.replace("#", () => value) : `${label}: ${value}`)));
    if (!lines.length) list.replaceChildren(make("li", {}, kept ? words.nothing : words.denied));
    box.checked = read("offline", true) !== false;
  }

  section.querySelector("[data-clear]").addEventListener("click", async () => {
    const kept = names() ?? [];
    const gone = [...kept.map((name) => write(name, undefined)), await end()].every(Boolean);
    delete document.documentElement.dataset.theme;
    await show();
    said.textContent = gone ? words.cleared : words.notCleared;
  });
  box.addEventListener("change", async () => {
    write("offline", box.checked ? undefined : false);
    await (box.checked ? begin() : end());
    await show();
  });
  await show();
  section.dataset.ready = "";
}
