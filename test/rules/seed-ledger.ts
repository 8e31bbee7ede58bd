/** The real ledger as the readers see it, from the shared seed; null where the seed is not beside the project. */

import fs from "node:fs";
import path from "node:path";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import type { Rule } from "../../src/rules/rule";

const seedPath = path.join(__dirname, "../../../shared/seed/dongcheng-2021h1.json");

interface SeedRow {
  readonly no: number;
  readonly content: string;
  readonly unitCell: string;
  readonly progress: readonly string[];
  readonly wrapped: { readonly content: string; readonly progress: string };
}

function sheetOf(rows: readonly (readonly string[])[]): SheetCells {
  return {
    name: "任务进展",
    top: 0,
    left: 0,
    values: rows,
    text: rows,
    formats: rows.map((row) => row.map(() => "General")),
    formulas: new Set(),
    merges: [],
    hiddenRows: new Set(),
    tables: [],
    protected: false,
  };
}

/** Reads the seed as clean or as pasted (with the page's line breaks), as of a day. */
export function seedLedger(how: "clean" | "pasted" = "clean", asOf = "2021-06-30"): Ledger | null {
  if (!fs.existsSync(seedPath)) {
    console.warn("The real ledger is not beside the project; its examples are skipped.");
    return null;
  }
  const seed = JSON.parse(fs.readFileSync(seedPath, "utf8")) as readonly SeedRow[];
  const body = seed.map((row) => [
    String(row.no),
    how === "clean" ? row.content : row.wrapped.content,
    row.unitCell.replace(/\n/g, how === "clean" ? "、" : "\n"),
    how === "clean" ? row.progress.join("\n") : row.wrapped.progress,
  ]);
  const reading = readLedger(
    [sheetOf([["※ 以下各项任务的完成时限均为2021年12月底。", "", "", ""], ["序号", "工作内容", "责任单位", "进展情况"], ...body])],
    { asOf, today: asOf } as Parameters<typeof readLedger>[1],
  );
  return "ledger" in reading ? reading.ledger : null;
}

/** 序号 of the tasks at which a rule fires, each once; those with another severity than the rule's as "24 info". */
export function firesAt(rule: Pick<Rule, "severity" | "parameters" | "check">, ledger: Ledger): (number | string)[] {
  const seen = new Map<string, number | string>();
  for (const finding of rule.check(ledger, { parameters: rule.parameters })) {
    const task = ledger.tasks.find((each) => each.key === finding.task);
    const seq = task?.seq ?? "sheet";
    const other = finding.severity !== undefined && finding.severity !== rule.severity;
    seen.set(String(seq), other ? `${seq} ${finding.severity}` : seq);
  }
  return [...seen.values()];
}
