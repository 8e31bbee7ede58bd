/** Runs examples through the product's own reader and rules. */

import { parseArea } from "../../ledger/address";
import { takeBaseline } from "../../ledger/baseline";
import type { CivilDate, Ledger } from "../../ledger/ledger";
import { readLedger } from "../../ledger/read-ledger";
import type { SheetCells } from "../../ledger/sheet-cells";
import type { Roster } from "../../ledger/units";
import { catalogue, type RuleId } from "../catalogue";
import { checkLedger } from "../check-ledger";
import type { Finding } from "../finding";
import type { OfficeKnowledge } from "../rule";
import { usualDay, type ExampleLedger, type ExampleSheet } from "./example";

/** The example's sheet as the port would hand it over: from A1, every row equally wide. */
export function exampleCells(sheet: ExampleSheet): SheetCells {
  const width = sheet.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const values = sheet.cells.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name: sheet.name ?? "台账",
    top: 0,
    left: 0,
    values,
    text: values.map((row) => row.map(String)),
    formats: values.map((row) => row.map(() => "General")),
    formulas: new Set(),
    merges: (sheet.merges ?? []).flatMap((address) => parseArea(address) ?? []),
    hiddenRows: new Set((sheet.hiddenRows ?? []).map((row) => row - 1)),
    tables: [],
    protected: false,
  };
}

/** An example that was read: its ledger, and what is known beside it. */
export interface ReadExample {
  readonly ledger: Ledger;
  readonly known: OfficeKnowledge;
}

/** Reads an example. Throws RangeError where it holds no ledger: examples are the product's own data. */
export function readExample(example: ExampleLedger): ReadExample {
  const { roster, lastPeriod } = example;
  const ledger = readSheets([example, ...(example.others ?? [])], example.asOf ?? usualDay, roster);
  return {
    ledger,
    known: {
      ...(roster ? { roster } : {}),
      ...(lastPeriod ? { baseline: takeBaseline(readSheets([lastPeriod], lastPeriod.asOf, roster)) } : {}),
    },
  };
}

/** What one rule says about an example, with its usual parameters. */
export function checkExample(rule: RuleId, { ledger, known }: ReadExample): Finding[] {
  return checkLedger(ledger, catalogue.filter(({ id }) => id === rule), {}, known);
}

function readSheets(sheets: readonly ExampleSheet[], asOf: CivilDate, roster: Roster | undefined): Ledger {
  const cells = sheets.map(exampleCells);
  const [first] = cells;
  const reading = readLedger(cells, { asOf, today: asOf, ...(first ? { active: first.name } : {}), ...(roster ? { roster } : {}) });
  if (!reading.ok) throw new RangeError(`an example without a ledger: ${reading.why}`);
  return reading.ledger;
}
