/** Tells of changes on a sheet. An event may be missed, so it only ever makes a result look out of date. */

import { toLedgerError } from "./office-error";
import { runExcel } from "./run-excel";

/** What is read of an event; older Excels do not say who triggered it. */
interface Changed {
  readonly triggerSource?: string;
}

/** @returns how to stop. */
export function watchSheet(sheet: string, onChange: () => void): Promise<() => Promise<void>> {
  return runExcel(async ({ workbook, send }) => {
    const handler = workbook.worksheets.getItem(sheet).onChanged.add(async (event: Changed) => {
      if (event.triggerSource !== "ThisLocalAddin") onChange();
    });
    await send();
    return async () => {
      try {
        // The handler can be taken off only in the conversation that put it on.
        await Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        });
      } catch (error) {
        throw toLedgerError(error, { sheet });
      }
    };
  }, {}, { sheet });
}
