/** Settings that could not be used: told once, in a few lines; the check ran without them. Rows of the roster are only counted. */

import { makeStyles } from "@fluentui/react-components";
import { isRosterRow, type SettingsProblem } from "../../settings/settings-problem";
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
  const entries = problems.filter((each) => !isRosterRow(each));
  const rows = problems.length - entries.length;
  const rest = entries.length - SHOWN;
  const actions = onSettings ? [{ label: texts.problems.open, act: onSettings }] : [];
  if (entries.length === 0) {
    return (
      <Notice kind="info" actions={actions}>
        {texts.problems.rosterRows(rows)}
      </Notice>
    );
  }
  return (
    <Notice kind="warning" title={texts.problems.title(entries.length)} actions={actions}>
      <ul className={styles.list}>
        {entries.slice(0, SHOWN).map((problem) => (
          <li key={problem.path.join(" ")}>{words.problem?.(problem, locale) ?? texts.problems.plain(problem.path.join(" › "), problem.found)}</li>
        ))}
        {rest > 0 && <li>{texts.fixed.more(entries.length)}</li>}
        {rows > 0 && <li>{texts.problems.rosterRows(rows)}</li>}
      </ul>
    </Notice>
  );
}
