// The form "suggest a change" in Chromium: a new service in Chinese on a phone, a changed waiting time with its
// difference, what is in the catalogue already, drafts that stay, hostile drafts that are shown as text, a pasted record
// that is refused with line and way out.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { at, DESKTOP, PHONE, withBrowser } from "./lib/browser.mjs";
import { failures, holds, same } from "./lib/check.mjs";

/** Records that `cargo test` gives to the validator afterwards. */
const OUT = process.env.RECORDS_OUT;

/** A page at the form, ready; what goes wrong on it is told. */
async function opened(browser, address, options = {}) {
  const context = await browser.newContext({ viewport: PHONE, locale: "zh-CN", timezoneId: "Asia/Shanghai", ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => holds(`${address}: ${error}`, false));
  page.on("console", (message) => holds(`${address}: ${message.type()}: ${message.text()}`, !["error", "warning"].includes(message.type())));
  if (options.before) await options.before(page);
  await page.goto(at(address));
  await page.waitForSelector(".suggest-form");
  return page;
}

/** The field at a place of the record. */
const field = (page, place) => page.locator(`.field[data-at="${place}"]`);
const text = (page) => page.locator(".suggest-result pre.yaml").innerText();
const settled = (page) => page.waitForTimeout(400);

/** Keeps a record for the validator, as it would be sent. */
function keep(id, yaml) {
  if (!OUT) return;
  mkdirSync(path.join(OUT, id[0]), { recursive: true });
  writeFileSync(path.join(OUT, id[0], `${id}.yaml`), yaml);
}

async function aNewServiceInChinese(browser) {
  const page = await opened(browser, "zh/suggest/", { permissions: ["clipboard-read", "clipboard-write"] });
  same("the page is for a new service", await page.innerText("h1"), "添加服务");
  holds("nothing is called a mistake before anything was typed", !(await page.locator(".suggest-form .mistake:visible").count()));
  await field(page, "/name").getByLabel("中文").fill("灯下读书测试");
  await field(page, "/name").getByLabel("英文").fill("Lantern Reading Trial");
  await field(page, "/domains").locator("input").fill("https://www.lantern-reading-trial.cn/help");
  await field(page, "/category").locator("select").selectOption({ label: "阅读" }).catch(() => field(page, "/category").locator("select").selectOption({ index: 3 }));
  await field(page, "/countries").locator("input").fill("cn");
  await field(page, "/routes/0/channel").locator("select").selectOption("in_app");
  await field(page, "/routes/0/menu").getByLabel("中文").fill("我的 > 设置＞注销账号");
  await field(page, "/routes/0/menu").getByLabel("英文").fill("Me > Settings > Delete account");
  await field(page, "/routes/0/outcome").locator("select").selectOption("deleted");
  await field(page, "/routes/0/conditions").getByRole("button", { name: "＋ 条件" }).click();
  await field(page, "/routes/0/conditions/0/kind").locator("select").selectOption("zero_balance");
  await field(page, "/routes/0/timing").getByRole("button", { name: "＋ 时间" }).click();
  await field(page, "/routes/0/timing/0/kind").locator("select").selectOption("cooling_off");
  await field(page, "/routes/0/timing/0/length").locator("input").fill("15");
  await field(page, "/routes/0/timing/0/days").locator("select").selectOption("calendar");
  await field(page, "/routes/0/timing/0/undone_by").getByLabel(/登录/).check();
  await field(page, "/sources/~0/published").locator("input").fill("2026.9.1");
  await field(page, "/sources/~0/tested_on/platform").locator("select").selectOption("android");
  await field(page, "/sources/~0/tested_on/version").locator("input").fill("5.2.0");
  await settled(page);
  same("a date in another form is told at its field", await field(page, "/sources/~0/published").locator(".mistake").isVisible(), true);
  await field(page, "/sources/~0/published").locator("input").fill("2026-09-01");
  await settled(page);
  same("nothing is left to mend", await page.innerText(".check"), "没有要改的。");
  same("the page would say so", await page.innerText(".answer .verdict"), "能注销。");
  holds("with the waiting time", (await page.innerText(".answer")).includes("15"));
  const yaml = await text(page);
  for (const line of ["domains: [lantern-reading-trial.cn]", "countries: [CN]", "zh: [我的, 设置, 注销账号]", "undone_by: [sign_in]", 'tested_on: { platform: android, version: 5.2.0 }', "cites: [test-2026]"])
    holds(`the record says ${line}`, yaml.includes(line));
  const ends = await page.locator(".ends a").evaluateAll((links) => links.map((link) => link.href));
  holds(`the editor is filled in: ${ends[1]?.slice(0, 120)}`, ends[1]?.startsWith("https://code.example/owner/wayout/new/main/catalogue/services/l?filename=lantern-reading-trial.yaml&value="));
  const sent = new URL(ends[1]).searchParams.get("value");
  same("with the record", sent.trim(), yaml.trim());
  keep("lantern-reading-trial", sent);
  same("the form takes it too", new URL(ends[0]).searchParams.get("record").trim(), yaml.trim());
  await page.getByRole("button", { name: "复制记录" }).click();
  await page.waitForFunction(() => document.querySelector(".suggest-result p[role=status]").textContent === "已复制。");
  same("what is copied", (await page.evaluate(() => navigator.clipboard.readText())).trim(), yaml.trim());
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "下载文件" }).click()]);
  same("what is downloaded", download.suggestedFilename(), "lantern-reading-trial.yaml");
  same("nothing is wider than the phone", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  await page.reload();
  await page.waitForSelector(".suggest-form");
  same("the draft stays on the device", (await text(page)).trim(), yaml.trim());
  await page.getByRole("button", { name: "丢弃草稿" }).click();
  await page.waitForSelector(".suggest-form");
  holds("until it is thrown away", !(await text(page)).includes("lantern"));
  await page.context().close();
}

async function aLongerWait(browser) {
  const page = await opened(browser, "en/suggest/?service=wechat", { viewport: DESKTOP, locale: "en" });
  same("the page names the record", await page.innerText(".subject"), "WeChat");
  same("nothing has changed", (await text(page)).trim(), "Nothing has changed yet.");
  same("nothing is wrong with what is there", await page.innerText(".check"), "Nothing to mend.");
  await page.locator('.item[data-at="/routes/1"] > summary').click();
  await page.locator('.item[data-at="/routes/1/timing/0"] > summary').click();
  await field(page, "/routes/1/timing/0/length").locator("input").fill("90");
  await settled(page);
  holds("one is asked how one knows", (await page.innerText(".check")).includes("how do you know?"));
  const changed = await text(page);
  same("what goes", await page.locator(".yaml del").allInnerTexts().then((all) => all.join("").trim()), "-         length: P60D");
  same("what comes", await page.locator(".yaml ins").allInnerTexts().then((all) => all.join("").trim()), "+         length: P90D");
  holds("with what is around it", changed.includes("kind: cooling_off"));
  const ends = await page.locator(".ends a").evaluateAll((links) => links.map((link) => link.href));
  same("the editor opens the file", ends[1], "https://code.example/owner/wayout/edit/main/catalogue/services/w/wechat.yaml");
  holds("a record too long for an address is to be pasted", !ends[0].includes("&record="));
  await page.getByRole("button", { name: "I did it myself" }).click();
  await page.locator('.item[data-at="/sources/~0"]').getByLabel("System", { exact: true }).selectOption("ios");
  await field(page, "/sources/~0/tested_on/version").locator("input").fill("8.0.60");
  await field(page, "/sources/~0/published").getByRole("button", { name: "Today" }).click();
  await page.locator('[data-at="/routes/1/timing/0/cites"]').getByLabel("I did it myself").check();
  await settled(page);
  holds(`the new source is cited: ${await page.innerText(".check")}`, /cites: \[.*test-20\d\d\]/.test(await text(page)));
  same("and nothing is left to mend", await page.innerText(".check"), "Nothing to mend.");
  await page.context().close();
}

async function whatIsThereAlready(browser) {
  const page = await opened(browser, "zh/suggest/?name=wechat.com");
  await page.waitForSelector(".same li");
  holds("a domain that is taken is told", (await page.innerText(".same")).includes("微信"));
  same("with the way to that record", await page.locator(".same a").nth(1).getAttribute("href").then((href) => href.endsWith("/zh/suggest/?service=wechat")), true);
  await field(page, "/domains").locator("input").fill("");
  await field(page, "/name").getByLabel("英文").fill("WeChat");
  await page.waitForFunction(() => document.querySelector(".same")?.textContent.includes("叫这个名字"));
  await settled(page);
  holds("an address that is taken is a mistake", (await page.innerText(".check")).includes("已有记录用了这个地址"));
  await page.context().close();
  const unknown = await opened(browser, "zh/suggest/?service=%3Cimg%20src%3Dx%3E");
  holds("an unknown record is said", (await unknown.innerText(".notes")).includes("<img src=x>"));
  same("as text", await unknown.locator(".notes img").count(), 0);
  await unknown.context().close();
}

const HOSTILE = [
  ["no JSON", "{"],
  ["another version", JSON.stringify({ version: 2, values: {} })],
  ["a text", JSON.stringify("<img src=x onerror=alert(1)>")],
  ["wrong forms", JSON.stringify({ version: 1, before: "", values: { name: { en: "<img src=x onerror='window.hurt=1'>" }, routes: "<b>", sources: { "~0": [] }, "__proto__": { hurt: 1 } } })],
  ["deep", JSON.stringify({ version: 1, before: "", values: { routes: JSON.parse("[".repeat(2000) + "]".repeat(2000)) } })],
];

async function hostileDrafts(browser) {
  for (const [what, kept] of HOSTILE) {
    const before = (page) => page.addInitScript((value) => { if (!sessionStorage.done) { localStorage.setItem("wayout:suggest:new", value); sessionStorage.done = "1"; } }, kept);
    const page = await opened(browser, "zh/suggest/", { before });
    same(`${what}: nothing of it ran`, await page.evaluate(() => [window.hurt, {}.hurt, document.querySelectorAll(".suggest img").length].join()), ",,0");
    if (kept !== "{") holds(`${what}: it is shown as text`, (await page.locator(".notes .yaml").count()) === 1);
    await field(page, "/name").getByLabel("英文").fill("Still works");
    await settled(page);
    holds(`${what}: the form works`, (await text(page)).includes("Still works"));
    await page.context().close();
  }
}

/** A record that somebody has as text: read, or refused with line and way out, and never run. */
async function aPastedRecord(browser) {
  const page = await opened(browser, "zh/suggest/");
  await page.getByText("粘贴，或直接改文本").click();
  const area = page.getByLabel("记录的文本");
  const read = async (record) => { await area.fill(record); await page.getByRole("button", { name: "读入表单" }).click(); await page.waitForSelector(".paste [role=status] > p"); await settled(page); return page.locator(".paste [role=status]").innerText(); };
  holds("it begins with what the form holds", (await area.inputValue()).startsWith("# yaml-language-server"));
  const record = "name: { en: Lantern Trial, zh: 灯笼试 }\ncategory: reading\ndomains: [lantern-trial.com]\nroutes:\n  - id: web\n    channel: in_ap\n    url: <img src=x onerror=alert(1)>\n    cites: [t]\nsources:\n  t: { title: T, publisher: P, published: 2026, kind: press, language: en }\n";
  const told = await read(record);
  holds(`a mistake with its line and way out: ${told}`, /第 6 行：[^]*routes › 0 › channel[^]*是不是想写“in_app”？/.test(told));
  same("markup in it is text", await page.locator(".suggest img").count(), 0);
  holds("the form is as it was", !(await text(page)).includes("Lantern Trial"));
  await page.getByRole("button", { name: "第 6 行：" }).click();
  same("the line is shown", await area.evaluate((node) => node.value.slice(node.selectionStart, node.selectionEnd)), "    channel: in_ap");
  holds("what is no YAML is told with its line", (await read("name: { en: A\ncategory: b\n")).includes("第 2 行"));
  const mended = await read(record.replace("in_ap\n", "in_app\n").replace(/<img[^>]*>/, "https://www.lantern-trial.com/leave"));
  holds(`what is mended is read: ${mended}`, mended.includes("已读入"));
  same("into the form", await field(page, "/name").getByLabel("英文").inputValue(), "Lantern Trial");
  const written = await text(page);
  holds(`and written as files are: ${written}`, written.includes("  - { id: web, channel: in_app, url: https://www.lantern-trial.com/leave, cites: [t] }\n"));
  await page.context().close();
}

async function withoutStorageOrScript(browser) {
  const denied = (page) => page.addInitScript(() => Object.defineProperty(window, "localStorage", { get() { throw new Error("denied"); } }));
  const page = await opened(browser, "zh/suggest/", { before: denied });
  await field(page, "/name").getByLabel("英文").fill("X");
  await settled(page);
  holds("without storage one is told", (await page.innerText(".notes")).includes("不为这个页面保存"));
  await page.context().close();
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE });
  const still = await context.newPage();
  await still.goto(at("zh/suggest/"));
  same("without JavaScript there is another way", await still.locator('.suggest a[href$="/issues/new/choose"]').count(), 1);
  await context.close();
}

/** By keyboard and by name: every control has a label, mistakes are tied to their fields. */
async function controlsAreNamed(browser) {
  const page = await opened(browser, "zh/suggest/?service=wechat", { viewport: DESKTOP });
  for (const summary of await page.locator(".suggest-form > .list:nth-of-type(-n+8) > .item > summary").all()) await summary.click();
  const nameless = await page.evaluate(() => [...document.querySelectorAll(".suggest :is(input, select, textarea)")].filter((node) => !node.labels?.length && !node.ariaLabel).map((node) => node.closest("[data-at]")?.dataset.at));
  same("every control has a name", nameless.join(), "");
  await field(page, "/domains").locator("input").fill("not a domain");
  await field(page, "/domains").locator("input").blur();
  await settled(page);
  const described = await field(page, "/domains").locator("input").evaluate((node) => [node.ariaInvalid !== null, document.getElementById(node.getAttribute("aria-describedby").split(" ").at(-1)).textContent].join("|"));
  holds(`a mistake is told with its field: ${described}`, /^true\|.+/.test(described));
  await page.context().close();
}

await withBrowser(async (browser) => {
  const page = await browser.newPage();
  await page.goto(at("zh/services/wechat/"));
  holds("a service's page leads to its form", (await page.locator('a[href$="/zh/suggest/?service=wechat"]').count()) === 1);
  await page.close();
  for (const part of [aNewServiceInChinese, aLongerWait, whatIsThereAlready, hostileDrafts, aPastedRecord, withoutStorageOrScript, controlsAreNamed]) await part(browser);
});
failures();
