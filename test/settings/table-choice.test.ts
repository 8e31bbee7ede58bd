/** The stored choice of table and columns, held against sheets that have changed since. */

import type { SheetCells } from "../../src/ledger/sheet-cells";
import { parseChoice, resolveChoice, type StoredChoice } from "../../src/settings/table-choice";

function sheet(values: readonly (readonly string[])[], name = "台账"): SheetCells {
  const text = values.map((row) => [...row]);
  const formats = values.map((row) => row.map(() => "General"));
  return { name, top: 0, left: 0, values: text, text, formats, formulas: new Set(), merges: [], hiddenRows: new Set(), tables: [], protected: false };
}

const table = [["序号", "事项", "部门", "说明"], ["1", "建设公园", "区园林局", "已完成"]];
const choice: StoredChoice = { version: 1, sheet: "台账", headerRow: 0, columns: { progress: { column: 3, header: "说明" } } };

it("holds as it was made", () => {
  expect(resolveChoice(choice, [sheet(table)])).toEqual({ sheet: "台账", headerRow: 0, columns: { progress: 3 } });
});

it("follows its header where rows and columns were put in before it", () => {
  const moved = [["区级重点任务", "", "", "", ""], ...table.map((row) => ["", ...row])];
  expect(resolveChoice(choice, [sheet(moved)])).toEqual({ sheet: "台账", headerRow: 1, columns: { progress: 4 } });
});

it("forgets a column whose header is gone", () => {
  const renamed = [["序号", "事项", "部门", "进展情况"], ["1", "建设公园", "区园林局", "已完成"]];
  expect(resolveChoice(choice, [sheet(renamed)])).toEqual({ sheet: "台账", columns: {} });
});

it("keeps which roles no column has", () => {
  const stored = parseChoice({ version: 1, sheet: "台账", without: ["person", "remarks"] });
  expect(stored && resolveChoice(stored, [sheet(table)])).toEqual({ sheet: "台账", columns: {}, without: ["person", "remarks"] });
  expect(parseChoice({ version: 1, sheet: "台账", without: ["colour"] })).toBeNull();
});

it("is none where its sheet is gone", () => {
  expect(resolveChoice(choice, [sheet(table, "七月")])).toBeNull();
});

it.each([
  ["nothing", undefined],
  ["a text", "台账"],
  ["a version to come", { ...choice, version: 2 }],
  ["a column that no sheet has", { ...choice, columns: { progress: { column: 99_999, header: "说明" } } }],
  ["a role that is none", { ...choice, columns: { colour: { column: 1, header: "" } } }],
])("reads %s as no choice", (_name, stored) => {
  expect(parseChoice(stored)).toBeNull();
});
