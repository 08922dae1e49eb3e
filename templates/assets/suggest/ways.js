/** The way out of a mistake against the schema: what was meant, or what there is to choose from. Pure. */

const MOST_SHOWN = 12;

/** The help for a word that is none of these, as `[key of the message, what it is about]`. */
export function chosenFrom(word, known) {
  if (!known.length) return undefined;
  const near = known.map((own) => [distance(String(word).toLowerCase(), own.toLowerCase()), own]).sort(([a], [b]) => a - b)[0];
  if (near[0] <= Math.max(1, Math.floor(near[1].length / 3))) return ["suggest-way-meant", near[1]];
  const shown = known.slice(0, MOST_SHOWN).join(", ");
  return ["suggest-way-known", known.length > MOST_SHOWN ? `${shown} …` : shown];
}

/** How many letters must be put in, taken out or replaced (Levenshtein); long words are cut. */
function distance(a, b) {
  const [one, other] = [a.slice(0, 40), b.slice(0, 40)];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}
