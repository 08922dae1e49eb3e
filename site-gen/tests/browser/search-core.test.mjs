// The search without a page: a table of queries, and the service that each must find first.
import { failures, same } from "./lib/check.mjs";
import { fold, highlight, hostOf, oneSlip, prepare, search } from "../../../templates/assets/search-core.js";

const INDEX = {
  version: 1,
  services: [
    ["12306", "China Railway 12306", "铁路 12306", "tielu12306\ttl12306\t12306.cn\t\tchina railway\t国铁集团", "hard", 15],
    ["baidu", "Baidu", "百度", "baidu\tbd\tbaidu.com\t\tbaidu\t百度", "hard", null],
    ["github", "GitHub", "GitHub", "github.com\t\tmicrosoft\t微软", "easy", null],
    ["jd", "JD.com", "京东", "jingdong\tjd\t360buy\tjd.com\t\tjd\t京东", "hard", 30],
    ["qq", "QQ", "QQ", "tengxunqq\tim.qq.com\tqq.com\t\ttencent\t腾讯", "medium", 60],
    ["qq-mail", "QQ Mail", "QQ 邮箱", "qqyouxiang\tqqyx\tmail.qq.com\t\ttencent\t腾讯", "medium", 15],
    ["taobao", "Taobao", "淘宝", "taobao\ttb\ttaobao.com\t\talibaba\t阿里巴巴", "medium", 15],
    ["tencent-video", "Tencent Video", "腾讯视频", "tengxunshipin\ttxsp\tv.qq.com\t\ttencent\t腾讯", "", null],
    ["wechat", "WeChat", "微信", "weixin\twx\twechat.com\tweixin.qq.com\t\ttencent\t腾讯", "hard", 60],
    ["wecom", "WeCom", "企业微信", "qiyeweixin\tqywx\twork.weixin.qq.com\t\ttencent\t腾讯", "medium", null],
    ["weibo", "Weibo", "微博", "weibo\twb\tsina weibo\tweibo.com\t\tsina\t新浪", "hard", 30],
    ["lukfook", "Café Noël", "咖啡诺埃尔", "kafeinuoaier\tkfnae", "", null],
  ],
};

/** What people type, and what they mean; null where nothing is to be found. */
const QUERIES = [
  ["weixin", "wechat"], ["微信", "wechat"], ["wx", "wechat"], ["wechat.com", "wechat"],
  ["https://www.wechat.com/en/", "wechat"], ["WeChat", "wechat"], ["  we chat ", "wechat"], ["ＷｅＣｈａｔ", "wechat"],
  ["wecaht", "wechat"], ["wechatt", "wechat"], ["wchat", "wechat"], ["weixim", "wechat"], ["weixin.qq.com", "wechat"],
  ["http://weixin.qq.com:80/cgi-bin?x=1#y", "wechat"], ["企业微信", "wecom"], ["qywx", "wecom"],
  ["work.weixin.qq.com/wework", "wecom"], ["qq", "qq"], ["QQ", "qq"], ["qq.com", "qq"], ["mail.qq.com", "qq-mail"],
  ["https://user:pw@i.qq.com/", "qq"], ["邮箱", "qq-mail"], ["tencent", "tencent-video"], ["腾讯", "tencent-video"],
  ["shipin", "tencent-video"], ["video", "tencent-video"], ["taob", "taobao"], ["taobo", "taobao"], ["tb", "taobao"],
  ["阿里巴巴", "taobao"], ["alibaba", "taobao"], ["jd", "jd"], ["JD.com", "jd"], ["jd.com", "jd"], ["m.jd.com", "jd"],
  ["360buy", "jd"], ["京东", "jd"], ["github", "github"], ["git hub", "github"], ["gihtub", "github"],
  ["github.com/owner/name", "github"], ["sina", "weibo"], ["weibo", "weibo"], ["cafe noel", "lukfook"],
  ["noël", "lukfook"], ["12306", "12306"], ["railway", "12306"], ["铁路12306", "12306"],
  ["notaservice", null], ["   ", null], ["", null], ["<script>", null], ["fakejd.com", null],
];

const entries = prepare(INDEX);
for (const [query, wanted] of QUERIES) same(`search ${JSON.stringify(query)}`, search(entries, query)[0]?.id ?? null, wanted);

same("a limit is kept", search(entries, "w", 2).length, 2);
same("a whole name comes before its beginning", search(entries, "qq").slice(0, 2).map((hit) => hit.id).join(), "qq,qq-mail");
same("services of an operator are found", search(entries, "tencent").length, 5);
same("case, width and accents are one", fold("ＣＡＦÉ"), "cafe");
same("a host is read from an address", hostOf("https://www.example.co.uk/a?b"), "example.co.uk");
same("a word is no host", hostOf("wechat"), "");
same("a swap is one slip", oneSlip("wecaht", "wechat"), true);
same("two slips are not one", oneSlip("wacaht", "wechat"), false);
same("the same is within one slip", oneSlip("abc", "abc"), true);
same("the place of a query in a name", String(highlight("Café Noël", "noel")), "5,9");
same("a place after characters of two units", String(highlight("𠮷野家 Yoshi", "yoshi")), "5,10");
same("no place", highlight("WeChat", "wx"), null);

const many = prepare({ services: Array.from({ length: 2600 }, (_, i) => [`s${i}`, `Service ${i}`, `服务 ${i}`, `fuwu${i}\tfw${i}\ts${i}.example.com`, "", null]) });
const before = performance.now();
for (const query of ["s", "service 25", "fuwu", "srevice", "s2599.example.com"]) search(many, query);
const each = (performance.now() - before) / 5;
same("a key is answered within 50 ms among 2,600 services", each < 50, true);

failures();
