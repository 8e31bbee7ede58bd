/** States of each unit's tasks as stacked bars. It is a table: what the bars show stands in their cells as numbers. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import type { Ledger, TaskState } from "../../ledger/ledger";
import { findingsTexts } from "../../locales/pane/findings";
import { useLocale, useTexts } from "../pane-language";
import { STATES, unitStates } from "./unit-states";

const forced = "@media (forced-colors: active)";
const useStyles = makeStyles({
  legend: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexWrap: "wrap", gap: "4px 12px", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  key: { display: "flex", gap: "5px", alignItems: "center" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
  unit: { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "3px 8px 3px 0", width: "38%", overflowWrap: "anywhere", verticalAlign: "middle" },
  barCell: { padding: "3px 0", verticalAlign: "middle" },
  total: { textAlign: "end", padding: "3px 0 3px 8px", fontVariantNumeric: "tabular-nums", width: "32px", verticalAlign: "middle" },
  bar: { display: "block", width: "100%", height: "14px" },
  edge: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px", vectorEffect: "non-scaling-stroke", [forced]: { stroke: "CanvasText" } },
  done: { fill: tokens.colorPaletteGreenBackground3 },
  "on-track": { fill: tokens.colorPaletteTealBorderActive },
  behind: { fill: tokens.colorPaletteRedBackground3 },
  "not-started": { fill: tokens.colorPaletteMarigoldBackground3 },
  "cannot-tell": { fill: tokens.colorNeutralForeground4 },
  sign: { display: "block" },
  line: { stroke: tokens.colorNeutralBackground1, strokeWidth: "1px", strokeLinecap: "square" },
  unseen: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Units shown before the rest is asked for. */
const SHOWN = 12;
const HEIGHT = 14;

export default function UnitChart({ ledger }: { readonly ledger: Ledger }) {
  const styles = useStyles();
  const { comma } = useTexts();
  const texts = findingsTexts[useLocale()].chart;
  const units = useMemo(() => unitStates(ledger), [ledger]);
  const [whole, setWhole] = useState(false);
  const patterns = useId().replaceAll(":", "");
  const most = units[0]?.total ?? 1;
  const used = STATES.filter((state) => units.some(({ counts }) => counts[state] > 0));
  return (
    <>
      <svg width="0" height="0" style={{ position: "absolute" }} aria-hidden="true">
        <defs>
          {STATES.map((state) => (
            <Pattern key={state} id={`${patterns}-${state}`} state={state} />
          ))}
        </defs>
      </svg>
      <ul className={styles.legend} aria-hidden="true">
        {used.map((state) => (
          <li key={state} className={styles.key}>
            <svg className={styles.sign} width="14" height="14">
              <rect className={styles.edge} width="14" height="14" rx="2" fill={`url(#${patterns}-${state})`} />
            </svg>
            {texts.state[state]}
          </li>
        ))}
      </ul>
      <table className={styles.table}>
        <caption className={styles.unseen}>{texts.title}</caption>
        <thead className={styles.unseen}>
          <tr>
            <th scope="col">{texts.unit}</th>
            <th scope="col">{texts.title}</th>
            <th scope="col">{texts.total}</th>
          </tr>
        </thead>
        <tbody>
          {(whole ? units : units.slice(0, SHOWN)).map(({ unit, counts, total }) => {
            const parts = used.filter((state) => counts[state] > 0);
            const told = parts.map((state) => texts.part(texts.state[state], counts[state])).join(comma);
            let at = 0;
            return (
              <tr key={unit ?? ""}>
                <th className={styles.unit} scope="row">
                  {unit ?? texts.noUnit}
                </th>
                <td className={styles.barCell} title={told}>
                  <svg className={styles.bar} role="img" aria-label={told}>
                    {parts.map((state) => {
                      const x = at;
                      const width = (100 * counts[state]) / most;
                      at += width;
                      return <rect key={state} className={styles.edge} x={`${x}%`} width={`${width}%`} height={HEIGHT} fill={`url(#${patterns}-${state})`} />;
                    })}
                  </svg>
                </td>
                <td className={styles.total}>{total}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {!whole && units.length > SHOWN && (
        <Button size="small" onClick={() => setWhole(true)}>
          {texts.more}
        </Button>
      )}
    </>
  );
}

/** Each state has a colour and a pattern, so that it is told apart without colours, too. */
function Pattern({ id, state }: { readonly id: string; readonly state: TaskState }) {
  const styles = useStyles();
  const lines: Readonly<Record<TaskState, string | null>> = { done: null, "on-track": "M-1 7 7-1", behind: "M-1 7 7-1M-1-1 7 7", "not-started": "M0 3h6", "cannot-tell": "M3 2.500v1" };
  const path = lines[state];
  return (
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
      <rect className={styles[state]} width="6" height="6" />
      {path !== null && <path className={styles.line} d={path} fill="none" />}
    </pattern>
  );
}
