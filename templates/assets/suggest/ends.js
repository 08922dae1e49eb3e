/** Where a finished record goes: the code host's editor or form, filled in as far as an address can hold it; the clipboard; a file. */

/** Addresses beyond this are refused by some servers. */
const LONGEST = 7000;
const BRANCH = "main";

/** Where the record of a service stands in the repository. */
export const place = (id) => `catalogue/services/${id[0]}/${id}.yaml`;

/** The address of the host's editor: with the file filled in when it is new and short enough, else empty. */
export function editor(repository, id, text, isNew) {
  const folder = place(id).slice(0, place(id).lastIndexOf("/"));
  if (!isNew) return { url: `${repository}/edit/${BRANCH}/${place(id)}`, whole: false };
  const bare = `${repository}/new/${BRANCH}/${folder}?filename=${encodeURIComponent(`${id}.yaml`)}`;
  return fits(`${bare}&value=${encodeURIComponent(text)}`, bare);
}

/** The address of the form that takes a whole record. */
export function form(repository, id, text) {
  const bare = `${repository}/issues/new?template=record.yml&title=${encodeURIComponent(id)}&service=${encodeURIComponent(id)}`;
  return fits(`${bare}&record=${encodeURIComponent(text)}`, bare);
}

const fits = (url, bare) => (url.length <= LONGEST ? { url, whole: true } : { url: bare, whole: false });

/** Puts the text into the clipboard; says whether that was possible. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Has the browser save the text as a file. */
export function download(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/yaml" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
