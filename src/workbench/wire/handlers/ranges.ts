import type { BookArea, BookLink } from "../../../book/book";
import { fullAddress, intersection, isEntireColumns, isEntireRows, rangeAt, resolveAddress, wholeSheet } from "../addresses";
import { isObjectOf, wholeNumber } from "../arguments";
import { readGrid, writeGrid, writeValues } from "../cell-grid";
import { handlersOf, type Arguments, type HandlerRegistry } from "../class-handlers";
import { StandInGap, invalidArgument, invalidOperation } from "../errors";
import type { Host } from "../host";
import { shownText, valueType } from "../shown";
import { AreasTarget, RangeTarget } from "../targets";
import { clearAreas, usedPart } from "./clearing";
import { deleteRange, insertRange } from "./row-moves";

/** A range passed as an object or as an address. */
function otherRange(range: RangeTarget, args: Arguments, host: Host): RangeTarget {
  const given = args[0];
  if (isObjectOf(given, "Range") && given.target instanceof RangeTarget) return given.target;
  if (typeof given !== "string") throw invalidArgument();
  const { sheet, areas } = resolveAddress(host.book, range.sheet, given);
  const area = areas[0];
  if (!area || areas.length !== 1) throw invalidArgument();
  return new RangeTarget(sheet, area);
}

const within = (range: RangeTarget, top: number, left: number, bottom: number, right: number): RangeTarget =>
  rangeAt(range.sheet, range.area.top + top, range.area.left + left, range.area.top + bottom, range.area.left + right);

/** True or false where all rows agree, else null. */
function rowsHidden({ sheet, area }: RangeTarget): boolean | null {
  let hidden = 0;
  for (const [row, { hidden: isHidden }] of sheet.rows) if (isHidden && row >= area.top && row <= area.bottom) hidden++;
  return hidden === 0 ? false : hidden === area.bottom - area.top + 1 ? true : null;
}

function columnsHidden({ sheet, area }: RangeTarget): boolean | null {
  let hidden = 0;
  for (let column = area.left; column <= area.right; column++) if (sheet.isColumnHidden(column)) hidden++;
  return hidden === 0 ? false : hidden === area.right - area.left + 1 ? true : null;
}

/** Merged areas whose top left cell lies in the range: Excel finds no others. */
const mergesIn = (range: RangeTarget): BookArea[] =>
  range.sheet.merges.filter(({ top, left }) => intersection(range.area, { top, left, bottom: top, right: left }) !== null);

function merge(range: RangeTarget, across: boolean, host: Host): void {
  host.guardCells(range.sheet, range.areas);
  const { sheet, area } = range;
  if (sheet.tables.some((table) => intersection(table.area, area))) throw invalidOperation("A table cannot hold merged cells.");
  unmerge(range, host);
  const areas = across
    ? Array.from({ length: range.rowCount }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  for (const one of areas) {
    if (one.top === one.bottom && one.left === one.right) continue;
    // Only the first value survives, as in Excel.
    for (let row = one.top; row <= one.bottom; row++) {
      for (let column = one.left; column <= one.right; column++) {
        if ((row !== one.top || column !== one.left) && sheet.storedCell(row, column)) sheet.setCell(row, column, { value: "" });
      }
    }
    sheet.merges.push(one);
  }
}

function unmerge(range: RangeTarget, host: Host): void {
  host.guardCells(range.sheet, range.areas);
  range.sheet.merges = range.sheet.merges.filter((merged) => intersection(merged, range.area) === null);
}

function readLink({ sheet, area }: RangeTarget): Record<string, string> | null {
  const link = sheet.linkAt(area.top, area.left);
  if (!link) return null;
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.location === undefined ? {} : { documentReference: link.location }),
    ...(link.tip === undefined ? {} : { screenTip: link.tip }),
    textToDisplay: link.display ?? shownText(sheet.cell(area.top, area.left)),
  };
}

function writeLink(range: RangeTarget, value: unknown, host: Host): void {
  host.guardCells(range.sheet, range.areas);
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = value as Record<string, unknown>;
  const link: BookLink = {
    area: range.area,
    ...(typeof address === "string" ? { address } : {}),
    ...(typeof documentReference === "string" ? { location: documentReference } : {}),
    ...(typeof screenTip === "string" ? { tip: screenTip } : {}),
  };
  if (link.address === undefined && link.location === undefined) throw invalidArgument();
  range.sheet.setLink(link);
  const { top, left } = range.area;
  const cell = range.sheet.cell(top, left);
  // Excel gives a linked cell its "Hyperlink" look, and a text where it has none.
  const shown = typeof textToDisplay === "string" ? textToDisplay : cell.value === "" ? (link.address ?? link.location) : undefined;
  range.sheet.setCell(top, left, {
    ...(shown === undefined || shown === cell.value ? {} : { value: shown }),
    style: { ...cell.style, fontColor: "#0563C1", underline: true },
  });
}

/** `getRowProperties`: one entry a row, with what was asked for. */
function rowProperties(range: RangeTarget, args: Arguments): Record<string, unknown>[] {
  const asked = Object.entries(typeof args[0] === "object" && args[0] !== null ? args[0] : {}).filter(([, wanted]) => wanted === true);
  return Array.from({ length: range.rowCount }, (_, offset) => {
    const row = range.area.top + offset;
    const answer: Record<string, unknown> = {};
    for (const [name] of asked) {
      if (name === "rowHidden") answer[name] = range.sheet.isRowHidden(row);
      else if (name === "rowIndex") answer[name] = row;
      else throw new StandInGap(`getRowProperties of ${name}`);
    }
    return answer;
  });
}

export const rangeHandlers: HandlerRegistry = {
  Range: handlersOf<RangeTarget>({
    get: {
      Address: fullAddress,
      AddressLocal: fullAddress,
      RowIndex: ({ area }) => area.top,
      ColumnIndex: ({ area }) => area.left,
      RowCount: (range) => range.rowCount,
      ColumnCount: (range) => range.columnCount,
      CellCount: (range) => (range.cellCount > 2 ** 31 - 1 ? -1 : range.cellCount),
      Values: (range) => readGrid(range, (cell) => cell.value),
      Text: (range, host) => readGrid(range, (cell) => shownText(cell, host.book.date1904)),
      Formulas: (range) => readGrid(range, (cell) => cell.formula ?? cell.value),
      ValueTypes: (range) => readGrid(range, valueType),
      NumberFormat: (range) => readGrid(range, (cell) => cell.format),
      RowHidden: rowsHidden,
      ColumnHidden: columnsHidden,
      Hidden: (range) => {
        const [rows, columns] = [rowsHidden(range), columnsHidden(range)];
        return rows === true || columns === true ? true : rows === false && columns === false ? false : null;
      },
      IsEntireColumn: ({ area }) => isEntireColumns(area),
      IsEntireRow: ({ area }) => isEntireRows(area),
      Hyperlink: readLink,
    },
    set: {
      Values: writeValues,
      Formulas: writeValues,
      NumberFormat: (range, value, host) => {
        host.guardCells(range.sheet, range.areas);
        writeGrid(range, value, (row, column, format) => {
          if (typeof format !== "string") throw invalidArgument();
          range.sheet.setCell(row, column, { format });
        });
      },
      RowHidden: (range, value, host) => {
        host.guardCells(range.sheet, range.areas);
        for (let row = range.area.top; row <= range.area.bottom; row++) {
          if (range.sheet.isRowHidden(row) !== (value === true)) range.sheet.setRow(row, { hidden: value === true });
        }
      },
      ColumnHidden: (range, value, host) => {
        host.guardCells(range.sheet, range.areas);
        for (let column = range.area.left; column <= range.area.right; column++) {
          if (range.sheet.isColumnHidden(column) !== (value === true)) range.sheet.setColumns(column, column, { hidden: value === true });
        }
      },
      Hyperlink: writeLink,
    },
    navigate: {
      ConditionalFormats: (range) => range,
      Format: (range) => range,
      Worksheet: (range) => range.sheet,
    },
    call: {
      _ValidateArraySize: (range, args) => {
        if (args[0] !== range.rowCount || args[1] !== range.columnCount) {
          throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
        }
      },
      Clear: (range, args, host) => {
        host.guardCells(range.sheet, range.areas);
        clearAreas(range.sheet, range.areas, args[0] ?? "All");
        host.noteChanged(range.sheet, range.area);
      },
      Delete: deleteRange,
      Insert: insertRange,
      GetAbsoluteResizedRange: (range, args) => within(range, 0, 0, wholeNumber(args, 0) - 1, wholeNumber(args, 1) - 1),
      GetBoundingRect: (range, args, host) => {
        const { area } = otherRange(range, args, host);
        const { top, left, bottom, right } = range.area;
        return rangeAt(range.sheet, Math.min(top, area.top), Math.min(left, area.left), Math.max(bottom, area.bottom), Math.max(right, area.right));
      },
      GetCell: (range, args) => within(range, wholeNumber(args, 0), wholeNumber(args, 1), wholeNumber(args, 0), wholeNumber(args, 1)),
      GetColumn: (range, args) => within(range, 0, wholeNumber(args, 0), range.rowCount - 1, wholeNumber(args, 0)),
      GetRow: (range, args) => within(range, wholeNumber(args, 0), 0, wholeNumber(args, 0), range.columnCount - 1),
      GetEntireColumn: ({ sheet, area }) => rangeAt(sheet, 0, area.left, wholeSheet(sheet).area.bottom, area.right),
      GetEntireRow: ({ sheet, area }) => rangeAt(sheet, area.top, 0, area.bottom, wholeSheet(sheet).area.right),
      GetIntersectionOrNullObject: (range, args, host) => {
        const common = intersection(range.area, otherRange(range, args, host).area);
        return common && new RangeTarget(range.sheet, common);
      },
      GetLastCell: (range) => within(range, range.rowCount - 1, range.columnCount - 1, range.rowCount - 1, range.columnCount - 1),
      GetLastRow: (range) => within(range, range.rowCount - 1, 0, range.rowCount - 1, range.columnCount - 1),
      GetMergedAreasOrNullObject: (range) => {
        const merges = mergesIn(range);
        return merges.length === 0 ? null : new AreasTarget(range.sheet, merges);
      },
      GetOffsetRange: (range, args) => within(range, wholeNumber(args, 0), wholeNumber(args, 1), wholeNumber(args, 0) + range.rowCount - 1, wholeNumber(args, 1) + range.columnCount - 1),
      GetResizedRange: (range, args) => within(range, 0, 0, range.rowCount - 1 + wholeNumber(args, 0), range.columnCount - 1 + wholeNumber(args, 1)),
      GetRowProperties: rowProperties,
      GetUsedRange: (range, args) => usedPart(range, args[0] === true) ?? within(range, 0, 0, 0, 0),
      GetUsedRangeOrNullObject: (range, args) => usedPart(range, args[0] === true),
      Merge: (range, args, host) => merge(range, args[0] === true, host),
      Unmerge: (range, _args, host) => unmerge(range, host),
      Select: (range, _args, host) => {
        if (range.sheet.visibility !== "Visible") throw invalidOperation("A hidden sheet cannot be shown.");
        host.activate(range.sheet);
        host.book.selection = [range.area];
        host.note("selectionChanged", range.sheet.id, { worksheetId: range.sheet.id, address: fullAddress(range).split("!")[1] });
      },
    },
  }),

  RangeAreas: handlersOf<AreasTarget>({
    get: {
      Address: fullAddress,
      AddressLocal: fullAddress,
      AreaCount: ({ areas }) => areas.length,
      CellCount: ({ areas }) => areas.reduce((sum, area) => sum + (area.bottom - area.top + 1) * (area.right - area.left + 1), 0),
      IsEntireColumn: ({ areas }) => areas.every(isEntireColumns),
      IsEntireRow: ({ areas }) => areas.every(isEntireRows),
    },
    navigate: {
      Areas: (target) => target,
      ConditionalFormats: (target) => target,
      Format: (target) => target,
      Worksheet: (target) => target.sheet,
    },
    call: {
      Clear: (target, args, host) => {
        host.guardCells(target.sheet, target.areas);
        clearAreas(target.sheet, target.areas, args[0] ?? "All");
      },
    },
  }),

  RangeCollection: handlersOf<AreasTarget>({
    items: ({ sheet, areas }) => areas.map((area) => new RangeTarget(sheet, area)),
    call: { GetCount: ({ areas }) => areas.length },
  }),
};
