/** The settings: the reporting day, what the office lays down, and the language. */

import { Radio, RadioGroup, Field } from "@fluentui/react-components";
import { settingsTexts } from "../../locales/pane/settings";
import type { PaneLocale } from "../../locales/pane";
import { useLocale } from "../pane-language";
import type { PaneState } from "../pane-state";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import { OfficePart } from "./office-part";
import { ReportingDay } from "./reporting-day";

export interface SettingsViewProps {
  readonly state: PaneState;
  readonly jobs: PaneJobs;
  /** Checks with the day that was set. */
  readonly onCheck: () => void;
  readonly onLocale: (locale: PaneLocale) => void;
  readonly build: string;
}

export default function SettingsView({ state, jobs, onCheck, onLocale, build }: SettingsViewProps) {
  const shared = useSectionStyles();
  const locale = useLocale();
  const texts = settingsTexts[locale];
  return (
    <div className={shared.view}>
      <h1 className={shared.title}>{texts.title}</h1>
      <ReportingDay asOf={state.asOf} onAsOf={(asOf) => jobs.dispatch({ is: "day-set", asOf })} onCheck={onCheck} />
      <Field label={texts.language}>
        <RadioGroup layout="horizontal" value={locale} onChange={(_event, data) => onLocale(data.value === "zh-CN" ? "zh-CN" : "en-US")}>
          <Radio value="zh-CN" label={<span lang="zh-CN">{texts.chinese}</span>} />
          <Radio value="en-US" label={<span lang="en-US">{texts.english}</span>} />
        </RadioGroup>
      </Field>
      <OfficePart state={state} jobs={jobs} />
      <p className={shared.small}>
        {texts.privacy} {texts.version(build)}
      </p>
    </div>
  );
}
