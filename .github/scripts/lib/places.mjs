// What a path of the repository is: one table for labels, for the gate, and for what CI has to run.

export const ID = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Kinds by path, the first that fits. `data` is what people add facts to; `runs` is what workflows execute. */
const KINDS = [
  { kind: "service", data: true, path: new RegExp(`^catalogue/services/([a-z0-9])/(\\1[a-z0-9]*(?:-[a-z0-9]+)*)\\.yaml$`) },
  { kind: "operator", data: true, path: new RegExp(`^catalogue/operators/(${ID})\\.yaml$`) },
  { kind: "retired", data: true, path: new RegExp(`^catalogue/retired/(${ID})\\.yaml$`) },
  { kind: "survey", data: true, path: new RegExp(`^catalogue/surveys/(${ID})\\.yaml$`) },
  { kind: "rights", data: true, path: new RegExp(`^catalogue/jurisdictions/(${ID})\\.yaml$`) },
  { kind: "vocabulary", data: true, path: /^catalogue\/vocabulary\/([a-z0-9_]+)\.yaml$/ },
  { kind: "catalogue", data: true, path: /^catalogue\/(exceptions\.yaml|ATTRIBUTION\.md)$/ },
  { kind: "workflow", runs: true, path: /^(\.github\/(workflows|scripts|actions)\/|\.ci\/|\.cargo\/|(.*\/)?action\.ya?ml$|\.github\/dependabot\.yml$)/ },
  { kind: "forms", path: /^\.github\/ISSUE_TEMPLATE\// },
  { kind: "docs", path: /^([^/]+\.md|\.github\/.*)$/ },
  { kind: "site", path: /^(templates|site-gen)\// },
  { kind: "code", path: /^/ },
];

/** The kind of a path, and the identifier that it names, if any. */
export function classify(path) {
  const { kind, data = false, runs = false, path: pattern } = KINDS.find((entry) => entry.path.test(path));
  const id = data ? path.match(pattern).at(-1) : undefined;
  return { kind, data, runs, id };
}

/** Every kind, for labels. */
export const ALL = KINDS.map((entry) => entry.kind);

/** Where the record of a service stands. */
export function placeOf(id) {
  if (!new RegExp(`^${ID}$`).test(id) || id.length > 60) throw new Error(`no identifier: ${id}`);
  return `catalogue/services/${id[0]}/${id}.yaml`;
}
