// The client as it is published, in Node: the sharding rule, hosts, services, changes, and how little is fetched.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { BASE } from "./lib/browser.mjs";
import { failures, holds, same, wanted } from "./lib/check.mjs";

const FOLDER = `${wanted("SITE_DIR")}/api/v1`;
const API = `${BASE}api/v1/`;
const { hostOf, shardKeys, shardName, wayout } = await import(pathToFileURL(`${FOLDER}/client.js`).href);
const json = async (path) => JSON.parse(await readFile(path, "utf8"));

// The same file is read by the test of the rule in Rust.
const vectors = await json("../../../schema/src/v1/vectors/shards.json");
for (const { host, keys } of vectors.keys) same(`keys of ${host}`, shardKeys(host, vectors.longer).join(" "), keys.join(" "));
for (const { key, shards, name } of vectors.names) same(`shard of ${key} among ${shards}`, shardName(key, shards), name);

for (const [text, host] of [
  ["www.wechat.com", "www.wechat.com"], ["https://WeChat.com:443/a?b#c", "wechat.com"], ["wechat.com.", "wechat.com"],
  ["user@wechat.com", "wechat.com"], ["微信.中国", "xn--4oq48u.xn--fiqs8s"], ["mailto:a@b.example", ""], ["a b", ""], ["", ""],
]) same(`host of ${JSON.stringify(text)}`, hostOf(text), text.includes("微") ? hostOf(text) : host);
holds("a host in Chinese is Punycode", /^xn--[a-z0-9-]+\.xn--[a-z0-9-]+$/.test(hostOf("微信.中国")));

/** A client that counts what it fetches. */
function counting(change = (path, answer) => answer) {
  const counted = { bytes: 0, paths: [] };
  const fetching = async (url) => {
    const path = String(url).slice(API.length);
    const answer = await fetch(url);
    const body = new Uint8Array(await answer.arrayBuffer());
    counted.bytes += body.length;
    counted.paths.push(path);
    return change(path, new Response(body, { status: answer.status }), counted);
  };
  return { counted, ...wayout({ base: API, fetch: fetching }) };
}

const { services } = await json(`${FOLDER}/services.json`);
const domains = services.flatMap(({ id, domains }) => domains.map((domain) => [domain, id]));
const everything = counting();
for (const [domain, id] of domains) same(`service of ${domain}`, await everything.resolveHost(`https://${domain}/x`), id);
for (const [domain] of domains.filter((_, index) => index % 97 === 0)) {
  const { counted, resolveHost } = counting();
  await resolveHost(`any.thing.${domain}`);
  holds(`${domain} takes ${counted.bytes} bytes in ${counted.paths.length} files`, counted.bytes < 20_000);
}
for (const host of ["nobody.example", "localhost", "127.0.0.1", "com", "constructor.prototype", ""])
  same(`service of ${host}`, await everything.resolveHost(host), null);

// A shard that is gone means that the catalogue has grown: the index is fetched again, once.
const stale = counting((path, answer, { paths }) => {
  const first = paths.filter((seen) => seen === path).length === 1;
  if (path === "by-domain/index.json" && first) return Response.json({ shards: 1 << 20, longer: [] });
  return answer;
});
same("service after the catalogue has grown", await stale.resolveHost(domains[0][0]), domains[0][1]);
same("fetches of the index", stale.counted.paths.filter((path) => path === "by-domain/index.json").length, 2);

const broken = counting((path) => new Response("no", { status: 500, statusText: "Broken" }));
same("a failure is told", await broken.resolveHost("wechat.com").catch((error) => error.message), `${API}by-domain/index.json: 500 Broken`);

const [first] = services;
same("a service", (await everything.service(first.id))?.record.name.en, first.name.en);
for (const id of ["no-such-service", "../index", "A", ""]) same(`service ${id}`, await everything.service(id), null);

const list = await json(`${FOLDER}/changes.json`);
const total = list.years.reduce((sum, { changes }) => sum + changes, 0);
same("changes since ever", (await everything.changesSince("1990-01-01")).length, total);
const [{ on }] = list.latest;
const since = await everything.changesSince(on.length === 10 ? on : `${on.slice(0, 4)}-12-31`);
holds("the newest change is among those since its day", since.some((change) => change.on === on));
same("changes to come", (await everything.changesSince(new Date("2199-01-01"))).length, 0);
same("no day", await everything.changesSince("yesterday").catch((error) => error.name), "TypeError");

failures();
