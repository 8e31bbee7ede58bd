/** Writes the command's files: all of them whole, or none. */

import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { LedgerError } from "../../workflow/ledger-error";

export interface OutputFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes each file beside its place first, then moves all into place. A file that stood there stays as it was
 * when anything cannot be written. Throws LedgerError "cannot-write".
 */
export async function writeOutputs(outputs: readonly OutputFile[]): Promise<void> {
  const drafts: { readonly draft: string; readonly file: string }[] = [];
  try {
    for (const { file, content } of outputs) {
      const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`);
      drafts.push({ draft, file });
      await attempt(file, () => writeFile(draft, content));
    }
    for (const { draft, file } of drafts) await attempt(file, () => rename(draft, file));
  } finally {
    for (const { draft } of drafts) await rm(draft, { force: true });
  }
}

async function attempt(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new LedgerError("cannot-write", { file, reason: code }, { cause: error });
  }
}
