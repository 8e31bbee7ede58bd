/** All safe fixes at once: how many, what they do, and one button. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../fixes/fix";
import { Disclosure } from "../disclosure";
import type { CheckResult } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import { useFindingsTexts } from "./findings-texts";
import { applyFixes } from "./fix-jobs";
import { FixPreview } from "./fix-preview";
import { fixedPlaces } from "./fixed-places";

const useStyles = makeStyles({
  card: { position: "relative" },
  act: { position: "absolute", top: "8px", right: "12px" },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
});

/** Fixes that are shown one by one. */
const SHOWN = 50;

interface SafeFixCardProps {
  readonly fixes: readonly Fix[];
  readonly result: CheckResult;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
}

export function SafeFixCard({ fixes, result, busy, jobs }: SafeFixCardProps) {
  const styles = useStyles();
  const texts = useFindingsTexts().fix;
  return (
    <section className={styles.card} aria-label={texts.safe}>
      <Disclosure joined aside title={texts.count(fixedPlaces(fixes))}>
        <p className={styles.text}>{texts.safeText}</p>
        <ul className={styles.list}>
          {fixes.slice(0, SHOWN).map((fix) => (
            <li key={fix.id}>
              <FixPreview fix={fix} named />
            </li>
          ))}
        </ul>
        {fixes.length > SHOWN && <p className={styles.text}>{texts.safeMore(fixedPlaces(fixes.slice(SHOWN)))}</p>}
      </Disclosure>
      <Button className={styles.act} size="small" disabledFocusable={busy} onClick={() => applyFixes(jobs, result, fixes)}>
        {texts.safeAll}
      </Button>
    </section>
  );
}
