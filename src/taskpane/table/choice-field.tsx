/** A label and a native select: reads well everywhere, and costs nothing. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  field: { display: "grid", gridTemplateColumns: "76px minmax(0, 1fr)", gap: "8px", alignItems: "center" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  select: {
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: "0 6px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

export interface Choice {
  readonly value: string;
  readonly text: string;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
  readonly ref?: Ref<HTMLSelectElement>;
}

export function ChoiceField({ label, value, choices, onChoose, ref }: ChoiceFieldProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select id={id} ref={ref} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}
