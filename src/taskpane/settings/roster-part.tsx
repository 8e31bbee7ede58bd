/** 单位名录: none, a sheet of the workbook, or taken from a file. */

import { useId, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import type { RosterSource } from "../../settings/office-settings";
import { CheckLine } from "../check-line";
import { Disclosure } from "../disclosure";
import { FileField } from "../file-field";
import { useLocale } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
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
  const texts = settingsTexts[useLocale()].roster;
  const name = useId();
  const { settings } = draft;
  const { roster } = settings;
  const [from, setFrom] = useState(roster.from);
  const set = (next: RosterSource) => draft.change((now) => ({ ...now, roster: next }));
  const choose = (source: RosterSource["from"]) => {
    setFrom(source);
    // A source without a sheet or file chosen yet is nothing that could be saved.
    draft.setBad(FIELD, source !== "none" && roster.from !== source);
    if (source === "none") set({ from: "none" });
  };
  const keep = (next: RosterSource) => {
    draft.setBad(FIELD, false);
    set(next);
  };
  const sheets = (state.result?.sheets ?? []).filter(({ plan }) => plan === null).map((sheet) => sheet.name);
  const chosen = roster.from === "sheet" ? roster.sheet : "";
  const names = chosen === "" || sheets.includes(chosen) ? sheets : [chosen, ...sheets];
  const readFile = (read: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>) =>
    jobs.run("roster", async () => {
      const [file] = await read();
      if (file) keep(await jobs.services.readRosterFile(file));
    });
  const note = roster.from === "none" ? texts.none : roster.from === "sheet" ? roster.sheet : texts.fileTold(roster.file, roster.units.length);
  return (
    <Disclosure title={texts.title} note={note}>
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
