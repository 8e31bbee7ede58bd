/** What units send back: read from real files, told one by one, and taken over where the user says so. */

import fc from "fast-check";
import { Book, type BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { readWorkbookFile, writePlanWorkbook } from "../../src/files";
import type { Ledger } from "../../src/ledger/ledger";
import { check, clearMarks, planTakeOver, planUnitSheets, readReturned, summarise, takeOver, type CheckResult, type Collected, type ReturnedFile } from "../../src/workflow";
import { LedgerError } from "../../src/workflow/ledger-error";
import { diffWords } from "../../src/workflow/word-diff";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, photograph, write } from "./small-ledger";

const header = ["序号", "工作内容", "责任单位", "进展情况", "完成时限"] as const;
const tasks: readonly (readonly [string, string, string])[] = [
  ["推进河道整治，完成清淤 6 公里。", "区水务局、区城管局", "1.已完成清淤3公里。\n2.正在验收。"],
  ["排查雨水管网 40 公里。", "区水务局", ""],
  ["整治背街小巷 12 条。", "区城管局", "已完成 5 条。"],
  ["更新公共厕所 8 座。", "区城管局", "正在招标。"],
  ["建设街心公园 2 处。", "区园林局", "完成选址。"],
  ["补植行道树 600 株。", "区园林局、区城管局", "已补植 210 株。"],
];
const [RIVER, PIPES, LANES, , PARK, TREES] = [1, 2, 3, 4, 5, 6] as const;
const PROGRESS = 3;

function ledgerBook(): Book {
  const book = Book.blank("任务进展");
  const sheet = ledgerSheet(book);
  write(sheet, 0, header);
  tasks.forEach(([task, units, progress], index) => write(sheet, index + 1, [index + 1, task, units, progress, "2026年底前"]));
  return book;
}

let office: OfficeRuntime;
let book: Book;
let result: CheckResult;
let port: ReturnType<typeof createExcelPort>;

beforeEach(async () => {
  book = ledgerBook();
  office = await startOffice(book);
  port = createExcelPort();
  result = await check(port, { today: "2026-06-30" });
});
afterEach(() => office.dispose());

const seqs = (found: readonly { readonly task: { readonly seq: unknown } }[]) => found.map(({ task }) => task.seq);

/** The unit's file as it was sent out, opened and changed by somebody, and saved. */
async function sent(unit: string, change: (sheet: BookSheet, at: (column: string, seq: number) => [number, number]) => void = () => undefined): Promise<Book> {
  const [plan] = await planUnitSheets(port, result, "zh-CN", [unit]);
  if (!plan) throw new Error(`no sheet of ${unit}`);
  const returned = readXlsx(writePlanWorkbook(plan));
  const sheet = ledgerSheet(returned);
  change(sheet, (column, seq) => placeOf(sheet, column, seq));
  return returned;
}

/** Rows of our sheets are known by the hidden key, whatever else stands there. */
const keyOf = (seq: number) => result.ledger.tasks.find((task) => task.seq === seq)?.key;

function placeOf(sheet: BookSheet, column: string, seq: number): [number, number] {
  const area = sheet.usedRange(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let row = 0; row <= area.bottom; row += 1) {
    for (let at = 0; at <= area.right; at += 1) {
      if (sheet.cell(row, at).value !== column) continue;
      for (let below = row + 1; below <= area.bottom; below += 1) if (sheet.cell(below, area.right).value === keyOf(seq)) return [below, at];
    }
  }
  throw new Error(`no ${column} of ${seq}`);
}

const file = (name: string, returned: Book): ReturnedFile => ({ name, snapshot: readWorkbookFile(writeXlsx(returned), name) });
const collect = (...files: readonly ReturnedFile[]): Collected => readReturned(result.ledger, files);

/** A copy of the workbook as it stands now, changed by a unit. */
function copied(change: (sheet: BookSheet, whole: Book) => void): Book {
  const copy = readXlsx(writeXlsx(book));
  change(ledgerSheet(copy), copy);
  return copy;
}

describe("a unit's own sheet", () => {
  it("tells the progress that the unit filled in, its words, its note, and who sent it", async () => {
    const back = await sent("区水务局", (sheet, at) => {
      sheet.setCell(...at("进展情况", RIVER), { value: "1.已完成清淤5公里。\n2.正在验收。" });
      sheet.setCell(...at("备注", RIVER), { value: "照片另报" });
      sheet.setCell(...at("进展情况", PIPES), { value: "已排查 18 公里。" });
    });
    const { changes, conflicts, outside, unmatched, notes, files } = collect(file("返回/水务.xlsx", back));
    expect([conflicts, outside, unmatched]).toEqual([[], [], []]);
    expect(changes.map(({ task, cell, before, after }) => [task.seq, cell, before, after])).toEqual([
      [1, { row: 1, column: PROGRESS }, "1.已完成清淤3公里。\n2.正在验收。", "1.已完成清淤5公里。\n2.正在验收。"],
      [2, { row: 2, column: PROGRESS }, "", "已排查 18 公里。"],
    ]);
    expect(changes[0]?.words).toEqual([
      { kind: "same", text: "1.已完成清淤" }, { kind: "removed", text: "3" }, { kind: "added", text: "5" }, { kind: "same", text: "公里。\n2.正在验收。" },
    ]);
    expect(changes[0]).toMatchObject({ notes: ["照片另报"], from: [{ file: "返回/水务.xlsx", sheet: "区水务局", unit: "区水务局" }], ledgerChanged: false });
    expect(notes).toMatchObject([{ task: { seq: 1 }, note: "照片另报", unit: "区水务局" }]);
    expect(files).toEqual([{ name: "返回/水务.xlsx", unit: "区水务局", as: "unit-sheet", tasks: 2, missing: [] }]);
  });

  it("that comes back untouched tells nothing, also where the ledger has changed since", async () => {
    const back = file("a.xlsx", await sent("区水务局"));
    expect(collect(back)).toMatchObject({ changes: [], conflicts: [], outside: [], unmatched: [], notes: [] });
    ledgerSheet(book).setCell(RIVER, PROGRESS, { value: "已完成清淤6公里，已验收。" });
    result = await check(port, { today: "2026-06-30" });
    expect(collect(back)).toMatchObject({ changes: [], conflicts: [], outside: [] });
  });

  it("whose task has been written in the ledger since is told as a conflict, not as a change", async () => {
    const back = file("a.xlsx", await sent("区水务局", (sheet, at) => sheet.setCell(...at("进展情况", RIVER), { value: "清淤完成 4 公里。" })));
    ledgerSheet(book).setCell(RIVER, PROGRESS, { value: "已完成清淤6公里，已验收。" });
    result = await check(port, { today: "2026-06-30" });
    const { changes, conflicts } = collect(back);
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([{ task: { seq: 1 }, before: "已完成清淤6公里，已验收。", why: "ledger-changed", versions: [{ after: "清淤完成 4 公里。" }] }]);
  });

  it("may have its rows in another order, rows deleted and rows put in", async () => {
    const back = await sent("区城管局", (sheet, at) => {
      const [top] = at("进展情况", RIVER);
      const width = (sheet.usedRange()?.right ?? 0) + 1;
      const cellsOf = (row: number) => Array.from({ length: width }, (_, column) => sheet.cell(row, column).value);
      const rows = [3, 2, 1, 0].map((offset) => cellsOf(top + offset));
      // Reversed, with the row of 序号 3 deleted, and one of the unit's own in its place.
      const kept = rows.filter(([seq]) => seq !== LANES);
      const added = Array.from({ length: width }, (_, column) => (column === 1 ? "新增：设置果壳箱" : column === at("进展情况", RIVER)[1] ? "已设置 30 个。" : ""));
      [...kept, added].forEach((values, index) => values.forEach((value, column) => sheet.setCell(top + index, column, { value })));
      sheet.setCell(...at("进展情况", TREES), { value: "已补植 480 株。" });
    });
    const { changes, unmatched, files } = collect(file("区城管局.xlsx", back));
    expect(changes.map(({ task, after }) => [task.seq, after])).toEqual([[6, "已补植 480 株。"]]);
    expect(unmatched).toMatchObject([{ text: "新增：设置果壳箱", progress: "已设置 30 个。", unit: "区城管局" }]);
    expect(files.map(({ tasks: found, missing }) => [found, missing.map(({ seq }) => seq)])).toEqual([[3, [LANES]]]);
  });

  it("is matched by its words where the hidden keys are gone", async () => {
    const back = await sent("区园林局", (sheet, at) => {
      const [row, column] = at("进展情况", PARK);
      sheet.setCell(row, column, { value: "两处均已开工。" });
      const key = (sheet.usedRange()?.right ?? 0);
      for (const each of [row, at("进展情况", TREES)[0]]) sheet.setCell(each, key, { value: "" });
    });
    expect(collect(file("区园林局.xlsx", back)).changes.map(({ task, after }) => [task.seq, after])).toEqual([[5, "两处均已开工。"]]);
  });

  it("is known by its hidden column where another program has dropped the plan's id", async () => {
    const back = await sent("区园林局", (sheet, at) => sheet.setCell(...at("进展情况", PARK), { value: "两处均已开工。" }));
    ledgerSheet(back).properties.clear();
    const { changes, files } = collect(file("汇总.xlsx", back));
    expect(seqs(changes)).toEqual([5]);
    expect(files[0]).toMatchObject({ unit: "区园林局", as: "unit-sheet" });
  });

  it("edited elsewhere than in its progress: listed, never taken over", async () => {
    const back = await sent("区水务局", (sheet, at) => {
      sheet.setCell(...at("工作内容", PIPES), { value: "排查雨水管网 20 公里。" });
      sheet.setCell(...at("完成时限", PIPES), { value: "2027年6月30日" });
    });
    const { changes, outside } = collect(file("a.xlsx", back));
    expect(changes).toEqual([]);
    expect(outside.map(({ task, why, column, before, after }) => [task.seq, why, column, before, after])).toEqual([
      [2, "other-column", "工作内容", "排查雨水管网 40 公里。", "排查雨水管网 20 公里。"],
      [2, "other-column", "完成时限", null, "2027年6月30日"],
    ]);
  });

  it("that was written with links to the ledger's cells tells only what was typed over them", async () => {
    await summarise(port, result, "zh-CN", {}, { cells: "links" });
    const back = copied((sheet, whole) => {
      const own = whole.sheetNamed("区水务局");
      if (!own) throw new Error("no sheet");
      // The formulas' results as Excel saves them.
      own.setCell(...placeOf(own, "进展情况", RIVER), { value: "公式的结果", formula: "='任务进展'!D2" });
      own.setCell(...placeOf(own, "进展情况", PIPES), { value: "已排查 9 公里。" });
      whole.removeSheet(sheet);
    });
    expect(collect(file("a.xlsx", back)).changes.map(({ task, after }) => [task.seq, after])).toEqual([[2, "已排查 9 公里。"]]);
  });
});

describe("a copy of the whole ledger", () => {
  it("tells the unit's own rows as changes and others' as outside edits, wherever the rows stand", () => {
    const back = copied((sheet) => {
      sheet.setCell(PIPES, PROGRESS, { value: "已排查 18 公里。" });
      sheet.setCell(PARK, PROGRESS, { value: "被误改。" });
      sheet.setCell(RIVER, 4, { value: "2027年底前" });
      const row = (at: number) => [0, 1, 2, 3, 4].map((column) => sheet.cell(at, column).value);
      const [one, other] = [row(2), row(6)];
      one.forEach((value, column) => sheet.setCell(6, column, { value }));
      other.forEach((value, column) => sheet.setCell(2, column, { value }));
    });
    const { changes, outside, files } = collect(file("台账（区水务局）.xlsx", back));
    expect(changes.map(({ task, after, from }) => [task.seq, after, from[0]?.unit, from[0]?.row])).toEqual([[2, "已排查 18 公里。", "区水务局", 6]]);
    expect(outside.map(({ task, why, column, before, after }) => [task.seq, why, column, before, after])).toEqual([
      [1, "other-column", "完成时限", "2026年底前", "2027年底前"],
      [5, "other-unit", "进展情况", "完成选址。", "被误改。"],
    ]);
    expect(files).toMatchObject([{ unit: "区水务局", as: "ledger", tasks: 6 }]);
  });

  it("whose sender cannot be told leaves the choice to the user, who may say who it was", () => {
    const back = copied((sheet) => sheet.setCell(PARK, PROGRESS, { value: "两处均已开工。" }));
    expect(collect(file("台账.xlsx", back)).changes).toMatchObject([{ task: { seq: 5 }, from: [{ unit: null }] }]);
    const told = readReturned(result.ledger, [{ ...file("台账.xlsx", back), unit: "区水务局" }]);
    expect([told.changes, told.outside.map(({ why }) => why)]).toEqual([[], ["other-unit"]]);
  });

  it("with summary sheets in it is read both ways", async () => {
    await summarise(port, result, "zh-CN");
    const back = copied((sheet, whole) => {
      const own = whole.sheetNamed("区水务局");
      own?.setCell(...placeOf(own, "进展情况", RIVER), { value: "在汇总表里填的。" });
      sheet.setCell(PIPES, PROGRESS, { value: "在原表里填的。" });
    });
    expect(collect(file("区水务局.xlsx", back)).changes.map(({ task, after }) => [task.seq, after])).toEqual([[1, "在汇总表里填的。"], [2, "在原表里填的。"]]);
  });
});

describe("several files", () => {
  it("that tell one task differently stand side by side; the same words are one change", async () => {
    const fill = (trees: string, river?: string) => (sheet: BookSheet, at: (column: string, seq: number) => [number, number]): void => {
      sheet.setCell(...at("进展情况", TREES), { value: trees });
      if (river !== undefined) sheet.setCell(...at("进展情况", RIVER), { value: river });
    };
    const one = file("园林.xlsx", await sent("区园林局", fill("已补植 480 株。")));
    const other = file("城管.xlsx", await sent("区城管局", fill("已补植 500 株。", "清淤 4 公里。")));
    const water = file("水务.xlsx", await sent("区水务局", (sheet, at) => sheet.setCell(...at("进展情况", RIVER), { value: "清淤 4 公里。" })));
    const { changes, conflicts } = collect(one, other, water);
    expect(changes.map(({ task, from }) => [task.seq, from.map(({ unit }) => unit)])).toEqual([[1, ["区城管局", "区水务局"]]]);
    expect(conflicts.map(({ task, why, versions }) => [task.seq, why, versions.map(({ after, from }) => [after, from[0]?.file])])).toEqual([
      [6, "files-differ", [["已补植 480 株。", "园林.xlsx"], ["已补植 500 株。", "城管.xlsx"]]],
    ]);
  });

  it("of another ledger, or without a table, are named and nothing is taken from them", () => {
    const foreign = Book.blank("任务进展");
    write(ledgerSheet(foreign), 0, header);
    ["举办健步走活动", "编印普法手册", "开展消防演练"].forEach((text, index) => write(ledgerSheet(foreign), index + 1, [index + 1, text, "区体育局", "已完成。", ""]));
    const letter = Book.blank("便函");
    ledgerSheet(letter).setCell(0, 0, { value: "我单位无变化。" });
    const { changes, unmatched, files } = collect(file("别的台账.xlsx", foreign), file("便函.xlsx", letter));
    expect([changes, unmatched]).toEqual([[], []]);
    expect(files.map(({ as, why, tasks: found }) => [as, why, found])).toEqual([["none", "another-ledger", 0], ["none", "no-table", 0]]);
  });

  it("that are no workbooks are refused when they are read, by name", () => {
    const error = (() => {
      try {
        return readWorkbookFile(new TextEncoder().encode("不是工作簿"), "回函.docx");
      } catch (caught) {
        return caught;
      }
    })();
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ kind: "not-a-workbook", facts: { file: "回函.docx" } });
  });
});

describe("taking over", () => {
  const returned = async () => file("a.xlsx", await sent("区水务局", (sheet, at) => {
    sheet.setCell(...at("进展情况", RIVER), { value: "=已完成清淤5公里。" });
    sheet.setCell(...at("进展情况", PIPES), { value: "已排查 18 公里。" });
  }));

  it("writes what was chosen into the ledger's cells, as text, and nothing else", async () => {
    const { changes } = collect(await returned());
    const before = photograph(book);
    const done = await takeOver(port, result.ledger, changes.slice(0, 1));
    expect(done).toEqual({ edited: 1, skipped: [], left: [] });
    expect([ledgerSheet(book).cell(RIVER, PROGRESS).value, ledgerSheet(book).cell(RIVER, PROGRESS).formula]).toEqual(["=已完成清淤5公里。", undefined]);
    ledgerSheet(book).setCell(RIVER, PROGRESS, { value: tasks[0]?.[2] ?? "", format: "General" });
    await clearMarks(port);
    expect(photograph(book)).toEqual(before);
  });

  it("leaves a cell alone that was changed after the files were compared", async () => {
    const { changes } = collect(await returned());
    ledgerSheet(book).setCell(PIPES, PROGRESS, { value: "别人刚填的。" });
    await takeOver(port, result.ledger, changes).catch((error: unknown) => expect(error).toMatchObject({ kind: "changed-meanwhile" }));
    expect(ledgerSheet(book).cell(PIPES, PROGRESS).value).toBe("别人刚填的。");
  });

  it("says what it does not write: formulas, tasks of several cells, a cell for two tasks, the second version of one", async () => {
    const sheet = ledgerSheet(book);
    sheet.setCell(RIVER, PROGRESS, { value: "公式。", formula: "=\"公式。\"" });
    sheet.setCell(7, 1, { value: "另起一行的内容" });
    sheet.setCell(7, PROGRESS, { value: "续：已排查路口 3 处。" });
    sheet.merges.push({ top: 3, left: PROGRESS, bottom: 4, right: PROGRESS });
    sheet.setCell(4, PROGRESS, { value: "" });
    result = await check(port, { today: "2026-06-30" });
    const change = (seq: number) => {
      const task = result.ledger.tasks.find((each) => each.seq === seq);
      if (!task) throw new Error(`no ${seq}`);
      return { task, cell: null, before: "", after: "新", value: "新", words: [], from: [], notes: [], ledgerChanged: false };
    };
    const { edits, left } = planTakeOver(result.ledger, [change(RIVER), change(LANES), change(4), change(PARK), change(PARK)]);
    expect(left.map(({ because }) => because)).toEqual(["formula", "shared-cell", "shared-cell", "twice"]);
    expect(edits).toEqual([{ sheet: "任务进展", row: PARK, column: PROGRESS, before: "完成选址。", after: "新" }]);
  });
});

describe("words", () => {
  it("any two texts come out of their parts again", () => {
    const text = fc.string({ unit: fc.constantFrom("已", "完", "成", "3", "5.5", "。", "\n", "ab", "😀"), maxLength: 60 });
    fc.assert(fc.property(text, text, (before, after) => {
      const parts = diffWords(before, after);
      const joined = (kind: "removed" | "added") => parts.filter((part) => part.kind === "same" || part.kind === kind).map((part) => part.text).join("");
      expect([joined("removed"), joined("added")]).toEqual([before, after]);
    }));
  });

  it("a text that was written anew is taken out and put in whole", () => {
    expect(diffWords("甲".repeat(900), "乙".repeat(900))).toEqual([{ kind: "removed", text: "甲".repeat(900) }, { kind: "added", text: "乙".repeat(900) }]);
  });
});

it("any order of rows in a returned sheet gives the same answer", async () => {
  const back = await sent("区城管局", (sheet, at) => sheet.setCell(...at("进展情况", LANES), { value: "已完成 9 条。" }));
  const { snapshot } = file("a.xlsx", back);
  const [id = "", cells] = Object.entries(snapshot.planned ?? {})[0] ?? [];
  if (!cells) throw new Error("no cells");
  const answer = (read: Collected) => read.changes.map(({ task, after }) => [task.key, after]);
  const expected = answer(collect({ name: "a.xlsx", snapshot }));
  const top = cells.values.findIndex((row) => row[0] === "序号") + 1;
  fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
    const shuffled = <T>(rows: readonly T[]): T[] => [...rows.slice(0, top), ...order.map((at) => rows[top + at] as T), ...rows.slice(top + 4)];
    const planned = { [id]: { ...cells, values: shuffled(cells.values), text: shuffled(cells.text) } };
    expect(answer(collect({ name: "a.xlsx", snapshot: { ...snapshot, planned } }))).toEqual(expected);
  }), { numRuns: 24 });
});

it("twenty thousand tasks are no matter", async () => {
  const many = (count: number): Ledger => {
    const [first] = result.ledger.tasks;
    if (!first) throw new Error("no task");
    const all = Array.from({ length: count }, (_, row) => {
      const cell = (column: number, text: string) => ({ row: row + 1, column, text, value: text, formula: false });
      const text = `第${row}项：完成河段${row}的清淤。`;
      return { ...first, key: `k${row}`, text, rows: [row + 1, row + 1] as const, seq: row + 1, cells: { task: cell(1, text), progress: cell(3, `进展${row}`) } };
    });
    return { ...result.ledger, tasks: all };
  };
  const ledger = many(20_000);
  const plan = planTakeOver(ledger, ledger.tasks.map((task) => ({ task, cell: null, before: "", after: "新", value: "新", words: [], from: [], notes: [], ledgerChanged: false })));
  expect(plan.edits).toHaveLength(20_000);
  const back = file("a.xlsx", await sent("区水务局"));
  expect(readReturned(ledger, [back]).files[0]?.why).toBe("another-ledger");
});
