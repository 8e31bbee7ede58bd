/** @jest-environment jsdom */
/** The same runtime where a page's DOM is there, as in tests of components. */

import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice } from "../../src/workbench/wire/start-office";
import { smallLedger } from "./small-ledger";

it("starts beside a DOM, without taking the page's own window over", async () => {
  const office = await startOffice(smallLedger());
  const { cells } = await createExcelPort().read({});
  expect(cells[0]?.values[1]?.[0]).toBe(1);
  expect(window.parent).toBe(window);
  expect(document.querySelectorAll("script")).toHaveLength(0);
  office.dispose();
});
