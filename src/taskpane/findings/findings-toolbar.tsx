/** Search and grouping of the findings; stays in view while they scroll. */

import { Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import { useId } from "react";
import type { GroupBy } from "./finding-groups";
import { useFindingsTexts } from "./findings-texts";
import type { FindingList } from "./use-finding-list";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  search: { flexGrow: 1, flexBasis: "150px", minWidth: 0 },
  group: { display: "flex", margin: 0, padding: "2px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, minWidth: 0 },
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  choice: { position: "relative", display: "flex" },
  radio: { position: "absolute", inset: 0, opacity: 0, margin: 0, width: "100%", height: "100%", cursor: "pointer", ":focus-visible + span": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  label: {
    padding: "3px 8px",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
});

const choices: readonly { readonly by: GroupBy; readonly text: "byRule" | "byUnit" | "byRow" }[] = [
  { by: "rule", text: "byRule" },
  { by: "unit", text: "byUnit" },
  { by: "row", text: "byRow" },
];

export function FindingsToolbar({ list, ref }: { readonly list: FindingList; readonly ref: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const told = useFindingsTexts();
  const name = useId();
  return (
    <div className={styles.bar} ref={ref}>
      <Input
        className={styles.search}
        type="search"
        aria-label={told.search}
        placeholder={told.searchHint}
        value={list.text}
        onChange={(_event, data) => list.setText(data.value)}
      />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{told.groupBy}</legend>
        {choices.map(({ by, text }) => (
          <label key={by} className={styles.choice}>
            <input className={styles.radio} type="radio" name={name} checked={list.groupBy === by} tabIndex={list.groupBy === by ? 0 : -1} onChange={() => list.setGroupBy(by)} />
            <span className={mergeClasses(styles.label, list.groupBy === by && styles.chosen)}>{told[text]}</span>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
