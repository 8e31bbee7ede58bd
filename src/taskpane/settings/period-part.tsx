/** 报告期: as the ledger tells, or set here. */

import { Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { CheckLine } from "../check-line";
import { Disclosure } from "../disclosure";
import { useLocale, useTexts } from "../pane-language";
import { useSectionStyles } from "../section-looks";
import { asCivilDate } from "./civil-date-field";
import { PartProblems, partNote, problemsOf } from "./part-problems";
import type { OfficeDraft } from "./use-office-settings";

const FIELD = "period";

export function PeriodPart({ draft }: { readonly draft: OfficeDraft }) {
  const shared = useSectionStyles();
  const { dash } = useTexts();
  const all = settingsTexts[useLocale()];
  const texts = all.period;
  const problems = problemsOf(draft.problems, "period");
  const name = useId();
  const { period } = draft.settings;
  const [typed, setTyped] = useState({ start: period?.start ?? "", end: period?.end ?? "" });
  const [own, setOwn] = useState(period !== null);
  const bad = draft.bad.has(FIELD);
  const type = (next: typeof typed) => {
    setTyped(next);
    const [start, end] = [asCivilDate(next.start), asCivilDate(next.end)];
    const sound = start !== null && end !== null && start <= end;
    draft.setBad(FIELD, !sound);
    if (sound) draft.change({ ...draft.settings, period: { start, end } });
  };
  const auto = () => {
    setOwn(false);
    draft.setBad(FIELD, false);
    draft.change({ ...draft.settings, period: null });
  };
  return (
    <Disclosure title={texts.title} {...partNote(problems, period === null ? texts.auto : `${period.start} ${dash} ${period.end}`, all)}>
      <PartProblems problems={problems} words={draft.words} />
      <div className={shared.group} role="radiogroup" aria-label={texts.title}>
        <CheckLine radio={name} checked={!own} onChange={auto}>
          {texts.auto}
        </CheckLine>
        <CheckLine
          radio={name}
          checked={own}
          onChange={() => {
            setOwn(true);
            type(typed);
          }}
        >
          {texts.set}
        </CheckLine>
      </div>
      {own && (
        <>
          <Field size="small" label={texts.start}>
            <Input value={typed.start} placeholder="2021-01-01" onChange={(_event, data) => type({ ...typed, start: data.value })} />
          </Field>
          <Field size="small" label={texts.end} {...(bad && typed.start !== "" && typed.end !== "" ? { validationMessage: texts.bad } : {})}>
            <Input value={typed.end} placeholder="2021-06-30" onChange={(_event, data) => type({ ...typed, end: data.value })} />
          </Field>
        </>
      )}
    </Disclosure>
  );
}
