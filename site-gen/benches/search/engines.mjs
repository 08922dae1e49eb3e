// Every engine in the same shape: `{ name, bundle, make(corpus, place) → { index: bytes over the wire, ask(query) → ids } }`.
// All get the same texts of each service, and queries in the same folded form; those that split texts into words get
// pairs of Chinese characters as words.
import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { hostOf } from "../../../templates/assets/search-text.js";
import { open } from "../../../templates/assets/search-index.js";

/** How many bytes a text takes over the wire. */
export const wire = (text) => gzipSync(Buffer.from(text), { level: 9 }).length;
const MOST = 10;

const keys = ({ aliases, pinyin, initials, domains, operator }) => [...aliases, ...pinyin, ...initials, ...domains, ...operator];
const texts = (service) => [service.en, service.zh, ...keys(service)];
const asked = (query) => hostOf(query.toLowerCase()) || query;

/** Words, and of Chinese text every pair of neighbours. */
const words = (text) => text.toLowerCase().split(/[^\p{L}\p{N}.]+/u).filter(Boolean).flatMap((word) => {
  const han = [...word].filter((letter) => /\p{Script=Han}/u.test(letter));
  if (!han.length) return [word];
  return han.length === 1 ? han : han.slice(1).map((letter, at) => han[at] + letter);
});

async function ours(corpus, place, counted) {
  const get = async (file) => {
    const text = readFileSync(file, "utf8");
    counted?.(wire(text));
    return JSON.parse(text);
  };
  const index = await open(join(place, "search.json"), get);
  return {
    index: existsSync(join(place, "search")) ? null : wire(readFileSync(join(place, "search.json"), "utf8")),
    ask: (query) => index.now(index.ask(query), MOST).map((hit) => hit.id),
    prepare: (query) => index.prepare(index.ask(query)),
  };
}

async function minisearch(corpus) {
  const { default: MiniSearch } = await import("minisearch");
  const options = {
    fields: ["en", "zh", "keys"], storeFields: ["en", "zh"], tokenize: words,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { en: 2, zh: 2 }, combineWith: "AND" },
  };
  const engine = new MiniSearch(options);
  engine.addAll(corpus.map((service) => ({ id: service.id, en: service.en, zh: service.zh, keys: keys(service).join(" ") })));
  const stored = JSON.stringify(engine);
  return { index: wire(stored), ask: (query) => engine.search(asked(query)).slice(0, MOST).map((hit) => hit.id) };
}

async function ufuzzy(corpus) {
  const { default: UFuzzy } = await import("@leeoniya/ufuzzy");
  const engine = new UFuzzy({ unicode: true, interSplit: "[^\\p{L}\\d']+", intraSplit: "\\p{Ll}\\p{Lu}", intraBound: "\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}", intraChars: "[\\p{L}\\d']", intraContr: "'\\p{L}{1,2}\\b", intraMode: 1, intraSub: 1, intraTrn: 1, intraDel: 1, intraIns: 1 });
  const hay = corpus.map((service) => texts(service).join(" | "));
  const stored = JSON.stringify([corpus.map((service) => service.id), hay]);
  const ask = (query) => {
    const [found, info, order] = engine.search(hay, asked(query), 1, 1000);
    if (!found) return [];
    return (order ? order.map((at) => info.idx[at]) : found).slice(0, MOST).map((at) => corpus[at].id);
  };
  return { index: wire(stored), ask };
}

async function fuse(corpus) {
  const { default: Fuse } = await import("fuse.js");
  const list = corpus.map((service) => ({ id: service.id, en: service.en, zh: service.zh, keys: keys(service) }));
  const named = [{ name: "en", weight: 2 }, { name: "zh", weight: 2 }, "keys"];
  const engine = new Fuse(list, { keys: named, threshold: 0.3 });
  const stored = JSON.stringify([list, Fuse.createIndex(["en", "zh", "keys"], list)]);
  return { index: wire(stored), ask: (query) => engine.search(asked(query), { limit: MOST }).map((hit) => hit.item.id) };
}

async function flexsearch(corpus) {
  const { default: FlexSearch } = await import("flexsearch");
  const engine = new FlexSearch.Document({
    document: { id: "at", index: ["names", "keys"] }, tokenize: "forward",
    encoder: new FlexSearch.Encoder({ normalize: true, prepare: (text) => words(text).join(" ") }),
  });
  corpus.forEach((service, at) => engine.add({ at, names: `${service.en} ${service.zh}`, keys: keys(service).join(" ") }));
  let stored = JSON.stringify(corpus.map(({ id, en, zh }) => [id, en, zh]));
  await engine.export((key, data) => { stored += data ?? ""; });
  const ask = (query) => {
    const found = engine.search(asked(query), { limit: MOST, suggest: true }).flatMap((field) => field.result);
    return [...new Set(found)].slice(0, MOST).map((at) => corpus[at].id);
  };
  return { index: wire(stored), ask };
}

async function orama(corpus) {
  const { create, insertMultiple, save, search } = await import("@orama/orama");
  const tokenizer = { language: "english", normalizationCache: new Map(), tokenize: words };
  const engine = create({ schema: { id: "string", en: "string", zh: "string", keys: "string" }, components: { tokenizer } });
  await insertMultiple(engine, corpus.map((service) => ({ id: service.id, en: service.en, zh: service.zh, keys: keys(service).join(" ") })), 5000);
  const stored = JSON.stringify(save(engine));
  const ask = (query) => search(engine, { term: asked(query), properties: ["en", "zh", "keys"], boost: { en: 2, zh: 2 }, tolerance: 1, limit: MOST, threshold: 0 }).hits.map((hit) => hit.document.id);
  return { index: wire(stored), ask };
}

async function pagefind(corpus, place) {
  const { close, createIndex } = await import("pagefind");
  const folder = join(place, "pagefind");
  const { index } = await createIndex({});
  for (const service of corpus)
    await index.addCustomRecord({ url: `/${service.id}/`, language: "zh", content: texts(service).join(" "), meta: { title: service.en } });
  await index.writeFiles({ outputPath: folder });
  await close();
  let bytes = 0;
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, "http://x").pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    const body = readFileSync(file);
    // Its files are compressed already.
    bytes += file.endsWith(".js") || file.endsWith(".json") ? wire(body) : body.length;
    response.end(body);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  // It is made for browsers: it wants a page, and addresses relative to one.
  const address = `http://127.0.0.1:${server.address().port}/`;
  const native = globalThis.fetch;
  globalThis.fetch = (url, options) => native(new URL(url, address), options);
  globalThis.document ??= { querySelector: () => ({ getAttribute: () => "zh" }), currentScript: null };
  globalThis.window ??= globalThis;
  globalThis.location ??= { origin: address.slice(0, -1), pathname: "/" };
  const engine = await import(pathToFileURL(join(folder, "pagefind.js")).href);
  await engine.options({ basePath: "/", baseUrl: "/" });
  await engine.init();
  const ask = async (query) => {
    const { results } = await engine.search(asked(query));
    const found = await Promise.all(results.slice(0, 3).map((result) => result.data()));
    return found.map((data) => data.url.split("/").filter(Boolean)[0]);
  };
  return { index: null, ask, fetched: () => bytes, stop: () => { server.close(); globalThis.fetch = native; } };
}

export const ENGINES = [
  { name: "ours", bundle: "../../../templates/assets/search-index.js", make: ours },
  { name: "MiniSearch", bundle: "minisearch", make: minisearch },
  { name: "uFuzzy", bundle: "@leeoniya/ufuzzy", make: ufuzzy },
  { name: "Fuse.js", bundle: "fuse.js", make: fuse },
  { name: "FlexSearch", bundle: "flexsearch", make: flexsearch },
  { name: "Orama", bundle: "@orama/orama", make: orama },
  { name: "Pagefind", bundle: null, make: pagefind },
];
