/** Starts a program of the project's and waits for a line of it. */

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import path from "node:path";

export const root = path.join(__dirname, "../..");

/**
 * Runs node with arguments in the project's folder.
 * @returns the first match of `line` in its output, and the process.
 * @throws Error with the output where the program ends before.
 */
export function startProcess(args: readonly string[], line: RegExp, environment: Readonly<Record<string, string>> = {}): Promise<{ match: RegExpExecArray; child: ChildProcess }> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => {
    let output = "";
    const read = (data: unknown) => {
      output += String(data);
      const match = line.exec(output);
      if (match) resolve({ match, child });
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}:\n${output}`)));
  });
}

export async function stopProcess(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return;
  await new Promise((resolve) => {
    child.once("exit", resolve);
    child.kill();
  });
}
