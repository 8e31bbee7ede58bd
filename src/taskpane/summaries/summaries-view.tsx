/** Writing the summary sheets, and what was written. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { JobProgress } from "../job-progress";
import { Notice } from "../notice";
import { useTexts } from "../pane-language";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", padding: "20px 0 24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: "22px", color: tokens.colorNeutralForeground2 },
  safe: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start", minWidth: "160px" },
  done: { margin: "8px 0 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, display: "flex", gap: "8px", alignItems: "center" },
  tick: { color: tokens.colorStatusSuccessForeground3, flexShrink: 0, "@media (forced-colors: active)": { color: "CanvasText" } },
  sheets: { margin: 0, padding: "4px", listStyleType: "none", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  sheet: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", textAlign: "start" },
});

export default function SummariesView({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useStyles();
  const texts = useTexts();
  const { running, summaries } = state;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{texts.summaries.title}</h1>
      <p className={styles.text}>{texts.summaries.text}</p>
      {running && state.result === null ? (
        <JobProgress running={running} onStop={jobs.stop} />
      ) : (
        <Button className={styles.button} appearance="primary" size="large" disabledFocusable={running !== null} onClick={jobs.summarise}>
          {summaries ? texts.summaries.writeAgain : texts.summaries.write}
        </Button>
      )}
      <p className={styles.safe}>{texts.summaries.safe}</p>
      {summaries && (
        <>
          {summaries.outdated && <Notice kind="warning">{texts.summaries.outdated}</Notice>}
          <h2 className={styles.done}>
            <svg className={styles.tick} width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
              <path d="m4.500 10.500 3.500 3.500 7.500-8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
            </svg>
            {texts.summaries.done(summaries.sheets.length)}
          </h2>
          <ul className={styles.sheets} aria-label={texts.summaries.list}>
            {summaries.sheets.map((sheet) => (
              <li key={sheet}>
                <Button className={styles.sheet} appearance="subtle" aria-label={texts.summaries.open(sheet)} onClick={() => jobs.select(sheet, 0, 0)}>
                  {sheet}
                </Button>
              </li>
            ))}
          </ul>
          {summaries.gone.length > 0 && <Notice kind="info">{texts.summaries.gone(summaries.gone)}</Notice>}
        </>
      )}
    </div>
  );
}
