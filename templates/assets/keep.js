/**
 * What is kept on the reader's device, and nowhere else. Where keeping is denied, or there is no room, everything still
 * works, and the page says so (the event `wayout-lost`).
 */

const PREFIX = "wayout:";

/** The kept value, or the fallback where nothing, or nothing readable, is kept. */
export function read(key, fallback) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key)) ?? fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value, or forgets it when it is undefined. Says whether that was possible. */
export function write(key, value) {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
    return true;
  } catch {
    dispatchEvent(new Event("wayout-lost"));
    return false;
  }
}

/** The names of all that is kept; nothing where keeping is denied. */
export function names() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length)).sort();
  } catch {
    return undefined;
  }
}
