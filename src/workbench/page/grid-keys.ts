/** What the keys do in the grid; as in Excel, but Tab leaves the grid, and Enter begins to edit. */

import type { BookSheet } from "../../book/book";

export interface GridEvents {
  /** `extend`: the selection grows from where it began. */
  onSelect(row: number, column: number, extend: boolean): void;
  onSelectRow(row: number, extend: boolean): void;
  /** Follows the cell's link, if it has one. */
  onFollow(row: number, column: number): void;
  onEdit(row: number, column: number, text: string): void;
  /** Empties the selected cells. */
  onClear(): void;
  mayEdit(row: number, column: number): boolean;
}

export interface KeyPlace {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** Rows in view. */
  readonly page: number;
  readonly last: { readonly row: number; readonly column: number };
}

export type GridAct =
  | { readonly do: "select"; readonly row: number; readonly column: number; readonly extend: boolean }
  | { readonly do: "edit"; readonly text?: string }
  | { readonly do: "clear" }
  | { readonly do: "follow" };

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "isComposing">;

/** What a key asks for; null where it is none of the grid's. */
export function gridKey(event: KeyPress, place: KeyPlace): GridAct | null {
  const control = event.ctrlKey || event.metaKey;
  const { sheet, row, column, last } = place;
  const to = (toRow: number, toColumn: number): GridAct => ({
    do: "select", extend: event.shiftKey, row: Math.min(Math.max(toRow, 0), last.row), column: Math.min(Math.max(toColumn, 0), last.column),
  });
  const used = sheet.usedRange(true);
  switch (event.key) {
    case "ArrowDown": return to(control ? (used?.bottom ?? 0) : nextShown(place, 1), column);
    case "ArrowUp": return to(control ? 0 : nextShown(place, -1), column);
    case "ArrowRight": return to(row, control ? (used?.right ?? 0) : nextShownColumn(place, 1));
    case "ArrowLeft": return to(row, control ? 0 : nextShownColumn(place, -1));
    case "PageDown": return to(row + place.page, column);
    case "PageUp": return to(row - place.page, column);
    case "Home": return control ? to(sheet.frozen.rows, sheet.frozen.columns) : to(row, 0);
    case "End": return control ? to(used?.bottom ?? 0, used?.right ?? 0) : null;
    case "F2": return { do: "edit" };
    case "Enter": return control ? { do: "follow" } : { do: "edit" };
    case "Delete":
    case "Backspace": return { do: "clear" };
    default: return !control && !event.altKey && [...event.key].length === 1 ? { do: "edit", text: event.key } : null;
  }
}

/** The next row that is not hidden, beyond a merged area. */
function nextShown({ sheet, row, column, last }: KeyPlace, step: 1 | -1): number {
  const merge = mergeAt(sheet, row, column);
  let next = (step > 0 ? (merge?.bottom ?? row) : row) + step;
  while (next > 0 && next < last.row && sheet.isRowHidden(next)) next += step;
  if (next < 0 || sheet.isRowHidden(next)) return row;
  return mergeAt(sheet, next, column)?.top ?? next;
}

function nextShownColumn({ sheet, row, column, last }: KeyPlace, step: 1 | -1): number {
  const merge = mergeAt(sheet, row, column);
  let next = (step > 0 ? (merge?.right ?? column) : column) + step;
  while (next > 0 && next < last.column && sheet.isColumnHidden(next)) next += step;
  if (next < 0 || sheet.isColumnHidden(next)) return column;
  return mergeAt(sheet, row, next)?.left ?? next;
}

const mergeAt = (sheet: BookSheet, row: number, column: number) =>
  sheet.merges.find(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
