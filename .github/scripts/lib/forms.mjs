// Reading an issue that was made with a form. The host turns a form into Markdown: `### <label>`, then the answer.
// Which labels there are, `validator forms --json` says.

const NOTHING = "_No response_";
const LONGEST = 200_000;

/** The form that a body was made with, or undefined: the one whose labels stand there, all required ones among them. */
export function recognise(body, forms) {
  const lines = new Set(linesOf(body).filter((line) => line.startsWith("### ")).map((line) => line.slice(4).trim()));
  const there = (form) => form.fields.filter((field) => lines.has(field.label)).length;
  const whole = forms.filter((form) => form.fields.every((field) => lines.has(field.label)));
  return whole.sort((a, b) => there(b) - there(a))[0];
}

/** The answers by field: text, a list of words for several choices; what was left empty is absent. */
export function read(body, form) {
  const answers = {};
  for (const [field, text] of sections(body, form)) {
    const answer = FORMS[field.kind](text, field);
    if (answer !== undefined && answer !== "") answers[field.id] = answer;
  }
  return answers;
}

/** The fields that must be filled in and are not, or hold what was not offered. */
export function missing(answers, form) {
  return form.fields.filter((field) => field.required && answers[field.id] === undefined);
}

/** Each field with the text below its label. A label counts only behind those before it: an answer may quote one. */
function sections(body, form) {
  const found = [];
  let next = 0;
  for (const line of linesOf(body)) {
    const at = form.fields.findIndex((field, place) => place >= next && line.trimEnd() === `### ${field.label}`);
    if (at >= 0) {
      found.push([form.fields[at], []]);
      next = at + 1;
    } else if (found.length) {
      found.at(-1)[1].push(line);
    }
  }
  return found.map(([field, lines]) => [field, lines.join("\n").trim()]).filter(([, text]) => text !== NOTHING);
}

const FORMS = {
  line: (text) => text.replace(/\s+/g, " "),
  area: (text) => text,
  record: (text) => text.replace(/^(`{3,})ya?ml\r?\n([\s\S]*?)\n?\1$/, "$2"),
  agree: (text) => (/^- \[[ ]\]/m.test(text) ? undefined : "yes"),
  choice: (text, field) => (field.several ? chosen(text, field.options) : chosen(text, field.options)[0]),
};

/** The words of the options that a list of them names; labels may hold commas, so the longest that fits is taken. */
function chosen(text, options) {
  const longestFirst = [...options].sort((a, b) => b.shown.length - a.shown.length);
  const words = [];
  for (let rest = text.trim(); rest;) {
    const option = longestFirst.find(({ shown }) => rest === shown || rest.startsWith(`${shown}, `));
    if (!option) return [];
    words.push(option.key);
    rest = rest.slice(option.shown.length + 2).trim();
  }
  return words;
}

function linesOf(body) {
  return String(body ?? "").slice(0, LONGEST).split(/\r?\n/);
}
