/** A cell's whole text with the words concerned marked in it. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Span } from "../../ledger/ledger";
import { FoldLine } from "../fold-line";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({
  summary: { cursor: "pointer", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  text: { margin: "6px 0 0", padding: "8px", whiteSpace: "pre-wrap", borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
  quote: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textDecorationLine: "underline", textUnderlineOffset: "3px", "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" } },
});

export function WholeText({ text, span: [start, end] }: { readonly text: string; readonly span: Span }) {
  const styles = useStyles();
  const { wholeText } = useFindingsTexts();
  return (
    <details>
      <FoldLine className={styles.summary}>{wholeText}</FoldLine>
      <p className={styles.text}>
        {text.slice(0, start)}
        <mark className={styles.quote}>{text.slice(start, end)}</mark>
        {text.slice(end)}
      </p>
    </details>
  );
}
