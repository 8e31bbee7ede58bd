/** Before the first check: what the button does, and that it harms nothing. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { JobProgress } from "../job-progress";
import { useTexts } from "../pane-language";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import { useLostFocus } from "../use-lost-focus";
import { LedgerPicture } from "./ledger-picture";

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", alignItems: "center", justifyContent: "center", flexGrow: 1, gap: "12px", maxWidth: "380px", width: "100%", margin: "0 auto", padding: "24px 0 40px", boxSizing: "border-box", textAlign: "center" },
  title: { margin: "8px 0 0", fontSize: tokens.fontSizeBase500, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "22px", color: tokens.colorNeutralForeground2 },
  safe: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  act: { width: "100%", maxWidth: "280px", marginTop: "12px", textAlign: "start" },
  button: { width: "100%" },
});

export function Intro({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useStyles();
  const texts = useTexts();
  const act = useRef<HTMLDivElement>(null);
  useLostFocus(act, state.stopped || state.failure !== null);
  return (
    <div className={styles.intro}>
      <LedgerPicture />
      <h1 className={styles.title}>{texts.intro.title}</h1>
      <p className={styles.text}>{texts.intro.text}</p>
      <div className={styles.act} ref={act}>
        {state.running?.job === "check" ? (
          <JobProgress running={state.running} onStop={jobs.stop} />
        ) : (
          <Button className={styles.button} appearance="primary" size="large" disabledFocusable={state.running !== null} onClick={jobs.check}>
            {texts.check}
          </Button>
        )}
      </div>
      <p className={styles.safe}>{texts.intro.safe}</p>
    </div>
  );
}
