/** The pane's few settings: the reporting day and the language. */

import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CivilDate } from "../../ledger/ledger";
import type { PaneLocale } from "../../locales/pane";
import { useLocale, useTexts } from "../pane-language";
import { asCivilDate } from "./civil-date-field";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: "20px", padding: "20px 0 24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: "28px", fontWeight: tokens.fontWeightSemibold },
  day: { display: "flex", gap: "8px" },
  input: { flexGrow: 1, maxWidth: "220px", minWidth: 0 },
  check: { alignSelf: "flex-start" },
  about: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
});

export interface SettingsViewProps {
  readonly asOf: CivilDate | null;
  readonly onAsOf: (asOf: CivilDate | null) => void;
  /** Checks with the day that was set. */
  readonly onCheck: () => void;
  readonly onLocale: (locale: PaneLocale) => void;
  readonly build: string;
}

export default function SettingsView({ asOf, onAsOf, onCheck, onLocale, build }: SettingsViewProps) {
  const styles = useStyles();
  const { settings: texts, check } = useTexts();
  const locale = useLocale();
  const [typed, setTyped] = useState(asOf ?? "");
  const bad = typed.trim() !== "" && asCivilDate(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const day = asCivilDate(text);
    if (text.trim() === "" || day !== null) onAsOf(day);
  };
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{texts.title}</h1>
      <Field
        label={texts.asOf}
        hint={texts.asOfHint}
        {...(bad ? { validationMessage: texts.asOfBad, validationState: "error" as const } : {})}
      >
        {(field) => (
          <div className={styles.day}>
            <Input className={styles.input} {...field} value={typed} placeholder="2021-06-30" inputMode="numeric" onChange={(_event, data) => change(data.value)} />
            {typed !== "" && (
              <Button appearance="subtle" onClick={() => change("")}>
                {texts.asOfClear}
              </Button>
            )}
          </div>
        )}
      </Field>
      {asOf !== null && !bad && (
        <Button className={styles.check} appearance="primary" onClick={onCheck}>
          {check}
        </Button>
      )}
      <Field label={texts.language}>
        <RadioGroup layout="horizontal" value={locale} onChange={(_event, data) => onLocale(data.value === "zh-CN" ? "zh-CN" : "en-US")}>
          <Radio value="zh-CN" label={<span lang="zh-CN">{texts.chinese}</span>} />
          <Radio value="en-US" label={<span lang="en-US">{texts.english}</span>} />
        </RadioGroup>
      </Field>
      <p className={styles.about}>
        {texts.privacy} {texts.version(build)}
      </p>
    </div>
  );
}
