/** At the door: sends the reader on in the language chosen last, else in the first one of the browser's that we speak. */
import { read, write } from "./keep.js";

const links = [...document.querySelectorAll("[data-language]")];
/** `en-GB` is read as `en`; Chinese of Taiwan, Hong Kong and Macao is written in traditional characters. */
const tagOf = (language) => {
  const tag = String(language);
  return /^zh\b.*-(hant|tw|hk|mo)\b/i.test(tag) ? "zh-Hant" : tag.toLowerCase().split("-")[0];
};
const speaks = (language) => links.find((link) => tagOf(language) === link.dataset.language);
const link = speaks(read("language", "")) ?? (navigator.languages ?? []).map(speaks).find(Boolean);
if (link) location.replace(link.href + location.search + location.hash);

for (const other of links) other.addEventListener("click", () => write("language", other.dataset.language));
