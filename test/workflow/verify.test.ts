/** Whether a ledger is still what its report was written about. */

import fc from "fast-check";
import { cellAddress } from "../../src/ledger/address";
import type { CellValue } from "../../src/ledger/sheet-cells";
import { check } from "../../src/workflow/check";
import { setReportingDay } from "../../src/workflow/set-reporting-day";
import { verify, type Verification } from "../../src/workflow/verify";
import { writeReport } from "../../src/workflow/write-report";
import { workbookOf } from "./workbook-in-memory";

const ledger = (): CellValue[][] => [
  ["云溪区重点任务进展情况（截至2026年6月30日）"],
  ["注：各项任务应于2026年12月31日前完成。"],
  ["序号", "工作内容", "责任单位", "进展情况", "完成率"],
  [1, "新建便民商业网点60个", "区商务局", "截至6月底，已新建38个。", 0.63],
  [2, "新增学前教育学位800个", "区教育局", "截至6月底，新增学位410个。", 0.51],
  [3, "整治河道10公里", "区水务局、区城管委", "截至6月底，完成清淤6公里。", 0.6],
  [4, "整治河道10公里", "区水务局、区城管委", "", 0],
  [5, "举办惠民演出120场", "区文旅局", "截至6月底，演出75场。", 0.62],
];
const FIRST = 3;

async function reported(rows = ledger()) {
  const book = workbookOf(rows);
  const result = await check(book, { today: "2026-07-02" });
  await writeReport(book, result, "zh-CN");
  return { book, result };
}

/** Changed cells as a reader knows them. */
const cells = ({ changed }: Verification) => changed.map(({ row, column }) => cellAddress(row, column));

const at = (rows: CellValue[][], row: number): CellValue[] => rows[row] ?? [];

describe("an unchanged ledger", () => {
  test("is unchanged, however often it is read", async () => {
    const { book, result } = await reported();
    const first = await verify(book);
    expect(first).toEqual({
      unchanged: true, sheet: "任务进展", asOf: "2026-06-30", fingerprint: result.gate.fingerprint, now: result.gate.fingerprint,
      changed: [], added: [], dropped: [],
    });
    expect(await verify(book)).toEqual(first);
  });

  test("is found though the day was only that of the check, or given by the user", async () => {
    const untold = ledger().slice(1);
    const { book, result } = await reported(untold);
    expect(result.ledger.asOfFrom).toBe("today");
    expect((await verify(book)).unchanged).toBe(true);
    const given = workbookOf(ledger());
    await writeReport(given, await check(given, { asOf: "2026-07-31" }), "zh-CN");
    expect(await verify(given)).toMatchObject({ unchanged: true, asOf: "2026-07-31" });
  });

  test("stays unchanged when the office sets another reporting day", async () => {
    const { book } = await reported();
    await setReportingDay(book, "2026-09-30");
    expect((await verify(book)).unchanged).toBe(true);
  });
});

describe("an edited ledger", () => {
  test("names the one cell that was changed, whichever column it is in", async () => {
    for (const [column, value] of [[0, 9], [1, "新增学前教育学位900个"], [2, "区教委"], [3, "截至6月底，新增学位411个。"], [4, 0.52]] as const) {
      const { book, result } = await reported();
      at(book.rows, FIRST + 1)[column] = value;
      const found = await verify(book);
      expect(cells(found)).toEqual([cellAddress(FIRST + 1, column)]);
      expect(found).toMatchObject({ unchanged: false, added: [], dropped: [], fingerprint: result.gate.fingerprint });
      expect(found.now).toBe((await check(book, { today: "2026-07-02" })).gate.fingerprint);
    }
  });

  test("counts a number by its value, not by how it is shown", async () => {
    const { book } = await reported();
    const read = book.read.bind(book);
    const shownOtherwise = { ...book, read: async (...given: Parameters<typeof read>) => {
      const snapshot = await read(...given);
      return { ...snapshot, cells: snapshot.cells.map((sheet) => ({ ...sheet, text: sheet.text.map((row) => row.map((text, column) => (column === 4 ? "####" : text))) })) };
    } };
    expect((await verify(shownOtherwise)).unchanged).toBe(true);
  });

  test("is not changed by rows put in above, nor by sorting", async () => {
    const { book } = await reported();
    book.rows.splice(1, 0, ["", "", "", "", ""]);
    expect((await verify(book)).unchanged).toBe(true);
    const head = book.rows.splice(0, FIRST + 1);
    book.rows.reverse();
    book.rows.unshift(...head);
    expect(await verify(book)).toMatchObject({ unchanged: true, changed: [] });
  });

  test("is not changed by a column put in that nothing is read from", async () => {
    const { book } = await reported();
    for (const row of book.rows) row.splice(2, 0, "");
    at(book.rows, 2)[2] = "领导批示";
    expect((await verify(book)).unchanged).toBe(true);
  });

  test("names a cell at its place of now, after sorting", async () => {
    const { book } = await reported();
    const tasks = book.rows.splice(FIRST).reverse();
    book.rows.push(...tasks);
    at(book.rows, FIRST)[3] = "截至6月底，演出76场。";
    expect(cells(await verify(book))).toEqual(["D4"]);
  });

  test("tells tasks that came and tasks that went", async () => {
    const { book } = await reported();
    const [gone] = book.rows.splice(FIRST, 1);
    book.rows.push([6, "建成口袋公园3处", "区园林局", "截至6月底，建成1处。", 0.33]);
    const found = await verify(book);
    expect(found.dropped.map(({ text }) => text)).toEqual([gone?.[1]]);
    expect(found.added).toEqual([{ key: expect.any(String), text: "建成口袋公园3处" }]);
    expect(cells(found)).toEqual([]);
    expect(found.unchanged).toBe(false);
  });

  test("tells two tasks with one text apart", async () => {
    const { book } = await reported();
    const [third, fourth] = [at(book.rows, FIRST + 2), at(book.rows, FIRST + 3)];
    book.rows.splice(FIRST + 2, 2, fourth, third);
    expect((await verify(book)).unchanged).toBe(true);
    fourth[3] = "截至6月底，正在招标。";
    expect(cells(await verify(book))).toEqual([cellAddress(FIRST + 2, 3)]);
    book.rows.splice(FIRST + 3, 1);
    expect(await verify(book)).toMatchObject({ dropped: [{ text: "整治河道10公里" }], added: [] });
  });

  test("names a note, a title and a header that read otherwise", async () => {
    for (const [row, column, value] of [
      [0, 0, "云溪区重点任务进展情况（截至2026年7月31日）"], [1, 0, "注：各项任务应于2026年11月30日前完成。"], [2, 3, "工作进展情况"],
    ] as const) {
      const { book } = await reported();
      at(book.rows, row)[column] = value;
      expect(cells(await verify(book))).toEqual([cellAddress(row, column)]);
    }
  });

  test("names a column that came or went at its header, not its cells one by one", async () => {
    const { book } = await reported();
    for (const row of book.rows.slice(2)) row.pop();
    const found = await verify(book);
    expect(found).toMatchObject({ unchanged: false, added: [], dropped: [] });
    expect(cells(found)).toEqual(["E3"]);
  });

  test("any one edit of a task is named, and nothing else (property)", async () => {
    const text = fc.stringMatching(/^[一-龥]{2,12}[0-9]{0,3}$/);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 4 }), fc.constantFrom(1, 2, 3), text, async (task, column, value) => {
        const { book } = await reported();
        const row = at(book.rows, FIRST + task);
        fc.pre(row[column] !== value);
        row[column] = value;
        expect(cells(await verify(book))).toEqual([cellAddress(FIRST + task, column)]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what cannot be verified", () => {
  test("is said as such: no report, or one that was damaged", async () => {
    await expect(verify(workbookOf(ledger()))).rejects.toMatchObject({ kind: "no-report" });
    const { book } = await reported();
    const whole = structuredClone(book.stored["report-prints"]) as Record<string, unknown>;
    const damaged: unknown[] = [
      null, 5, "x", [], {}, { ...whole, version: 2 }, { ...whole, prints: "abc" }, { ...whole, keys: [] }, { ...whole, asOf: "2026-02-30" },
      { ...whole, slots: [{ slot: "task" }] }, { ...whole, fingerprint: "?" },
    ];
    for (const stored of damaged) {
      book.stored["report-prints"] = stored;
      await expect(verify(book)).rejects.toMatchObject({ kind: "no-report" });
    }
  });

  test("never fails otherwise, whatever was stored (property)", async () => {
    const { book } = await reported();
    const whole = structuredClone(book.stored["report-prints"]) as Record<string, unknown>;
    const entry = fc.tuple(fc.constantFrom(...Object.keys(whole)), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 3 }), async (entries) => {
        book.stored["report-prints"] = { ...whole, ...Object.fromEntries(entries) };
        const found = await verify(book).catch((error: unknown) => error);
        expect(found instanceof Error ? (found as { kind?: string }).kind : "verified").toMatch(/^(?:no-report|verified)$/);
      }),
      { numRuns: 150 },
    );
  });

  test("is said where there is no ledger any more", async () => {
    const { book } = await reported();
    book.rows.splice(0, book.rows.length, ["联系人"], ["李四"]);
    await expect(verify(book)).rejects.toMatchObject({ kind: "no-header" });
    book.rows.splice(0, book.rows.length);
    await expect(verify(book)).rejects.toMatchObject({ kind: "empty-workbook" });
  });

  test("stops when it is told to", async () => {
    const { book } = await reported();
    const stop = new AbortController();
    stop.abort();
    await expect(verify(book, { signal: stop.signal })).rejects.toMatchObject({ kind: "cancelled" });
  });
});
