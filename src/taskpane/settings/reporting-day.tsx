/** The reporting day: typed, remembered in the workbook, used by the next check. */

import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { CivilDate } from "../../ledger/ledger";
import { settingsTexts } from "../../locales/pane/settings";
import { useLocale, useTexts } from "../pane-language";
import { asCivilDate } from "./civil-date-field";

const useStyles = makeStyles({
  day: { display: "flex", gap: "8px" },
  input: { flexGrow: 1, maxWidth: "220px", minWidth: 0 },
  check: { alignSelf: "flex-start" },
});

interface ReportingDayProps {
  readonly asOf: CivilDate | null;
  readonly onAsOf: (asOf: CivilDate | null) => void;
  readonly onCheck: () => void;
}

export function ReportingDay({ asOf, onAsOf, onCheck }: ReportingDayProps) {
  const styles = useStyles();
  const { check } = useTexts();
  const texts = settingsTexts[useLocale()];
  const [typed, setTyped] = useState(asOf ?? "");
  const [seen, setSeen] = useState(asOf);
  if (seen !== asOf) {
    // A check found the day that the workbook remembers.
    setSeen(asOf);
    if (asCivilDate(typed) !== asOf) setTyped(asOf ?? "");
  }
  const bad = typed.trim() !== "" && asCivilDate(typed) === null;
  const change = (text: string) => {
    setTyped(text);
    const day = asCivilDate(text);
    if (text.trim() === "" || day !== null) onAsOf(day);
  };
  return (
    <>
      <Field label={texts.asOf} hint={texts.asOfHint} {...(bad ? { validationMessage: texts.asOfBad, validationState: "error" as const } : {})}>
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
    </>
  );
}
