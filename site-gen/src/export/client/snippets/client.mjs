import { resolveHost, service, changesSince } from "https://wayout.example/api/v1/client.js";

const id = await resolveHost("https://www.wechat.com/"); // "wechat"; null where nothing is known
const { record, derived } = await service(id);
console.log(record.name.en, derived.verdict, derived.rating.grade);

for (const { on, id, text } of await changesSince("2026-01-01")) console.log(on, id, text.en);
