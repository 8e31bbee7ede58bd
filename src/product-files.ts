/** The product's work with files that the user chooses or sends out; loaded when it is first wanted. */

import { readWorkbookFile, writePlanWorkbook } from "./files";
import { errorSentence } from "./locales";
import { collectTexts } from "./locales/collect";
import type { PaneLocale } from "./locales/pane";
import { port } from "./product";
import type { ChosenFile, CheckResult, Collected, FixOutcome, ReturnedChange, TakenChange } from "./taskpane/pane-services";
import { keepBaselineOf, openUnitWorkbooks, readReturned, rosterFromFile, takeOver, type Collected as Reading, type ReturnedChange as Returned, type ReturnedFile } from "./workflow";
import { clockDay } from "./workflow/check";
import { LedgerError } from "./workflow/ledger-error";
import type { WorkOptions } from "./workflow/port";
import { collectivesOf } from "./workflow/summarise";

/** What was last read: the pane names what it takes over by task and words. */
let lastReading: Reading | null = null;

const snapshotOf = ({ name, bytes }: ChosenFile) => readWorkbookFile(bytes, name);

export const productFiles = {
  async takeBaselineFile(file: ChosenFile, result: CheckResult | null): Promise<void> {
    await keepBaselineOf(port, snapshotOf(file), { file: file.name, ledger: result?.ledger ?? null, roster: result?.roster ?? null, today: result?.ledger.asOf ?? clockDay() });
  },

  readRosterFile: async (file: ChosenFile) => rosterFromFile(file.name, snapshotOf(file).cells),

  openUnitWorkbooks: (result: CheckResult, locale: PaneLocale, units: readonly string[], work: WorkOptions) =>
    openUnitWorkbooks(port, result, locale, units, work, writePlanWorkbook),

  async readReturned(files: readonly ChosenFile[], result: CheckResult, locale: PaneLocale): Promise<Collected> {
    const failed: { readonly file: string; readonly sentence: string }[] = [];
    const read: ReturnedFile[] = [];
    for (const file of files) {
      try {
        read.push({ name: file.name, snapshot: snapshotOf(file) });
      } catch (error) {
        if (!(error instanceof LedgerError)) throw error;
        failed.push({ file: file.name, sentence: errorSentence(error, locale) });
      }
    }
    const reading = readReturned(result.ledger, read, { collectives: collectivesOf(result) });
    lastReading = reading;
    return forPane(reading, failed, locale);
  },

  async takeOver(chosen: readonly TakenChange[], result: CheckResult, work: WorkOptions): Promise<FixOutcome> {
    const known = lastReading ? [...lastReading.changes, ...lastReading.conflicts.flatMap(({ versions }) => versions)] : [];
    const wanted = chosen.flatMap(({ task, after }) => known.find((each) => each.task.key === task && each.after === after) ?? []);
    return takeOver(port, result.ledger, wanted, work);
  },
};

function forPane(reading: Reading, failed: Collected["failed"], locale: PaneLocale): Collected {
  const texts = collectTexts[locale];
  const sender = ({ from }: Returned) => ({
    unit: from.map(({ unit }) => unit ?? texts.unknownUnit).join(locale === "zh-CN" ? "、" : ", "),
    file: from.map(({ file }) => file).join(locale === "zh-CN" ? "、" : ", "),
  });
  const ofTask = ({ task, cell, before }: Pick<Returned, "task" | "cell" | "before">) => ({
    task: task.key, seq: task.seq, text: task.text, row: cell?.row ?? task.rows[0], column: cell?.column ?? 0, before,
  });
  const takable = reading.changes.filter(({ blocked }) => blocked === undefined);
  const blocked = reading.changes.flatMap((each) => {
    const { blocked: because, task } = each;
    return because === undefined ? [] : [{ ...sender(each), what: `${task.text.slice(0, 40)}：${texts.notTaken[because]}` }];
  });
  return {
    changes: takable.map((each, index): ReturnedChange => ({ id: `change-${index}`, ...ofTask(each), after: each.after, ...sender(each) })),
    conflicts: reading.conflicts.flatMap(({ task, before, versions }, index) => {
      const [first] = versions;
      return first ? [{ id: `conflict-${index}`, ...ofTask({ task, before, cell: first.cell }), versions: versions.map((each) => ({ ...sender(each), after: each.after })) }] : [];
    }),
    outside: [
      ...blocked,
      ...reading.outside.map(({ unit, file, task, ...edit }) => ({ unit: unit ?? texts.unknownUnit, file, what: texts.outside({ ...edit, task: task.text }) })),
    ],
    unmatched: reading.unmatched.map(({ file, text }) => ({ file, text })),
    failed: [...failed, ...reading.files.flatMap(({ name, why }) => (why === undefined ? [] : [{ file: name, sentence: texts.unread[why] }]))],
  };
}
