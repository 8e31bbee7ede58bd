/** Several fixes of one sheet as one change. */

import { combineFixes } from "../../src/fixes/combine-fixes";
import type { CellChange, Fix, Replacement } from "../../src/fixes/fix";
import { replaceIn } from "../../src/fixes/text-draft";
import { fixed, fixesOf, among } from "./fixed-ledger";

const change = (before: string, replaced: readonly Replacement[], row = 1): CellChange => ({ row, column: 3, before, after: replaceIn(before, replaced), replaced });
const fix = (id: string, cells: readonly CellChange[], rest: Partial<Fix> = {}): Fix => ({
  id, rule: id, kind: "safe", finding: { rule: id, severity: "info", fix: "safe", facts: {} }, cells, rows: [], ...rest,
});
const afters = (...fixes: readonly Fix[]) => combineFixes(fixes).cells.map(({ after }) => after);

const text = "已建成 2处,正在\n验收。";

it("puts replacements in one text side by side, in whatever order they come", () => {
  const spaces = fix("text/spaces", [change(text, [{ span: [3, 4], by: "" }])]);
  const width = fix("text/width", [change(text, [{ span: [6, 7], by: "，" }])]);
  const wrap = fix("text/hard-wrap", [change(text, [{ span: [9, 10], by: "" }])]);
  expect(afters(spaces, width, wrap)).toEqual(["已建成2处，正在验收。"]);
  expect(afters(wrap, spaces, width)).toEqual(["已建成2处，正在验收。"]);
});

it("joins deletions that overlap, and passes the same change over", () => {
  const [one, other] = [fix("a", [change("甲  乙", [{ span: [1, 2], by: "" }])]), fix("b", [change("甲  乙", [{ span: [1, 3], by: "" }])])];
  expect(afters(one, other, one)).toEqual(["甲乙"]);
  expect(combineFixes([one, other]).leftOut).toEqual([]);
});

it("leaves a later change out that overlaps an earlier one, and says so", () => {
  const first = fix("first", [change("司法局", [{ span: [0, 3], by: "区司法局" }])]);
  const later = fix("later", [change("司法局", [{ span: [0, 3], by: "区司法所" }])]);
  expect(combineFixes([first, later])).toMatchObject({ cells: [{ after: "区司法局" }], leftOut: [{ fix: "later", row: 1, column: 3 }] });
});

it("passes blocked fixes over, and leaves cells of rows alone that go", () => {
  const gone = { row: 1, left: 0, values: ["序号"] };
  const result = combineFixes([
    fix("formula", [change(text, [{ span: [3, 4], by: "" }], 4)], { blocked: "formula" }),
    fix("text/spaces", [change(text, [{ span: [3, 4], by: "" }], 1)]),
    fix("rows", [], { rows: [gone, { ...gone, row: 7 }] }),
  ]);
  expect(result.cells).toEqual([]);
  expect(result.rows.map(({ row }) => row)).toEqual([7, 1]);
  expect(result.leftOut).toEqual([{ fix: "text/spaces", row: 1, column: 3 }]);
});

it("makes all safe fixes of a cell together", () => {
  const rows = among(["建设口袋公园。", "区园林局", "1.已建成 2处,设臵座椅46处并开展养护和绿化提升改造工\n程，游客满意。\n3.正在\u200b验收。"]);
  expect(fixed(rows, undefined, {}, "safe")[1]?.[3]).toBe("1.已建成2处，设置座椅46处并开展养护和绿化提升改造工程，游客满意。\n2.正在验收。");
});

it("names each fix once", () => {
  const ids = fixesOf(among(["建设 公园2处,", "区园林局", "1.已建成 2处,。\n3.验收。"])).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
