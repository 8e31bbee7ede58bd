/**
 * Before the browser tests: builds and serves the workbench once, with the small sample ledger, for all test files. Each
 * building it for itself cost a third of their time, and two builds wrote one folder.
 */

import type { ChildProcess } from "node:child_process";
import { findChromium } from "./find-chromium";
import { writeSampleWorkbook } from "./sample-workbook";
import { startProcess, stopProcess } from "./start-process";
import { WORKBENCH_ADDRESS } from "./workbench-address";

let server: ChildProcess | undefined;

export default async function serveWorkbench(): Promise<void> {
  if (findChromium() === null) return;
  const started = await startProcess(["--import", "tsx", "src/workbench/serve.ts", writeSampleWorkbook()], /http:\/\/localhost:\d+\//, { PORT: "0" });
  server = started.child;
  // Jest starts the workers that run the tests afterwards, with this environment.
  process.env[WORKBENCH_ADDRESS] = started.match[0];
}

export async function stopWorkbench(): Promise<void> {
  await stopProcess(server);
}
