/** The way back from the last fix, as long as there is one: after other checks, and after the pane was closed, too. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { LastFixNote } from "../../workflow/last-fix";
import type { PaneJobs } from "../use-pane-jobs";
import { useFindingsTexts } from "./findings-texts";
import { undoFix } from "./fix-jobs";

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", alignItems: "center", justifyContent: "space-between", minHeight: "40px", padding: "0 12px", boxSizing: "border-box" },
  text: { minWidth: 0, overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
  undo: { flexShrink: 0 },
});

interface LastFixRowProps {
  readonly note: LastFixNote;
  /** The sheet that was checked: another one is named. */
  readonly sheet: string;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export function LastFixRow({ note, sheet, busy, jobs }: LastFixRowProps) {
  const styles = useStyles();
  const texts = useFindingsTexts().fixed;
  return (
    <div className={styles.row} role="group" aria-label={texts.lastTitle}>
      <span className={styles.text}>{texts.last(note.places, note.sheet === sheet ? null : note.sheet)}</span>
      <Button className={styles.undo} size="small" disabledFocusable={busy} onClick={() => undoFix(jobs)}>
        {texts.undo}
      </Button>
    </div>
  );
}
