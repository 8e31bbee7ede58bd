/** What a fix changes, before it is done: taken away struck through, put in underlined, both named for screen readers. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { CellChange, Fix } from "../../fixes/fix";
import { cellAddress } from "../../ledger/address";
import type { CellValue } from "../../ledger/sheet-cells";
import { useTexts } from "../pane-language";
import { opening } from "./excerpt";
import { useFindingsTexts } from "./findings-texts";
import { fixParts, visible } from "./fix-parts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px", fontSize: tokens.fontSizeBase200, lineHeight: "20px", overflowWrap: "anywhere" },
  address: { marginRight: "6px", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  deleted: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: "line-through", padding: "0 2px", borderRadius: tokens.borderRadiusSmall },
  inserted: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1, textDecorationLine: "underline", fontWeight: tokens.fontWeightSemibold, padding: "0 2px", borderRadius: tokens.borderRadiusSmall },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

/** Cells and rows of one fix that are shown. */
const MOST = 4;
const LONGEST = 60;

interface FixPreviewProps {
  readonly fix: Fix;
  /** Name each cell, where the place is not told beside it. */
  readonly named: boolean;
}

export function FixPreview({ fix, named }: FixPreviewProps) {
  const styles = useStyles();
  const { comma } = useTexts();
  const texts = useFindingsTexts();
  const rest = fix.cells.length + fix.rows.length - MOST;
  return (
    <ul className={styles.list}>
      {fix.cells.slice(0, MOST).map((change) => (
        <li key={`${change.row},${change.column}`}>
          {(named || fix.cells.length > 1) && <span className={styles.address}>{cellAddress(change.row, change.column)}</span>}
          <Change change={change} />
        </li>
      ))}
      {fix.rows.slice(0, Math.max(0, MOST - fix.cells.length)).map(({ row, values }) => (
        <li key={row}>
          <span className={styles.deleted}>{texts.fix.row(row + 1, opening(values.map(String).filter((value) => value.trim() !== "").join(comma), LONGEST))}</span>
        </li>
      ))}
      {rest > 0 && <li>{texts.fixed.more(fix.cells.length + fix.rows.length)}</li>}
    </ul>
  );
}

function Change({ change }: { readonly change: CellChange }) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  const parts = fixParts(change) ?? [
    { is: "deleted" as const, text: wholeValue(change.before, texts.fix.blank) },
    { is: "inserted" as const, text: wholeValue(change.after, texts.fix.blank) },
  ];
  return parts.map((part, at) => {
    const key = `${at} ${part.is}`;
    if (part.is === "same") return <span key={key}>{part.text}</span>;
    const Tag = part.is === "deleted" ? "del" : "ins";
    return (
      <Tag key={key} className={styles[part.is]}>
        <span className={styles.unseen}>{` ${texts.fix[part.is]} `}</span>
        {part.text}
      </Tag>
    );
  });
}

function wholeValue(value: CellValue, blank: string): string {
  const text = String(value);
  return text.trim() === "" ? (text === "" ? blank : visible(text)) : opening(text, LONGEST);
}
