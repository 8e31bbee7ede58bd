/** What the printed summary says of the last period's ledger, of the roster, and of stored entries that cannot be read. */

import { matchTasks } from "../../ledger/baseline";
import type { Locale } from "../../locales";
import { headlessTexts } from "../../locales/headless";
import { problemSentence } from "../../locales/settings";
import type { CheckResult } from "../../workflow";
import type { RosterSheet } from "../../workflow/read-roster-sheet";

const MOST_PROBLEMS = 6;

/** One line each, and one for each slip in the roster. */
export function describeBeside({ ledger, compared, problems }: CheckResult, roster: RosterSheet | null, locale: Locale): string[] {
  const texts = headlessTexts[locale];
  const lines: string[] = [];
  if (compared) {
    const { baseline } = compared;
    const { pairs, added, dropped, related } = matchTasks(ledger, baseline);
    const facts = { sheet: baseline.sheet, tasks: baseline.tasks.length, matched: pairs.length, added: added.length, dropped: dropped.length };
    lines.push(related ? texts.compared(facts) : texts.otherLedger(facts));
  }
  if (roster) {
    lines.push(texts.roster(roster.sheet, roster.roster.units.length));
    lines.push(...roster.problems.slice(0, MOST_PROBLEMS).map((each) => texts.rosterProblem(each)));
    if (roster.problems.length > MOST_PROBLEMS) lines.push(texts.more(roster.problems.length - MOST_PROBLEMS));
  }
  lines.push(...problems.slice(0, MOST_PROBLEMS).map((each) => problemSentence(each, locale)));
  return lines;
}
