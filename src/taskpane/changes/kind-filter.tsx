/** Filters the changes by kind; each button tells how many there are. */

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { changesTexts } from "../../locales/pane/changes";
import { useLocale } from "../pane-language";
import { KINDS, type ChangeKind } from "./change-entries";
import { KindSign } from "./kind-sign";

const useStyles = makeStyles({
  chips: { display: "flex", flexWrap: "wrap", gap: "6px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  chip: {
    display: "flex",
    gap: "5px",
    alignItems: "center",
    minHeight: "30px",
    padding: "0 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":disabled": { cursor: "default", color: tokens.colorNeutralForeground3 },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText" },
  },
});

interface KindFilterProps {
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** Null for all. */
  readonly chosen: ChangeKind | null;
  readonly onChoose: (kind: ChangeKind | null) => void;
}

export function KindFilter({ counts, chosen, onChoose }: KindFilterProps) {
  const styles = useStyles();
  const texts = changesTexts[useLocale()];
  const total = KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{texts.filter}</legend>
      <button type="button" className={mergeClasses(styles.chip, chosen === null && styles.chosen)} aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {texts.chip(texts.all, total)}
      </button>
      {KINDS.map((kind) => (
        <button key={kind} type="button" className={mergeClasses(styles.chip, chosen === kind && styles.chosen)} aria-pressed={chosen === kind} disabled={counts[kind] === 0 && chosen !== kind} onClick={() => onChoose(chosen === kind ? null : kind)}>
          <KindSign kind={kind} />
          {texts.chip(texts.kind[kind], counts[kind])}
        </button>
      ))}
    </fieldset>
  );
}
