// Search finds every service first by its full names, and near the top by everything else that people type:
// aliases, pinyin, initials, traditional characters, domains. Reads the built index; needs no browser.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { prepare, search } from "../../../templates/assets/search-core.js";

const assets = join(process.env.SITE_DIR, "assets");
const file = readdirSync(assets).find((name) => /^search\.[0-9a-f]+\.json$/.test(name));
const index = JSON.parse(readFileSync(join(assets, file), "utf8"));
const entries = prepare(index);

/** How far down a service may stand; several services share initials and short aliases. */
const FIRST = 1, NEAR = 3, SHARED = 10;

const failures = [];
let queries = 0;
function finds(id, query, within, what) {
  queries += 1;
  const place = search(entries, query).findIndex((hit) => hit.id === id);
  if (place < 0 || place >= within) failures.push(`${what} “${query}” finds ${id} at ${place + 1 || "none"}`);
}

const isLatin = (text) => /^[a-z0-9]+$/.test(text);
for (const [id, en, zh, keys] of index.services) {
  finds(id, en, FIRST, "the English name");
  finds(id, zh, FIRST, "the Chinese name");
  for (const key of keys.split("\t\t")[0].split("\t").filter(Boolean)) {
    const short = isLatin(key) && key.length < 5;
    finds(id, key, key.includes(".") ? FIRST : short ? SHARED : NEAR, "the key");
    if (key.includes(".")) finds(id, `https://www.${key}/a?b#c`, FIRST, "the address");
  }
}
/** What people type, and whom they mean. */
const TYPED = {
  weixin: "wechat", wx: "wechat", 微信: "wechat", "wechat.com": "wechat", wecaht: "wechat", zhifubao: "alipay", zfb: "alipay",
  淘寶: "taobao", taobao: "taobao", 京東: "jd", "jd.com": "jd", 騰訊視頻: "tencent-video", gongshangyinhang: "icbc",
  jiansheyinhang: "china-construction-bank", qqyinyue: "qq-music", kugouyinyue: "kugou", 網易雲音樂: "netease-cloud-music",
  douyin: "douyin", 抖音: "douyin", weibo: "weibo", 新浪微博: "weibo", 嘀嗒: "dida", "12306": "12306", 華為帳號: "huawei-id",
};
Object.entries(TYPED).forEach(([query, id]) => finds(id, query, FIRST, "what people type"));

console.log(`${index.services.length} services, ${queries} queries`);
if (failures.length || queries < 5 * index.services.length) {
  console.error(failures.join("\n") || "too few queries");
  process.exit(1);
}
