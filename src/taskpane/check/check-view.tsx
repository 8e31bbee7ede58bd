/** The check: before it, a button; after it, the gate's answer and the findings. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { Suspense, lazy, useRef, useState } from "react";
import type { Severity } from "../../rules/finding";
import { Loading } from "../loading";
import { Notice } from "../notice";
import { useTexts } from "../pane-language";
import { sheetsWithoutTable, type PaneState } from "../pane-state";
import { useLostFocus } from "../use-lost-focus";
import type { PaneJobs } from "../use-pane-jobs";
import { GateCard } from "./gate-card";
import { Intro } from "./intro";
import { Recognised } from "./recognised";
import { useFixes } from "./use-fixes";

const FindingsView = lazy(() => import(/* webpackChunkName: "findings" */ "../findings/findings-view"));

const CheckExtras = lazy(() => import(/* webpackChunkName: "findings" */ "../findings/check-extras"));

const TableNotFound = lazy(() => import(/* webpackChunkName: "table" */ "../table/table-not-found"));

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "10px", flexGrow: 1, flexShrink: 0, paddingTop: "12px" },
  head: { position: "relative", flexShrink: 0, minHeight: "36px" },
  again: { position: "absolute", top: 0, right: 0 },
  clean: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "center", padding: "32px 16px", textAlign: "center" },
  cleanTitle: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  cleanText: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface CheckViewProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onChangeDay: () => void;
  readonly onSummaries: () => void;
}

export function CheckView({ state, jobs, scroller, onChangeDay, onSummaries }: CheckViewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { result, words } = state;
  const fixes = useFixes(jobs.services, result);
  const looked = sheetsWithoutTable(state);
  const notFound = looked && (
    <Suspense fallback={<Loading />}>
      <TableNotFound sheets={looked} state={state} jobs={jobs} />
    </Suspense>
  );
  if (!result || !words) return notFound ?? <Intro state={state} jobs={jobs} />;
  return (
    <div className={styles.view}>
      {notFound}
      <div className={styles.head}>
        <Recognised result={result} state={state} jobs={jobs} onChangeDay={onChangeDay} />
        <Button className={styles.again} appearance="primary" disabledFocusable={state.running !== null} onClick={jobs.check}>
          {texts.checkAgain}
        </Button>
      </div>
      {result.ledger.asOfFrom === "today" && (
        <Notice kind="warning" actions={[{ label: texts.recognised.setDay, act: onChangeDay }]}>
          {texts.recognised.noDay(result.ledger.asOf)}
        </Notice>
      )}
      <GateCard result={result} severity={severity} onSeverity={setSeverity} onSummaries={onSummaries} />
      <Suspense fallback={null}>
        <CheckExtras result={result} words={words} fixes={fixes} state={state} jobs={jobs} onSettings={onChangeDay} />
      </Suspense>
      {result.findings.length === 0 ? (
        <Clean />
      ) : (
        <Suspense fallback={<Loading />}>
          <FindingsView
            key={result.ledger.sheet}
            result={result}
            words={words}
            fixes={fixes}
            severity={severity}
            onShowAll={() => setSeverity(null)}
            jobs={jobs}
            state={state}
            scroller={scroller}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Nothing left to put right; whoever mended the last finding is not thrown back to the page's start. */
function Clean() {
  const styles = useStyles();
  const { findings: texts } = useTexts();
  const title = useRef<HTMLParagraphElement>(null);
  useLostFocus(title);
  return (
    <div className={styles.clean}>
      <p ref={title} className={styles.cleanTitle} tabIndex={-1}>
        {texts.none}
      </p>
      <p className={styles.cleanText}>{texts.noneText}</p>
    </div>
  );
}
