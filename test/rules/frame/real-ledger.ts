/** The real ledger from the shared seed, each unit cell as the clean sheet or the pasted copy has it; null where it is absent. */

import fs from "node:fs";
import path from "node:path";
import type { Ledger } from "../../../src/ledger/ledger";
import { readSheets, sheetOf } from "./read-table";

interface SeedRow {
  readonly no: number;
  readonly content: string;
  readonly unitCell: string;
  readonly units: readonly string[];
  readonly progress: readonly string[];
  readonly wrapped: { readonly content: string; readonly progress: string };
}

const seedPath = path.join(__dirname, "../../../../shared/seed/dongcheng-2021h1.json");

/** Reads the seed clean, or as pasted (with the page's line breaks), as of a day. */
export function realLedger(how: "clean" | "pasted", asOf = "2021-06-30"): Ledger | null {
  if (!fs.existsSync(seedPath)) {
    console.warn("The real ledger is not beside the project; what it must give is not tested.");
    return null;
  }
  const seed = JSON.parse(fs.readFileSync(seedPath, "utf8")) as readonly SeedRow[];
  const body = seed.map(({ no, content, unitCell, units, progress, wrapped }) =>
    how === "clean" ? [String(no), content, units.join("、"), progress.join("\n")] : [String(no), wrapped.content, unitCell, wrapped.progress],
  );
  return readSheets([sheetOf([["※ 各项任务完成时限均为 2021年底前"], ["序号", "工作内容", "责任单位", "进展情况"], ...body])], { asOf });
}
