/** Lets the user say which sheet, header row and columns are the ledger's; the workbook remembers it. */

import type { TableChoice } from "../ledger/find-tables";
import { CHOICE_KEY, parseChoice, resolveChoice, type StoredChoice } from "../settings/table-choice";
import type { WorkbookPort, WorkbookSnapshot } from "./port";

/** A remembered choice as it holds for the sheets as they are now. */
export type KeptChoice = TableChoice & { readonly sheet: string };

/** Keeps a choice in the workbook, for everybody who opens it; null forgets it. */
export async function chooseTable(port: WorkbookPort, choice: Omit<StoredChoice, "version"> | null): Promise<void> {
  await port.apply({ stored: { [CHOICE_KEY]: choice === null ? undefined : { version: 1, ...choice } } });
}

/** The choice that the workbook remembers, as far as it still fits its sheets; null where there is none or it cannot be read. */
export function keptChoice(snapshot: Pick<WorkbookSnapshot, "stored" | "cells">): KeptChoice | null {
  const choice = parseChoice(snapshot.stored[CHOICE_KEY]);
  return choice && resolveChoice(choice, snapshot.cells);
}
