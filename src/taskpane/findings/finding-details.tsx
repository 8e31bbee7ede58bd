/** What opens below the finding gone to: the words in their cell, the fix and its preview, the advice, the waiver. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Fix } from "../../fixes/fix";
import type { CheckResult } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import type { FindingEntry } from "./finding-entries";
import { useFindingsTexts } from "./findings-texts";
import { applyFixes, waive } from "./fix-jobs";
import { FixPreview } from "./fix-preview";
import { fixedPlaces } from "./fixed-places";
import { RulePage } from "./rule-page";
import { WaiveForm } from "./waive-form";
import { WholeText } from "./whole-text";

const useStyles = makeStyles({
  details: { margin: "0 9px 8px 33px", paddingTop: "8px", borderTop: `1px solid ${tokens.colorBrandStroke2}`, display: "flex", flexDirection: "column", gap: "8px", fontSize: tokens.fontSizeBase200, lineHeight: "19px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  fix: { display: "flex", flexDirection: "column", gap: "6px", color: tokens.colorNeutralForeground1 },
  text: { margin: 0 },
  head: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  quiet: { marginLeft: "-8px" },
  link: { minWidth: 0, color: tokens.colorBrandForeground2, ":hover": { color: tokens.colorBrandForeground2 } },
});

export interface FindingDetailsProps {
  readonly entry: FindingEntry;
  readonly result: CheckResult;
  readonly advice: string;
  readonly adviceId: string;
  /** This finding's fixes, and all that mend the same rule's findings; blocked ones included. */
  readonly fixes: readonly Fix[];
  readonly sameRule: readonly Fix[];
  /** The listed findings of its rule, itself among them. */
  readonly alike: readonly FindingEntry[];
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export function FindingDetails({ entry, result, advice, adviceId, fixes, sameRule, alike, busy, jobs }: FindingDetailsProps) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  const { finding, cellText, excerpt } = entry;
  const [waiving, setWaiving] = useState(false);
  const [explained, setExplained] = useState(false);
  const actions = useRef<HTMLDivElement>(null);
  const wasWaiving = useRef(false);
  useEffect(() => {
    // What was cancelled gives the focus back to the button that opened it.
    if (wasWaiving.current && !waiving) actions.current?.querySelector("button")?.focus();
    wasWaiving.current = waiving;
  }, [waiving]);
  const { rulePage } = jobs.services;
  return (
    <div className={styles.details}>
      {cellText !== null && excerpt?.cut === true && finding.quote && <WholeText text={cellText} span={finding.quote.span} />}
      {fixes.length > 0 && <FixOffer fixes={fixes} sameRule={sameRule} result={result} busy={busy} jobs={jobs} />}
      <p id={adviceId} className={styles.text}>
        <span className={styles.head}>{texts.advice}</span>
        {advice}
      </p>
      {waiving ? (
        <WaiveForm entry={entry} alike={alike} busy={busy} onWaive={(findings, reason, by) => waive(jobs, result, findings, reason, by)} onCancel={() => setWaiving(false)} />
      ) : (
        <div ref={actions} className={mergeClasses(styles.actions, styles.quiet)}>
          <Button className={styles.link} size="small" appearance="transparent" disabledFocusable={busy} onClick={() => setWaiving(true)}>
            {texts.waive.open}
          </Button>
          {rulePage && (
            <Button className={styles.link} size="small" appearance="transparent" aria-expanded={explained} onClick={() => setExplained(!explained)}>
              {explained ? texts.page.close : texts.page.open}
            </Button>
          )}
        </div>
      )}
      {explained && rulePage && <RulePage rule={finding.rule} load={rulePage} />}
    </div>
  );
}

/** The fix before it is done, and the buttons that do it; where it cannot be done for the user, why. */
function FixOffer({ fixes, sameRule, result, busy, jobs }: Pick<FindingDetailsProps, "fixes" | "sameRule" | "result" | "busy" | "jobs">) {
  const styles = useStyles();
  const texts = useFindingsTexts().fix;
  const possible = fixes.filter(({ blocked }) => blocked === undefined);
  const all = sameRule.filter(({ blocked }) => blocked === undefined);
  const [first] = fixes;
  return (
    <div className={styles.fix} role="group" aria-label={texts.title}>
      {fixes.slice(0, 3).map((fix) => (
        <FixPreview key={fix.id} fix={fix} named={fixes.length > 1} />
      ))}
      {possible.length === 0 && first?.blocked && <p className={styles.text}>{texts.blocked[first.blocked]}</p>}
      {possible.some(({ kind }) => kind === "offer") && <p className={styles.text}>{texts.offer}</p>}
      {possible.length > 0 && (
        <div className={styles.actions}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => applyFixes(jobs, result, possible)}>
            {texts.apply}
          </Button>
          {all.length > possible.length && (
            <Button size="small" disabledFocusable={busy} onClick={() => applyFixes(jobs, result, all)}>
              {texts.applyAll(fixedPlaces(all))}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
