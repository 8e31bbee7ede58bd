/** A small drawing of a ledger with one row looked at; decoration only. */

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  picture: { display: "block", "@media (forced-colors: active)": { display: "none" } },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  head: { fill: tokens.colorBrandBackground2 },
  line: { fill: tokens.colorNeutralBackground5 },
  row: { fill: tokens.colorStatusWarningBackground2 },
  mark: { fill: tokens.colorBrandBackground },
  tick: { stroke: tokens.colorNeutralForegroundOnBrand, fill: "none" },
});

const lines: readonly (readonly [x: number, y: number, width: number])[] = [
  [14, 36, 8], [28, 36, 34], [68, 36, 22],
  [14, 48, 8], [28, 48, 28],
  [14, 60, 8], [28, 60, 36], [68, 60, 18],
];

export function LedgerPicture() {
  const styles = useStyles();
  return (
    <svg className={styles.picture} width="112" height="92" viewBox="0 0 112 92" aria-hidden="true">
      <rect className={styles.sheet} x="4.5" y="8.5" width="95" height="68" rx="7" />
      <path className={styles.head} d="M5 16a7 7 0 0 1 7-7h80a7 7 0 0 1 7 7v10H5z" />
      <rect className={styles.row} x="5" y="44" width="94" height="13" />
      {lines.map(([x, y, width]) => (
        <rect key={`${x} ${y}`} className={styles.line} x={x} y={y} width={width} height="5" rx="2.5" />
      ))}
      <circle className={styles.mark} cx="90" cy="70" r="17" />
      <path className={styles.tick} d="m82 70.500 5.500 5.500L98 65" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
