/** One rule's switch, severity and parameters. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import type { Severity } from "../../rules/finding";
import { CheckLine } from "../check-line";
import { useLocale, useTexts } from "../pane-language";
import type { RuleInfo } from "../pane-services";
import { parameterOf, withRule, withoutRule } from "./office-draft";
import { PartProblems, problemsOf } from "./part-problems";
import { NumberField, SmallSelect, WordsField } from "./small-fields";
import type { OfficeDraft } from "./use-office-settings";

const useStyles = makeStyles({
  rule: { paddingBottom: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: "none", paddingBottom: 0 } },
  line: { display: "flex", flexWrap: "wrap", gap: "4px 8px", alignItems: "center", justifyContent: "space-between" },
  title: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  parameters: { display: "flex", flexDirection: "column", gap: "8px", margin: "6px 0 4px 24px" },
  reset: { minWidth: 0, marginLeft: "20px", padding: "0 4px", color: tokens.colorBrandForeground1 },
});

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export function RuleSetting({ rule, draft }: { readonly rule: RuleInfo; readonly draft: OfficeDraft }) {
  const styles = useStyles();
  const locale = useLocale();
  const { severity: names } = useTexts();
  const texts = settingsTexts[locale].rules;
  // Fields are drawn anew once the rule is as usual again.
  const [resets, setResets] = useState(0);
  const { settings, words } = draft;
  const choice = settings.rules[rule.id];
  const title = words.ruleTitle(rule.id, locale);
  const on = choice?.off !== true;
  const parameters = Object.entries(rule.parameters);
  const problems = problemsOf(draft.problems, "rules").filter(({ path }) => path[1] === rule.id);
  return (
    <div className={styles.rule}>
      <div className={styles.line}>
        <div className={styles.title}>
          <CheckLine checked={on} name={texts.on(title)} onChange={(checked) => draft.change(withRule(settings, rule, { off: !checked }))}>
            {title}
          </CheckLine>
        </div>
        <SmallSelect
          aria-label={texts.severity(title)}
          disabled={!on}
          value={choice?.severity ?? ""}
          onChange={(event) => draft.change(withRule(settings, rule, { severity: SEVERITIES.find((each) => each === event.target.value) ?? rule.severity }))}
        >
          <option value="">{texts.usual(names[rule.severity])}</option>
          {SEVERITIES.filter((each) => each !== rule.severity).map((each) => (
            <option key={each} value={each}>
              {names[each]}
            </option>
          ))}
        </SmallSelect>
      </div>
      {on && parameters.length > 0 && (
        <div key={resets} className={styles.parameters} role="group" aria-label={`${title} · ${texts.parameters}`}>
          {parameters.map(([name]) => (
            <ParameterField key={name} rule={rule} name={name} draft={draft} />
          ))}
        </div>
      )}
      <PartProblems problems={problems} words={words} />
      {choice !== undefined && (
        <Button
          className={styles.reset}
          size="small"
          appearance="transparent"
          onClick={() => {
            for (const [name] of parameters) draft.setBad(`${rule.id} ${name}`, false);
            setResets(resets + 1);
            draft.change(withoutRule(settings, rule.id));
          }}
        >
          {texts.reset}
        </Button>
      )}
    </div>
  );
}

function ParameterField({ rule, name, draft }: { readonly rule: RuleInfo; readonly name: string; readonly draft: OfficeDraft }) {
  const locale = useLocale();
  const texts = settingsTexts[locale].rules;
  const { settings, words } = draft;
  const label = words.parameterText?.(rule.id, name, locale) ?? name;
  const value = parameterOf(settings, rule, name);
  const change = (to: number | boolean | readonly string[]) => draft.change(withRule(settings, rule, { parameters: { ...settings.rules[rule.id]?.parameters, [name]: to } }));
  if (typeof value === "number") return <NumberField label={label} value={value} onNumber={change} onBad={(bad) => draft.setBad(`${rule.id} ${name}`, bad)} />;
  if (typeof value === "boolean") {
    return (
      <CheckLine checked={value} onChange={change}>
        {label}
      </CheckLine>
    );
  }
  return <WordsField label={`${label} · ${texts.words}`} words={value ?? []} onWords={change} />;
}
