// node filters.mjs: how long one choice takes in Node at 26,000 services. Prints what BENCHMARKS.md says of filters.
import { asked, filter, prepare } from "../../templates/assets/finder-core.js";

const SIZE = 26000, ROUNDS = 20;
const FACETS = { country: ["CN", "", "CN US"], proof: ["", "face_scan sms_code", "sms_code"] };
const letter = (letters, at) => letters[(at * 7919) % letters.length];
const each = (make) => Array.from({ length: SIZE }, (_, at) => make(at));
const crowd = prepare({
  version: 1, rows: 50,
  grade: each((at) => letter("emhliu", at)).join(""), age: each((at) => letter("faou", at + 1)).join(""),
  date: each((at) => (at % 5 ? (at * 31) % 9000 : null)), days: each((at) => (at % 3 ? (at * 17) % 100 : null)),
  category: { sets: ["shopping", "video"], of: each((at) => at % 2) },
  facets: Object.fromEntries(Object.entries(FACETS).map(([name, sets]) => [name, { sets, of: each((at) => (at * 13) % sets.length) }])),
});
const queries = ["?grade=hard,easy", "?country=CN&proof=sms_code&sort=longest", "?sort=newest", "?category=video&waiting=30"];
const times = [];
for (let round = 0; round < ROUNDS; round++)
  for (const query of queries) {
    const before = performance.now();
    filter(crowd, asked(crowd, query));
    times.push(performance.now() - before);
  }
times.sort((a, b) => a - b);
console.log(`${SIZE} services: ${times[times.length >> 1].toFixed(1)} ms a choice, ${times.at(-1).toFixed(1)} at most`);
