/** The report sheet, and what changed since it was written. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { cellAddress } from "../../ledger/address";
import { outputTexts } from "../../locales/pane/output";
import type { Verification } from "../../workflow/verify";
import { Disclosure } from "../disclosure";
import { opening } from "../findings/excerpt";
import { useLocale } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";

/** Changed cells and tasks that are listed. */
const SHOWN = 50;
const LONGEST = 40;

export function ReportPart({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useSectionStyles();
  const texts = outputTexts[useLocale()].report;
  const [sheet, setSheet] = useState<string | null>(null);
  const [verified, setVerified] = useState<{ readonly found: Verification; readonly edits: number } | null>(null);
  const busy = state.running !== null;
  const write = () =>
    jobs.run("report", async ({ current, locale, work }) => {
      const written = await jobs.services.writeReport(await current(), locale, work);
      setSheet(written);
      setVerified(null);
      jobs.dispatch({ is: "said", sentence: outputTexts[locale].report.done(written) });
    });
  const verify = () => {
    setVerified(null);
    jobs.run("verify", async ({ locale, work }) => {
      const found = await jobs.services.verify(work);
      setVerified({ found, edits: state.edits });
      jobs.dispatch({ is: "said", sentence: verdict(found, outputTexts[locale].report) });
    });
  };
  return (
    <Disclosure title={texts.title}>
      <p className={styles.small}>{texts.text}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={write}>
          {texts.write}
        </Button>
        <Button disabledFocusable={busy} onClick={verify}>
          {texts.verify}
        </Button>
      </div>
      {sheet !== null && (
        <p className={styles.told}>
          {texts.done(sheet)}{" "}
          <Button size="small" appearance="transparent" className={styles.link} onClick={() => jobs.select(sheet, 0, 0)}>
            {texts.open(sheet)}
          </Button>
        </p>
      )}
      {verified && verified.edits === state.edits && <Verified verified={verified.found} jobs={jobs} />}
      {verified && verified.edits !== state.edits && <p className={styles.told}>{texts.changedAgain}</p>}
    </Disclosure>
  );
}

function verdict({ unchanged, asOf, changed, added, dropped }: Verification, texts: (typeof outputTexts)["zh-CN"]["report"]): string {
  return unchanged ? texts.unchanged(asOf) : texts.changed(changed.length + added.length + dropped.length, asOf);
}

function Verified({ verified, jobs }: { readonly verified: Verification; readonly jobs: PaneJobs }) {
  const styles = useSectionStyles();
  const texts = outputTexts[useLocale()].report;
  const { sheet, changed, added, dropped } = verified;
  return (
    <>
      <p className={styles.told}>{verdict(verified, texts)}</p>
      {changed.length > 0 && (
        <div className={styles.actions}>
          {changed.slice(0, SHOWN).map(({ row, column }) => (
            <Button key={`${row},${column}`} size="small" aria-label={texts.goTo(cellAddress(row, column))} onClick={() => jobs.select(sheet, row, column)}>
              {cellAddress(row, column)}
            </Button>
          ))}
        </div>
      )}
      {changed.length > SHOWN && <p className={styles.small}>{texts.more(changed.length - SHOWN)}</p>}
      {([["added", added], ["dropped", dropped]] as const).map(([what, tasks]) =>
        tasks.length === 0 ? null : (
          <div key={what}>
            <h2 className={styles.legend}>{texts[what]}</h2>
            <ul className={styles.list}>
              {tasks.slice(0, SHOWN).map(({ key, text }) => (
                <li key={key}>{opening(text, LONGEST)}</li>
              ))}
            </ul>
            {tasks.length > SHOWN && <p className={styles.small}>{texts.more(tasks.length - SHOWN)}</p>}
          </div>
        ),
      )}
    </>
  );
}
