/** 单位名录: none, a sheet of the workbook, or taken from a file. */

import { useId, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import type { RosterSource } from "../../settings/office-settings";
import { isRosterRow, type SettingsProblem } from "../../settings/settings-problem";
import { CheckLine } from "../check-line";
import { Disclosure } from "../disclosure";
import { FileField } from "../file-field";
import { useLocale } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import { PartProblems, partNote, problemsOf } from "./part-problems";
import { isSame } from "./office-draft";
import { SmallSelect } from "./small-fields";
import type { OfficeDraft } from "./use-office-settings";

const FIELD = "roster";

interface RosterPartProps {
  readonly draft: OfficeDraft;
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

export function RosterPart({ draft, state, jobs }: RosterPartProps) {
  const shared = useSectionStyles();
  const all = settingsTexts[useLocale()];
  const texts = all.roster;
  const name = useId();
  const { settings } = draft;
  const { roster } = settings;
  const [from, setFrom] = useState(roster.from);
  const set = (next: RosterSource) => draft.change((now) => ({ ...now, roster: next }));
  const choose = (source: RosterSource["from"]) => {
    setFrom(source);
    // A source without a sheet or file chosen yet is nothing that could be saved.
    draft.setBad(FIELD, source !== "none" && roster.from !== source);
    if (source === "none") keep({ from: "none" });
  };
  const keep = (next: RosterSource, problems: readonly SettingsProblem[] = []) => {
    draft.setBad(FIELD, false);
    draft.setRosterProblems(problems);
    set(next);
  };
  const sheets = (state.result?.sheets ?? []).filter(({ plan }) => plan === null).map((sheet) => sheet.name);
  const chosen = roster.from === "sheet" ? roster.sheet : "";
  const names = chosen === "" || sheets.includes(chosen) ? sheets : [chosen, ...sheets];
  const readFile = (read: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>) =>
    jobs.run("roster", async () => {
      const [file] = await read();
      if (!file) return;
      const reading = await jobs.services.readRosterFile(file);
      keep(reading.roster, reading.problems);
    });
  const problems = [...problemsOf(draft.problems, "roster", "expandCollectives"), ...sheetProblems(roster, state.result)];
  const note = roster.from === "none" ? texts.none : roster.from === "sheet" ? roster.sheet : texts.fileTold(roster.file, roster.units.length);
  return (
    <Disclosure title={texts.title} {...partNote(problems, note, all)}>
      <PartProblems problems={problems} words={draft.words} />
      <div className={shared.group} role="radiogroup" aria-label={texts.title}>
        {(["none", "sheet", "file"] as const).map((source) => (
          <CheckLine key={source} radio={name} checked={from === source} onChange={() => choose(source)}>
            {texts[source]}
          </CheckLine>
        ))}
      </div>
      {from === "sheet" &&
        (names.length === 0 ? (
          <p className={shared.small}>{texts.needCheck}</p>
        ) : (
          <SmallSelect aria-label={texts.sheetName} value={chosen} onChange={(event) => event.target.value !== "" && keep({ from: "sheet", sheet: event.target.value })}>
            <option value="">{texts.sheetChoose}</option>
            {names.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </SmallSelect>
        ))}
      {from === "file" && (
        <div className={shared.actions}>
          <FileField label={texts.choose} accept=".xlsx" disabled={state.running !== null} onFiles={readFile} />
          <span className={shared.small}>{roster.from === "file" ? texts.fileTold(roster.file, roster.units.length) : texts.noUnits}</span>
        </div>
      )}
      <CheckLine checked={settings.expandCollectives} onChange={(expandCollectives) => draft.change({ ...settings, expandCollectives })}>
        {texts.expand}
      </CheckLine>
    </Disclosure>
  );
}

/** What the last check met in the roster's sheet, as long as it is the one that is set. */
function sheetProblems(roster: RosterSource, result: CheckResult | null): readonly SettingsProblem[] {
  if (roster.from !== "sheet" || result === null || !isSame(result.settings.roster, roster)) return [];
  return result.problems.filter((each) => isRosterRow(each) || (each.path[0] === "roster" && each.path[1] === "sheet"));
}
