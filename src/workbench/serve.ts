/**
 * Serves the workbench: npm start [-- LEDGER.xlsx]. Builds the add-in and the page first, then answers on
 * http://localhost:PORT (4300, or the environment's PORT). Office.js comes from the installed package.
 */

import path from "node:path";
import { buildWorkbench } from "./page/build-workbench";
import { firstWorkbook } from "./page/first-workbook";
import { startServer } from "./page/workbench-server";

async function serve(): Promise<void> {
  const root = path.join(__dirname, "..", "..");
  const output = path.join(root, "out", "workbench");
  const file = await firstWorkbook(root, process.argv[2]);
  console.log("正在构建工作台… / Building the workbench…");
  await buildWorkbench(output, process.env["NODE_ENV"] === "production");
  const server = await startServer({ root, output, file, port: Number(process.env["PORT"] ?? 4300) });
  console.log(`工作台已就绪 / The workbench is ready: ${server.address}`);
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
