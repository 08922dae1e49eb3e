/** At the door: sends the reader on in the language chosen last, else in the first one of the browser's that we speak. */
import { read, write } from "./keep.js";

const links = [...document.querySelectorAll("[data-language]")];
const speaks = (language) => links.find((link) => String(language).toLowerCase().split("-")[0] === link.dataset.language);
const link = speaks(read("language", "")) ?? (navigator.languages ?? []).map(speaks).find(Boolean);
if (link) location.replace(link.href + location.search + location.hash);

for (const other of links) other.addEventListener("click", () => write("language", other.dataset.language));
