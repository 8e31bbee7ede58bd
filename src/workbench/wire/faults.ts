/** What can go wrong at the far end; each is off until it is switched on. */

export interface Faults {
  /** A cell is being edited: every request is refused. */
  cellEditMode: boolean;
  /** The workbook is open for reading only: every change is refused. */
  readOnly: boolean;
  /** Largest request and answer in bytes of UTF-8. */
  requestLimit: number;
  responseLimit: number;
  /** Milliseconds before each answer. */
  delay: number;
  /** Called before the n-th request (from 1) is carried out: a co-author's edit between two syncs. */
  beforeRequest: ((request: number) => void) | null;
  /** The connection dies at the n-th request from now: before it, within it, or after it was carried out. */
  connectionDies: { readonly at: number; readonly when: "before" | "within" | "after" } | null;
}

const fiveMegabytes = 5 * 1024 * 1024;

export const noFaults = (): Faults => ({
  cellEditMode: false,
  readOnly: false,
  requestLimit: fiveMegabytes,
  responseLimit: fiveMegabytes,
  delay: 0,
  beforeRequest: null,
  connectionDies: null,
});
