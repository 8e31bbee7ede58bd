/** What a report remembers of the cells that were checked, so that a later reading can be held against it. */

import { z } from "zod";
import type { Ledger } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import { parseChoice, type StoredChoice } from "../settings/table-choice";
import { cellsOf, heldText, slotsOf } from "./checked-cells";
import { ledgerFingerprintSteps } from "./fingerprint";
import { textHash } from "./text-hash";
import type { KeptChoice } from "./choose-table";

/** Key under which it is stored in the workbook. */
export const PRINTS_KEY = "report-prints";

/** Length of one print: 32 bits in 85 characters that neither JSON nor XML writes longer. */
export const PRINT_LENGTH = 5;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*+,-./:;=?@[]^_`{";

/** Beyond so many cells a task has one print for all of its cells: what is stored stays small. */
const MOST_CELL_PRINTS = 100_000;
/** Characters of all tasks' texts together, and of one. */
const ALL_TEXTS = 50_000;
const LONGEST_TEXT = 40;
const TASKS_A_STEP = 200;

const printSchema = z.string().length(PRINT_LENGTH);
const place = { row: z.number().int().min(0).max(1_048_575), column: z.number().int().min(0).max(16_383) };

const schema = z
  .object({
    version: z.literal(1),
    fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
    asOf: z.string().refine(isCivilDate),
    asOfFrom: z.enum(["option", "title", "header", "note", "today"]),
    sheet: z.string().min(1),
    headerRow: z.number().int().min(-1).max(1_048_575),
    ruleSet: z.string(),
    /** The choice of table that the check went by, as it is stored for itself; null where there was none. */
    choice: z.unknown(),
    /** Prints by cell, or one for each task. */
    of: z.enum(["cells", "tasks"]),
    slots: z.array(z.object({ slot: z.string().min(1), column: place.column, print: printSchema })),
    notes: z.array(z.object({ ...place, print: printSchema })),
    /** By task: its key, the beginning of its text, and the prints of all tasks in one text. */
    keys: z.array(z.string()),
    texts: z.array(z.string()),
    prints: z.string(),
  })
  .refine(({ of, slots, keys, texts, prints }) =>
    keys.length === texts.length && prints.length === keys.length * PRINT_LENGTH * (of === "cells" ? slots.length : 1),
  );

export interface ReportPrints extends Omit<z.infer<typeof schema>, "choice"> {
  readonly choice: StoredChoice | null;
}

/** A short print of a text. */
export function printOf(text: string): string {
  let rest = textHash(text);
  let print = "";
  for (let digit = 0; digit < PRINT_LENGTH; digit += 1) {
    print += DIGITS.charAt(rest % DIGITS.length);
    rest = Math.floor(rest / DIGITS.length);
  }
  return print;
}

/** Print of a cell that holds nothing. */
export const BLANK_PRINT = printOf("");

/** Prints of one task's cells in the order of `slots`, or one print for all of them. */
export function taskPrints(task: Ledger["tasks"][number], slots: readonly string[], of: ReportPrints["of"]): string {
  const cells = cellsOf(task);
  const prints = slots.map((slot) => printOf(heldText(cells.get(slot)))).join("");
  return of === "cells" ? prints : printOf(prints);
}

/** Takes the prints of a checked ledger, step by step: yields how many tasks have been read. */
export function* takePrints(
  { ledger, choice }: { readonly ledger: Ledger; readonly choice: KeptChoice | null },
  ruleSet: string,
): Generator<number, ReportPrints> {
  const fingerprint = yield* ledgerFingerprintSteps(ledger);
  const slots = slotsOf(ledger);
  const names = slots.map(({ slot }) => slot);
  const { tasks } = ledger;
  const of = tasks.length * slots.length > MOST_CELL_PRINTS ? "tasks" : "cells";
  const length = Math.min(LONGEST_TEXT, Math.floor(ALL_TEXTS / Math.max(1, tasks.length)));
  const prints: string[] = [];
  for (const task of tasks) {
    prints.push(taskPrints(task, names, of));
    if (prints.length % TASKS_A_STEP === 0) yield prints.length;
  }
  return {
    version: 1, fingerprint, asOf: ledger.asOf, asOfFrom: ledger.asOfFrom, sheet: ledger.sheet, headerRow: ledger.headerRow, ruleSet,
    choice: choiceOf(ledger, choice), of,
    slots: slots.map(({ slot, column, header }) => ({ slot, column, print: printOf(header) })),
    notes: ledger.notes.map(({ row, column, text }) => ({ row, column, print: printOf(text) })),
    keys: tasks.map(({ key }) => key), texts: tasks.map(({ text }) => beginning(text, length)), prints: prints.join(""),
  };
}

/** Reads what was stored; null for anything that is no such record of a version that is known. */
export function parsePrints(stored: unknown): ReportPrints | null {
  const parsed = schema.safeParse(stored);
  if (!parsed.success) return null;
  return { ...parsed.data, choice: parseChoice(parsed.data.choice) };
}

/** How the table is found again where the user had pointed at it: by its columns' headers, as a stored choice is. */
function choiceOf(ledger: Ledger, choice: KeptChoice | null): StoredChoice | null {
  const byUser = ledger.columns.some(({ by }) => by === "user");
  const without = choice?.without ?? [];
  if (!byUser && without.length === 0 && choice?.headerRow === undefined) return null;
  const told = ledger.columns.filter(({ role, header }) => role !== "milestone" && !header.includes(" / "));
  return {
    version: 1, sheet: ledger.sheet, ...(ledger.headerRow < 0 ? {} : { headerRow: ledger.headerRow }),
    columns: Object.fromEntries(told.map(({ role, column, header }) => [role, { column, header }])),
    ...(without.length === 0 ? {} : { without: [...without] }),
  };
}

/** The beginning of a text on one line, never cut inside a character; "…" where something is left out. */
function beginning(text: string, length: number): string {
  const line = text.replace(/\s+/g, " ").trim();
  if (line.length <= length) return line;
  const last = line.charCodeAt(length - 1);
  const cut = line.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
  return cut === "" ? "" : `${cut}…`;
}

