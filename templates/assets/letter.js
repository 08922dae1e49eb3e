/** The letter that asks for deletion. What the reader types stays here until they send the letter with their own program. */
import { read, write } from "./keep.js";
import { make } from "./make.js";

export function start(details) {
  const words = details.dataset;
  const form = details.querySelector("form");
  const { place, language, name, account, to } = form.elements;
  const paper = form.querySelector("[data-paper]");
  const said = form.querySelector("[data-said]");
  const wordings = new Map();
  let wording;

  const get = (tag) => fetch([...language.options].find((option) => option.value === tag).dataset.wording).then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.status))));

  /** The wording in a language, fetched once. */
  async function fetched(tag) {
    if (!wordings.has(tag)) wordings.set(tag, await get(tag));
    return wordings.get(tag);
  }

  async function open() {
    if (!details.open || wording) return;
    try {
      const own = await fetched(document.documentElement.lang);
      for (const { code, name } of own.places) place.append(make("option", { value: code }, name));
      place.value = likely(own.places);
      await choose();
      said.textContent = "";
    } catch { said.textContent = words.broken; }
  }

  /** The place chosen before on this device, else the country of the browser's language. */
  function likely(places) {
    const kept = read("place", undefined);
    if (kept === "" || places.some(({ code }) => code === kept)) return kept;
    const regions = (navigator.languages ?? []).map((tag) => /-([A-Z]{2})\b/.exec(tag)?.[1]);
    return places.find(({ countries }) => countries.some((country) => regions.includes(country)))?.code ?? "";
  }

  async function choose() {
    wording = await fetched(language.value);
    show();
  }

  /** The letter in parts; what is still blank is an element of its own. */
  function filled() {
    const law = wording.places.find(({ code }) => code === place.value);
    const blank = (input) => input.value.trim() || make("mark", { class: "blank" }, `[${input.dataset.blank}]`);
    const parts = {
      service: language.selectedOptions[0].dataset.service, law: law?.law, term: law?.term ?? wording.no_term,
      name: blank(name), account: blank(account),
    };
    const put = (text) => text.split(/\{(\w+)\}/).map((piece, at) => (at % 2 ? parts[piece] ?? "" : piece));
    const paragraphs = wording.paragraphs.filter((text) => law || !text.includes("{law}"));
    return { subject: put(wording.subject).join(""), paragraphs: paragraphs.map(put) };
  }

  function show() {
    const { subject, paragraphs } = filled();
    paper.lang = language.value;
    paper.replaceChildren(make("p", { class: "strong" }, subject), ...paragraphs.map((parts) => make("p", {}, ...parts)));
  }

  const ways = {
    mail(subject, body) {
      location.href = `mailto:${to.value}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
    },
    async copy(subject, body) {
      try {
        await navigator.clipboard.writeText(`${subject}\n\n${body}`);
        said.textContent = words.copied;
      } catch {
        getSelection().selectAllChildren(paper);
        said.textContent = words.notCopied;
      }
    },
    print() {
      const page = document.documentElement;
      page.classList.add("print-letter");
      addEventListener("afterprint", () => page.classList.remove("print-letter"), { once: true });
      print();
    },
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (!wording) return;
    const empty = [name, account].filter((input) => !input.value.trim());
    for (const input of [name, account]) input.setAttribute("aria-invalid", String(empty.includes(input)));
    said.textContent = empty.length ? words.blank.replace("#", new Intl.ListFormat(document.documentElement.lang).format(empty.map((input) => input.dataset.blank))) : "";
    if (empty.length) return empty[0].focus();
    const { subject, paragraphs } = filled();
    ways[event.submitter?.value ?? "copy"](subject, paragraphs.map((parts) => parts.join("")).join("\n\n"));
  });
  form.addEventListener("input", () => wording && show());
  place.addEventListener("change", () => write("place", place.value));
  language.addEventListener("change", () => choose().catch(() => { said.textContent = words.broken; }));
  details.addEventListener("toggle", open);
  open();
}
