// Search finds every service first by its full names, and near the top by everything else that people type:
// aliases, pinyin, initials, domains; and first by every name and host of another list, lists/justdeleteme.tsv. Reads the
// built index, and the same index cut into parts (SEARCH_PARTS), as large catalogues have it; needs no browser.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { open } from "../../../templates/assets/search-index.js";
import { wanted } from "./lib/check.mjs";

const assets = join(wanted("SITE_DIR"), "assets");
const whole = readdirSync(assets).find((name) => /^search\.[0-9a-f]+\.json$/.test(name));
const parts = wanted("SEARCH_PARTS");
const get = async (file) => JSON.parse(readFileSync(file, "utf8"));
const services = readdirSync(join(wanted("SITE_DIR"), "en/services"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => JSON.parse(readFileSync(join(wanted("SITE_DIR"), `api/v1/services/${entry.name}.json`), "utf8")))
  .map(({ id, record }) => ({ id, name: record.name, aliases: record.aliases ?? [], domains: record.domains ?? [] }));

/** How far down a service may stand; several services share names, initials and short aliases. */
const FIRST = 1, NEAR = 3, SHARED = 10;

/** What people type, and whom they mean. */
const TYPED = {
  weixin: "wechat", wx: "wechat", 微信: "wechat", "wechat.com": "wechat", wecaht: "wechat", zhifubao: "alipay", zfb: "alipay",
  淘寶: "taobao", taobao: "taobao", 京東: "jd", "jd.com": "jd", 騰訊視頻: "tencent-video", gongshangyinhang: "icbc",
  jiansheyinhang: "china-construction-bank", qqyinyue: "qq-music", kugouyinyue: "kugou", 網易雲音樂: "netease-cloud-music",
  douyin: "douyin", 抖音: "douyin", weibo: "weibo", 新浪微博: "weibo", 嘀嗒: "dida", "12306": "12306", 華為帳號: "huawei-id",
  注销支付宝: "alipay", "delete wechat account": "wechat", we: "wechat",
};

const failures = [];
let queries = 0;
async function finds(index, id, query, within, what) {
  queries += 1;
  const asked = index.ask(query);
  await index.prepare(asked);
  const place = index.now(asked, SHARED).findIndex((hit) => hit.id === id);
  if (place < 0 || place >= within) failures.push(`${what} “${query}” finds ${id} at ${place + 1 || "none"}`);
}

/** How many services bear a name: it cannot find all of them first. */
const bearers = new Map();
for (const { name } of services)
  for (const text of new Set(Object.values(name).map((text) => text.toLowerCase()))) bearers.set(text, (bearers.get(text) ?? 0) + 1);

/** The names and hosts of JustDeleteMe's entries, each with the service that it finds first. */
const listed = new Map();
const shared = new Map();
for (const line of readFileSync(new URL("lists/justdeleteme.tsv", import.meta.url), "utf8").trim().split("\n")) {
  const [id, name, hosts = ""] = line.split("\t");
  if (line.startsWith("= ")) shared.set(id.slice(2), [name, ...hosts.split(" ")]);
  else if (!line.startsWith("#"))
    for (const text of [name, ...hosts.split(" ")].filter(Boolean)) listed.set(text, new Set(listed.get(text)).add(id));
}
for (const [text, ids] of shared) {
  const own = [...(listed.get(text) ?? [])];
  if (!own.some((id) => id !== ids[0]) || !own.every((id) => ids.includes(id))) failures.push(`the list: “${text}” is no exception`);
}
for (const [text, own] of listed) if (own.size > 1 && !shared.has(text)) failures.push(`the list: “${text}” means several services`);

const isLatin = (text) => /^[a-z0-9]+$/i.test(text);
for (const [kind, file] of [["whole", join(assets, whole)], ["in parts", parts]]) {
  const index = await open(file, get);
  for (const { id, name, aliases, domains } of services) {
    for (const text of [name.en ?? name.zh, name.zh ?? name.en])
      await finds(index, id, text, bearers.get(text.toLowerCase()) > 1 ? SHARED : FIRST, `${kind}: the name`);
    for (const alias of aliases) await finds(index, id, alias, isLatin(alias) && alias.length < 5 ? SHARED : NEAR, `${kind}: the alias`);
    for (const domain of domains) {
      await finds(index, id, domain, FIRST, `${kind}: the domain`);
      await finds(index, id, `https://www.${domain}/a?b#c`, FIRST, `${kind}: the address`);
    }
  }
  for (const [text, [id]] of listed) await finds(index, shared.get(text)?.[0] ?? id, text, FIRST, `${kind}: the list’s`);
  for (const [query, id] of Object.entries(TYPED)) await finds(index, id, query, FIRST, `${kind}: what people type`);
}

console.log(`${services.length} services, ${queries} queries`);
if (failures.length || queries < 6 * services.length || listed.size < 8000) {
  console.error(failures.join("\n") || "too few queries");
  process.exit(1);
}
