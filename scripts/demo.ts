/** `npm run demo`: the main job on the sample ledger, through the same path as in Excel. */

import { mkdir } from "node:fs/promises";
import path from "node:path";
import { runHeadless } from "../src/workbench/headless/run-headless";

async function demo(): Promise<void> {
  const root = path.join(__dirname, "..");
  const folder = path.join(root, "out", "demo");
  await mkdir(folder, { recursive: true });
  const shown = (file: string) => path.relative(process.cwd(), file);
  const { lines } = await runHeadless({
    file: shown(path.join(root, "assets", "samples", "yunxi-2026-10.xlsx")),
    locale: "zh-CN",
    summaries: true,
    highlight: true,
    json: shown(path.join(folder, "yunxi-2026-10-report.json")),
    out: shown(path.join(folder, "yunxi-2026-10-result.xlsx")),
  });
  process.stdout.write(`${lines.join("\n")}\n`);
}

demo().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
