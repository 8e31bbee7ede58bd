/** Lets one finding pass: with a reason and a name, in place. */

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { useFindingsTexts } from "./findings-texts";
import { keepWaiverName, keptWaiverName } from "./waiver-name";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px", padding: "10px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
  actions: { display: "flex", gap: "8px" },
});

interface WaiveFormProps {
  readonly busy: boolean;
  readonly onWaive: (reason: string, by: string) => void;
  readonly onCancel: () => void;
}

export function WaiveForm({ busy, onWaive, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const texts = useFindingsTexts().waive;
  const titleId = useId();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(keptWaiverName);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const missing = { reason: reason.trim() === "", by: by.trim() === "" };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (missing.reason || missing.by) {
      form.current?.querySelectorAll("input")[missing.reason ? 0 : 1]?.focus();
      return;
    }
    keepWaiverName(by.trim());
    onWaive(reason.trim(), by.trim());
  };
  return (
    <form ref={form} className={styles.form} aria-labelledby={titleId} onSubmit={submit}>
      <p id={titleId} className={styles.title}>
        {texts.title}
      </p>
      <p className={styles.text}>{texts.text}</p>
      <Field size="small" label={texts.reason} {...(tried && missing.reason ? { validationMessage: texts.reasonMissing } : {})}>
        <Input className={styles.input} value={reason} placeholder={texts.reasonHint} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <Field size="small" label={texts.by} {...(tried && missing.by ? { validationMessage: texts.byMissing } : {})}>
        <Input className={styles.input} value={by} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {texts.confirm}
        </Button>
        <Button type="button" size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
