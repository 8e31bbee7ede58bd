/** Which table was taken for the ledger, in one line; how it was read, when opened. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { columnLetters } from "../../ledger/address";
import type { Ledger, OtherTable } from "../../ledger/ledger";
import type { PaneTexts } from "../../locales/pane";
import { FoldLine } from "../fold-line";
import { Loading } from "../loading";
import { useTexts } from "../pane-language";
import type { CheckResult, TablePick } from "../pane-services";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";

const LedgerCorrection = lazy(() => import(/* webpackChunkName: "table" */ "../table/ledger-correction"));

const useStyles = makeStyles({
  box: { minWidth: 0 },
  line: {
    padding: "0 4px 2px",
    marginRight: "116px",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "::marker": { color: tokens.colorNeutralForeground3 },
  },
  day: { display: "block", paddingLeft: "16px", fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground3 },
  list: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "6px 12px", margin: "8px 0 4px 4px", fontSize: tokens.fontSizeBase200, lineHeight: "20px" },
  term: { color: tokens.colorNeutralForeground3 },
  told: { margin: 0, overflowWrap: "anywhere" },
  by: { color: tokens.colorNeutralForeground3 },
  change: { minWidth: 0, padding: "0 4px", color: tokens.colorBrandForegroundLink },
  columns: { margin: 0, padding: 0, listStyleType: "none" },
});

interface RecognisedProps {
  readonly result: CheckResult;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly onChangeDay: () => void;
}

export function Recognised({ result, state, jobs, onChangeDay }: RecognisedProps) {
  const { ledger, choice } = result;
  const [correcting, setCorrecting] = useState(false);
  const correct = useRef<HTMLDivElement>(null);
  const wasCorrecting = useRef(false);
  useEffect(() => {
    // What was cancelled gives the focus back to the button that opened it.
    if (wasCorrecting.current && !correcting) correct.current?.querySelector("button")?.focus();
    wasCorrecting.current = correcting;
  }, [correcting]);
  const styles = useStyles();
  const texts = useTexts();
  const told = texts.recognised;
  const facts: readonly (readonly [term: string, told: React.ReactNode])[] = [
    [told.sheet, ledger.sheet],
    [told.header, ledger.headerRow < 0 ? told.noHeader : told.headerRow(ledger.headerRow + 1)],
    [told.tasks, tasksLine(ledger, texts)],
    [
      told.asOf,
      <>
        {ledger.asOf} <span className={styles.by}>({told.asOfFrom[ledger.asOfFrom]})</span>{" "}
        <Button className={styles.change} size="small" appearance="transparent" onClick={onChangeDay}>
          {told.changeDay}
        </Button>
      </>,
    ],
    ...(ledger.period ? [[told.period, `${ledger.period.start} ${texts.dash} ${ledger.period.end}`] as const] : []),
    [
      told.columns,
      <ul className={styles.columns}>
        {ledger.columns.map((column) => (
          <li key={column.column}>
            {texts.roles[column.role]} <span className={styles.by}>{told.column(columnLetters(column.column), column.header)}</span>
            {column.by !== "header" && <span className={styles.by}> · {told.columnBy[column.by]}</span>}
          </li>
        ))}
        {(choice ?? state.table)?.without?.map((role) => (
          <li key={role}>
            {texts.roles[role]} <span className={styles.by}>{told.noColumn}</span>
            <span className={styles.by}> · {told.columnBy.user}</span>
          </li>
        ))}
      </ul>,
    ],
  ];
  return (
    <details className={styles.box}>
      <FoldLine className={styles.line} title={told.open}>
        {told.line(ledger.sheet, ledger.tasks.length)}
        <span className={styles.day}>
          {told.asOf} {ledger.asOf}
        </span>
      </FoldLine>
      <dl className={styles.list}>
        {facts.map(([term, fact]) => (
          <Fact key={term} term={term}>
            {fact}
          </Fact>
        ))}
        {ledger.others.length > 0 && (
          <Fact term={told.others}>
            {ledger.others.map((other) => (
              <Button key={`${other.sheet} ${other.address}`} size="small" onClick={() => jobs.chooseTable(pickOther(other, ledger))}>
                {told.checkOther(other.sheet === ledger.sheet ? other.address : other.sheet)}
              </Button>
            ))}
          </Fact>
        )}
        {(choice !== null || state.table !== null) && (
          <Fact term={told.choice}>
            {choice === null ? told.chosenNow : told.chosen}{" "}
            <Button className={styles.change} size="small" appearance="transparent" disabledFocusable={state.running !== null} onClick={() => jobs.chooseTable(null)}>
              {told.forget}
            </Button>
          </Fact>
        )}
      </dl>
      {correcting ? (
        <Suspense fallback={<Loading />}>
          <LedgerCorrection result={result} state={state} jobs={jobs} onClose={() => setCorrecting(false)} />
        </Suspense>
      ) : (
        <div ref={correct}>
          <Button className={styles.change} size="small" appearance="transparent" disabledFocusable={state.running !== null} onClick={() => setCorrecting(true)}>
            {told.correct}
          </Button>
        </div>
      )}
    </details>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.told}>{children}</dd>
    </>
  );
}

function tasksLine(ledger: Ledger, texts: PaneTexts): string {
  const { firstRow, lastRow } = ledger;
  if (firstRow === null || lastRow === null) return texts.recognised.noTasks;
  return texts.recognised.tasksIn(ledger.tasks.length, firstRow + 1, lastRow + 1);
}

/** Another table; by its sheet alone where it is the only one there, for a header row moves when rows are inserted above it. */
function pickOther(other: OtherTable, { sheet, others }: Ledger): TablePick {
  const alone = other.sheet !== sheet && others.filter((each) => each.sheet === other.sheet).length === 1;
  return alone || other.headerRow < 0 ? { sheet: other.sheet } : { sheet: other.sheet, headerRow: other.headerRow };
}
