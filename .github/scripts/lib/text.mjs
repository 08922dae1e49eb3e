// Strangers' text in comments: shown, never obeyed.

/** How long a comment may be; the host takes 65,536 characters. */
const LONGEST = 60_000;

/** A text inside a code block that it cannot close. */
export function fenced(text, language = "") {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${text.replace(/\n$/, "")}\n${fence}`;
}

/** A text within a line of code. */
export function code(text) {
  const plain = visible(text).replaceAll("`", "ˋ").replaceAll("|", "¦");
  return `\`${plain}\``;
}

/** A text on one line, without characters that turn or hide writing. */
export function visible(text) {
  return String(text).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, "\ufffd");
}

/** A text with every character escaped that Markdown or HTML could take for markup, on one line. */
export function plain(text) {
  return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replace(/[\\`*_[\]#|~@!>]/g, "\\$&").replace(/:\/\//g, ":\u200b//");
}

/** Markdown in which nobody is called by name: the host calls whoever stands behind an @, unless it is code. */
export function quiet(markdown) {
  let fence;
  return markdown.split("\n").map((line) => {
    const mark = line.match(/^\s*(`{3,})/)?.[1];
    if (mark && !fence) fence = mark;
    else if (mark && line.trim() === fence) fence = undefined;
    else if (!fence) return line.split(/(`+[^`]*`+)/).map((part, at) => (at % 2 ? part : part.replace(/@(?=[\w-])/g, "@<!-- -->"))).join("");
    return line;
  }).join("\n");
}

/** Markdown of a length that the host takes. A fence that was cut through is closed. */
export function short(markdown, longest = LONGEST) {
  if (markdown.length <= longest) return markdown;
  const cut = markdown.slice(0, longest);
  const fence = [...cut.matchAll(/^(`{3,})/gm)].map((match) => match[1]);
  const open = fence.length % 2 ? `\n${fence.at(-1)}` : "";
  return `${cut}${open}\n\n… (cut short · 已截断)`;
}
