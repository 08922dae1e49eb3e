/** `/go/?host=…`: opens the page of the service that owns a host, in the language chosen last or the browser's. */
import { read } from "./keep.js";

const place = document.querySelector("[data-go]");
const client = new URL(place.dataset.go, location.href);
const { hostOf, wayout } = await import(client.href);
const pages = [...document.querySelectorAll("[data-services]")];
const speaks = (language) => pages.find((page) => String(language).toLowerCase().split("-")[0] === page.dataset.language);
const page = [read("language", ""), ...(navigator.languages ?? [])].map(speaks).find(Boolean) ?? pages[0];

const asked = new URLSearchParams(location.search).get("host") ?? decodeURIComponent(location.hash.slice(1));
const host = hostOf(asked);
const { resolveHost } = wayout({ base: new URL("./", client) });
const id = host && (await resolveHost(host).catch(() => undefined));
if (id) location.replace(new URL(`${id}/`, page.href));

const state = !host ? "nothing" : id === undefined ? "broken" : "unknown";
for (const part of id ? [] : document.querySelectorAll("[data-state]")) {
  part.hidden = part.dataset.state !== state;
  for (const name of part.querySelectorAll("[data-host]")) name.textContent = host;
}
