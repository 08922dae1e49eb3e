/** The way from request to gone: dates beside the days, counted from the day that the reader chooses, and the calendar file. */
import { after, calendar, day, iso, parse } from "./dates.js";

export function start(section) {
  const language = document.documentElement.lang;
  const input = section.querySelector("#sent");
  const moments = [...section.querySelectorAll(".when b")];
  const button = section.querySelector("[data-ics]");
  // The site writes its dates as the British do: 22 November 2026.
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { dateStyle: "medium", timeZone: "UTC" });
  const { by, from } = section.dataset;

  /** What is known of a moment: `22 Dec`, `22–25 Dec`, `by 25 Dec`, `22 Dec at the earliest`. */
  function told({ least, most }, sent) {
    const [first, last] = [least, most].map((periods) => (periods === undefined ? undefined : after(sent, periods)));
    if (!last) return least ? from.replace("#", format.format(first)) : "";
    if (!least && most) return by.replace("#", format.format(last));
    return format.formatRange(first, last);
  }

  function show() {
    const sent = parse(input.value);
    for (const node of moments) node.textContent = sent ? told(node.dataset, sent) : "";
    button.disabled = !sent;
  }

  function download() {
    const { least, most } = moments.at(-1).dataset;
    const { ics, title, text } = button.dataset;
    const url = location.origin + location.pathname;
    const date = after(parse(input.value), most ?? least);
    const file = calendar({ id: `${ics}-${iso(date)}@${location.hostname}`, date, stamp: new Date(), title, text: `${text}\n${url}`, url });
    const address = URL.createObjectURL(new Blob([file], { type: "text/calendar" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: `${ics}.ics` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }

  const now = new Date();
  input.value = iso(day(now.getFullYear(), now.getMonth() + 1, now.getDate()));
  input.addEventListener("input", show);
  button.addEventListener("click", download);
  show();
}
