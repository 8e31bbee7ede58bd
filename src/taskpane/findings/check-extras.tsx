/** Between the gate's answer and the findings: settings that were not used, safe fixes, states by unit, waived findings. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import type { Fix } from "../../fixes/fix";
import { Disclosure } from "../disclosure";
import { Loading } from "../loading";
import type { CheckResult, FindingWords } from "../pane-services";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import { useFindingsTexts } from "./findings-texts";
import { LastFixRow } from "./last-fix-row";
import { SafeFixCard } from "./safe-fix-card";
import { SettingsProblems } from "./settings-problems";
import { WaivedList } from "./waived-list";

const UnitChart = lazy(() => import(/* webpackChunkName: "chart" */ "../chart/unit-chart"));

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    "> * + *": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface CheckExtrasProps {
  readonly result: CheckResult;
  readonly words: FindingWords;
  readonly fixes: readonly Fix[];
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly onSettings: () => void;
}

export default function CheckExtras({ result, words, fixes, state, jobs, onSettings }: CheckExtrasProps) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  const [charted, setCharted] = useState(false);
  const safe = fixes.filter(({ kind, blocked }) => kind === "safe" && blocked === undefined);
  const busy = state.running !== null;
  const { lastFix } = result;
  // Right after a fix its own notice offers the way back.
  const noticed = state.fixed !== null && state.fixed.edited > 0;
  const undoable = noticed ? null : lastFix;
  return (
    <>
      {result.problems.length > 0 && <SettingsProblems problems={result.problems} words={words} onSettings={onSettings} />}
      <div className={result.ledger.tasks.length + result.waived.length > 0 || undoable !== null ? styles.card : undefined}>
        {safe.length > 0 && <SafeFixCard fixes={safe} result={result} busy={busy} jobs={jobs} />}
        {undoable !== null && <LastFixRow note={undoable} sheet={result.ledger.sheet} busy={busy} jobs={jobs} />}
        {result.ledger.tasks.length > 0 && (
          <Disclosure joined title={texts.chart.title} onOpen={() => setCharted(true)}>
            {charted && (
              <Suspense fallback={<Loading />}>
                <UnitChart ledger={result.ledger} />
              </Suspense>
            )}
          </Disclosure>
        )}
        {result.waived.length > 0 && (
          <Disclosure joined title={texts.waive.list(result.waived.length)}>
            <WaivedList result={result} words={words} busy={busy} jobs={jobs} />
          </Disclosure>
        )}
      </div>
    </>
  );
}
