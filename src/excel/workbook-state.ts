/** What has to be known of a workbook before it is written to, and why Excel may refuse. */

import type { Conversation } from "./run-excel";
import { listSheets, loadSheets, type ListedSheet } from "./sheet-list";
import { LoadedSettings, loadPartIds, loadSettings } from "./stored-values";

export interface WorkbookState {
  readonly sheets: readonly ListedSheet[];
  settings: LoadedSettings;
  /** Ids of our XML parts. */
  readonly parts: ReadonlySet<string>;
  readonly readOnly: boolean;
  /** No sheet can be added, renamed or moved. */
  readonly structureProtected: boolean;
  /** Ids of the sheets that were seen to count their dates from 1904: for the port they count from 1900, as all others. */
  dates1904: ReadonlySet<string>;
}

/** Queues the questions; the function that it gives takes the answer in after the round trip. */
export function askState(workbook: Excel.Workbook): () => WorkbookState {
  const sheets = loadSheets(workbook);
  const settings = loadSettings(workbook);
  const parts = loadPartIds(workbook);
  workbook.load("readOnly");
  workbook.protection.load("protected");
  return () => ({
    sheets: listSheets(sheets),
    settings: LoadedSettings.from(settings),
    parts: new Set(parts.items.map(({ id }) => id)),
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    dates1904: new Set(),
  });
}

export async function readState({ workbook, send }: Conversation): Promise<WorkbookState> {
  const take = askState(workbook);
  await send();
  return take();
}
