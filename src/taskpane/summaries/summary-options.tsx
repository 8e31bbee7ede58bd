/** Which units get a summary sheet, and what its cells hold. */

import { useId } from "react";
import type { SummariseOptions } from "../../workflow";
import { outputTexts } from "../../locales/pane/output";
import { CheckLine } from "../check-line";
import { Disclosure } from "../disclosure";
import { useLocale } from "../pane-language";
import { useSectionStyles } from "../section-looks";
import { UnitPicker } from "./unit-picker";

export interface SummaryChoice {
  readonly which: "all" | "with-problems" | "chosen";
  readonly units: ReadonlySet<string>;
  readonly cells: "values" | "links";
  readonly order: "ledger" | "problems";
}

export const usualChoice: SummaryChoice = { which: "all", units: new Set(), cells: "values", order: "ledger" };

/** The choice as the workflow takes it. */
export function summariseOptions({ which, units, cells, order }: SummaryChoice): SummariseOptions {
  return { only: which === "chosen" ? [...units] : which, cells, order };
}

interface SummaryOptionsProps {
  readonly choice: SummaryChoice;
  readonly onChoose: (choice: SummaryChoice) => void;
  /** The ledger's units; null before the first check. */
  readonly units: readonly string[] | null;
}

export function SummaryOptions({ choice, onChoose, units }: SummaryOptionsProps) {
  const styles = useSectionStyles();
  const texts = outputTexts[useLocale()].options;
  const name = useId();
  const which = [["all", texts.all], ["with-problems", texts.withProblems], ["chosen", texts.chosen]] as const;
  const cells = [["values", texts.values], ["links", texts.links]] as const;
  const orders = [["ledger", texts.byLedger], ["problems", texts.byProblems]] as const;
  const note = [which.find(([value]) => value === choice.which)?.[1], ...(choice.cells === "links" ? [texts.links] : []), ...(choice.order === "problems" ? [texts.byProblems] : [])].join(" · ");
  return (
    <Disclosure title={texts.open} note={note}>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.which}</legend>
        {which.map(([value, text]) => (
          <CheckLine key={value} radio={`${name} which`} checked={choice.which === value} disabled={value === "chosen" && units === null} onChange={() => onChoose({ ...choice, which: value })}>
            {text}
          </CheckLine>
        ))}
        {units === null && <p className={styles.small}>{texts.needCheck}</p>}
      </fieldset>
      {choice.which === "chosen" && units !== null && <UnitPicker units={units} chosen={choice.units} onChoose={(chosen) => onChoose({ ...choice, units: chosen })} />}
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.cells}</legend>
        {cells.map(([value, text]) => (
          <CheckLine key={value} radio={`${name} cells`} checked={choice.cells === value} onChange={() => onChoose({ ...choice, cells: value })}>
            {text}
          </CheckLine>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{texts.order}</legend>
        {orders.map(([value, text]) => (
          <CheckLine key={value} radio={`${name} order`} checked={choice.order === value} onChange={() => onChoose({ ...choice, order: value })}>
            {text}
          </CheckLine>
        ))}
      </fieldset>
    </Disclosure>
  );
}
