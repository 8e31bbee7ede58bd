/** The headless check: the same workflow and Office.js path as in Excel, over the stand-in. */

import path from "node:path";
import { createExcelPort } from "../../excel/excel-port";
import { ruleTitle, sentence } from "../../locales";
import { headlessTexts } from "../../locales/headless";
import { cellAddress } from "../../ledger/address";
import { check, mark, summarise, type CheckResult } from "../../workflow";
import { clockDay } from "../../workflow/check";
import { collectivesOf } from "../../workflow/summarise";
import { LedgerError } from "../../workflow/ledger-error";
import { makeReport } from "../../workflow/report";
import { reportSchema } from "../../workflow/report-schema";
import { writeXlsx } from "../../book/write-xlsx";
import { startOffice } from "../wire/start-office";
import type { HeadlessOptions } from "./headless-options";
import { describeBeside } from "./describe-beside";
import { fixSafe } from "./fix-safe";
import { openBaseline, openRoster } from "./open-beside";
import { openBook } from "./open-book";
import { writeOutputs, type OutputFile } from "./output-files";

/** What is printed, and whether the ledger is ready for submission. */
export interface HeadlessResult {
  readonly lines: readonly string[];
  readonly ready: boolean;
}

const MOST_LINES = 12;

/** Runs one check. Throws LedgerError where file or call cannot be used; nothing is written then. */
export async function runHeadless(options: HeadlessOptions): Promise<HeadlessResult> {
  const texts = headlessTexts[options.locale];
  for (const file of [options.out, options.json]) {
    const read = [options.file, options.previous, options.roster].flatMap((each) => (each === undefined ? [] : path.resolve(each)));
    if (file !== undefined && read.includes(path.resolve(file))) {
      throw new LedgerError("cannot-write", { file, reason: texts.sameFile });
    }
  }
  const book = await openBook(options.file);
  const names = book.sheets.map((sheet) => sheet.name);
  if (options.sheet !== undefined && !names.includes(options.sheet)) {
    throw new LedgerError("unknown-sheet", { sheet: options.sheet, sheets: names });
  }
  const roster = options.roster === undefined ? null : await openRoster(options.roster, options.locale);
  const baseline = options.previous === undefined ? null : await openBaseline(options.previous, options.locale, {
    ...(options.sheet ? { sheet: options.sheet } : {}),
    ...(roster ? { roster: roster.roster } : {}),
    today: options.asOf ?? clockDay(),
  });
  const office = await startOffice(book, { locale: options.locale });
  try {
    const port = createExcelPort();
    const checkNow = () => check(port, {
      ...(options.asOf ? { asOf: options.asOf } : {}),
      ...(options.sheet ? { sheet: options.sheet } : {}),
      ...(roster ? { roster: roster.roster } : {}),
      ...(baseline ? { baseline } : {}),
    });
    let result = await checkNow();
    const lines: string[] = [];
    if (options.fix !== undefined) {
      lines.push(...(await fixSafe(port, result, options.locale)));
      if (options.out === undefined) lines.push(texts.fixesNotKept);
      // The report tells of the workbook as it is handed out.
      office.standIn.resetCounters();
      result = await checkNow();
    }
    const cost = { ...office.standIn.counters };
    lines.push(...describe(result, options.locale), ...describeBeside(result, roster, options.locale));
    let sheets: ReadonlyMap<string, string | null> = new Map();
    if (options.summaries) {
      const done = await summarise(port, result, options.locale);
      sheets = done.units;
      lines.push(texts.summaries(done.sheets.length));
    }
    if (options.highlight) {
      if (result.protectedSheet) lines.push(texts.notMarked(result.ledger.sheet));
      else lines.push(texts.marked((await mark(port, result)).marked));
    }
    const outputs: OutputFile[] = [];
    if (options.json) {
      const report = reportSchema.parse(makeReport(result, { locale: options.locale, sheets, cost, collectives: collectivesOf(result) }));
      outputs.push({ file: options.json, content: `${JSON.stringify(report, null, 2)}\n` });
    }
    if (options.out) outputs.push({ file: options.out, content: writeXlsx(book) });
    await writeOutputs(outputs);
    for (const { file } of outputs) lines.push(texts.written(file));
    return { lines, ready: result.gate.ready };
  } finally {
    office.dispose();
  }
}

function describe({ ledger, findings, gate }: CheckResult, locale: HeadlessOptions["locale"]): string[] {
  const texts = headlessTexts[locale];
  const rows = ledger.firstRow === null || ledger.lastRow === null ? "" : ` ${ledger.firstRow + 1}–${ledger.lastRow + 1}`;
  const facts = { sheet: ledger.sheet, rows, tasks: ledger.tasks.length, units: ledger.units.length, asOf: ledger.asOf, from: texts.from[ledger.asOfFrom] };
  const grave = [...findings.filter((each) => each.severity === "error"), ...findings.filter((each) => each.severity === "warning")];
  const shown = grave.slice(0, MOST_LINES).map((each) =>
    texts.finding(each.at ? cellAddress(each.at.row, each.at.column) : null, ruleTitle(each.rule, locale), sentence(each, locale)),
  );
  const left = grave.length - shown.length;
  return [
    texts.recognised(facts),
    gate.ready ? texts.ready : texts.notReady(gate.errors),
    texts.counts(gate.errors, gate.warnings, gate.infos),
    ...shown,
    ...(left > 0 ? [texts.more(left)] : []),
  ];
}
