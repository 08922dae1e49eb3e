// Filtering and sorting without a page, against a plain filter written here. How fast it is, is a matter of the benchmark (`benches/filters.mjs`).
import { failures, same } from "./lib/check.mjs";
import { asked, filter, prepare, told } from "../../../templates/assets/finder-core.js";

const FACETS = {
  version: 1, rows: 50, grade: "hmueh", age: "fouao", date: [9000, 7000, null, 8000, 7000], days: [30, 15, null, 0, 90],
  category: { sets: ["shopping", "video"], of: [0, 1, 0, 1, 0] },
  facets: {
    country: { sets: ["CN", "", "CN US"], of: [0, 2, 1, 0, 2] },
    proof: { sets: ["", "face_scan sms_code", "sms_code"], of: [1, 2, 0, 0, 1] },
  },
};
const facets = prepare(FACETS);
const found = (query) => filter(facets, asked(facets, query)).found.join();

for (const [query, wanted] of [
  ["", "0,1,2,3,4"], ["?grade=hard", "0,4"], ["?grade=hard,easy", "0,3,4"], ["?country=US", "1,4"], ["?proof=sms_code", "0,1,4"],
  ["?proof=face_scan&category=shopping&age=old", "4"], ["?waiting=7", "3"], ["?waiting=more", "4"], ["?waiting=unknown", "2"],
  ["?grade=limited", "0,1,2,3,4"], ["?grade=hard,limited", "0,4"], ["?category=video&country=US&grade=hard", ""],
  ["?sort=longest", "4,0,1,3,2"], ["?sort=shortest", "3,1,0,4,2"], ["?sort=hardest", "0,4,1,3,2"], ["?sort=easiest", "3,1,0,4,2"],
  ["?sort=newest", "0,3,1,4,2"], ["?sort=oldest", "1,4,3,0,2"], ["?sort=__proto__", "0,1,2,3,4"], ["?sort=constructor", "0,1,2,3,4"],
  // What nobody offers is left out of account.
  ["?grade=<script>&country=%00&x=y&__proto__=z", "0,1,2,3,4"], [`?category=${"a".repeat(100000)}`, "0,1,2,3,4"], ["?%", "0,1,2,3,4"],
]) same(`found by ${query.slice(0, 60)}`, found(query), wanted);

const counts = (query) => filter(facets, asked(facets, query)).counts;
same("counts tell what a further choice would leave", JSON.stringify(counts("?grade=hard").country), '{"CN":2,"US":1}');
same("a facet's own choice does not count for it", JSON.stringify(counts("?category=video").category), '{"shopping":3,"video":2}');
for (const query of ["", "?grade=hard,easy&sort=longest", "?country=CN&proof=sms_code"])
  same(`the address of ${query} tells the same`, told(asked(facets, query)), query);
same("the address forgets what there is not", told(asked(facets, "?grade=hard,nonsense&sort=name")), "?grade=hard");

failures();
