/** Settings that could not be used: told once, in a few lines; the check ran without them. */

import { makeStyles } from "@fluentui/react-components";
import type { SettingsProblem } from "../../settings/settings-problem";
import { Notice } from "../notice";
import { useLocale } from "../pane-language";
import type { FindingWords } from "../pane-services";
import { useFindingsTexts } from "./findings-texts";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "18px" } });

/** Problems that are told one by one. */
const SHOWN = 5;

interface SettingsProblemsProps {
  readonly problems: readonly SettingsProblem[];
  readonly words: FindingWords;
  /** Absent in the settings themselves. */
  readonly onSettings?: () => void;
}

export function SettingsProblems({ problems, words, onSettings }: SettingsProblemsProps) {
  const styles = useStyles();
  const locale = useLocale();
  const texts = useFindingsTexts();
  const rest = problems.length - SHOWN;
  return (
    <Notice kind="warning" title={texts.problems.title(problems.length)} {...(onSettings ? { actions: [{ label: texts.problems.open, act: onSettings }] } : {})}>
      <ul className={styles.list}>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={problem.path.join(" ")}>{words.problem?.(problem, locale) ?? texts.problems.plain(problem.path.join(" › "), problem.found)}</li>
        ))}
        {rest > 0 && <li>{texts.fixed.more(problems.length)}</li>}
      </ul>
    </Notice>
  );
}
