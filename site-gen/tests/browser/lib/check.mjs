// Plain checks: every failure is told, the exit code says whether there was one.
const told = [];

/** Holds a value to what is wanted. */
export function same(what, found, wanted) {
  if (found !== wanted) told.push(`${what}: found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`);
}

/** Holds that something is so. */
export function holds(what, is) {
  if (!is) told.push(what);
}

/** Tells the failures, and ends the process with 1 when there are some. */
export function failures() {
  for (const line of told) console.error(`✗ ${line}`);
  console.error(told.length ? `${told.length} failed` : "all held");
  process.exitCode = told.length ? 1 : 0;
}

/** The value of an environment variable without which the test can't run. */
export function wanted(name) {
  if (process.env[name]) return process.env[name];
  console.error(`${name} is not set: see README.md in this folder`);
  process.exit(2);
}
