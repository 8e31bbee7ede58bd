/** Ledgers of invented offices, and the readings of them that were looked at and found right. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readSheets, sheetOf, day } from "../layout/sheet-of";
import { readingLines } from "./told-readings";

/** Cells as in `sheetOf`: "<" and "^" go on with the cell on the left and above; {"day": "2026-06-30"} is a date cell. */
const offices = z.array(
  z.strictObject({
    name: z.string(),
    /** Null where the ledger tells its reporting day itself. */
    asOf: z.string().nullable(),
    /** 1-based. */
    hidden: z.array(z.number()).optional(),
    grid: z.array(z.array(z.union([z.string(), z.number(), z.boolean(), z.strictObject({ day: z.string() })]))),
  }),
);

const TODAY = "2026-06-30";
const APPROVED = path.join(__dirname, "approved-readings.txt");

const ledgers = new Map(offices.parse(JSON.parse(readFileSync(path.join(__dirname, "offices.json"), "utf8"))).map((office) => [office.name, office]));

export const officeNames: readonly string[] = [...ledgers.keys()];

/** How the ledger of this name is read now. */
export function readingNow(name: string): readonly string[] {
  const office = ledgers.get(name);
  if (!office) throw new Error(`There is no ledger "${name}".`);
  const { asOf, hidden = [], grid } = office;
  const sheet = sheetOf(grid.map((row) => row.map((value) => (typeof value === "object" ? day(value.day) : value))), { hidden });
  const reading = readSheets([sheet], { today: TODAY, ...(asOf === null ? {} : { asOf }) });
  return reading.ok ? readingLines(reading.ledger) : [`  no ledger: ${reading.why}`];
}

/** The readings that were approved. */
export function approvedReadings(): Map<string, readonly string[]> {
  const blocks = readFileSync(APPROVED, "utf8").trimEnd().split("\n\n");
  return new Map(blocks.map((block) => block.split("\n")).map(([name = "", ...lines]) => [name, lines]));
}

export function approvedText(readings: ReadonlyMap<string, readonly string[]>): string {
  return `${[...readings].map(([name, lines]) => [name, ...lines].join("\n")).join("\n\n")}\n`;
}

export { APPROVED };
