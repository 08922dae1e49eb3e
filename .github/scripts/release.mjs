// A dated release of the data: its name, what changed since the one before, and the checksums of its files.
//
// `release.mjs name DATE` gives the tag that is free and the one before; `release.mjs sums FOLDER` writes SHA256SUMS.
import { createHash } from "node:crypto";
import { createReadStream, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { output, program } from "./lib/event.mjs";
import { printed } from "./lib/run.mjs";

const SHAPE = /^data-\d{4}-\d{2}-\d{2}(\.\d+)?$/;

/** The tag of a release on this day: `data-2026-11-21`, `data-2026-11-21.2` for the second of the day. */
export function tagFor(date, tags) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`no date: ${date}`);
  const first = `data-${date}`;
  for (let number = 1; ; number++) {
    const tag = number === 1 ? first : `${first}.${number}`;
    if (!tags.includes(tag)) return tag;
  }
}

/** The release before: the newest by date, then by number. */
export function newest(tags) {
  const key = (tag) => { const [, date, number] = tag.match(/^data-([\d-]+)(?:\.(\d+))?$/); return [date, Number(number ?? 1)]; };
  const order = (a, b) => { const [x, y] = [key(a), key(b)]; return x[0] < y[0] ? -1 : x[0] > y[0] ? 1 : x[1] - y[1]; };
  return tags.filter((tag) => SHAPE.test(tag)).sort(order).at(-1);
}

/** The checksums of the files of a folder, as `sha256sum --check` reads them. */
export async function sums(folder) {
  const files = readdirSync(folder).filter((name) => name !== "SHA256SUMS").sort();
  const lines = [];
  for (const name of files) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(path.join(folder, name)), hash);
    lines.push(`${hash.digest("hex")}  ${name}\n`);
  }
  return lines.join("");
}

async function main() {
  const [what, argument] = process.argv.slice(2);
  if (what === "sums") return writeFileSync(path.join(argument, "SHA256SUMS"), await sums(argument));
  if (what !== "name") throw new Error("use: release.mjs name DATE | sums FOLDER");
  const tags = (await printed("git", ["tag", "--list", "data-*"])).split("\n").filter(Boolean);
  output("tag", tagFor(argument, tags));
  output("before", newest(tags) ?? "");
}

program(import.meta.url, main);
