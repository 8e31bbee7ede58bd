/** Reads a snapshot of the workbook: list, extents, then cells. Three round trips, and one more a further block. */

import { withSerialsOf1900 } from "../ledger/date-system";
import type { SheetCells } from "../ledger/sheet-cells";
import { LedgerError } from "../workflow/ledger-error";
import type { ReadRequest, WorkbookSnapshot, WorkOptions } from "../workflow/port";
import { readBlocks } from "./read-blocks";
import { SheetExtent } from "./read-sheet";
import { officeCode } from "./office-error";
import { runExcel, type Conversation } from "./run-excel";
import { publicInfo, sheetNamed, type ListedSheet } from "./sheet-list";
import { loadParts, storedValues } from "./stored-values";
import { askState, type WorkbookState } from "./workbook-state";

/**
 * As `WorkbookPort.read`; the state is for what is written soon after.
 * @param dates1904 takes in the ids of the sheets that count their dates from 1904.
 */
export function readWorkbook(
  request: ReadRequest,
  options: WorkOptions,
  dates1904: Set<string>,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly state: WorkbookState }> {
  return runExcel(async (conversation) => {
    const { workbook, send } = conversation;
    const takeState = askState(workbook);
    const active = workbook.worksheets.getActiveWorksheet().load("name");
    await send();

    const state = takeState();
    const { sheets, settings } = state;
    const wanted = wantedSheets(sheets, request);
    const parts = loadParts(workbook, settings, state.parts);
    const extents = wanted.map((info) => new SheetExtent(info, workbook.worksheets.getItem(info.id)));
    let readers;
    try {
      await send();
      readers = extents.map((extent) => (extent.isEmpty ? null : extent.reader()));
      await readBlocks(conversation, readers.flatMap((reader) => reader?.parts() ?? []), options);
    } catch (error) {
      if (officeCode(error) !== "ItemNotFound") throw error;
      throw (await goneSheet(conversation, wanted)) ?? error;
    }

    const cells = wanted.map((info, index) => {
      const held = readers[index]?.cells() ?? emptyCells(info);
      const read = withSerialsOf1900(held);
      if (read === held) dates1904.delete(info.id);
      else dates1904.add(info.id);
      return { info, cells: read };
    });
    const snapshot: WorkbookSnapshot = {
      sheets: sheets.map(publicInfo),
      active: active.name,
      cells: cells.filter(({ info }) => info.plan === null || (request.sheet !== undefined && info === wanted[0])).map(({ cells: own }) => own),
      ...(request.planned === true
        ? { planned: Object.fromEntries(cells.flatMap(({ info, cells: own }) => (info.plan === null ? [] : [[info.plan, own]]))) }
        : {}),
      stored: storedValues(settings, parts),
    };
    return { snapshot, state };
  }, options, request.sheet === undefined ? {} : { sheet: request.sheet });
}

/** Names the sheet that was deleted since it was listed; a round trip, after a failure only. */
async function goneSheet({ workbook, send }: Conversation, wanted: readonly ListedSheet[]): Promise<LedgerError | null> {
  const standing = workbook.worksheets.load("items/id");
  await send();
  const gone = wanted.find(({ id }) => standing.items.every((sheet) => sheet.id !== id));
  return gone ? new LedgerError("sheet-gone", { sheet: gone.name }) : null;
}

function wantedSheets(sheets: readonly ListedSheet[], request: ReadRequest): ListedSheet[] {
  if (request.cells === false) return [];
  const planned = request.planned === true ? sheets.filter(({ plan }) => plan !== null) : [];
  if (request.sheet === undefined) return [...sheets.filter(({ plan, visible }) => plan === null && visible), ...planned];
  const named = sheetNamed(sheets, request.sheet);
  if (!named) throw new LedgerError("unknown-sheet", { sheet: request.sheet, sheets: sheets.map(({ name }) => name) });
  return [named, ...planned.filter((sheet) => sheet !== named)];
}

const emptyCells = (info: ListedSheet): SheetCells => ({
  name: info.name, top: 0, left: 0, values: [], text: [], formats: [], formulas: new Set(), merges: [],
  hiddenRows: new Set(), tables: [], protected: info.protected,
});
