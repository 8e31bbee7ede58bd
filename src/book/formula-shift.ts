/** Moves the relative references of a formula, as shared formulas want it. */

import { columnName, columnNumber } from "./cell-address";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** Strings, quoted sheet names and structured references are passed over; then references and names. */
const piece = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|[0-9.]+(?:[eE][+-]?[0-9]+)?/gu;
const columnsPair = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!])/y;

/** The formula as it reads `rows` further down and `columns` further right; with or without its "=". */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let result = "";
  let at = 0;
  piece.lastIndex = 0;
  for (let match = piece.exec(formula); match !== null; match = piece.exec(formula)) {
    const [whole, columnLock, column, rowLock, row] = match;
    result += formula.slice(at, match.index);
    at = match.index + whole.length;
    columnsPair.lastIndex = match.index;
    const pair = column === undefined ? columnsPair.exec(formula) : null;
    if (pair !== null) {
      result += `${moveColumn(pair[1], pair[2], columns)}:${moveColumn(pair[3], pair[4], columns)}`;
      at = match.index + pair[0].length;
      piece.lastIndex = at;
    } else if (column === undefined || columnNumber(column) < 0) result += whole;
    else result += `${moveColumn(columnLock, column, columns)}${moveRow(rowLock, row, rows)}`;
  }
  return result + formula.slice(at);
}

/** References that run over an edge come back at the other, as Excel has it. */
function moveColumn(lock = "", name = "", by: number): string {
  if (lock !== "" || columnNumber(name) < 0) return lock + name;
  return columnName((columnNumber(name) + by + MAX_COLUMNS) % MAX_COLUMNS);
}

function moveRow(lock = "", digits = "", by: number): string {
  return lock !== "" ? lock + digits : String(((Number(digits) - 1 + by + MAX_ROWS) % MAX_ROWS) + 1);
}
