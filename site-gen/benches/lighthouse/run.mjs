// node run.mjs FOLDER: what Lighthouse says, with its mobile preset, of pages of a site that was built into FOLDER with
// `--base-url http://127.0.0.1:8901/`: they are served there, compressed as static hosts do. Prints the rows of
// BENCHMARKS.md, and whatever is not perfect. `npm ci` in this folder first; CHROMIUM names the browser.
import { createServer } from "node:http";
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import lighthouse from "lighthouse";

const [folder] = process.argv.slice(2);
const SITE = 8901, DEBUGGING = 8902;
const PAGES = { home: "", service: "services/wechat/", list: "categories/social/" };
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const KINDS = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml", ".xml": "application/xml", ".txt": "text/plain; charset=utf-8", ".webmanifest": "application/manifest+json" };

// As the file _headers of the site says, for the paths that these pages use.
async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  try {
    const body = await readFile(file);
    const headers = { "content-type": KINDS[extname(file)] ?? "application/octet-stream", "cache-control": /\/assets\//.test(path) ? "public, max-age=31536000, immutable" : "public, max-age=600" };
    if (extname(file) === ".png") response.writeHead(200, { ...headers, "content-type": "image/png" }).end(body);
    else response.writeHead(200, { ...headers, "content-encoding": "gzip" }).end(gzipSync(body));
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
  }
}

const server = createServer(answer).listen(SITE, "127.0.0.1");
const profile = await mkdtemp(join(tmpdir(), "lighthouse-"));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const chromium = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [...flags, `--remote-debugging-port=${DEBUGGING}`, `--user-data-dir=${profile}`, "about:blank"], { stdio: "ignore" });
try {
  for (let turn = 0; turn < 100; turn++) {
    if (await fetch(`http://127.0.0.1:${DEBUGGING}/json/version`).then((answer) => answer.ok, () => false)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  console.log(`| page | ${CATEGORIES.join(" | ")} | first paint, s | largest paint, s | blocking, ms | shift |\n|---|${"---:|".repeat(CATEGORIES.length + 4)}`);
  const faults = new Set();
  for (const language of ["en", "zh"])
    for (const [name, path] of Object.entries(PAGES)) {
      const { lhr } = await lighthouse(`http://127.0.0.1:${SITE}/${language}/${path}`, { port: DEBUGGING, onlyCategories: CATEGORIES, logLevel: "error" });
      const scores = CATEGORIES.map((category) => Math.round(lhr.categories[category].score * 100));
      const value = (audit) => lhr.audits[audit].numericValue;
      console.log(`| ${name}, ${language} | ${scores.join(" | ")} | ${(value("first-contentful-paint") / 1000).toFixed(1)} | ${(value("largest-contentful-paint") / 1000).toFixed(1)} | ${value("total-blocking-time").toFixed(0)} | ${value("cumulative-layout-shift").toFixed(3)} |`);
      for (const category of CATEGORIES)
        for (const { id, weight } of lhr.categories[category].auditRefs)
          if (weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9) faults.add(`${language}/${path}: ${id}: ${lhr.audits[id].title}`);
    }
  for (const fault of faults) console.log(fault);
} finally {
  chromium.kill();
  server.close();
  await new Promise((done) => setTimeout(done, 500));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
