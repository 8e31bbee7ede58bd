/** The office's own words for a status. */

import { defaultStatusWords, type StatusMeaning } from "../../ledger/figures/status-words";
import { settingsTexts } from "../../locales/pane/settings";
import { Disclosure } from "../disclosure";
import { useLocale, useTexts } from "../pane-language";
import { useSectionStyles } from "../section-looks";
import { PartProblems, partNote, problemsOf } from "./part-problems";
import { WordsField } from "./small-fields";
import type { OfficeDraft } from "./use-office-settings";

/** Usual words that are named. */
const NAMED = 6;

export function StatusPart({ draft }: { readonly draft: OfficeDraft }) {
  const shared = useSectionStyles();
  const { comma } = useTexts();
  const texts = settingsTexts[useLocale()];
  const { settings } = draft;
  const problems = problemsOf(draft.problems, "statusWords");
  const changed = Object.keys(settings.statusWords).length;
  const change = (meaning: StatusMeaning, words: readonly string[]) => {
    const others = Object.entries(settings.statusWords).filter(([each]) => each !== meaning);
    draft.change({ ...settings, statusWords: { ...Object.fromEntries(others), ...(words.length === 0 ? {} : { [meaning]: words }) } });
  };
  return (
    <Disclosure title={texts.status.title} {...partNote(problems, changed > 0 ? texts.rules.changed(changed) : null, texts)}>
      <PartProblems problems={problems} words={draft.words} />
      <p className={shared.small}>{texts.status.text}</p>
      {(Object.keys(defaultStatusWords) as StatusMeaning[]).map((meaning) => (
        <WordsField
          key={meaning}
          label={texts.status.meaning[meaning]}
          words={settings.statusWords[meaning] ?? []}
          placeholder={defaultStatusWords[meaning].slice(0, NAMED).join(comma)}
          onWords={(words) => change(meaning, words)}
        />
      ))}
    </Disclosure>
  );
}
