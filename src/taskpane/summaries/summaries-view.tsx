/** What is handed out: summary sheets, report, return slip; and what comes back from the units. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { outputTexts } from "../../locales/pane/output";
import { ConfirmButton } from "../confirm-button";
import { JobProgress } from "../job-progress";
import { Notice } from "../notice";
import { useLocale, useTexts } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import { CollectPart } from "./collect-part";
import { ReportPart } from "./report-part";
import { SlipPart } from "./slip-part";
import { SummaryOptions, summariseOptions, usualChoice } from "./summary-options";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start", minWidth: "160px" },
  done: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, display: "flex", gap: "8px", alignItems: "center" },
  tick: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  sheets: { margin: 0, padding: "4px", maxHeight: "240px", overflowY: "auto", overscrollBehavior: "contain", listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  sheet: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", textAlign: "start" },
});

export default function SummariesView({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const all = useTexts();
  const texts = outputTexts[useLocale()];
  const [choice, setChoice] = useState(usualChoice);
  const [opened, setOpened] = useState<number | null>(null);
  const { running, summaries, result } = state;
  const units = useMemo(() => result && [...new Set(result.ledger.tasks.flatMap((task) => task.units.map(({ name }) => name)))], [result]);
  const busy = running !== null;
  const chosen = units === null ? [] : units.filter((unit) => choice.units.has(unit));
  const openWorkbooks = () => {
    setOpened(null);
    jobs.run("workbooks", async ({ current, locale, work }) => {
      const count = await jobs.services.openUnitWorkbooks(await current(), locale, chosen, work);
      setOpened(count);
      jobs.dispatch({ is: "said", sentence: outputTexts[locale].workbooks.done(count) });
    });
  };
  return (
    <div className={shared.view}>
      <h1 className={shared.title}>{texts.title}</h1>
      <p className={shared.text}>{texts.text}</p>
      <SummaryOptions choice={choice} onChoose={setChoice} units={units} />
      {running && result === null ? (
        <JobProgress running={running} onStop={jobs.stop} />
      ) : (
        <div className={shared.actions}>
          <Button className={styles.button} appearance="primary" size="large" disabledFocusable={busy || (choice.which === "chosen" && chosen.length === 0)} onClick={() => jobs.summarise(summariseOptions({ ...choice, units: new Set(chosen) }))}>
            {summaries ? texts.writeAgain : texts.write}
          </Button>
          {choice.which === "chosen" && chosen.length > 0 && (
            <Button size="large" disabledFocusable={busy} title={texts.workbooks.text} onClick={openWorkbooks}>
              {texts.workbooks.open(chosen.length)}
            </Button>
          )}
        </div>
      )}
      {opened !== null && <p className={shared.told}>{texts.workbooks.done(opened)}</p>}
      <p className={shared.small}>{texts.safe}</p>
      {summaries && (
        <>
          {summaries.outdated && <Notice kind="warning">{texts.outdated}</Notice>}
          <h2 className={styles.done}>
            <svg className={styles.tick} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path d="m4.500 10.500 3.500 3.500 7.500-8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
            </svg>
            {all.summaries.done(summaries.sheets.length)}
          </h2>
          <ul className={styles.sheets} aria-label={texts.list}>
            {summaries.sheets.map((sheet) => (
              <li key={sheet}>
                <Button className={styles.sheet} appearance="subtle" aria-label={texts.open(sheet)} onClick={() => jobs.select(sheet, 0, 0)}>
                  {sheet}
                </Button>
              </li>
            ))}
          </ul>
          {summaries.unchosen.length > 0 && <p className={shared.small}>{texts.unchosen(summaries.unchosen.length)}</p>}
          {summaries.gone.length > 0 && <GoneSheets gone={summaries.gone} busy={busy} jobs={jobs} />}
        </>
      )}
      <ReportPart state={state} jobs={jobs} />
      <SlipPart state={state} jobs={jobs} />
      {jobs.services.readReturned && <CollectPart state={state} jobs={jobs} />}
    </div>
  );
}

/** Sheets of units without a task: left alone until the user says so. */
function GoneSheets({ gone, busy, jobs }: { readonly gone: NonNullable<PaneState["summaries"]>["gone"]; readonly busy: boolean; readonly jobs: PaneJobs }) {
  const texts = outputTexts[useLocale()];
  const remove = () =>
    jobs.run("remove", async ({ locale }) => {
      const planIds = gone.map(({ planId }) => planId);
      await jobs.services.removeSummaries(planIds);
      jobs.dispatch({ is: "sheets-removed", planIds });
      jobs.dispatch({ is: "said", sentence: outputTexts[locale].remove.done(planIds.length) });
    });
  return (
    <>
      <Notice kind="info">{texts.gone(gone.map(({ name }) => name))}</Notice>
      <ConfirmButton label={texts.remove.button} question={texts.remove.question(gone.length)} confirm={texts.remove.confirm} disabled={busy} onConfirm={remove} />
    </>
  );
}
