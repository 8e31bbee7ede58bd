/** What of a part's settings was not used, told where it is set; and the word for it beside the part's title. */

import { makeStyles, tokens } from "@fluentui/react-components";
import { settingsTexts, type SettingsTexts } from "../../locales/pane/settings";
import { isRosterRow, type SettingsProblem } from "../../settings/settings-problem";
import { useFindingsTexts } from "../findings/findings-texts";
import { useLocale } from "../pane-language";
import type { FindingWords } from "../pane-services";
import { SeverityIcon } from "../severity-icon";

const useStyles = makeStyles({
  list: { margin: 0, padding: "6px 8px", listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2 },
  item: { display: "flex", gap: "6px", alignItems: "flex-start", fontSize: tokens.fontSizeBase200, lineHeight: "18px", overflowWrap: "anywhere" },
  sign: { flexShrink: 0, lineHeight: 0, paddingTop: "1px" },
  body: { minWidth: 0 },
});

/** The entries of the settings that have a part of their own; what is wrong with others is told above all parts. */
export const PARTS = ["rules", "period", "pace", "statusWords", "roster", "expandCollectives"] as const;
export type PartName = (typeof PARTS)[number];

export function problemsOf(problems: readonly SettingsProblem[], ...parts: readonly PartName[]): readonly SettingsProblem[] {
  return problems.filter(({ path }) => parts.some((part) => part === path[0]));
}

/** "⚠ 1 处没有采用", beside what the part's title says anyway. */
export function partNote(problems: readonly SettingsProblem[], note: string | null, { office }: SettingsTexts): { readonly note?: string } {
  const rows = problems.filter(isRosterRow).length;
  const entries = problems.length - rows;
  const told = [note ?? "", entries > 0 ? `⚠ ${office.notUsed(entries)}` : "", rows > 0 ? `⚠ ${office.toLookAt(rows)}` : ""].filter((each) => each !== "");
  return told.length === 0 ? {} : { note: told.join(" · ") };
}

/** Problems that are told one by one. */
const SHOWN = 20;

interface PartProblemsProps {
  readonly problems: readonly SettingsProblem[];
  readonly words: FindingWords;
}

export function PartProblems({ problems, words }: PartProblemsProps) {
  const styles = useStyles();
  const locale = useLocale();
  const texts = useFindingsTexts();
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={settingsTexts[locale].office.problems}>
      {problems.slice(0, SHOWN).map((problem) => (
        <li key={`${problem.path.join(" ")} ${problem.why} ${problem.found}`} className={styles.item}>
          <span className={styles.sign}>
            <SeverityIcon severity={isRosterRow(problem) ? "info" : "warning"} />
          </span>
          <span className={styles.body}>{words.problem?.(problem, locale) ?? texts.problems.plain(problem.path.join(" › "), problem.found)}</span>
        </li>
      ))}
      {problems.length > SHOWN && <li className={styles.item}>{texts.fixed.more(problems.length)}</li>}
    </ul>
  );
}
