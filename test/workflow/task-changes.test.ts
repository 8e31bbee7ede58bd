/** What changed between two periods of one ledger, task by task. */

import { readTaskChanges, takeBaseline, type TaskChange } from "../../src/ledger/baseline";
import { baseline, ledger, type Row } from "../baseline/two-periods";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];
const changes = (before: readonly Row[], now: readonly Row[]) => readTaskChanges(ledger(now, "2021-06-30", HEADER), baseline(before, "2021-05-31", HEADER));
const told = ({ kind, task, before }: TaskChange) => `${kind} ${task?.text ?? before?.text ?? ""}`;

const RIVER: Row = [1, "推进青石河综合治理。", "区水务局、区园林局", "2021年12月底", "截至5月底，清理河道12公里，累计新建步道3公里，年度任务60处，累计整治排口38处。"];
const SCHOOL: Row = [2, "建设云台中学新校区。", "区教委", "2021年10月底", "主体结构已经封顶，正在进行内部装修。"];
const GAS: Row = [3, "开展燃气安全排查整治。", "区城管委", "2021年12月底", ""];
const MAY = [RIVER, SCHOOL, GAS];

const with_ = (row: Row, column: number, value: string): Row => row.map((each, index) => (index === column ? value : each));

it("tells every task of this period in its order, and then those that are gone", () => {
  const park: Row = [2, "建设口袋公园10个。", "区园林局", "2021年12月底", "已建成4个。"];
  const rewritten = with_(RIVER, 4, "南段已全线贯通并移交管护单位，北段施工图已经批复，计划三季度开工建设。");
  expect(changes(MAY, [GAS, park, rewritten]).map(told)).toEqual([
    "unchanged 开展燃气安全排查整治。", "new 建设口袋公园10个。", "changed 推进青石河综合治理。", "dropped 建设云台中学新校区。",
  ]);
});

it("finds a task unchanged that was typed with other spaces and widths, or is still blank", () => {
  const retyped = with_(SCHOOL, 4, "主体结构已经封顶， 正在进行\n内部装修。");
  for (const change of changes(MAY, [RIVER, retyped, GAS])) {
    expect(change).toMatchObject({ kind: "unchanged", words: [], figures: [], unitsBefore: null, deadlineBefore: null });
  }
});

it("quotes the words that changed where hardly any did", () => {
  const now = with_(RIVER, 4, String(RIVER[4]).replace("5月底", "6月底"));
  const [river] = changes(MAY, [now, SCHOOL, GAS]);
  expect(river?.kind).toBe("nearly-unchanged");
  expect(river?.words).toMatchObject([{ before: "截至5月底", now: "截至6月底" }]);
  const [start, end] = river?.words[0]?.span ?? [0, 0];
  expect(river?.task?.cells.progress?.text.slice(start, end)).toBe("截至6月底");
});

it("tells the figures that moved, up or down", () => {
  const now = with_(RIVER, 4, "截至6月底，清理河道15公里，累计新建步道4.5公里，年度任务60处，累计整治排口52处。");
  const [river] = changes(MAY, [now, SCHOOL, GAS]);
  expect(river?.figures).toContainEqual({ label: expect.stringContaining("排口"), measure: "处", before: 38, now: 52 });
  expect(river?.figures).toContainEqual({ label: expect.stringContaining("步道"), measure: "公里", before: 3, now: 4.5 });
  // Each once, and none that stayed.
  expect(new Set(river?.figures.map(({ measure, now: value }) => `${value}${measure}`)).size).toBe(river?.figures.length);
  const [same] = changes(MAY, [with_(RIVER, 4, `${String(RIVER[4])}南段步道已经移交管护单位，北段施工图获批。`), SCHOOL, GAS]);
  expect(same).toMatchObject({ kind: "changed", figures: [] });
});

it("tells other units and another deadline, whatever the progress does", () => {
  const moved = with_(with_(SCHOOL, 2, "区教委、区住建委"), 3, "2021年12月底");
  const [, school] = changes(MAY, [RIVER, moved, GAS]);
  expect(school).toMatchObject({ kind: "unchanged", unitsBefore: ["区教委"], deadlineBefore: { kind: "date", date: "2021-10-31" } });
});

it("takes a unit in another order, or without its level, for the same", () => {
  const reordered = with_(RIVER, 2, "区园林局、水务局");
  expect(changes(MAY, [reordered, SCHOOL, GAS])[0]?.unitsBefore).toBeNull();
  const other = with_(RIVER, 2, "市水务局、区园林局");
  expect(changes(MAY, [other, SCHOOL, GAS])[0]?.unitsBefore).toEqual(["区水务局", "区园林局"]);
});

it("tells nothing where the baseline is another ledger's", () => {
  const others: Row[] = [[1, "修订财务管理制度。", "财务科", "长期", "正在起草。"], [2, "组织干部春季培训班。", "党校", "长期", "已举办3期。"]];
  expect(changes(others, MAY)).toEqual([]);
});

it("tells each task once, and every dropped one, of ledgers of thousands", () => {
  const many = (month: number): Row[] => Array.from({ length: 3000 }, (_, index) => [index + 1, `推进第${index + 1}段河道综合治理`, "区水务局", "2021年12月底", `截至${month}月底，已清理第${index + 1}段河道${index % 40}公里。`]);
  const now = ledger(many(6).slice(0, 2800), "2021-06-30", HEADER);
  const list = readTaskChanges(now, takeBaseline(ledger(many(5), "2021-05-31", HEADER)));
  expect(list).toHaveLength(3000);
  expect(list.filter(({ kind }) => kind === "dropped")).toHaveLength(200);
  expect(list.slice(0, 2800).map(({ task }) => task)).toEqual(now.tasks);
});
