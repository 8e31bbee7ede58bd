/** The editor where no table was found: the user shows where it is. */

import { tableTexts } from "../../locales/pane/table";
import { useLocale } from "../pane-language";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import TableEditor from "./table-editor";

interface TableNotFoundProps {
  /** The sheets that were looked through. */
  readonly sheets: readonly string[];
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

export default function TableNotFound({ sheets, state, jobs }: TableNotFoundProps) {
  const texts = tableTexts[useLocale()];
  const start = { sheet: sheets[0] ?? "", headerRow: null, columns: {} };
  return <TableEditor title={texts.failedTitle} level={state.result ? 2 : 1} sheets={sheets} start={start} found={null} headerless={sheets} busy={state.running !== null} jobs={jobs} />;
}
