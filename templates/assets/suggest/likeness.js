/** Whether a service is in the catalogue already, by its domains and names, through the search index of the site. */
import { open } from "../search-index.js";

/** The rank below which a text was met as a whole; that of an own domain is below the longest host name. */
const WHOLE = 1_000_000;
const HOST = 254;

const get = (address) => fetch(address).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))));

export class Likeness {
  #opened;
  constructor(address) { this.address = address; }

  /** The services that have a domain or a name of the record, or would have its identifier: `{ id, en, zh, why }`. */
  async of(record, id) {
    this.#opened ??= open(this.address, get).catch((error) => { this.#opened = undefined; throw error; });
    const index = await this.#opened;
    const found = new Map();
    const ask = async (query, most, why) => {
      const asked = index.ask(query);
      await index.prepare(asked);
      for (const hit of index.now(asked, 4)) if ((hit.rank < most || hit.id === id) && !found.has(hit.id)) found.set(hit.id, { ...hit, why });
    };
    for (const domain of record.domains ?? []) await ask(domain, HOST, "domain");
    for (const name of [...Object.values(record.name ?? {}), ...(record.aliases ?? [])]) if (typeof name === "string") await ask(name, WHOLE, "name");
    return [...found.values()];
  }
}
