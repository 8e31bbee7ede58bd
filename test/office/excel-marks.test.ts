import type { MarkPlan } from "../../src/workflow/port";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/book/write-xlsx";
import type { Book } from "../../src/book/book";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { createExcelPort } from "../../src/excel/excel-port";
import { ledgerSheet, photograph, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  // A conditional format of the user's, which must stand untouched whatever happens.
  ledgerSheet(book).addConditionalFormat({
    id: "{USER}", type: "expression", ranges: [{ top: 1, left: 3, bottom: 12, right: 3 }], formulas: ["=$D2=\"\""], format: { fill: "#FFFF00" }, stopIfTrue: false,
  });
  office = await startOffice(book);
});
afterEach(() => office.dispose());

const marks = (cells: Partial<MarkPlan["cells"]>, whileBlank: MarkPlan["whileBlank"] = []): MarkPlan => ({
  sheet: "任务进展", cells: { error: [], warning: [], info: [], ...cells }, whileBlank,
});
const ours = () => ledgerSheet(book).conditionalFormats.filter(({ id }) => id !== "{USER}");

it("marks each severity in a look of its own, told apart without colour", async () => {
  const result = await createExcelPort().apply({ marks: marks({ error: [[3, 3]], warning: [[1, 3], [4, 2]], info: [[2, 1]] }) });
  expect(result).toMatchObject({ marked: 4, unmarked: 0 });
  const looks = ours().map(({ format }) => [format.bold ?? false, format.fill !== undefined, format.borders?.top?.style]);
  expect(looks).toEqual([[true, true, "thin"], [false, true, "dashed"], [false, false, "dotted"]]);
});

it("joins cells into rectangles, and leaves cells themselves alone", async () => {
  const before = photograph(book) as { cells: unknown }[];
  await createExcelPort().apply({ marks: marks({ warning: [[1, 1], [1, 2], [2, 1], [2, 2], [5, 3]] }) });
  expect(ours()[0]?.ranges).toEqual([{ top: 1, left: 1, bottom: 2, right: 2 }, { top: 5, left: 3, bottom: 5, right: 3 }]);
  expect((photograph(book) as { cells: unknown }[])[0]?.cells).toEqual(before[0]?.cells);
});

it("lets a blank cell's mark go by itself, by a formula in which nothing can shift", async () => {
  await createExcelPort().apply({ marks: marks({ error: [[3, 3], [6, 3], [9, 3], [1, 1]] }, [[3, 3], [6, 3], [9, 3]]) });
  const [steady, blank] = ours();
  expect(steady?.formulas).toEqual(['=LEN("ProgressLedger")>0']);
  expect(blank?.formulas).toEqual(['=AND(LEN("ProgressLedger")>0,LEN(TRIM(INDEX($D:$D,ROW())))=0)']);
  expect(blank?.ranges).toHaveLength(3);
  // Column absolute, no row: no reference is relative.
  expect(blank?.formulas[0]?.replace(/\$[A-Z]+/g, "")).not.toMatch(/[A-Z]+\d/);
});

it("marks a cell once, in its worst severity", async () => {
  expect(await createExcelPort().apply({ marks: marks({ error: [[3, 3]], info: [[3, 3], [4, 3]] }) })).toMatchObject({ marked: 2 });
});

it("marked twice and cleared leaves the book as it was", async () => {
  const before = photograph(book);
  const settings = new Map(book.settings);
  const port = createExcelPort();
  await port.apply({ marks: marks({ error: [[3, 3]], warning: [[1, 3]] }) });
  await port.apply({ marks: marks({ info: [[2, 1]] }) });
  expect(ours()).toHaveLength(1);
  await port.apply({ marks: "clear" });
  expect(photograph(book)).toEqual(before);
  expect(book.settings).toEqual(settings);
});

it("replaces marks of an earlier session, and of another sheet", async () => {
  await createExcelPort().apply({ marks: marks({ error: [[3, 3]] }) });
  const other = book.addSheet("二季度");
  other.setCell(0, 0, { value: "x" });
  await createExcelPort().apply({ marks: { ...marks({ error: [[0, 0]] }), sheet: "二季度" } });
  expect(ours()).toHaveLength(0);
  expect(other.conditionalFormats).toHaveLength(1);
});

it("takes two round trips after a check, and one clean-up", async () => {
  const port = createExcelPort();
  await port.read({});
  for (const plan of [marks({ error: [[3, 3]], info: [[1, 1], [5, 2]] }), marks({ warning: [[3, 3]] }), "clear" as const]) {
    await settle();
    office.standIn.resetCounters();
    await port.apply({ marks: plan });
    await settle();
    expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(2);
  }
});

it("marks thousands of scattered cells in the same two round trips", async () => {
  const port = createExcelPort();
  await port.read({});
  await settle();
  office.standIn.resetCounters();
  const scattered = Array.from({ length: 4_000 }, (_, index) => [index * 2 + 1, index % 4] as const);
  expect(await port.apply({ marks: marks({ warning: scattered }) })).toMatchObject({ marked: 4_000, unmarked: 0 });
  await settle();
  expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(2);
  expect(ours().reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(4_000);
});

it("marks twenty thousand scattered cells within the round trips, and leaves no trace once they are cleared", async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => [index * 4 + 2, (index * 7) % 12] as const);
  const plan = marks({ error: many.slice(0, 7_000), warning: many.slice(7_000, 15_000), info: many.slice(15_000) }, many.filter((_, index) => index % 2 === 0));
  const xml = () => strFromU8(unzipSync(writeXlsx(book))["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const before = [xml(), photograph(book), new Map(book.settings)];
  const port = createExcelPort();
  await port.read({});
  for (const marking of [plan, plan, "clear" as const]) {
    await settle();
    office.standIn.resetCounters();
    const { marked } = await port.apply({ marks: marking });
    await settle();
    expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(2);
    expect(office.standIn.counters.requestBytes).toBeLessThan(500_000);
    expect([marked, ours().reduce((sum, { ranges }) => sum + ranges.length, 0)]).toEqual(marking === "clear" ? [0, 0] : [20_000, 20_000]);
  }
  expect([xml(), photograph(book), book.settings]).toEqual(before);
});

it("marks in blocks where Excel takes less at a time", async () => {
  const before = photograph(book);
  office.standIn.faults.requestLimit = 60_000;
  const many = Array.from({ length: 12_000 }, (_, index) => [index * 2 + 1, index % 5] as const);
  expect(await createExcelPort().apply({ marks: marks({ warning: many }) })).toMatchObject({ marked: 12_000, unmarked: 0 });
  expect(ours().reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(12_000);
  expect(await createExcelPort().apply({ marks: marks({ warning: many.slice(0, 9_000) }) })).toMatchObject({ marked: 9_000 });
  expect(ours().reduce((sum, { ranges }) => sum + ranges.length, 0)).toBe(9_000);
  await createExcelPort().apply({ marks: "clear" });
  expect(photograph(book)).toEqual(before);
});

it("stops at the cap, worst first, and says how many are left", async () => {
  const many = (column: number) => Array.from({ length: 16_000 }, (_, row) => [row, column] as const);
  expect(await createExcelPort().apply({ marks: marks({ info: many(1), error: many(3) }) })).toMatchObject({ marked: 20_000, unmarked: 12_000 });
  expect(ours().at(-1)?.ranges).toEqual([{ top: 0, left: 1, bottom: 3_999, right: 1 }]);
});

describe("on a protected sheet", () => {
  it("marks nothing and says so", async () => {
    ledgerSheet(book).protection = { hasPassword: true, allowed: [] };
    const before = photograph(book);
    expect(await createExcelPort().apply({ marks: marks({ error: [[3, 3]] }) })).toMatchObject({ marked: 0, unmarked: 1, unmarkedBecause: "sheet-protected" });
    expect(photograph(book)).toEqual(before);
  });

  it("marks nothing where it became protected after the check", async () => {
    const port = createExcelPort();
    await port.read({});
    ledgerSheet(book).protection = { hasPassword: true, allowed: [] };
    expect(await port.apply({ marks: marks({ error: [[3, 3]] }) })).toMatchObject({ marked: 0, unmarked: 1, unmarkedBecause: "sheet-protected" });
    expect(ours()).toHaveLength(0);
  });

  it("keeps its old marks in mind until they can be deleted", async () => {
    const port = createExcelPort();
    await port.apply({ marks: marks({ error: [[3, 3]] }) });
    const sheet = ledgerSheet(book);
    sheet.protection = { hasPassword: true, allowed: [] };
    await createExcelPort().apply({ marks: "clear" });
    expect(ours()).toHaveLength(1);
    sheet.protection = null;
    await createExcelPort().apply({ marks: "clear" });
    expect(ours()).toHaveLength(0);
  });
});

describe("when the world has changed", () => {
  it("a mark that the user has deleted is forgotten, and the others are replaced", async () => {
    const port = createExcelPort();
    await port.apply({ marks: marks({ error: [[3, 3]], warning: [[1, 3]] }) });
    const sheet = ledgerSheet(book);
    sheet.conditionalFormats = sheet.conditionalFormats.filter(({ id }) => id !== ours()[0]?.id);
    await port.apply({ marks: marks({ info: [[2, 2]] }) });
    expect(ours().map(({ format }) => format.borders?.top?.style)).toEqual(["dotted"]);
  });

  it("a deleted sheet is named", async () => {
    const port = createExcelPort();
    book.addSheet("其他");
    await port.read({});
    book.removeSheet(ledgerSheet(book));
    await expect(port.apply({ marks: marks({ error: [[3, 3]] }) })).rejects.toMatchObject({ kind: "sheet-gone", facts: { sheet: "任务进展" } });
  });

  it("marks that another session made meanwhile are replaced, too", async () => {
    const port = createExcelPort();
    await port.read({});
    await createExcelPort().apply({ marks: marks({ error: [[3, 3]] }) });
    await port.apply({ marks: marks({ info: [[2, 2]] }) });
    expect(ours()).toHaveLength(1);
    await createExcelPort().apply({ marks: "clear" });
    expect(ours()).toHaveLength(0);
  });
});

it.each([1, 2, 3, 4].flatMap((at) => (["before", "within", "after"] as const).map((when) => [at, when] as const)))(
  "a connection lost %s. request, %s: the next run leaves one set of marks, and clearing leaves none",
  async (at, when) => {
    const before = photograph(book);
    office.standIn.faults.connectionDies = { at, when };
    await createExcelPort().apply({ marks: marks({ error: [[3, 3]], warning: [[1, 3]] }) }).catch((error: unknown) => {
      expect(error).toMatchObject({ kind: "connection-lost" });
    });
    await settle();
    office.standIn.faults.connectionDies = null;
    await createExcelPort().apply({ marks: marks({ error: [[3, 3]], warning: [[1, 3]] }) });
    expect(ours()).toHaveLength(2);
    await createExcelPort().apply({ marks: "clear" });
    expect(photograph(book)).toEqual(before);
  },
);

it.each([
  ["cell-edit-mode", (): void => void (office.standIn.faults.cellEditMode = true)],
  ["read-only", (): void => void (office.standIn.faults.readOnly = true)],
  ["payload-too-large", (): void => void (office.standIn.faults.requestLimit = 100)],
] as const)("%s refuses, and the workbook stays as it was", async (kind, fault) => {
  const before = photograph(book);
  fault();
  await expect(createExcelPort().apply({ marks: marks({ error: [[3, 3]] }) })).rejects.toMatchObject({ kind });
  expect(photograph(book)).toEqual(before);
});
