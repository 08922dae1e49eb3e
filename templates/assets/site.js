/** The door to everything that a page can do beyond being read. */
import { start as startChecklist } from "./checklist.js";
import { read, write } from "./keep.js";

addEventListener("wayout-lost", () => { document.querySelector("[data-not-kept]").hidden = false; });

const form = document.querySelector("[data-search]");
if (form) {
  const input = form.querySelector("input");
  const begin = () => import("./search.js").then((search) => search.start(form));
  // Where searching is what the page is for, or asked for in its address, it is made ready; elsewhere when it is entered.
  if (form.closest("[data-compare]")) { /* It is begun there, to choose and not to follow. */ }
  else if (form.closest(".hero") || new URLSearchParams(location.search).has("q")) begin();
  else input.addEventListener("focus", begin, { once: true });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName) && document.activeElement.type !== "checkbox";
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

const boxes = document.querySelectorAll("[data-tick]");
if (boxes.length) startChecklist(boxes);

// What only one page needs comes only there.
const only = { "[data-finder]": "./finder.js", "[data-then]": "./then.js", "[data-compare]": "./compare.js", "[data-kept]": "./offline.js", "[data-keeping]": "./keeping.js" };
for (const [selector, module] of Object.entries(only)) {
  const node = document.querySelector(selector);
  if (node) import(module).then((page) => page.start(node));
}

// What was compared last is compared with this, too.
const compare = document.querySelector("[data-compare-with]");
if (compare) {
  const own = compare.dataset.compareWith;
  const kept = read("compare", []);
  const others = Array.isArray(kept) ? kept.filter((id) => id !== own).slice(-3) : [];
  compare.search = [...others, own].join(",");
}

const letter = document.querySelector("[data-letter]");
letter?.addEventListener("toggle", () => import("./letter.js").then((page) => page.start(letter)), { once: true });

// Once the page is there and nothing else is to be done.
const idle = () => (window.requestIdleCallback ?? setTimeout)(() => import("./offline.js").then((device) => device.begin()));
if (document.readyState === "complete") idle();
else addEventListener("load", idle, { once: true });

for (const link of document.querySelectorAll("[data-language]"))
  link.addEventListener("click", () => write("language", link.dataset.language));

const button = document.querySelector("[data-theme-switch]");
if (button) {
  const themes = ["auto", "light", "dark"];
  let now = Math.max(0, themes.indexOf(read("theme", "auto")));
  const label = () => { button.textContent = button.dataset[themes[now]]; };
  button.addEventListener("click", () => {
    now = (now + 1) % themes.length;
    const theme = now ? themes[now] : undefined;
    write("theme", theme);
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
    label();
  });
  label();
  button.hidden = false;
}
