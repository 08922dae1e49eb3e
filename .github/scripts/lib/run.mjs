// Running programs without a shell: every argument arrives as it is.
import { execFile } from "node:child_process";

const LARGEST = 64 * 1024 * 1024;

/** Runs a program; resolves to its exit code and what it printed, also when that is not 0. */
export function run(program, args, { cwd, env } = {}) {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd, env: env ?? process.env, maxBuffer: LARGEST, encoding: "utf8" }, (error, stdout, stderr) => {
      if (error && typeof error.code !== "number") reject(error);
      else resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

/** What a program prints; an exit code that is not among `fine` is an error that tells what it complained of. */
export async function printed(program, args, { fine = [0], ...options } = {}) {
  const { code, stdout, stderr } = await run(program, args, options);
  if (!fine.includes(code)) throw new Error(`${program} ${args[0]} ended with ${code}: ${stderr.slice(-2000)}`);
  return stdout;
}

/** The validator, named by the variable VALIDATOR. */
export const validator = () => process.env.VALIDATOR || "validator";
