/** Counting dates, and writing one into a calendar file. Nothing here knows the page or the clock. */

const DAY = 86400000;

/** A day of the calendar as a Date at midnight UTC, so that no clock change can move it. */
export const day = (year, month, date) => new Date(Date.UTC(year, month - 1, date));

/** The day that `YYYY-MM-DD` names, or nothing. */
export function parse(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = found && day(...found.slice(1).map(Number));
  return date && iso(date) === text ? date : undefined;
}

/** A day as `YYYY-MM-DD`. */
export const iso = (date) => date.toISOString().slice(0, 10);

/** The day after these periods: `P3D,working P1M`. Hours and minutes make a whole day; the last day of a month stays one. */
export function after(date, periods) {
  return periods.split(" ").filter(Boolean).reduce(step, date);
}

function step(date, period) {
  const [, clock, count, unit, working] = /^P(T?)(\d+)([MHDWY])(,working)?$/.exec(period) ?? [];
  if (!unit) return date;
  const number = Number(count);
  if (clock) return new Date(+date + DAY * Math.ceil(number / (unit === "H" ? 24 : 1440)));
  if (unit === "M" || unit === "Y") return months(date, unit === "Y" ? number * 12 : number);
  if (unit === "W") return new Date(+date + 7 * DAY * number);
  return working ? workingDays(date, number) : new Date(+date + DAY * number);
}

function months(date, count) {
  const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + count, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return day(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date.getUTCDate(), last));
}

/** Mondays to Fridays; nobody here knows the holidays of a country. */
function workingDays(date, count) {
  let now = date;
  for (let left = count; left > 0;) {
    now = new Date(+now + DAY);
    if (now.getUTCDay() % 6) left--;
  }
  return now;
}

/** A calendar file (RFC 5545) with one whole day, and a reminder in its morning. */
export function calendar({ id, date, stamp, title, text, url }) {
  const basic = (date) => iso(date).replaceAll("-", "");
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wayout//way out//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    "BEGIN:VEVENT", `UID:${id}`, `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${basic(date)}`, `DTEND;VALUE=DATE:${basic(new Date(+date + DAY))}`,
    `SUMMARY:${value(title)}`, `DESCRIPTION:${value(text)}`, `URL:${url}`, "TRANSP:TRANSPARENT",
    "BEGIN:VALARM", "ACTION:DISPLAY", `DESCRIPTION:${value(title)}`, "TRIGGER:PT9H", "END:VALARM",
    "END:VEVENT", "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const value = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");

/** At most 75 bytes a line, the rest on the next one after a space; characters stay whole. */
function folded(line) {
  let text = "", bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > 75) { text += "\r\n "; bytes = 1; }
    text += character;
    bytes += size;
  }
  return text;
}
