/** Small native fields of the settings: a select, a list of words, a number. */

import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { SelectHTMLAttributes } from "react";
import { useId, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { useLocale } from "../pane-language";
import { numberOf, wordsOf } from "./office-draft";

const useStyles = makeStyles({
  select: { height: "28px", maxWidth: "100%", minWidth: 0, padding: "0 4px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, font: "inherit", fontSize: tokens.fontSizeBase200, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" } },
  words: { display: "flex", flexDirection: "column", gap: "2px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  area: { width: "100%", minHeight: "72px", boxSizing: "border-box", padding: "6px 8px", border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, font: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: "18px", resize: "vertical", "::placeholder": { color: tokens.colorNeutralForeground4 }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  number: { maxWidth: "140px" },
});

export function SmallSelect(props: Omit<SelectHTMLAttributes<HTMLSelectElement>, "className">) {
  return <select className={useStyles().select} {...props} />;
}

interface WordsFieldProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly placeholder?: string;
  readonly onWords: (words: readonly string[]) => void;
}

/** One word a line; what is being typed stays as typed. */
export function WordsField({ label, words, placeholder, onWords }: WordsFieldProps) {
  const styles = useStyles();
  const id = useId();
  const [typed, setTyped] = useState(() => words.join("\n"));
  return (
    <div className={styles.words}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.area}
        value={typed}
        rows={3}
        {...(placeholder === undefined ? {} : { placeholder })}
        onChange={(event) => {
          setTyped(event.target.value);
          onWords(wordsOf(event.target.value));
        }}
      />
    </div>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onNumber: (value: number) => void;
  readonly onBad: (bad: boolean) => void;
}

export function NumberField({ label, value, onNumber, onBad }: NumberFieldProps) {
  const styles = useStyles();
  const texts = settingsTexts[useLocale()].rules;
  const [typed, setTyped] = useState(String(value));
  const bad = numberOf(typed) === null;
  return (
    <Field size="small" label={label} {...(bad ? { validationMessage: texts.badNumber } : {})}>
      <Input
        className={styles.number}
        inputMode="decimal"
        value={typed}
        onChange={(_event, data) => {
          setTyped(data.value);
          const number = numberOf(data.value);
          onBad(number === null);
          if (number !== null) onNumber(number);
        }}
      />
    </Field>
  );
}
