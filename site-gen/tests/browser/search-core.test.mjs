// The search without a page: a table of queries, and the service that each must find first.
import { failures, same } from "./lib/check.mjs";
import { ask, nearest, prepare, search } from "../../../templates/assets/search-core.js";
import { folding, highlight, hostOf, likeness, oneSlip } from "../../../templates/assets/search-text.js";

/** Identifier, English and Chinese name, aliases, readings, domains, operator, grade, days. */
const SERVICES = [
  ["12306", "China Railway 12306", "铁路 12306", "", "tie lu 1 2 3 0 6", "12306.cn", "China Railway\t国铁集团", "h", 15],
  ["baidu", "Baidu", "百度", "", "bai du", "=", "Baidu\t百度", "h", 0],
  ["github", "GitHub", "", "", "", "=", "Microsoft\t微软", "e", 0],
  ["jd", "JD.com", "京东", "360buy", "jing dong", "=", "JD\t京东", "h", 30],
  ["qq", "QQ", "", "腾讯 QQ", "teng xun q q", "im.qq.com qq.com", "Tencent\t腾讯", "m", 60],
  ["qq-mail", "QQ Mail", "QQ 邮箱", "", "q q you xiang", "mail.qq.com", "Tencent\t腾讯", "m", 15],
  ["taobao", "Taobao", "淘宝", "", "tao bao", "=", "Alibaba\t阿里巴巴", "m", 15],
  ["tencent-video", "Tencent Video", "腾讯视频", "", "teng xun shi pin", "v.qq.com", "Tencent\t腾讯", "u", 0],
  ["wechat", "WeChat", "微信", "", "wei xin", "= weixin.qq.com", "Tencent\t腾讯", "h", 60],
  ["wecom", "WeCom", "企业微信", "", "qi ye wei xin", "work.weixin.qq.com", "Tencent\t腾讯", "m", 0],
  ["weibo", "Weibo", "微博", "Sina Weibo", "wei bo", "=", "Sina\t新浪", "h", 30],
  ["lukfook", "Café Noël", "咖啡诺埃尔", "", "ka fei nuo ai er", "", "", "u", 0],
];
const KNOWN = { wechat: 6, jd: 3 };

function columnsOf(services) {
  const operators = [...new Set(services.map((row) => row[6]).filter(Boolean))];
  const column = (at) => services.map((row) => row[at] || 0);
  return {
    ids: column(0), en: services.map((row) => row[1]), zh: column(2), aliases: column(3), pinyin: column(4), domains: column(5),
    operators, by: services.map((row) => operators.indexOf(row[6]) + 1), grades: services.map((row) => row[7]).join(""),
    days: column(8), known: services.map((row) => KNOWN[row[0]] ?? 0).join(""),
  };
}

/** What people type, and what they mean; null where nothing is to be found. */
const QUERIES = [
  ["weixin", "wechat"], ["微信", "wechat"], ["wx", "wechat"], ["wechat.com", "wechat"],
  ["https://www.wechat.com/en/", "wechat"], ["WeChat", "wechat"], ["  we chat ", "wechat"], ["ＷｅＣｈａｔ", "wechat"],
  ["wecaht", "wechat"], ["wechatt", "wechat"], ["wchat", "wechat"], ["weixim", "wechat"], ["weixin.qq.com", "wechat"],
  ["w", "wechat"], ["we", "wechat"], ["wei'xin", "wechat"], ["wei xin", "wechat"],
  ["http://weixin.qq.com:80/cgi-bin?x=1#y", "wechat"], ["企业微信", "wecom"], ["企業微信", "wecom"], ["qywx", "wecom"],
  ["work.weixin.qq.com/wework", "wecom"], ["qq", "qq"], ["QQ", "qq"], ["qq.com", "qq"], ["mail.qq.com", "qq-mail"],
  ["https://user:pw@i.qq.com/", "qq"], ["邮箱", "qq-mail"], ["郵箱", "qq-mail"], ["tencent", "tencent-video"],
  ["腾讯", "tencent-video"], ["shipin", "tencent-video"], ["video", "tencent-video"], ["video tencent", "tencent-video"],
  ["騰訊視頻", "tencent-video"], ["taob", "taobao"], ["taobo", "taobao"], ["atobao", "taobao"], ["tb", "taobao"],
  ["阿里巴巴", "taobao"], ["alibaba", "taobao"], ["jd", "jd"], ["JD.com", "jd"], ["jd.com", "jd"], ["m.jd.com", "jd"],
  ["360buy", "jd"], ["京东", "jd"], ["京東", "jd"], ["github", "github"], ["git hub", "github"], ["GitHub!", "github"], ["gihtub", "github"],
  ["hub", "github"], ["github.com/owner/name", "github"], ["github.dev", "github"],
  ["docs.github.co.uk", "github"], ["sina", "weibo"], ["weibo", "weibo"], ["cafe noel", "lukfook"],
  ["noël", "lukfook"], ["12306", "12306"], ["railway", "12306"], ["铁路12306", "12306"],
  ["delete my WeChat account", "wechat"], ["how to delete github", "github"], ["注销微信", "wechat"],
  ["怎么注销淘宝账号", "taobao"], ["delete taboao account", "taobao"],
  ["notaservice", null], ["   ", null], ["", null], ["<script>", null], ["fakejd.com", null], ["hub.dev", null], ["wechat.evil.example", null], ["\u0000", null],
  ["a".repeat(100000), null], ["\\", null], ["[", null], ["delete account", null], ["\ud800", null],
];

const fold = folding("東东業业騰腾訊讯視视頻频郵邮銷销號号");
const sets = [prepare(columnsOf(SERVICES), fold)];
const find = (query, limit) => search(sets, ask(query, fold), limit);
for (const [query, wanted] of QUERIES) same(`search ${JSON.stringify(query.slice(0, 60))}`, find(query)[0]?.id ?? null, wanted);

same("a limit is kept", find("w", 2).length, 2);
same("a whole name comes before its beginning", find("qq").slice(0, 2).map((hit) => hit.id).join(), "qq,qq-mail");
same("services of an operator are found", find("tencent").length, 5);
same("a hit says grade and waiting", JSON.stringify([find("weibo")[0].grade, find("weibo")[0].days]), '["hard",30]');
same("a hit has the name of the other language", find("github")[0].zh, "GitHub");
const halves = [0, 6].map((from) => prepare(columnsOf(SERVICES.slice(from, from + 8)), fold));
same("what stands in two parts is found once", search(halves, ask("微信", fold)).map((hit) => hit.id).join(), "wechat,wecom");
same("the nearest are offered", nearest(sets, ask("wechta vidoe", fold))[0]?.id, "wechat");
same("nothing is near to nothing", nearest(sets, ask("zzzz", fold)).length, 0);

same("case, width and accents are one", fold("ＣＡＦÉ"), "cafe");
same("kinds of characters are one", fold("騰訊視頻"), "腾讯视频");
same("a host is read from an address", hostOf("https://www.example.co.uk/a?b"), "example.co.uk");
same("a word is no host", hostOf("wechat"), "");
same("a host may have a port", hostOf("wechat.com:443/x"), "wechat.com");
same("a swap is one slip", oneSlip("wecaht", "wechat"), true);
same("a loss at the end is one slip", oneSlip("wecha", "wechat"), true);
same("two slips are not one", oneSlip("wacaht", "wechat"), false);
same("the same is within one slip", oneSlip("abc", "abc"), true);
same("the same is alike", likeness("wechat")("wechat"), 1);
same("nothing shared is not alike", likeness("wechat")("zoom"), 0);
same("the place of a query in a name", String(highlight("Café Noël", "noel", fold)), "5,9");
same("the place of a traditional query", String(highlight("腾讯视频", "視頻", fold)), "2,4");
same("a place after characters of two units", String(highlight("𠮷野家 Yoshi", "yoshi", fold)), "5,10");
same("no place", highlight("WeChat", "wx", fold), null);

const many = Array.from({ length: 2600 }, (_, i) => [`s${i}`, `Service ${i}`, `服务 ${i}`, `s${i} alias`, "fu wu", `s${i}.example.com`, "", "u", 0]);
const crowd = [prepare(columnsOf(many), fold)];
const queries = ["s", "service 25", "fuwu", "srevice", "s2599.example.com", "zzzzzz", "vice"];
const time = () => {
  const before = performance.now();
  for (const query of queries) search(crowd, ask(query, fold));
  return (performance.now() - before) / queries.length;
};
time();
same("a key is answered within 12 ms among 2,600 services", time() < 12, true);

failures();
