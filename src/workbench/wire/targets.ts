/** What stands behind objects of the wire where that is not a part of the book itself. */

import type { BookArea, BookSheet } from "../../book/book";

/** Behind a Range and everything that hangs on it. */
export class RangeTarget {
  constructor(
    readonly sheet: BookSheet,
    readonly area: BookArea,
  ) {}

  get areas(): readonly BookArea[] {
    return [this.area];
  }

  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }

  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }
}

/** Behind a RangeAreas and everything that hangs on it. */
export class AreasTarget {
  constructor(
    readonly sheet: BookSheet,
    readonly areas: readonly BookArea[],
  ) {}
}

/** What can be formatted: one area or several of a sheet. */
export type Formattable = RangeTarget | AreasTarget;
