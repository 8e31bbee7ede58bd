/** Sizes are looked at before anything is unpacked. */

import { BookError } from "../../src/book/book-error";
import { readXlsx } from "../../src/book/read-xlsx";
import { byExceljs, promising } from "./foreign-workbooks";

test.each(["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"])("%s longer than any text can be is too large, and not damaged", async (part) => {
  const file = promising(await byExceljs(), part, 600_000_000);
  const before = process.memoryUsage().arrayBuffers;
  let failure: unknown = null;
  try {
    readXlsx(file);
  } catch (error) {
    failure = error;
  }
  expect(failure).toBeInstanceOf(BookError);
  expect(failure).toMatchObject({ kind: "too-large" });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100_000_000);
});
