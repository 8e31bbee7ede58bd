/** Which of several findings of one kind are let pass: all, until some are unticked. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { CheckLine } from "../check-line";
import { useTexts } from "../pane-language";
import { useSectionStyles } from "../section-looks";
import { opening } from "./excerpt";
import type { FindingEntry } from "./finding-entries";
import { placeOf } from "./finding-row";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({
  list: { maxHeight: "160px" },
  head: { display: "flex", flexWrap: "wrap", gap: "4px", alignItems: "center" },
  all: { minWidth: 0, padding: "0 6px", color: tokens.colorBrandForeground1 },
  place: { fontWeight: tokens.fontWeightSemibold, marginRight: "6px" },
  message: { color: tokens.colorPaletteRedForeground1 },
});

const LONGEST_TASK = 24;

interface WaivePickerProps {
  readonly entries: readonly FindingEntry[];
  /** Ids of those that are not let pass. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  /** What is wrong with the choice. */
  readonly message?: string;
}

export function WaivePicker({ entries, left, onLeft, message }: WaivePickerProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const texts = useTexts();
  const told = useFindingsTexts();
  const messageId = useId();
  const pick = (id: string, picked: boolean) => {
    const next = new Set(left);
    if (picked) next.delete(id);
    else next.add(id);
    onLeft(next);
  };
  return (
    <fieldset className={shared.group} aria-label={told.waive.which} aria-describedby={message === undefined ? undefined : messageId}>
      <div className={mergeClasses(shared.scroll, styles.list)}>
        {entries.map((entry) => (
          <CheckLine key={entry.id} checked={!left.has(entry.id)} onChange={(picked) => pick(entry.id, picked)}>
            <span className={styles.place}>{placeOf(entry, told, texts)}</span>
            {entry.task && opening(entry.task.text, LONGEST_TASK)}
          </CheckLine>
        ))}
      </div>
      <div className={styles.head}>
        <Button className={styles.all} type="button" size="small" appearance="transparent" onClick={() => onLeft(new Set())}>
          {told.waive.pickAll}
        </Button>
        <Button className={styles.all} type="button" size="small" appearance="transparent" onClick={() => onLeft(new Set(entries.map(({ id }) => id)))}>
          {told.waive.pickNone}
        </Button>
        {message !== undefined && (
          <span id={messageId} className={mergeClasses(shared.small, styles.message)} role="alert">
            {message}
          </span>
        )}
      </div>
    </fieldset>
  );
}
