// Chromium, and the pages to look at. BASE_URL is where the built site is served, without a slash at its end.
import { chromium } from "playwright-core";
import { wanted } from "./check.mjs";

export const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Where the site is served; ends with a slash. */
export const BASE = wanted("BASE_URL").replace(/\/*$/, "/");
export const LANGUAGES = ["en", "zh"];
export const THEMES = ["light", "dark"];
/** The language of a reader that the site does not speak: the language chooser stays where it is. */
export const STRANGER = "fr";
export const PHONE = { width: 360, height: 740 };
export const DESKTOP = { width: 1280, height: 900 };

/** Runs `work` with a browser, and closes it whatever happens. */
export async function withBrowser(work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

/** Waits until what is asked of the page holds. The question may be asynchronous: `waitForFunction` takes any promise as yes. */
export async function until(page, question, argument, patience = 30000) {
  const end = Date.now() + patience;
  while (!(await page.evaluate(question, argument))) {
    if (Date.now() > end) throw new Error(`does not come true within ${patience} ms: ${question}`);
    await page.waitForTimeout(20);
  }
}

/** The address of a path of the site. */
export function at(path) {
  return new URL(path.replace(/^\//, ""), BASE).href;
}

/** Every page that the sitemap lists, or the sitemaps that it names. */
export async function everyPage(sitemap = at("sitemap.xml")) {
  const xml = await (await fetch(sitemap)).text();
  const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(new URL(match[1]).pathname, BASE).href);
  return xml.includes("<sitemapindex") ? (await Promise.all(found.map((part) => everyPage(part)))).flat() : found;
}

/** One page of each type in a language, by name: real records are chosen from the sitemap. */
export async function pagesOf(language) {
  const all = await everyPage();
  const under = (folder) => all.filter((url) => new RegExp(`/${language}/${folder}/[^/]+/$`).test(url));
  const first = (folder) => under(folder)[0];
  const services = under("services");
  const page = (path) => at(`${language}/${path}`);
  return {
    home: page(""),
    services: page("services/"),
    initial: first("a-z") ?? page("services/"),
    "service wechat": services.find((url) => url.endsWith("/wechat/")) ?? services[0],
    "service last": services.at(-1),
    find: page("find/"),
    categories: page("categories/"),
    category: first("categories"),
    difficulties: page("difficulty/"),
    difficulty: page("difficulty/hard/"),
    "difficulty unrated": page("difficulty/unrated/"),
    "dark patterns": page("dark-patterns/"),
    "dark pattern": page("dark-patterns/hidden-entry/"),
    operators: page("operators/"),
    operator: first("operators"),
    rights: page("rights/"),
    jurisdiction: first("rights"),
    "when refused": page("when-refused/"),
    surveys: page("surveys/"),
    survey: first("surveys"),
    timeline: page("timeline/"),
    rules: page("rules/"),
    rule: first("rules"),
    method: page("how-we-rate/"),
    data: page("api/"),
    about: page("about/"),
    "suggest new": page("suggest/"),
    "suggest wechat": page("suggest/?service=wechat"),
    changes: page("changes/"),
    compare: page("compare/?wechat,weibo"),
    privacy: page("privacy/"),
    contribute: page("contribute/"),
    offline: page("offline.html"),
    lost: page("404.html"),
  };
}

/** Every page of every type and language, and the language chooser, as `[name, address]`. */
export async function everyType() {
  const all = [["chooser", at("")]];
  for (const language of LANGUAGES)
    for (const [name, url] of Object.entries(await pagesOf(language))) all.push([`${name} (${language})`, url]);
  return all;
}
