/** The return slip: what units have to put right, as a sheet or as texts to send. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { outputTexts } from "../../locales/pane/output";
import { CopyText } from "../copy-text";
import { Disclosure } from "../disclosure";
import { useLocale } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";

const useStyles = makeStyles({
  unit: { display: "flex", flexDirection: "column", gap: "4px", padding: "6px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { overflowWrap: "anywhere" },
});

interface SlipTexts {
  readonly result: CheckResult;
  readonly texts: readonly { readonly unit: string; readonly text: string }[];
}

export function SlipPart({ state, jobs }: { readonly state: PaneState; readonly jobs: PaneJobs }) {
  const styles = useSectionStyles();
  const own = useStyles();
  const texts = outputTexts[useLocale()].slip;
  const [sheet, setSheet] = useState<string | null>(null);
  const [made, setMade] = useState<SlipTexts | null>(null);
  const busy = state.running !== null;
  const say = (sentence: string) => jobs.dispatch({ is: "said", sentence });
  const write = () =>
    jobs.run("slip", async ({ current, locale, work }) => {
      const written = await jobs.services.writeReturnSlip(await current(), locale, work);
      setSheet(written);
      say(outputTexts[locale].slip.done(written));
    });
  const make = () =>
    jobs.run("slip", async ({ current, locale }) => {
      const result = await current();
      setMade({ result, texts: await jobs.services.returnSlipTexts(result, locale) });
    });
  // Texts about an earlier check are not sent out.
  const current = made !== null && made.result === state.result ? made.texts : null;
  return (
    <Disclosure title={texts.title}>
      <p className={styles.small}>{texts.text}</p>
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={write}>
          {texts.write}
        </Button>
        <Button disabledFocusable={busy} onClick={make}>
          {texts.texts}
        </Button>
      </div>
      {sheet !== null && (
        <p className={styles.told}>
          {texts.done(sheet)}{" "}
          <Button size="small" appearance="transparent" className={styles.link} onClick={() => jobs.select(sheet, 0, 0)}>
            {texts.open}
          </Button>
        </p>
      )}
      {current?.length === 0 && <p className={styles.text}>{texts.none}</p>}
      {current !== null && current.length > 0 && (
        <ul className={styles.list}>
          {current.map(({ unit, text }) => (
            <li key={unit} className={own.unit}>
              <span className={own.name}>{unit}</span>
              <CopyText text={text} words={texts} label={texts.copyOf(unit)} textLabel={texts.textOf(unit)} onCopied={say} />
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
