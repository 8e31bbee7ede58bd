/** Rules by family: on or off, how severe, with which parameters. */

import { Input } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { Disclosure } from "../disclosure";
import { useLocale } from "../pane-language";
import type { RuleInfo } from "../pane-services";
import { useSectionStyles } from "../section-looks";
import { PartProblems, partNote, problemsOf } from "./part-problems";
import { RuleSetting } from "./rule-setting";
import type { OfficeDraft } from "./use-office-settings";

export function RulesPart({ draft }: { readonly draft: OfficeDraft }) {
  const shared = useSectionStyles();
  const locale = useLocale();
  const texts = settingsTexts[locale].rules;
  const [sought, setSought] = useState("");
  const { rules, words, settings } = draft;
  const shown = useMemo(() => {
    const text = sought.trim().toLowerCase();
    return text === "" ? null : rules.filter(({ id }) => `${id} ${words.ruleTitle(id, locale)}`.toLowerCase().includes(text));
  }, [rules, words, locale, sought]);
  const families = useMemo(() => {
    const found = new Map<string, RuleInfo[]>();
    for (const rule of rules) {
      const family = rule.id.slice(0, rule.id.indexOf("/"));
      found.set(family, [...(found.get(family) ?? []), rule]);
    }
    return [...found];
  }, [rules]);
  const changed = Object.keys(settings.rules).length;
  const problems = problemsOf(draft.problems, "rules");
  // What is wrong with a rule is told at the rule.
  const apart = problems.filter(({ path }) => !rules.some(({ id }) => id === path[1]));
  return (
    <Disclosure title={texts.title} {...partNote(problems, changed > 0 ? texts.changed(changed) : null, settingsTexts[locale])}>
      <PartProblems problems={apart} words={words} />
      <Input size="small" type="search" aria-label={texts.search} placeholder={texts.search} value={sought} onChange={(_event, data) => setSought(data.value)} />
      {shown === null
        ? families.map(([family, own]) => <Family key={family} title={texts.family[family] ?? family} rules={own} draft={draft} />)
        : shown.map((rule) => <RuleSetting key={rule.id} rule={rule} draft={draft} />)}
      {shown?.length === 0 && <p className={shared.small}>{texts.noMatch}</p>}
    </Disclosure>
  );
}

/** Drawn once it is opened: there are more than eighty rules. */
function Family({ title, rules, draft }: { readonly title: string; readonly rules: readonly RuleInfo[]; readonly draft: OfficeDraft }) {
  const all = settingsTexts[useLocale()];
  const texts = all.rules;
  const [opened, setOpened] = useState(false);
  const changed = rules.filter(({ id }) => draft.settings.rules[id] !== undefined).length;
  const problems = problemsOf(draft.problems, "rules").filter(({ path }) => rules.some(({ id }) => id === path[1]));
  return (
    <Disclosure title={title} onOpen={() => setOpened(true)} {...partNote(problems, changed > 0 ? texts.changed(changed) : null, all)}>
      {opened && rules.map((rule) => <RuleSetting key={rule.id} rule={rule} draft={draft} />)}
    </Disclosure>
  );
}
