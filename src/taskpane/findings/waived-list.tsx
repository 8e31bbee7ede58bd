/** Findings that were let pass: what, why, by whom; each can be taken back, and all that were let pass together at once. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { cellAddress } from "../../ledger/address";
import type { WaivedFinding } from "../../settings/waivers";
import { useLocale, useTexts } from "../pane-language";
import type { CheckResult, FindingWords } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import { placeOf } from "./finding-row";
import { useFindingsTexts } from "./findings-texts";
import { unwaive } from "./fix-jobs";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "10px" },
  item: { display: "flex", gap: "8px", alignItems: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: "19px" },
  together: { display: "flex", flexDirection: "column", gap: "6px" },
  inner: { paddingLeft: "10px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  why: { display: "block", color: tokens.colorNeutralForeground3 },
  undo: { flexShrink: 0, minWidth: 0 },
});

/** Waived findings that are listed; an office that waives more has other questions. */
const SHOWN = 100;

interface WaivedListProps {
  readonly result: CheckResult;
  readonly words: FindingWords;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export function WaivedList({ result, words, busy, jobs }: WaivedListProps) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  const known = { words, busy, jobs };
  const why = ({ waiver }: WaivedFinding) => texts.waive.told(waiver.reason, waiver.by, waiver.on);
  return (
    <>
      <ul className={styles.list}>
        {givenTogether(result.waived).map(({ all, before }) => {
          const [first, second] = all;
          const listed = all.slice(0, Math.max(0, SHOWN - before));
          if (!first) return null;
          if (!second) return listed.length === 0 ? null : <WaivedItem key={keyOf(first, 0)} waived={first} why={why(first)} {...known} />;
          return (
            <li key={keyOf(first, all.length)} className={styles.together}>
              <div className={styles.item}>
                <span className={styles.body}>{why(first)}</span>
                <Button className={styles.undo} size="small" disabledFocusable={busy} onClick={() => unwaive(jobs, all.map(({ waiver }) => waiver))}>
                  {texts.waive.undoAll(all.length)}
                </Button>
              </div>
              {listed.length > 0 && (
                <ul className={mergeClasses(styles.list, styles.inner)}>
                  {listed.map((each, index) => (
                    <WaivedItem key={keyOf(each, index)} waived={each} why={null} {...known} />
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      {result.waived.length > SHOWN && <span>{texts.fixed.more(result.waived.length)}</span>}
    </>
  );
}

interface WaivedItemProps extends Omit<WaivedListProps, "result"> {
  readonly waived: WaivedFinding;
  /** Absent where it stands above. */
  readonly why: string | null;
}

function WaivedItem({ waived: { finding, waiver }, why, words, busy, jobs }: WaivedItemProps) {
  const styles = useStyles();
  const locale = useLocale();
  const all = useTexts();
  const texts = useFindingsTexts();
  const place = placeOf({ finding, address: finding.at ? cellAddress(finding.at.row, finding.at.column) : null }, texts, all);
  return (
    <li className={styles.item}>
      <span className={styles.body}>
        <span className={styles.place}>{place}</span>
        {words.sentence(finding, locale)}
        {why !== null && <span className={styles.why}>{why}</span>}
      </span>
      <Button className={styles.undo} size="small" aria-label={texts.waive.undoOf(place)} disabledFocusable={busy} onClick={() => unwaive(jobs, [waiver])}>
        {texts.waive.undo}
      </Button>
    </li>
  );
}

interface Together {
  readonly all: readonly WaivedFinding[];
  /** How many stand in the groups before. */
  readonly before: number;
}

/** Waived findings of one rule with one reason, name and day, in the order of the first of each. */
function givenTogether(waived: readonly WaivedFinding[]): readonly Together[] {
  const groups = new Map<string, WaivedFinding[]>();
  for (const each of waived) {
    const { rule, reason, by, on } = each.waiver;
    const key = JSON.stringify([rule, reason, by, on]);
    const known = groups.get(key);
    if (known) known.push(each);
    else groups.set(key, [each]);
  }
  let before = 0;
  return [...groups.values()].map((all) => {
    before += all.length;
    return { all, before: before - all.length };
  });
}

function keyOf({ waiver }: WaivedFinding, index: number): string {
  return [index, waiver.rule, waiver.task ?? "", waiver.on, waiver.reason].join(" ");
}
