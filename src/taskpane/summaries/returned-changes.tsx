/** Updates that one unit alone makes: each ticked or not, before and after side by side. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { outputTexts } from "../../locales/pane/output";
import { CheckLine } from "../check-line";
import { opening } from "../findings/excerpt";
import { useLocale } from "../pane-language";
import type { ReturnedChange, ReturnedConflict } from "../pane-services";
import { useSectionStyles } from "../section-looks";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  about: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  sides: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: "8px", margin: "4px 0 0 24px", fontSize: tokens.fontSizeBase200, lineHeight: "19px" },
  term: { display: "block", color: tokens.colorNeutralForeground3 },
  side: { margin: 0, padding: "6px 8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, whiteSpace: "pre-wrap", overflowWrap: "anywhere", minWidth: 0 },
  after: { backgroundColor: tokens.colorBrandBackground2 },
});

const LONGEST_TASK = 30;

interface ReturnedChangesProps {
  readonly changes: readonly ReturnedChange[];
  readonly taken: ReadonlySet<string>;
  readonly onTake: (taken: ReadonlySet<string>) => void;
}

export function ReturnedChanges({ changes, taken, onTake }: ReturnedChangesProps) {
  const shared = useSectionStyles();
  const styles = useStyles();
  const texts = outputTexts[useLocale()].collect;
  const tick = (id: string, on: boolean) => {
    const next = new Set(taken);
    if (on) next.add(id);
    else next.delete(id);
    onTake(next);
  };
  return (
    <fieldset className={shared.group}>
      <legend className={shared.told}>{texts.changes(changes.length)}</legend>
      <div className={shared.actions}>
        <Button size="small" appearance="transparent" className={shared.link} onClick={() => onTake(new Set(changes.map(({ id }) => id)))}>
          {texts.all}
        </Button>
        <Button size="small" appearance="transparent" className={shared.link} onClick={() => onTake(new Set())}>
          {texts.none}
        </Button>
      </div>
      {changes.map((change) => (
        <div key={change.id} className={styles.item}>
          <CheckLine checked={taken.has(change.id)} onChange={(on) => tick(change.id, on)} name={texts.pick(opening(change.text, LONGEST_TASK), change.unit)}>
            <TaskLine of={change} />
            <span className={styles.about}>{texts.version(change.unit, change.file)}</span>
          </CheckLine>
          <Sides>
            <Side term={texts.before} text={change.before} />
            <Side term={texts.after} text={change.after} after />
          </Sides>
        </div>
      ))}
    </fieldset>
  );
}

/** "第 3 项 · 推进老旧小区…" */
export function TaskLine({ of: { seq, text } }: { readonly of: Pick<ReturnedConflict, "seq" | "text"> }) {
  const texts = outputTexts[useLocale()].collect;
  return [...(seq === null ? [] : [texts.seq(String(seq))]), opening(text, LONGEST_TASK)].join(" · ");
}

export function Sides({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <dl className={styles.sides}>{children}</dl>;
}

export function Side({ term, text, after = false }: { readonly term: string; readonly text: string; readonly after?: boolean }) {
  const styles = useStyles();
  const { blank } = outputTexts[useLocale()].collect;
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={mergeClasses(styles.side, after && styles.after)}>{text.trim() === "" ? blank : text}</dd>
    </div>
  );
}
