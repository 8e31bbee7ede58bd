/** Turns errors of Office.js into the product's own: typed, and never swallowed. */

import { LedgerError } from "../workflow/ledger-error";

/** The requirement set that the product is written to; the newest of it is getMergedAreasOrNullObject. */
export const neededSet = "ExcelApi 1.13";

/** What an action was about, where the kind of error depends on it. */
export interface ErrorSubject {
  /** Name of the sheet concerned. */
  readonly sheet?: string;
}

/** Code of an error of Office.js; null for any other error. Errors are told by their shape: office.js may run in another realm. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error) || error instanceof LedgerError) return null;
  return typeof error.code === "string" ? error.code : null;
}

export const isPayloadError = (error: unknown): boolean =>
  ["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"].includes(officeCode(error) ?? "");

/**
 * The product's error for one of Office.js; errors that are not of Office.js are returned as they are.
 * AccessDenied is told apart by its cause, so callers that can find that out do so first.
 */
export function toLedgerError(error: unknown, subject: ErrorSubject = {}): unknown {
  const code = officeCode(error);
  if (code === null) return error;
  const options = { cause: error };
  switch (code) {
    case "InvalidOperationInCellEditMode":
      return new LedgerError("cell-edit-mode", {}, options);
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return new LedgerError("payload-too-large", {}, options);
    case "ApiNotFound":
    case "ApiNotAvailable":
    case "NotImplemented":
      return new LedgerError("too-old", { needed: neededSet }, options);
    case "InvalidOrTimedOutSession":
    case "HostRestartNeeded":
    case "Timeout":
      return new LedgerError("connection-lost", {}, options);
    case "ItemNotFound":
      if (subject.sheet !== undefined) return new LedgerError("sheet-gone", { sheet: subject.sheet }, options);
      break;
    case "AccessDenied":
      if (subject.sheet !== undefined) return new LedgerError("sheet-protected", { sheet: subject.sheet }, options);
      break;
  }
  const detail = error instanceof Error ? error.message : String((error as { message?: unknown }).message ?? "");
  return new LedgerError("office-failed", { code, detail }, options);
}
