/** What is said of files that units sent back. */

import type { Locale } from "..";
import type { FileReading, NotTakenOver, OutsideEdit } from "../../workflow/collected";

export interface CollectTexts {
  readonly outside: (edit: Pick<OutsideEdit, "why" | "column" | "before" | "after"> & { readonly task: string }) => string;
  readonly unread: Readonly<Record<NonNullable<FileReading["why"]>, string>>;
  readonly notTaken: Readonly<Record<NotTakenOver | "twice", string>>;
  /** Who sent a file, where it cannot be told. */
  readonly unknownUnit: string;
}

const MOST = 40;
const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const zhCN: CollectTexts = {
  outside: ({ why, column, before, after, task }) =>
    why === "other-unit"
      ? `改了不归它的任务“${short(task)}”的“${column}”：${short(after)}`
      : `任务“${short(task)}”的“${column}”由“${short(before ?? "")}”改为“${short(after)}”，这一栏不收回。`,
  unread: { "no-table": "里面没有认得出的表，请核对是不是发出去的那份。", "another-ledger": "与本台账的任务对不上，像是另一份台账。" },
  notTaken: {
    formula: "单元格里是公式，请自行修改。",
    "several-cells": "这项任务占了几行，请自行填写。",
    "shared-cell": "这个单元格由几项任务共用，请自行填写。",
    "no-column": "台账没有进展栏。",
    twice: "同一任务已采用另一份。",
  },
  unknownUnit: "看不出是哪个单位",
};

const enUS: CollectTexts = {
  outside: ({ why, column, before, after, task }) =>
    why === "other-unit"
      ? `Changed “${column}” of “${short(task)}”, a task that is not theirs: ${short(after)}`
      : `“${column}” of “${short(task)}” was changed from “${short(before ?? "")}” to “${short(after)}”; this column is not taken back.`,
  unread: { "no-table": "It holds no table that could be recognised. Is it the file that was sent out?", "another-ledger": "Its tasks are not this ledger's. It looks like another ledger." },
  notTaken: {
    formula: "The cell holds a formula; change it yourself.",
    "several-cells": "The task spans several rows; fill it in yourself.",
    "shared-cell": "Several tasks share the cell; fill it in yourself.",
    "no-column": "The ledger has no progress column.",
    twice: "Another version of the same task was taken.",
  },
  unknownUnit: "sender unknown",
};

export const collectTexts: Readonly<Record<Locale, CollectTexts>> = { "zh-CN": zhCN, "en-US": enUS };
