// node bench.mjs FOLDER SIZE: measures every engine on the services in FOLDER (written by main.rs) and prints a table.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { ENGINES, wire } from "./engines.mjs";
import { folding } from "../../../templates/assets/search-text.js";

const HERE = dirname(fileURLToPath(import.meta.url));
const [folder, size] = process.argv.slice(2);
const corpus = JSON.parse(readFileSync(join(folder, "corpus.json"), "utf8"));
const fold = folding(JSON.parse(readFileSync(join(folder, "search.json"), "utf8")).fold);
const queries = readFileSync(join(HERE, "queries.tsv"), "utf8").trim().split("\n").slice(1)
  .map((line) => line.split("\t")).map(([kind, query, id]) => ({ kind, query, id }));
/** Engines that take minutes to read so many services, or do not end. */
const TOO_MANY = { "Fuse.js": 30000, Orama: 30000, FlexSearch: 30000, MiniSearch: 30000, uFuzzy: 30000, Pagefind: 3000 };

/** The engine's script, bundled and minified, over the wire. */
async function scriptOf(bundle) {
  if (!bundle) return null;
  const entry = bundle.startsWith(".") ? join(HERE, bundle) : bundle;
  const names = bundle === "@orama/orama" ? "{ create, load, search }" : bundle.startsWith(".") ? "{ open }" : "*";
  const source = names === "*" ? `import x from "${entry}"; globalThis.x = x;` : `import ${names} from "${entry}"; globalThis.x = ${names};`;
  const made = await build({ stdin: { contents: source, resolveDir: HERE }, bundle: true, minify: true, format: "esm", write: false, logLevel: "silent" });
  return wire(made.outputFiles[0].text);
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

async function measure({ name, bundle, make }) {
  let first = 0;
  const began = performance.now();
  const engine = await make(corpus, folder, (bytes) => { first += bytes; });
  const ready = performance.now() - began;
  const plan = first, transfers = [], times = [], found = { one: 0, three: 0 }, missed = {};
  for (const { kind, query, id } of queries) {
    // What a reader needs who types only this.
    if (name === "ours" && engine.index === null) {
      first = 0;
      const fresh = await make(corpus, folder, (bytes) => { first += bytes; });
      await fresh.prepare(query);
      transfers.push(first);
    }
    // Others do not know kinds of characters: they are given the folded query.
    const given = name === "ours" ? query : fold(query);
    await engine.prepare?.(query);
    const start = performance.now();
    const ids = await engine.ask(given);
    times.push(performance.now() - start);
    // What it fetches for the first query of all.
    if (engine.fetched && !transfers.length) transfers.push(engine.fetched());
    found.one += ids[0] === id;
    found.three += ids.slice(0, 3).includes(id);
    if (!ids.slice(0, 3).includes(id)) (missed[kind] ??= []).push(query);
  }
  engine.stop?.();
  times.sort((a, b) => a - b);
  transfers.sort((a, b) => a - b);
  const script = name === "Pagefind" ? pagefindScript() : await scriptOf(bundle);
  return { name, script, plan, index: engine.index, transfers, ready, times, found, missed };
}

function pagefindScript() {
  const place = join(folder, "pagefind");
  return existsSync(place) ? readdirSync(place).filter((file) => file === "pagefind.js").reduce((sum, file) => sum + wire(readFileSync(join(place, file))), 0) : null;
}

const kb = (bytes) => (bytes === null ? "" : (bytes / 1000).toFixed(1));
console.log(`\n${size} services, ${queries.length} queries\n`);
console.log("| engine | script, kB | index, kB | first result, kB: median, 95 %, most | ms a query: median, 95 % | recall@1 | recall@3 |");
console.log("|---|---:|---:|---:|---:|---:|---:|");
const byKind = [];
for (const engine of ENGINES) {
  if (Number(size) > (TOO_MANY[engine.name] ?? Infinity)) continue;
  let row;
  try {
    row = await measure(engine);
  } catch (error) {
    console.log(`| ${engine.name} | failed: ${String(error).slice(0, 120)} | | | | | |`);
    continue;
  }
  const { name, script, index, transfers, times, found, missed } = row;
  const share = (count) => `${((100 * count) / queries.length).toFixed(1)} %`;
  const sum = transfers.length ? transfers.map((bytes) => bytes + script) : [index + script];
  console.log(`| ${name} | ${kb(script)} | ${kb(index)} | ${kb(at(sum, 0.5))}, ${kb(at(sum, 0.95))}, ${kb(sum.at(-1))} | ${at(times, 0.5).toFixed(2)}, ${at(times, 0.95).toFixed(2)} | ${share(found.one)} | ${share(found.three)} |`);
  byKind.push([name, missed]);
  if (process.env.MISSED) console.error(name, missed);
}

const kinds = [...new Set(queries.map(({ kind }) => kind))];
console.log(`\n| recall@3, % | ${kinds.join(" | ")} |`);
console.log(`|---|${kinds.map(() => "---:|").join("")}`);
for (const [name, missed] of byKind) {
  const cells = kinds.map((kind) => {
    const all = queries.filter((query) => query.kind === kind).length;
    return ((100 * (all - (missed[kind]?.length ?? 0))) / all).toFixed(0);
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
