/** Files that units sent back: compared with the ledger, chosen one by one, then taken over. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { outputTexts } from "../../locales/pane/output";
import { Disclosure } from "../disclosure";
import { FileField } from "../file-field";
import { Notice } from "../notice";
import { useLocale } from "../pane-language";
import type { ChosenFile, Collected, TakenChange } from "../pane-services";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import { ReturnedChanges } from "./returned-changes";
import { ReturnedConflicts } from "./returned-conflicts";
import { chosenChanges, startPicks, withoutTaken, type Picks } from "./returned-picks";

export function CollectPart({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useSectionStyles();
  const texts = outputTexts[useLocale()].collect;
  const [collected, setCollected] = useState<Collected | null>(null);
  const [picks, setPicks] = useState<Picks | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const busy = state.running !== null;
  const { readReturned, takeOver } = jobs.services;
  const readFiles = (read: () => Promise<readonly ChosenFile[]>) => {
    setTold(null);
    jobs.run("collect", async ({ current, locale, work }) => {
      const found = await readReturned?.(await read(), await current(), locale, work);
      if (!found) return;
      setCollected(found);
      setPicks(startPicks(found));
      const { changes, conflicts } = outputTexts[locale].collect;
      jobs.dispatch({ is: "said", sentence: [changes(found.changes.length), ...(found.conflicts.length > 0 ? [conflicts(found.conflicts.length)] : [])].join(" ") });
    });
  };
  const chosen = collected && picks ? chosenChanges(collected, picks) : [];
  const take = (changes: readonly TakenChange[]) =>
    jobs.run("take-over", async ({ current, recheck, locale, work }) => {
      const outcome = await takeOver?.(changes, await current(), work);
      if (!outcome) return;
      jobs.dispatch({ is: "fixed", outcome: { ...outcome, undone: false } });
      const sentence = outputTexts[locale].collect.done(outcome.edited);
      setTold(sentence);
      setCollected((known) => known && withoutTaken(known, changes, outcome.skipped));
      if (outcome.edited > 0) await recheck();
      jobs.dispatch({ is: "said", sentence });
    });
  const nothing = collected !== null && Object.values(collected).every((part: readonly unknown[]) => part.length === 0);
  return (
    <Disclosure title={texts.title}>
      <p className={styles.small}>{texts.text}</p>
      <div className={styles.actions}>
        <FileField label={texts.choose} accept=".xlsx" multiple disabled={busy} onFiles={readFiles} />
      </div>
      {told !== null && <p className={styles.told}>{told}</p>}
      {nothing && told === null && <p className={styles.text}>{texts.nothing}</p>}
      {collected && picks && (
        <>
          {collected.failed.length > 0 && (
            <Notice kind="error" title={texts.failed(collected.failed.length)}>
              <ul className={styles.list}>
                {collected.failed.map(({ file, sentence }) => (
                  <li key={file}>{sentence}</li>
                ))}
              </ul>
            </Notice>
          )}
          {collected.changes.length > 0 && <ReturnedChanges changes={collected.changes} taken={picks.changes} onTake={(changes) => setPicks({ ...picks, changes })} />}
          {collected.conflicts.length > 0 && <ReturnedConflicts conflicts={collected.conflicts} chosen={picks.versions} onChoose={(versions) => setPicks({ ...picks, versions })} />}
          {collected.outside.length > 0 && (
            <Notice kind="warning" title={texts.outside(collected.outside.length)}>
              <ul className={styles.list}>
                {collected.outside.map(({ unit, file, what }, at) => (
                  <li key={`${at} ${file}`}>
                    {texts.version(unit, file)} {what}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {collected.unmatched.length > 0 && (
            <Notice kind="warning" title={texts.unmatched(collected.unmatched.length)}>
              <ul className={styles.list}>
                {collected.unmatched.map(({ file, text }, at) => (
                  <li key={`${at} ${file}`}>
                    {file} · {text}
                  </li>
                ))}
              </ul>
            </Notice>
          )}
          {takeOver && collected.changes.length + collected.conflicts.length > 0 && (
            <div className={styles.actions}>
              <Button appearance="primary" disabledFocusable={busy || chosen.length === 0} onClick={() => take(chosen)}>
                {texts.take(chosen.length)}
              </Button>
              <span className={styles.small}>{texts.undoHint}</span>
            </div>
          )}
        </>
      )}
    </Disclosure>
  );
}
