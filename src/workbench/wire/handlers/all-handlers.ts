/** Everything that the stand-in answers. */

import type { HandlerRegistry } from "../class-handlers";
import { chartHandlers } from "./charts";
import { conditionalFormatHandlers } from "./conditional-formats";
import { formatHandlers } from "./formats";
import { pageLayoutHandlers } from "./page-layout";
import { rangeHandlers } from "./ranges";
import { tableHandlers } from "./tables";
import { workbookHandlers } from "./workbook";
import { worksheetHandlers } from "./worksheets";

export const allHandlers: HandlerRegistry = {
  ...workbookHandlers,
  ...worksheetHandlers,
  ...rangeHandlers,
  ...formatHandlers,
  ...conditionalFormatHandlers,
  ...tableHandlers,
  ...pageLayoutHandlers,
  ...chartHandlers,
};
