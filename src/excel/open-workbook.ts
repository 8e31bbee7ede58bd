/** Opens a workbook of its own beside the one at hand: how a unit's sheet is sent out as a file. */

import { LedgerError } from "../workflow/ledger-error";
import { toLedgerError } from "./office-error";

/** @param file a whole .xlsx file. @throws LedgerError "too-old" where Excel cannot (before ExcelApi 1.8). */
export async function openWorkbook(file: Uint8Array): Promise<void> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) throw new LedgerError("too-old", { needed: "ExcelApi 1.8" });
  try {
    await Excel.createWorkbook(toBase64(file));
  } catch (error) {
    throw toLedgerError(error, {});
  }
}

const SLICE = 0x6000;

/** In slices: one call over all bytes has more arguments than a call may have. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += SLICE) binary += String.fromCharCode(...bytes.subarray(start, start + SLICE));
  return btoa(binary);
}
