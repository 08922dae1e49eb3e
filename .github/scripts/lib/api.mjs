// The code host's REST interface, as far as the scripts use it. The token never leaves this file.

/** What the host answered when it refused. */
export class Refused extends Error {
  constructor(status, method, path, text) {
    super(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    this.status = status;
  }
}

const PER_PAGE = 100;

/** Talks about one repository. `url` is the interface's address, without a slash at its end. */
export class Api {
  #token;

  constructor({ url, repository, token }) {
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new Error(`no repository: ${repository}`);
    Object.assign(this, { url, repository });
    this.#token = token;
  }

  /** From the environment of a workflow. */
  static fromEnvironment(env = process.env) {
    const need = (name) => env[name] || fail(`${name} is not set`);
    return new Api({ url: need("GITHUB_API_URL"), repository: need("GITHUB_REPOSITORY"), token: need("GITHUB_TOKEN") });
  }

  /** The answer to a request; `path` is within the repository. An answer without a body is null. */
  async call(method, path, body) {
    const answer = await fetch(`${this.url}/repos/${this.repository}${path}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${this.#token}`,
        "user-agent": "wayout-workflows",
        "x-github-api-version": "2022-11-28",
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Refused(answer.status, method, path, text);
    return text ? JSON.parse(text) : null;
  }

  /** The answer, or null where there is nothing. */
  async find(path) {
    try {
      return await this.call("GET", path);
    } catch (error) {
      if (error instanceof Refused && error.status === 404) return null;
      throw error;
    }
  }

  /** Every item of a list, at most `limit`. */
  async list(path, limit = 3000) {
    const items = [];
    for (let page = 1; items.length < limit; page++) {
      const joint = path.includes("?") ? "&" : "?";
      const more = await this.call("GET", `${path}${joint}per_page=${PER_PAGE}&page=${page}`);
      items.push(...more);
      if (more.length < PER_PAGE) break;
    }
    return items.slice(0, limit);
  }
}

function fail(why) {
  throw new Error(why);
}
