// The pages of changed services, with what they need to be looked at, out of a built site: the artifact `preview`.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { program } from "./lib/event.mjs";
import { ID } from "./lib/places.mjs";

const MOST = 100;

const README = (pages) => `The pages of this change as they would look · 这次修改后的页面

To look at them · 查看方法:
  python3 -m http.server 8080    then · 然后 http://127.0.0.1:8080/

${pages.map((page) => `  http://127.0.0.1:8080/${page}`).join("\n")}
`;

/** Copies out of `site` into `out` the pages of these services; returns their paths. */
export function preview(site, out, ids) {
  const languages = ["en", "zh"].filter((language) => existsSync(path.join(site, language)));
  const known = ids.filter((id) => new RegExp(`^${ID}$`).test(id)).slice(0, MOST);
  const pages = known.flatMap((id) => languages.map((language) => `${language}/services/${id}/`)).filter((page) => existsSync(path.join(site, page)));
  mkdirSync(out, { recursive: true });
  for (const place of ["index.html", "assets", ...languages.map((language) => `${language}/index.html`), ...pages])
    cpSync(path.join(site, place), path.join(out, place), { recursive: true });
  writeFileSync(path.join(out, "README.txt"), README(pages));
  return pages;
}

async function main() {
  const [site, out, review] = process.argv.slice(2);
  const { grades } = JSON.parse(readFileSync(review, "utf8"));
  console.log(preview(site, out, grades.filter((grade) => grade.new).map((grade) => grade.id)).join("\n"));
}

program(import.meta.url, main);
