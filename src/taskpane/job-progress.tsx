/** What is being done, how far it is, and a way to stop it. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useTexts } from "./pane-language";
import type { PaneState } from "./pane-state";
import { useLostFocus } from "./use-lost-focus";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "24px" },
  track: { height: "6px", borderRadius: tokens.borderRadiusCircular, overflow: "hidden", backgroundColor: tokens.colorNeutralBackground6, "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  done: { height: "100%", borderRadius: tokens.borderRadiusCircular, backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" } },
  moving: {
    width: "30%",
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(334%)" } },
    animationDuration: "1.6s",
    animationTimingFunction: "ease-in-out",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none", width: "100%", opacity: 0.5 },
  },
  share: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", marginLeft: "6px" },
});

interface JobProgressProps {
  readonly running: NonNullable<PaneState["running"]>;
  readonly onStop: () => void;
}

export function JobProgress({ running, onStop }: JobProgressProps) {
  const styles = useStyles();
  const texts = useTexts();
  const stop = useRef<HTMLDivElement>(null);
  useLostFocus(stop);
  const name = texts.running[running.job];
  const known = running.total > 0;
  const share = known ? Math.min(1, running.done / running.total) : undefined;
  return (
    <div className={styles.box} ref={stop}>
      <div className={styles.line}>
        <span>
          {name}
          {share !== undefined && <span className={styles.share}>{texts.percent(Math.floor(share * 100))}</span>}
        </span>
        <Button size="small" onClick={onStop}>
          {texts.stop}
        </Button>
      </div>
      <div className={styles.track} role="progressbar" aria-label={name} aria-valuemin={0} aria-valuemax={100} aria-valuenow={share === undefined ? undefined : Math.floor(share * 100)}>
        <div className={mergeClasses(styles.done, share === undefined && styles.moving)} style={share === undefined ? undefined : { width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
