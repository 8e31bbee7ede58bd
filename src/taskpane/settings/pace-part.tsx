/** 序时进度: the usual levels, or the office's own. */

import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import type { PaceChoice, PaceLevel } from "../../settings/office-settings";
import { CheckLine } from "../check-line";
import { Disclosure } from "../disclosure";
import { useLocale } from "../pane-language";
import { useSectionStyles } from "../section-looks";
import { areLevelsSound } from "./office-draft";
import { PartProblems, partNote, problemsOf } from "./part-problems";
import { NumberField, SmallSelect } from "./small-fields";
import type { OfficeDraft } from "./use-office-settings";

const useStyles = makeStyles({
  level: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: "8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium },
  line: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});

const FIELD = "pace";
const TONES: readonly PaceLevel["tone"][] = ["good", "fair", "poor"];

export function PacePart({ draft }: { readonly draft: OfficeDraft }) {
  const shared = useSectionStyles();
  const all = settingsTexts[useLocale()];
  const texts = all.pace;
  const problems = problemsOf(draft.problems, "pace");
  const name = useId();
  const { pace } = draft.settings;
  const choose = (next: PaceChoice) => {
    draft.setBad(FIELD, next.preset === "own" && !areLevelsSound(next.levels));
    draft.change({ ...draft.settings, pace: next });
  };
  const start: readonly PaceLevel[] = [
    { name: texts.tones.good, from: 0, tone: "good" },
    { name: texts.tones.poor, from: null, tone: "poor" },
  ];
  return (
    <Disclosure title={texts.title} {...partNote(problems, texts[pace.preset], all)}>
      <PartProblems problems={problems} words={draft.words} />
      <div className={shared.group} role="radiogroup" aria-label={texts.title}>
        {(["attainment", "lights"] as const).map((preset) => (
          <CheckLine key={preset} radio={name} checked={pace.preset === preset} onChange={() => choose({ preset })}>
            {texts[preset]}
          </CheckLine>
        ))}
        <CheckLine radio={name} checked={pace.preset === "own"} onChange={() => choose({ preset: "own", levels: start })}>
          {texts.own}
        </CheckLine>
      </div>
      {pace.preset === "own" && <Levels levels={pace.levels} onLevels={(levels) => choose({ preset: "own", levels })} draft={draft} />}
    </Disclosure>
  );
}

interface LevelsProps {
  readonly levels: readonly PaceLevel[];
  readonly onLevels: (levels: readonly PaceLevel[]) => void;
  readonly draft: OfficeDraft;
}

/** Best level first; the last one takes what is left. */
function Levels({ levels, onLevels, draft }: LevelsProps) {
  const styles = useStyles();
  const texts = settingsTexts[useLocale()].pace;
  const last = levels.length - 1;
  const change = (at: number, part: Partial<PaceLevel>) => onLevels(levels.map((level, index) => (index === at ? { ...level, ...part } : level)));
  const lowest = levels[last - 1]?.from ?? 0;
  return (
    <>
      {levels.map((level, at) => (
        <fieldset key={at === last ? "last" : at} className={styles.level} aria-label={`${texts.level} ${at + 1}`}>
          <Field size="small" label={`${texts.level} ${at + 1}`}>
            <Input value={level.name} onChange={(_event, data) => change(at, { name: data.value })} />
          </Field>
          {at < last && <NumberField key={levels.length} label={texts.from} value={level.from ?? 0} onNumber={(from) => change(at, { from })} onBad={(bad) => draft.setBad(`${FIELD} ${at}`, bad)} />}
          <div className={styles.line}>
            <SmallSelect aria-label={texts.tone} value={level.tone} onChange={(event) => change(at, { tone: TONES.find((tone) => tone === event.target.value) ?? "fair" })}>
              {TONES.map((tone) => (
                <option key={tone} value={tone}>
                  {texts.tones[tone]}
                </option>
              ))}
            </SmallSelect>
            {at < last ? (
              <Button size="small" appearance="subtle" disabledFocusable={levels.length <= 2} aria-label={texts.remove(level.name)} onClick={() => onLevels(levels.filter((_level, index) => index !== at))}>
                {texts.removeShort}
              </Button>
            ) : (
              <span>{texts.last}</span>
            )}
          </div>
        </fieldset>
      ))}
      {draft.bad.has(FIELD) && <p role="status">{texts.bad}</p>}
      <div>
        <Button size="small" onClick={() => onLevels([...levels.slice(0, last), { name: texts.newLevel, from: lowest - 10, tone: "fair" }, ...levels.slice(last)])}>
          {texts.add}
        </Button>
      </div>
    </>
  );
}
