/** Units to choose from: searched, ticked one by one or all at once. */

import { Button, Input } from "@fluentui/react-components";
import { useState } from "react";
import { outputTexts } from "../../locales/pane/output";
import { CheckLine } from "../check-line";
import { useLocale } from "../pane-language";
import { useSectionStyles } from "../section-looks";

interface UnitPickerProps {
  readonly units: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function UnitPicker({ units, chosen, onChoose }: UnitPickerProps) {
  const styles = useSectionStyles();
  const texts = outputTexts[useLocale()].units;
  const [sought, setSought] = useState("");
  const shown = units.filter((unit) => unit.toLowerCase().includes(sought.trim().toLowerCase()));
  const change = (names: readonly string[], on: boolean) => {
    const next = new Set(chosen);
    for (const name of names) if (on) next.add(name);
      else next.delete(name);
    onChoose(next);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {texts.label} · {texts.count(chosen.size, units.length)}
      </legend>
      <Input size="small" type="search" aria-label={texts.search} placeholder={texts.search} value={sought} onChange={(_event, data) => setSought(data.value)} />
      <div className={styles.actions}>
        <Button size="small" appearance="transparent" className={styles.link} onClick={() => change(shown, true)}>
          {texts.all}
        </Button>
        <Button size="small" appearance="transparent" className={styles.link} onClick={() => change(shown, false)}>
          {texts.none}
        </Button>
      </div>
      <div className={styles.scroll}>
        {shown.length === 0 && <p className={styles.small}>{texts.noMatch}</p>}
        {shown.map((unit) => (
          <CheckLine key={unit} checked={chosen.has(unit)} onChange={(on) => change([unit], on)}>
            {unit}
          </CheckLine>
        ))}
      </div>
    </fieldset>
  );
}
