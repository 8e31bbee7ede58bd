/** What the office lays down: read, edited in parts that open in place, saved by one button. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { SettingsProblems } from "../findings/settings-problems";
import { Loading } from "../loading";
import { Notice } from "../notice";
import { useLocale } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import { PacePart } from "./pace-part";
import { PARTS } from "./part-problems";
import { PeriodPart } from "./period-part";
import { RosterPart } from "./roster-part";
import { RulesPart } from "./rules-part";
import { SaveBar } from "./save-bar";
import { StatusPart } from "./status-part";
import { TransferPart } from "./transfer-part";
import { useOfficeSettings, type OfficeDraft } from "./use-office-settings";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "8px", paddingTop: "16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
});

interface OfficePartProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
}

/** What every part of the office's settings is given. */
export interface DraftProps {
  readonly draft: OfficeDraft;
}

export function OfficePart({ state, jobs }: OfficePartProps) {
  const styles = useStyles();
  const shared = useSectionStyles();
  const texts = settingsTexts[useLocale()].office;
  const { look, again } = useOfficeSettings(jobs);
  return (
    <section className={styles.part} aria-labelledby="office-settings">
      <h2 id="office-settings" className={styles.title}>
        {texts.title}
      </h2>
      <p className={shared.small}>{texts.text}</p>
      {look.is === "reading" && <Loading />}
      {look.is === "failed" && (
        <Notice kind="error" actions={[{ label: texts.retry, act: again }]}>
          {look.why}
        </Notice>
      )}
      {look.is === "read" && <Parts draft={look.draft} state={state} jobs={jobs} />}
    </section>
  );
}

function Parts({ draft, state, jobs }: OfficePartProps & DraftProps) {
  const shared = useSectionStyles();
  const texts = settingsTexts[useLocale()];
  const [imported, setImported] = useState(false);
  const busy = state.running !== null;
  const apart = draft.problems.filter(({ path }) => !PARTS.some((part) => part === path[0]));
  return (
    <>
      {apart.length > 0 && <SettingsProblems problems={apart} words={draft.words} />}
      {imported && draft.dirty && <p className={shared.told}>{texts.transfer.imported}</p>}
      {/* A draft that was replaced as a whole is shown anew in every field. */}
      <div key={draft.edition} className={shared.view} style={{ padding: 0, gap: "8px" }}>
        <RulesPart draft={draft} />
        <PeriodPart draft={draft} />
        <PacePart draft={draft} />
        <StatusPart draft={draft} />
        <RosterPart draft={draft} state={state} jobs={jobs} />
      </div>
      <TransferPart draft={draft} busy={busy} jobs={jobs} onImported={() => setImported(true)} />
      <SaveBar draft={draft} busy={busy} />
    </>
  );
}
