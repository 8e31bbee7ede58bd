/** The office's settings: read once, edited as a draft, saved when the user says so. A failed save loses nothing. */

import { useCallback, useEffect, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { defaultSettings, type OfficeSettings } from "../../settings/office-settings";
import { isRosterRow, type SettingsProblem } from "../../settings/settings-problem";
import { failureSentence } from "../failure-sentence";
import { useLocale } from "../pane-language";
import type { FindingWords, RuleInfo, SettingsReading } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import { isSame } from "./office-draft";

interface Loaded {
  readonly saved: OfficeSettings;
  readonly draft: OfficeSettings;
  readonly problems: readonly SettingsProblem[];
  readonly rules: readonly RuleInfo[];
  readonly words: FindingWords;
  /** The draft that was saved but for some entries. */
  readonly partly: OfficeSettings | null;
  /** Goes up when the draft is replaced as a whole: fields then show it anew. */
  readonly edition: number;
}

export interface OfficeDraft {
  readonly settings: OfficeSettings;
  readonly problems: readonly SettingsProblem[];
  readonly rules: readonly RuleInfo[];
  readonly words: FindingWords;
  readonly edition: number;
  readonly dirty: boolean;
  /** True as long as the draft is what was saved but for the problems. */
  readonly partlySaved: boolean;
  /** Fields that hold what cannot be used, by name. */
  readonly bad: ReadonlySet<string>;
  /** A later draft, or how to make it of the one that there is by then. */
  change(settings: OfficeSettings | ((now: OfficeSettings) => OfficeSettings)): void;
  setBad(field: string, bad: boolean): void;
  /** What is wrong with rows of a roster that was just taken from a file; none for any other. */
  setRosterProblems(problems: readonly SettingsProblem[]): void;
  /** Another draft as a whole: imported, or the defaults. */
  replace(reading: SettingsReading): void;
  revert(): void;
  toDefaults(): void;
  save(): void;
}

export type OfficeLook = { readonly is: "reading" } | { readonly is: "failed"; readonly why: string } | { readonly is: "read"; readonly draft: OfficeDraft };

export function useOfficeSettings(jobs: PaneJobs): { readonly look: OfficeLook; readonly again: () => void } {
  const locale = useLocale();
  const { services } = jobs;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [failed, setFailed] = useState<{ readonly attempt: number; readonly why: string } | null>(null);
  const [bad, setBadFields] = useState<ReadonlySet<string>>(new Set<string>());
  const [attempt, setAttempt] = useState(0);
  const wanted = loaded === null;
  useEffect(() => {
    if (!wanted) return;
    let left = false;
    Promise.all([services.loadSettings(), services.rules(), services.loadWords()]).then(
      ([{ settings, problems }, rules, words]) => !left && setLoaded({ saved: settings, draft: settings, problems, rules, words, partly: null, edition: 0 }),
      async (error: unknown) => {
        const words = await services.loadWords().catch(() => null);
        if (!left) setFailed({ attempt, why: failureSentence({ error, words }, locale) });
      },
    );
    return () => {
      left = true;
    };
  }, [services, wanted, attempt, locale]);

  const replace = useCallback(({ settings, problems }: SettingsReading) => {
    setBadFields(new Set());
    setLoaded((known) => known && { ...known, draft: settings, problems, edition: known.edition + 1 });
  }, []);

  const again = () => setAttempt(attempt + 1);
  if (loaded === null) return { look: failed?.attempt === attempt ? { is: "failed", why: failed.why } : { is: "reading" }, again };
  const { saved, draft, problems, rules, words, partly, edition } = loaded;
  return {
    again,
    look: {
      is: "read",
      draft: {
        settings: draft,
        problems,
        rules,
        words,
        edition,
        bad,
        dirty: !isSame(saved, draft),
        partlySaved: partly === draft,
        change: (settings) => setLoaded((known) => known && { ...known, draft: typeof settings === "function" ? settings(known.draft) : settings }),
        setBad: (field, isBad) =>
          setBadFields((known) => {
            if (known.has(field) === isBad) return known;
            const next = new Set(known);
            if (isBad) next.add(field);
            else next.delete(field);
            return next;
          }),
        setRosterProblems: (rows) => setLoaded((known) => known && { ...known, problems: [...known.problems.filter((each) => each.path[0] !== "roster"), ...rows] }),
        replace,
        revert: () => replace({ settings: saved, problems: [] }),
        toDefaults: () => replace({ settings: defaultSettings, problems: [] }),
        save: () =>
          jobs.run("settings", async ({ locale: told }) => {
            const kept = await services.saveSettings(draft);
            // What was left out stays as it was typed, with why beside it, until it is put right.
            const whole = kept.problems.length === 0;
            setLoaded((known) => known && { ...known, saved: whole ? draft : kept.settings, partly: whole ? null : draft, problems: [...kept.problems, ...known.problems.filter(isRosterRow)] });
            jobs.dispatch({ is: "settings-changed" });
            const texts = settingsTexts[told].office;
            jobs.dispatch({ is: "said", sentence: whole ? texts.saved : texts.savedBut(kept.problems.length) });
          }),
      },
    },
  };
}
