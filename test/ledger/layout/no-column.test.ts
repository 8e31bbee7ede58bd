/** 无此栏: a role that the user says no column has is given to none, neither by a header nor by content. */

import { ledgerOf, rolesOf, sheetOf } from "./sheet-of";
import { PROGRESS, TASKS, UNITS, body } from "./some-tasks";

const sheet = sheetOf([["序号", "工作任务", "责任单位", "进展情况"], ...body()]);
const TITLES = ["序号", "类别", "工作任务", "责任单位", "完成时限", "进展情况"];

it("leaves the role out whose header claims it, and all others where they are", () => {
  expect(rolesOf(ledgerOf(sheet))).toBe("A seq, B task, C unit, D progress");
  expect(rolesOf(ledgerOf(sheet, { sheet: "台账", without: ["seq"] }))).toBe("B task, C unit, D progress");
  expect(rolesOf(ledgerOf(sheet, { sheet: "台账", without: ["unit", "seq"] }))).toBe("B task, D progress");
  expect(rolesOf(ledgerOf(sheet, { sheet: "台账", without: ["person"] }))).toBe("A seq, B task, C unit, D progress");
});

it("does not find the role by content instead", () => {
  const unnamed = sheetOf([["序号", "工作任务", "", "情况说明"], ...TASKS.map((task, at) => [at + 1, task, UNITS[at] ?? "", PROGRESS[at] ?? ""])]);
  expect(rolesOf(ledgerOf(unnamed))).toContain("C unit");
  expect(rolesOf(ledgerOf(unnamed, { sheet: "台账", without: ["unit"] }))).not.toContain("unit");
});

it("does not promote another column to the tasks, and reads the ledger all the same", () => {
  const rows = TASKS.map((task, at) => [at + 1, "民生", task, UNITS[at] ?? "", "6月底", PROGRESS[at] ?? ""]);
  const ledger = ledgerOf(sheetOf([TITLES, ...rows]), { sheet: "台账", without: ["category", "deadline"] });
  expect(rolesOf(ledger)).toBe("A seq, C task, D unit, F progress");
  expect(ledger.tasks[0]?.deadline.kind).toBe("none");
});

it("goes before nothing that the user pointed at: another role may have the column", () => {
  expect(rolesOf(ledgerOf(sheet, { sheet: "台账", without: ["progress"], columns: { remarks: 3 } }))).toBe("A seq, B task, C unit, D remarks");
});

it("is heeded in a table without a header, too", () => {
  const bare = sheetOf(TASKS.map((task, at) => [at + 1, task, UNITS[at] ?? "", PROGRESS[at] ?? ""]));
  expect(rolesOf(ledgerOf(bare))).toContain("A seq");
  expect(rolesOf(ledgerOf(bare, { sheet: "台账", without: ["seq"] }))).toBe(rolesOf(ledgerOf(bare)).replace("A seq, ", ""));
});
