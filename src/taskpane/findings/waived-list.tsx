/** Findings that were let pass: what, why, by whom; each can be taken back. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../ledger/address";
import { useLocale, useTexts } from "../pane-language";
import type { CheckResult, FindingWords } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import { placeOf } from "./finding-row";
import { useFindingsTexts } from "./findings-texts";
import { unwaive } from "./fix-jobs";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", gap: "8px", alignItems: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: "19px" },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
  undo: { flexShrink: 0, minWidth: 0 },
});

/** Waivers that are listed; an office that waives more has other questions. */
const SHOWN = 100;

interface WaivedListProps {
  readonly result: CheckResult;
  readonly words: FindingWords;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export function WaivedList({ result, words, busy, jobs }: WaivedListProps) {
  const styles = useStyles();
  const locale = useLocale();
  const all = useTexts();
  const texts = useFindingsTexts();
  return (
    <>
      <ul className={styles.list}>
        {result.waived.slice(0, SHOWN).map(({ finding, waiver }, index) => {
          const place = placeOf({ finding, address: finding.at ? cellAddress(finding.at.row, finding.at.column) : null }, texts, all);
          return (
            <li key={`${index} ${waiver.rule} ${waiver.task ?? ""}`} className={styles.item}>
              <span className={styles.body}>
                <span className={styles.place}>{place}</span>
                {words.sentence(finding, locale)}
                <span className={styles.why}>{texts.waive.told(waiver.reason, waiver.by, waiver.on)}</span>
              </span>
              <Button className={styles.undo} size="small" aria-label={texts.waive.undoOf(place)} disabledFocusable={busy} onClick={() => unwaive(jobs, [waiver])}>
                {texts.waive.undo}
              </Button>
            </li>
          );
        })}
      </ul>
      {result.waived.length > SHOWN && <span>{texts.fixed.more(result.waived.length)}</span>}
    </>
  );
}
