/** What handlers share: the book, the faults, and the events that a change sends. */

import type { Book, BookArea, BookSheet } from "../../book/book";
import { localAddress } from "./addresses";
import type { WireObject } from "./wire-object";
import { accessDenied } from "./errors";
import type { Faults } from "./faults";

/** Numbers of events on the wire. */
export const eventTypes = { changed: 10, activated: 11, deactivated: 12, added: 13, selectionChanged: 14, deleted: 15 } as const;
export type EventName = keyof typeof eventTypes;

/** Who changes cells, and how: Excel.DataChangeType. */
export type Changer = "add-in" | "user" | "co-author";
export type ChangeType = "RangeEdited" | "RowInserted" | "RowDeleted";

/** One entry of a rich-API message: category, type, target, JSON text, id, from another user. */
export type EventEntry = readonly [category: number, type: number, target: string, message: string, id: number, remote: boolean];

const eventCategory = 65536;

export class Host {
  private pending: EventEntry[] = [];

  constructor(
    readonly book: Book,
    readonly faults: Faults,
    private readonly send: (entries: readonly EventEntry[]) => void,
    /** Opens a file as a workbook of its own. */
    readonly openWorkbook: (file: Uint8Array) => void,
  ) {}

  root(): WireObject {
    return { type: "Workbook", target: this.book };
  }

  /** Excel on the web has a second root, for what the page around the workbook does. */
  frameRoot(): WireObject {
    return { type: "WacWorkbook", target: this.book };
  }

  /** Objects that the client makes by the name of their class on the server. */
  newObject(name: string): WireObject {
    const type = name.split(".").pop() ?? "";
    return { type: `OfficeCore.${type}`, target: { type } };
  }

  /** Refuses a change of cells or their look on a protected sheet, or in a workbook open for reading. */
  guardCells(sheet: BookSheet, areas: readonly BookArea[], contentOnly = false): void {
    this.guardWorkbook();
    if (sheet.protection === null) return;
    const unlocked = (area: BookArea): boolean => {
      if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > 10_000) return false;
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) if (sheet.cell(row, column).style.locked !== false) return false;
      }
      return true;
    };
    if (!contentOnly || !areas.every(unlocked)) throw accessDenied();
  }

  /** Refuses to insert or delete rows on a protected sheet that does not allow it by name. */
  guardRows(sheet: BookSheet, what: "insertRows" | "deleteRows"): void {
    this.guardWorkbook();
    if (sheet.protection !== null && !sheet.protection.allowed.includes(what)) throw accessDenied();
  }

  guardWorkbook(): void {
    if (this.faults.readOnly) throw accessDenied();
  }

  /** Refuses a change of the list of sheets where the workbook's structure is protected. */
  guardStructure(): void {
    this.guardWorkbook();
    if (this.book.structureProtected) throw accessDenied();
  }

  /** Notes an event; it is sent when the request is done. */
  note(event: EventName, target: string, message: Readonly<Record<string, unknown>>, remote = false): void {
    this.pending.push([eventCategory, eventTypes[event], target, JSON.stringify(message), 0, remote]);
  }

  noteChanged(sheet: BookSheet, area: BookArea, by: Changer = "add-in", changeType: ChangeType = "RangeEdited"): void {
    const message = {
      worksheetId: sheet.id,
      address: localAddress(area),
      changeType,
      source: by === "co-author" ? "Remote" : "Local",
      triggerSource: by === "add-in" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
    };
    this.note("changed", sheet.id, message, by === "co-author");
    this.note("changed", "Workbook", message, by === "co-author");
  }

  /** Shows a sheet. */
  activate(sheet: BookSheet): void {
    const before = this.book.activeSheet;
    if (before === sheet.id) return;
    this.book.activeSheet = sheet.id;
    this.book.selection = [{ top: 0, left: 0, bottom: 0, right: 0 }];
    for (const [event, id] of [["deactivated", before], ["activated", sheet.id]] as const) {
      this.note(event, id, { worksheetId: id });
      this.note(event, "Workbook", { worksheetId: id });
    }
  }

  /** Sends the noted events. */
  flush(): void {
    if (this.pending.length === 0) return;
    const entries = this.pending;
    this.pending = [];
    this.send(entries);
  }
}
