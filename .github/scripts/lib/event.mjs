// What a workflow is told, and how a script answers it.
import { appendFileSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The event that started the workflow. */
export function event(env = process.env) {
  return JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8"));
}

/** Sets an output of the step. Only plain words may be: they end up in expressions. */
export function output(name, value, env = process.env) {
  if (!/^[\w.:\/-]*$/.test(value)) throw new Error(`not a plain word for ${name}: ${value}`);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `${name}=${value}\n`);
}

/** Adds to the summary of the job. */
export function summary(markdown, env = process.env) {
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown}\n`);
}

/** Runs `main` when its file is the program; a failure is told on standard error and ends in exit code 2. */
export function program(url, main) {
  if (process.argv[1] !== fileURLToPath(url)) return;
  main().then((code) => { process.exitCode = code ?? 0; }, (error) => {
    console.error(error.stack ?? error);
    process.exitCode = 2;
  });
}
