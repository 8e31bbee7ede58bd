/** Opens a workbook file as a book; failures become sentences. */

import { readFile } from "node:fs/promises";
import { LedgerError } from "../../workflow/ledger-error";
import type { Book } from "../../book/book";
import { BookError } from "../../book/book-error";
import { readXlsx } from "../../book/read-xlsx";

/** Throws LedgerError "no-file", "not-a-workbook" or "date-system-1904". */
export async function openBook(file: string): Promise<Book> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new LedgerError("no-file", { file }, { cause: error });
  });
  try {
    const book = readXlsx(bytes);
    if (book.date1904) throw new LedgerError("date-system-1904", { file });
    return book;
  } catch (error) {
    if (error instanceof BookError) throw new LedgerError("not-a-workbook", { file }, { cause: error });
    throw error;
  }
}
