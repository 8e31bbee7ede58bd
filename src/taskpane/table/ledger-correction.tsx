/** The editor over a ledger that was recognised. */

import { tableTexts } from "../../locales/pane/table";
import { useLocale } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import { draftOf, toldByContent } from "./table-draft";
import TableEditor from "./table-editor";

interface LedgerCorrectionProps {
  readonly result: CheckResult;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly onClose: () => void;
}

export default function LedgerCorrection({ result, state, jobs, onClose }: LedgerCorrectionProps) {
  const texts = tableTexts[useLocale()];
  const { ledger, sheets, choice } = result;
  const names = sheets.filter((each) => each.visible && each.plan === null).map((each) => each.name);
  return (
    <TableEditor
      title={texts.title}
      level={2}
      sheets={names.includes(ledger.sheet) ? names : [ledger.sheet, ...names]}
      start={draftOf(result, choice ?? state.table)}
      found={ledger}
      headerless={toldByContent(ledger) && ledger.headerRow < 0 ? [ledger.sheet] : []}
      busy={state.running !== null}
      jobs={jobs}
      onCancel={onClose}
      onDone={onClose}
    />
  );
}
