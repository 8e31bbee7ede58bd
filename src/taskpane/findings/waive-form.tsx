/** Lets findings pass: this one, or several of its kind; with one reason and one name, in place. */

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import type { Finding } from "../../rules/finding";
import { CheckLine } from "../check-line";
import type { FindingEntry } from "./finding-entries";
import { useFindingsTexts } from "./findings-texts";
import { WaivePicker } from "./waive-picker";
import { keepWaiverName, keptWaiverName } from "./waiver-name";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px", padding: "10px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  input: { minWidth: 0 },
  actions: { display: "flex", gap: "8px" },
});

/** More of one kind than these are no exceptions: the rule does not fit the office. */
const MOST_TOGETHER = 500;

interface WaiveFormProps {
  readonly entry: FindingEntry;
  /** The listed findings of its rule, itself among them. */
  readonly alike: readonly FindingEntry[];
  readonly busy: boolean;
  readonly onWaive: (findings: readonly Finding[], reason: string, by: string) => void;
  readonly onCancel: () => void;
}

export function WaiveForm({ entry, alike, busy, onWaive, onCancel }: WaiveFormProps) {
  const styles = useStyles();
  const texts = useFindingsTexts().waive;
  const titleId = useId();
  const [reason, setReason] = useState("");
  const [by, setBy] = useState(keptWaiverName);
  const [together, setTogether] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set<string>());
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = (field: "reason" | "by") => form.current?.querySelectorAll<HTMLElement>('input[type="text"]')[field === "reason" ? 0 : 1]?.focus();
  useEffect(() => form.current?.querySelector<HTMLElement>('input[type="text"]')?.focus(), []);
  const several = together && alike.length > 1 && alike.length <= MOST_TOGETHER;
  const picked = several ? alike.filter(({ id }) => !left.has(id)) : [entry];
  const missing = { reason: reason.trim() === "", by: by.trim() === "" };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setTried(true);
    if (missing.reason) return focus("reason");
    if (missing.by) return focus("by");
    if (picked.length === 0) return form.current?.querySelector<HTMLElement>("fieldset input")?.focus();
    keepWaiverName(by.trim());
    onWaive(picked.map(({ finding }) => finding), reason.trim(), by.trim());
  };
  return (
    <form ref={form} className={styles.form} aria-labelledby={titleId} onSubmit={submit}>
      <p id={titleId} className={styles.title}>
        {several ? texts.titleOf(picked.length) : texts.title}
      </p>
      <p className={styles.text}>{texts.text}</p>
      {alike.length > MOST_TOGETHER && <p className={styles.text}>{texts.tooMany(alike.length, MOST_TOGETHER)}</p>}
      {alike.length > 1 && alike.length <= MOST_TOGETHER && (
        <CheckLine checked={together} onChange={setTogether}>
          {texts.alike(alike.length)}
        </CheckLine>
      )}
      {several && <WaivePicker entries={alike} left={left} onLeft={setLeft} {...(tried && picked.length === 0 ? { message: texts.noneMissing } : {})} />}
      <Field size="small" label={texts.reason} {...(tried && missing.reason ? { validationMessage: texts.reasonMissing } : {})}>
        <Input className={styles.input} value={reason} placeholder={texts.reasonHint} onChange={(_event, data) => setReason(data.value)} />
      </Field>
      <Field size="small" label={texts.by} {...(tried && missing.by ? { validationMessage: texts.byMissing } : {})}>
        <Input className={styles.input} value={by} onChange={(_event, data) => setBy(data.value)} />
      </Field>
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {texts.confirm(several ? picked.length : 1)}
        </Button>
        <Button type="button" size="small" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
