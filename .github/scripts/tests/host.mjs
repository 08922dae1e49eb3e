// The code host on loopback, as far as the scripts talk to it: threads, labels, pull requests, Git objects. It keeps
// what it is sent, so that a test can look at it, and asks for the token as the real one does.
import { createServer } from "node:http";

const BOT = { login: "github-actions[bot]", type: "Bot" };

export class Host {
  comments = {};
  labels = {};
  issues = [];
  pulls = [];
  files = {};
  reviews = {};
  refs = { "heads/main": "base" };
  commits = { base: { message: "First", tree: { sha: "tree-base" } } };
  objects = new Map();
  tree = { tree: [], truncated: false };
  requests = [];
  #number = 100;

  async start() {
    this.server = createServer((request, response) => this.#answer(request, response));
    await new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    this.environment = {
      GITHUB_API_URL: `http://127.0.0.1:${this.server.address().port}`, GITHUB_REPOSITORY: "owner/name", GITHUB_TOKEN: "secret",
    };
    return this;
  }

  stop() {
    return new Promise((resolve) => this.server.close(resolve));
  }

  /** Every request that was not only a look, as `METHOD path`. */
  get deeds() {
    return this.requests.filter(({ method }) => method !== "GET").map(({ method, path }) => `${method} ${path}`);
  }

  async #answer(request, response) {
    let text = "";
    for await (const part of request) text += part;
    const { pathname, searchParams } = new URL(request.url, "http://host");
    const path = pathname.replace(/^\/repos\/owner\/name/, "");
    const body = text ? JSON.parse(text) : undefined;
    this.requests.push({ method: request.method, path, body });
    const allowed = request.headers.authorization === "Bearer secret" && pathname.startsWith("/repos/owner/name");
    const [status, value] = allowed ? this.#route(request.method, path, body, searchParams) : [401, { message: "Bad credentials" }];
    response.writeHead(status, { "content-type": "application/json" }).end(value === undefined ? "" : JSON.stringify(value));
  }

  #route(method, path, body, query) {
    for (const [verb, pattern, answer] of this.#routes()) {
      const match = verb === method && path.match(new RegExp(`^${pattern}$`));
      if (match) return answer(match.slice(1), body, query);
    }
    return [404, { message: "Not Found" }];
  }

  #routes() {
    const page = (items, query) => {
      const [size, number] = [Number(query.get("per_page") ?? 30), Number(query.get("page") ?? 1)];
      return [200, items.slice((number - 1) * size, number * size)];
    };
    const next = () => ++this.#number;
    const made = (value) => { const sha = `sha-${next()}`; this.objects.set(sha, value); return [201, { sha }]; };
    const found = (value) => (value ? [200, value] : [404, { message: "Not Found" }]);
    return [
      ["GET", "", () => [200, { default_branch: "main" }]],
      ["GET", "/issues/(\\d+)/comments", ([n], _, query) => page(this.comments[n] ?? [], query)],
      ["POST", "/issues/(\\d+)/comments", ([n], { body }) => {
        const comment = { id: next(), body, user: BOT };
        (this.comments[n] ??= []).push(comment);
        return [201, comment];
      }],
      ["PATCH", "/issues/comments/(\\d+)", ([id], { body }) => {
        const comment = Object.values(this.comments).flat().find((one) => one.id === Number(id));
        comment.body = body;
        return [200, comment];
      }],
      ["DELETE", "/issues/comments/(\\d+)", ([id]) => {
        for (const [n, list] of Object.entries(this.comments)) this.comments[n] = list.filter((one) => one.id !== Number(id));
        return [204];
      }],
      ["GET", "/issues/(\\d+)/labels", ([n], _, query) => page((this.labels[n] ?? []).map((name) => ({ name })), query)],
      ["POST", "/issues/(\\d+)/labels", ([n], { labels }) => [200, (this.labels[n] = [...(this.labels[n] ?? []), ...labels])]],
      ["DELETE", "/issues/(\\d+)/labels/([^/]+)", ([n, name]) => {
        this.labels[n] = this.labels[n].filter((one) => one !== decodeURIComponent(name));
        return [200, []];
      }],
      ["GET", "/issues", (_, __, query) => page(this.issues.filter((one) => one.state === "open" && one.labels.includes(query.get("labels"))), query)],
      ["POST", "/issues", (_, body) => {
        const issue = { number: next(), state: "open", user: BOT, ...body };
        this.issues.push(issue);
        return [201, issue];
      }],
      ["PATCH", "/issues/(\\d+)", ([n], body) => [200, Object.assign(this.issues.find((one) => one.number === Number(n)), body)]],
      ["GET", "/pulls/(\\d+)/files", ([n], _, query) => page(this.files[n] ?? [], query)],
      ["GET", "/pulls/(\\d+)/reviews", ([n], _, query) => page(this.reviews[n] ?? [], query)],
      ["POST", "/pulls/(\\d+)/reviews", ([n], body) => {
        (this.reviews[n] ??= []).push({ ...body, user: BOT });
        return [200, {}];
      }],
      ["POST", "/pulls/(\\d+)/requested_reviewers", () => [201, {}]],
      ["GET", "/pulls/(\\d+)", ([n]) => found(this.pulls.find((one) => one.number === Number(n)))],
      ["GET", "/pulls", (_, __, query) => page(this.pulls.filter((one) => one.state === "open" && one.head.label === query.get("head")), query)],
      ["POST", "/pulls", (_, body) => {
        const pull = { number: next(), state: "open", ...body, head: { label: `owner:${body.head}` } };
        this.pulls.push(pull);
        return [201, pull];
      }],
      ["PATCH", "/pulls/(\\d+)", ([n], body) => [200, Object.assign(this.pulls.find((one) => one.number === Number(n)), body)]],
      ["GET", "/git/trees/([\\w-]+)", () => [200, this.tree]],
      ["GET", "/git/ref/(.+)", ([ref]) => found(this.refs[ref] && { object: { sha: this.refs[ref] } })],
      ["GET", "/git/commits/([\\w-]+)", ([sha]) => found(this.commits[sha])],
      ["POST", "/git/blobs", (_, body) => made(Buffer.from(body.content, "base64").toString("utf8"))],
      ["POST", "/git/trees", (_, body) => made(body)],
      ["POST", "/git/commits", (_, body) => {
        const answer = made(body);
        this.commits[answer[1].sha] = { message: body.message, tree: { sha: body.tree } };
        return answer;
      }],
      ["POST", "/git/refs", (_, { ref, sha }) => [201, (this.refs[ref.replace("refs/", "")] = sha)]],
      ["PATCH", "/git/refs/(.+)", ([ref], { sha }) => [200, (this.refs[ref] = sha)]],
    ];
  }

  /** The files that a branch's newest commit puts in place: `{ path: text }`. */
  filesAt(branch) {
    const tree = this.objects.get(this.commits[this.refs[`heads/${branch}`]].tree.sha);
    return Object.fromEntries(tree.tree.map(({ path, sha }) => [path, this.objects.get(sha)]));
  }
}
