/** Checking columns alone, beside two libraries that validate rows: what is filled in, and whether a number is one. */

import { Schema } from "tableschema";
import { z } from "zod";
import type { CellValue } from "../../src/ledger/sheet-cells";
import type { Rule } from "../../src/rules/rule";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import { madeRows, madeSheet } from "./made-ledger";
import { medians } from "./measure";
import { ledgerOf, UNITS } from "./reading-cost";

export interface RowCost {
  readonly name: string;
  /** Milliseconds a row. */
  readonly cost: number;
  /** Rows in which something is amiss. */
  readonly found: number;
}

const OWN_RULES: ReadonlySet<string> = new Set(["seq/missing", "seq/not-a-number", "task/missing", "unit/missing", "progress/missing"]);
const FIELDS = ["seq", "task", "unit", "deadline", "progress"] as const;

const descriptor = {
  fields: FIELDS.map((name) => ({ name, type: name === "seq" ? "integer" : "string", constraints: { required: name !== "deadline" } })),
};
const rowSchema = z.object({ seq: z.number().int(), task: z.string().trim().min(1), unit: z.string().trim().min(1), deadline: z.string(), progress: z.string().trim().min(1) });

/** The same rows for all; of ours the rules alone, for reading gives more than rows. */
export async function measureColumnChecks(tasks: number, runs: number): Promise<RowCost[]> {
  const rows = madeRows(tasks, UNITS).slice(3).map((row) => [...row]);
  const objects = rows.map((row) => Object.fromEntries(FIELDS.map((name, index) => [name, row[index]])));
  const ledger = ledgerOf(madeSheet(tasks, UNITS));
  const rules: readonly Rule[] = catalogue.filter(({ id }) => OWN_RULES.has(id));
  const schema = await Schema.load(descriptor);
  const found = new Map<string, number>();
  const works: Record<string, () => void> = {
    "this project's column rules": () => void found.set("this project's column rules", new Set(checkLedger(ledger, rules).map(({ task }) => task)).size),
    zod: () => void found.set("zod", objects.filter((row) => !rowSchema.safeParse(row).success).length),
    tableschema: () => void found.set("tableschema", rows.filter((row) => !isValid(schema, row)).length),
  };
  return Object.entries(medians(works, { runs })).map(([name, cost]) => ({ name, cost: cost / tasks, found: found.get(name) ?? 0 }));
}

/** It tells what is amiss by throwing. */
function isValid(schema: Schema, row: CellValue[]): boolean {
  try {
    schema.castRow(row);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}
