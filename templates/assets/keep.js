/** What is kept on the reader's device, and nowhere else. Where keeping is denied, everything still works. */

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
    return false;
  }
}
