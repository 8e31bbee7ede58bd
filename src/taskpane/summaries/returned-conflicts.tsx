/** Cells that units tell differently: the user chooses one version, or keeps the ledger's. Nothing is chosen beforehand. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { outputTexts } from "../../locales/pane/output";
import { CheckLine } from "../check-line";
import { opening } from "../findings/excerpt";
import { useLocale } from "../pane-language";
import type { ReturnedConflict } from "../pane-services";
import { useSectionStyles } from "../section-looks";
import { TaskLine } from "./returned-changes";

const useStyles = makeStyles({
  item: { margin: 0, padding: "8px 0", border: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  told: { display: "block", whiteSpace: "pre-wrap", fontSize: tokens.fontSizeBase200, lineHeight: "19px" },
  about: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
});

const LONGEST_TASK = 30;
const KEPT = -1;

interface ReturnedConflictsProps {
  readonly conflicts: readonly ReturnedConflict[];
  readonly chosen: ReadonlyMap<string, number>;
  readonly onChoose: (chosen: ReadonlyMap<string, number>) => void;
}

export function ReturnedConflicts({ conflicts, chosen, onChoose }: ReturnedConflictsProps) {
  const shared = useSectionStyles();
  const styles = useStyles();
  const texts = outputTexts[useLocale()].collect;
  const name = useId();
  return (
    <section aria-label={texts.conflicts(conflicts.length)}>
      <h2 className={shared.told}>{texts.conflicts(conflicts.length)}</h2>
      {conflicts.map((conflict) => {
        const { id, text, before, versions } = conflict;
        const choose = (version: number) => onChoose(new Map(chosen).set(id, version));
        return (
          <fieldset key={id} className={styles.item} aria-label={texts.conflictOf(opening(text, LONGEST_TASK))}>
            <TaskLine of={conflict} />
            <CheckLine radio={`${name} ${id}`} checked={chosen.get(id) === KEPT} onChange={() => choose(KEPT)}>
              {texts.keep}
              <span className={styles.told}>{before.trim() === "" ? texts.blank : before}</span>
            </CheckLine>
            {versions.map(({ unit, file, after }, at) => (
              <CheckLine key={`${at} ${file}`} radio={`${name} ${id}`} checked={chosen.get(id) === at} onChange={() => choose(at)}>
                <span className={styles.about}>{texts.version(unit, file)}</span>
                <span className={styles.told}>{after.trim() === "" ? texts.blank : after}</span>
              </CheckLine>
            ))}
          </fieldset>
        );
      })}
    </section>
  );
}
