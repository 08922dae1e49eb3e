// From the request until the account is gone: days without a script, dates and a calendar file with one; and the letter
// that asks for deletion. On the miniature catalogue, whose facts stay as they are.
import ICAL from "ical.js";
import { readFile } from "node:fs/promises";
import { after, calendar, iso, parse } from "../../../templates/assets/dates.js";
import { PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const HOSTILE = `${wanted("HOSTILE_URL")}/`;
const page = (language, service) => `${HOSTILE}${language}/services/${service}/`;

function dates() {
  const on = (start, periods) => iso(after(parse(start), periods));
  same("days", on("2026-11-22", "P30D"), "2026-12-22");
  same("hours make a whole day", on("2026-11-22", "PT72H"), "2026-11-25");
  same("the last day of a month stays one", on("2027-01-31", "P1M"), "2027-02-28");
  same("leap years", on("2028-02-29", "P1Y"), "2029-02-28");
  same("working days pass over Saturdays and Sundays", on("2026-11-20", "P3D,working"), "2026-11-25");
  same("stretches follow each other", on("2026-11-20", "P3D,working P1M"), "2026-12-25");
  same("no clock change moves a day", on("2026-03-28", "P2D"), "2026-03-30");
  for (const text of ["", "2026-02-30", "22.11.2026", "2026-11-22T00:00"]) same(`${text} is no day`, parse(text), undefined);
  const title = `${"退路, leaving; ".repeat(12)}\\ end`;
  const file = calendar({ id: "a@b", date: parse("2026-12-22"), stamp: new Date(0), title, text: "one\ntwo", url: "https://a.example/" });
  holds("no line is longer than 75 bytes", file.split("\r\n").every((line) => Buffer.byteLength(line) <= 75));
  same("long and odd texts come back", new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent("vevent")).summary, title);
}

async function timeline(browser, language, { days, sent, first }) {
  const context = await browser.newContext({ viewport: PHONE, locale: language, timezoneId: "Pacific/Kiritimati", acceptDownloads: true });
  const tab = await context.newPage();
  await tab.clock.setFixedTime(new Date("2026-11-22T11:00:00Z"));
  await tab.goto(page(language, "lantern"));
  await tab.waitForFunction(() => document.querySelector("#sent").value);
  same(`${language}: today is the reader's own`, await tab.inputValue("#sent"), "2026-11-23");
  await tab.fill("#sent", "2026-11-22");
  const gone = await tab.innerText(".time .gone");
  holds(`${language}: the end has its day: ${gone}`, gone.includes(days));
  holds(`${language}: and its date: ${gone}`, gone.includes(sent));
  holds(`${language}: the request has its date`, (await tab.innerText(".time .point")).includes(first));
  const [download] = await Promise.all([tab.waitForEvent("download"), tab.click("[data-ics]")]);
  same(`${language}: the file has a name`, download.suggestedFilename(), "lantern.ics");
  const event = new ICAL.Event(new ICAL.Component(ICAL.parse(await readFile(await download.path(), "utf8"))).getFirstSubcomponent("vevent"));
  same(`${language}: the file says when`, event.startDate.toString(), "2026-12-22");
  holds(`${language}: and what: ${event.summary}`, event.summary.includes(language === "en" ? "Lantern" : "灯笼"));
  holds(`${language}: and leads back`, event.description.includes(page(language, "lantern")));
  await context.close();
}

async function withoutScript(browser) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const tab = await context.newPage();
  await tab.goto(page("en", "lantern"));
  holds("without JavaScript days are told", (await tab.innerText(".time .gone")).includes("Day 30"));
  holds("and nothing that needs it is there", !(await tab.isVisible("[data-ics]")) && !(await tab.isVisible("#sent")));
  holds("the letter says where its words are", await tab.isVisible("#letter noscript a, #letter p a"));
  await context.close();
}

async function letter(browser) {
  const context = await browser.newContext({ viewport: PHONE, locale: "zh-CN", permissions: ["clipboard-read", "clipboard-write"] });
  const tab = await context.newPage();
  const asked = [];
  tab.on("request", (request) => /^http/.test(request.url()) && asked.push(request.url() + (request.postData() ?? "")));
  await tab.goto(page("en", "lantern"));
  await tab.click("[data-letter] summary");
  await tab.waitForSelector("[data-paper] .blank");
  same("the place is that of the browser's language", await tab.inputValue("[name=place]"), "cn");
  same("a Chinese service is written to in Chinese first", await tab.inputValue("[name=language]"), "zh");
  await tab.selectOption("[name=language]", "en");
  await tab.waitForFunction(() => document.querySelector("[data-paper]").lang === "en");
  const text = () => tab.innerText("[data-paper]");
  holds(`the law is named: ${await text()}`, (await text()).includes("A law, art. 23") && (await text()).includes("15 working days"));
  holds("a law that doesn't bind is not", !(await text()).includes("coming law") && !(await text()).includes("guide"));
  await tab.selectOption("[name=place]", "");
  holds("elsewhere no law is named", !(await text()).includes("A law"));
  await tab.selectOption("[name=place]", "cn");

  let left = "";
  await tab.route("mailto:**", (route) => route.abort());
  await tab.evaluate(() => { window.mails = []; });
  await tab.click("button[value=copy]");
  holds("a blank is told", /your name/.test(left = await tab.innerText("[data-said]")) && /the account/.test(left));
  same("and focused", await tab.evaluate(() => document.activeElement.name), "name");
  await tab.fill("[name=name]", "Ann <b>Oak</b> & Co");
  await tab.click("button[value=mail]");
  holds("one blank is enough to refuse", /the account/.test(await tab.innerText("[data-said]")));
  await tab.fill("[name=account]", "ann+50%@oak.example");
  await tab.click("button[value=copy]");
  await tab.waitForFunction(() => document.querySelector("[data-said]").textContent === "Copied.");
  const copied = await tab.evaluate(() => navigator.clipboard.readText());
  holds(`the copy is whole: ${copied}`, ["Lantern", "Ann <b>Oak</b> & Co", "ann+50%@oak.example", "art. 23"].every((part) => copied.includes(part)) && !/[{}[\]]/.test(copied));
  same("what is typed never becomes markup", await tab.locator("[data-paper] b").count(), 0);

  // A browser without a mail program stays where it is; what it was asked to open is what counts.
  const client = await context.newCDPSession(tab);
  await client.send("Page.enable");
  const opened = new Promise((resolve) => client.on("Page.frameRequestedNavigation", ({ url }) => resolve(url)));
  await tab.click("button[value=mail]");
  const mail = new URL(await opened);
  same("the e-mail goes to the privacy desk of the route", mail.pathname, "privacy@lantern.com");
  holds("with the letter", mail.searchParams.get("body").includes("ann+50%@oak.example") && mail.searchParams.get("subject").includes("Lantern"));
  holds("nothing typed leaves the device", asked.every((request) => !/ann|oak/i.test(decodeURIComponent(request))));
  same("nor stays on it", await tab.evaluate(() => JSON.stringify(localStorage).match(/ann|oak/i)), null);
  await tab.reload();
  await tab.click("[data-letter] summary");
  await tab.waitForSelector("[data-paper] .blank");
  same("the place does", await tab.inputValue("[name=place]"), "cn");

  await tab.evaluate(() => { window.print = () => { window.printed = document.documentElement.className; }; });
  await tab.fill("[name=name]", "Ann");
  await tab.fill("[name=account]", "ann");
  await tab.click("button[value=print]");
  holds("the letter can be printed alone", (await tab.evaluate(() => window.printed)).includes("print-letter"));
  await tab.emulateMedia({ media: "print" });
  holds("then only the letter is seen", (await tab.isVisible("[data-paper]")) && !(await tab.isVisible("h1")) && !(await tab.isVisible("#ways")));
  await context.close();
}

dates();
await withBrowser(async (browser) => {
  await timeline(browser, "en", { days: "Day 30", sent: "22 Dec 2026", first: "22 Nov 2026" });
  await timeline(browser, "zh", { days: "第 30 天", sent: "2026年12月22日", first: "2026年11月22日" });
  await withoutScript(browser);
  await letter(browser);
});
failures();
