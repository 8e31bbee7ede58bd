/** What changed since the last period, task by task; and which last period it is. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useState } from "react";
import { changesTexts } from "../../locales/pane/changes";
import { ConfirmButton } from "../confirm-button";
import { Disclosure } from "../disclosure";
import { FileField } from "../file-field";
import { JobProgress } from "../job-progress";
import { Notice } from "../notice";
import { useLocale, useTexts } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneState } from "../pane-state";
import type { PaneJobs } from "../use-pane-jobs";
import { forgetBaseline, takeBaseline, takeBaselineFile } from "./baseline-jobs";
import { ChangeList } from "./change-list";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "12px", flexGrow: 1, padding: "20px 0 0" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: "22px", color: tokens.colorNeutralForeground2 },
  told: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

interface ChangesViewProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  readonly scroller: RefObject<HTMLElement | null>;
}

export default function ChangesView({ state, jobs, scroller }: ChangesViewProps) {
  const styles = useStyles();
  const { check } = useTexts();
  const texts = changesTexts[useLocale()];
  const [sentence, setTold] = useState<string | null>(null);
  const { result, running, said } = state;
  // Told until the next job begins: after that it would no longer be news.
  const told = sentence !== null && said === sentence ? sentence : null;
  const busy = running !== null;
  const file = (size: "small" | "medium") => (
    <FileField
      label={texts.file}
      size={size}
      accept=".xlsx"
      disabled={busy}
      onFiles={(read) => {
        setTold(null);
        takeBaselineFile(jobs, read, result, setTold);
      }}
    />
  );
  if (result === null) {
    return (
      <div className={styles.view}>
        <h1 className={styles.title}>{texts.title}</h1>
        <p className={styles.text}>{texts.needCheck}</p>
        {running ? (
          <JobProgress running={running} onStop={jobs.stop} />
        ) : (
          <div className={styles.actions}>
            <Button appearance="primary" onClick={jobs.check}>
              {check}
            </Button>
          </div>
        )}
      </div>
    );
  }
  const { compared, ledger } = result;
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{texts.title}</h1>
      {told !== null && <p className={styles.told}>{told}</p>}
      {compared === null ? (
        <>
          {told === null && <h2 className={styles.told}>{texts.empty.title}</h2>}
          <p className={styles.text}>{texts.empty.text}</p>
          <div className={styles.actions}>
            <Button disabledFocusable={busy} onClick={() => takeBaseline(jobs, setTold)}>
              {texts.take}
            </Button>
            {file("medium")}
          </div>
        </>
      ) : (
        <>
          <Disclosure title={texts.compared(compared.baseline.asOf, compared.baseline.tasks.length)} note={texts.from[compared.from]}>
            <div className={styles.actions}>
              {file("small")}
              <ConfirmButton label={texts.take} question={texts.takeQuestion(ledger.asOf)} confirm={texts.takeConfirm} disabled={busy} onConfirm={() => takeBaseline(jobs, setTold)} />
              {compared.from === "workbook" && (
                <ConfirmButton label={texts.forget} question={texts.forgetQuestion} confirm={texts.forgetConfirm} disabled={busy} onConfirm={() => forgetBaseline(jobs, setTold)} />
              )}
            </div>
          </Disclosure>
          <Compared result={result} jobs={jobs} scroller={scroller} />
        </>
      )}
    </div>
  );
}

function Compared({ result, jobs, scroller }: { readonly result: CheckResult; readonly jobs: PaneJobs; readonly scroller: RefObject<HTMLElement | null> }) {
  const texts = changesTexts[useLocale()];
  if (result.compared?.related === false) return <Notice kind="warning">{texts.unrelated}</Notice>;
  return <ChangeList result={result} jobs={jobs} scroller={scroller} />;
}
