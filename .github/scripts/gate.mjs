// The gate of pull requests: what may come in at all, whoever sends it, and what kind of change it is.
//
// It runs with rights, so it never has the pull request's files on disk: it looks at names, modes and sizes that the
// host tells of them. What it refuses, it refuses with the reason and the way out.
import { Api } from "./lib/api.mjs";
import { event, program, summary } from "./lib/event.mjs";
import { ALL, classify } from "./lib/places.mjs";
import { code, visible } from "./lib/text.mjs";
import { label, tell } from "./lib/threads.mjs";

export const LARGEST = 1024 * 1024;
/** How many refusals are told one by one. */
const SHOWN = 30;
/** With this label, which only maintainers can give, code from a fork may come in. */
export const CODE_LABEL = "code";

const REASONS = {
  workflow: ["what workflows run is changed by maintainers only; open an issue that says what should change", "工作流所运行的内容只由维护者修改；请开 issue 说明要改什么"],
  outside: [`changes outside \`catalogue/\` need a word beforehand: open an issue; a maintainer then gives the label \`${CODE_LABEL}\``, `\`catalogue/\` 之外的修改请先开 issue 商量，由维护者加上 \`${CODE_LABEL}\` 标签`],
  stray: ["no record may stand there: `catalogue/services/<first letter>/<id>.yaml`", "记录不能放在这里：应为 `catalogue/services/<首字母>/<标识>.yaml`"],
  large: ["the file is larger than 1 MB; a record is a few kilobytes", "文件超过 1 MB；一条记录只有几 KB"],
  link: ["symbolic links are refused; commit the file itself", "不接受符号链接，请提交文件本身"],
  module: ["submodules are refused", "不接受子模块"],
  mode: ["a record is no program: take its executable bit away", "记录不是程序，请去掉可执行权限"],
  unseen: ["the host did not tell what this is; push again", "托管网站没有给出它的信息，请重新推送"],
  name: ["the name has characters that hide or turn writing", "文件名含有隐藏或改变书写方向的字符"],
};

/** Why a file may not come in: a key of REASONS, or nothing. */
export function refusal(file, { fromFork, codeIsWelcome }) {
  const { path, mode, size, status, unseen } = file;
  const { data, runs } = classify(path);
  if (visible(path) !== path) return "name";
  if (unseen) return "unseen";
  if (runs && fromFork) return "workflow";
  if (path.startsWith("catalogue/") && !data && status !== "removed") return "stray";
  if (!data && fromFork && !codeIsWelcome) return "outside";
  if (mode === "120000") return "link";
  if (mode === "160000") return "module";
  if (data && mode === "100755") return "mode";
  return size > LARGEST ? "large" : undefined;
}

/** Everything that is wrong, in the order of the files. A renamed file counts in both its places. */
export function judge(files, circumstances) {
  const places = files.flatMap((file) => [file, ...(file.from ? [{ path: file.from, status: "removed" }] : [])]);
  return places.flatMap((file) => {
    const why = refusal(file, circumstances);
    return why ? [{ path: file.path, why }] : [];
  });
}

/** The labels that say what kind of change it is. */
export function kinds(files) {
  const found = files.map((file) => {
    const { kind } = classify(file.path);
    return kind === "service" && file.status === "added" ? "new-service" : kind;
  });
  const order = ["new-service", ...ALL];
  return order.filter((kind) => found.includes(kind)).map((kind) => `kind:${kind}`);
}

/** What is said under the pull request. */
export function verdict(refused) {
  if (!refused.length) return "";
  const line = ({ path, why }) => `- ${code(path)}: ${REASONS[why][0]} · ${REASONS[why][1]}`;
  const more = refused.length > SHOWN ? `\n- … ${refused.length - SHOWN} more · 另有 ${refused.length - SHOWN} 处` : "";
  return [
    "**This can't come in as it is.** Once it is mended, this check runs again by itself.",
    "**目前还不能收下。** 改好后会自动重新检查。",
    "",
    refused.slice(0, SHOWN).map(line).join("\n") + more,
  ].join("\n");
}

/** The changed files with mode and size, as the host knows them. Objects of forks are found in their origin too. */
export async function changedFiles(api, pull) {
  const listed = await api.list(`/pulls/${pull.number}/files`);
  const tree = await api.call("GET", `/git/trees/${pull.head.sha}?recursive=1`);
  const entries = new Map(tree.tree.map((entry) => [entry.path, entry]));
  return listed.map(({ filename, status, previous_filename }) => {
    const { mode, size } = entries.get(filename) ?? {};
    // What is not seen, in a tree too large to be told whole or one that was pushed meanwhile, is not let in.
    const unseen = status !== "removed" && !mode;
    return { path: filename, status, from: previous_filename, mode, size: size ?? 0, unseen };
  });
}

export async function main(env = process.env) {
  const api = Api.fromEnvironment(env);
  // As it stands now: it may have been pushed to since.
  const pull = await api.call("GET", `/pulls/${event(env).pull_request.number}`);
  const files = await changedFiles(api, pull);
  const present = pull.labels.map((entry) => entry.name);
  const fromFork = pull.head.repo?.full_name !== pull.base.repo.full_name;
  const refused = judge(files, { fromFork, codeIsWelcome: present.includes(CODE_LABEL) });
  await label(api, pull.number, "kind:", kinds(files));
  await tell(api, pull.number, "gate", verdict(refused));
  summary(verdict(refused) || "Let in · 放行");
  for (const { path, why } of refused) console.log(`refused: ${visible(path)}: ${REASONS[why][0]}`);
  return refused.length ? 1 : 0;
}

program(import.meta.url, main);
