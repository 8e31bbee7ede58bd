/** What the interpreter passes about. */

/** An object as the interpreter holds it: its class, and what stands behind it in the workbook. */
export interface WireObject {
  readonly type: string;
  readonly target: object;
}
