import { summaryTexts } from "../../src/locales/summary";
import { planSummaries, readKeptByUser, type SheetPlan, type SummaryOptions } from "../../src/summary";
import { buildLedger, sentence, type TaskDraft } from "./build-ledger";
import { grid, rowOf, written } from "./read-plan";

const options: SummaryOptions = { texts: summaryTexts["zh-CN"], takenNames: [], known: {}, sentence, ruleTitle: (rule) => rule };
const roads: TaskDraft = { task: "修缮道路", units: ["区城管委"], key: "roads" };
const lamps: TaskDraft = { task: "更换路灯", units: ["区城管委"], key: "lamps" };
const unitSheet = (drafts: readonly TaskDraft[], more: Partial<SummaryOptions> = {}): SheetPlan => {
  const sheet = planSummaries(buildLedger(drafts), [], { ...options, ...more }).sheets.find(({ id }) => id === "unit:区城管委");
  if (sheet === undefined) throw new Error("the unit has a sheet");
  return sheet;
};
/** Columns without a source: A 序号 … I 备注, J 原表行, K the stamp, L the key; the header in row 5, tasks from row 6. */
const signRow = (sheet: SheetPlan): number => sheet.rows.length;

test("notes stay with their task when the ledger's rows move, in either language", () => {
  const kept = readKeptByUser(written(unitSheet([roads, lamps]), { I6: "材料另报", I7: 42 }));
  expect([...kept.notes]).toEqual([
    ["roads", { note: "材料另报", task: "修缮道路" }],
    ["lamps", { note: "42", task: "更换路灯" }],
  ]);
  const again = unitSheet([lamps, roads], { texts: summaryTexts["en-US"], kept: new Map([["unit:区城管委", kept]]) });
  expect(rowOf(again, "修缮道路")["Notes"]).toBe("材料另报");
  expect(rowOf(again, "更换路灯")["Notes"]).toBe("42");
  expect(readKeptByUser(written(again))).toEqual({ notes: new Map([...kept.notes].reverse()), sign: {} });
});

test("a note at a task that is gone is kept below the table, and goes once the user deletes it", () => {
  const kept = readKeptByUser(written(unitSheet([roads, lamps]), { I7: "等批复" }));
  const again = unitSheet([roads], { kept: new Map([["unit:区城管委", kept]]) });
  expect(grid(again).flat().join("\n")).toContain("以下任务已不在本单位名下，备注予以保留，可自行删除：");
  expect(rowOf(again, "更换路灯")["备注"]).toBe("等批复");
  expect(readKeptByUser(written(again)).notes).toEqual(kept.notes);
  const address = `I${again.rows.findIndex(({ cells }) => cells.some((cell) => cell?.value === "等批复")) + 1}`;
  expect(readKeptByUser(written(again, { [address]: "" })).notes.size).toBe(0);
});

test("two tasks with one key keep their own notes", () => {
  const sheet = unitSheet([{ ...roads, task: "甲" }, { ...roads, task: "乙" }]);
  const kept = readKeptByUser(written(sheet, { I6: "一", I7: "二" }));
  const again = unitSheet([{ ...roads, task: "甲" }, { ...roads, task: "乙" }], { kept: new Map([["unit:区城管委", kept]]) });
  expect([rowOf(again, "甲")["备注"], rowOf(again, "乙")["备注"]]).toEqual(["一", "二"]);
});

test("the sign line is kept, typed after its label or into the cell beside it", () => {
  const sheet = unitSheet([roads]);
  const kept = readKeptByUser(written(sheet, { [`A${signRow(sheet)}`]: "填报人：李青", [`E${signRow(sheet)}`]: "5550-1234" }));
  expect(kept.sign).toEqual({ reporter: "李青", phone: "5550-1234" });
  const again = unitSheet([roads], { kept: new Map([["unit:区城管委", kept]]) });
  expect(grid(again).pop()?.filter((text) => text !== "")).toEqual(["填报人：李青", "联系电话：5550-1234", "审核：", "sign-line"]);
});

test("a header that the user has renamed does not lose the notes", () => {
  const sheet = unitSheet([roads]);
  expect(readKeptByUser(written(sheet, { I5: "单位意见", I6: "材料另报" })).notes.get("roads")?.note).toBe("材料另报");
});

test("a sheet without a table of ours has nothing to keep", () => {
  const [overview] = planSummaries(buildLedger([roads]), [], options).sheets;
  if (overview === undefined) throw new Error("there is an overview");
  expect(readKeptByUser(written(overview))).toEqual({ notes: new Map(), sign: {} });
});
