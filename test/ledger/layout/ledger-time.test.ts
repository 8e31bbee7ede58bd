/** What titles, notes and headers say of the reporting day and of deadlines. */

import { day, ledgerOf, notesOf, sheetOf, type Grid } from "./sheet-of";
import { HEADER, body } from "./some-tasks";

const read = (above: Grid, header: Grid[number] = HEADER, below: Grid = []) => {
  const ledger = ledgerOf(sheetOf([...above, header, ...body(), ...below]), { today: "2022-02-02" });
  return `${ledger.asOf} ${ledger.asOfFrom}`;
};
const progress = (header: string): Grid[number] => ["序号", "工作任务", "责任单位", header];

describe("the reporting day", () => {
  it.each<[string, Grid, Grid[number], Grid, string]>([
    ["of a title", [["2021年民生实事推进情况表（截至10月31日）"]], HEADER, [], "2021-10-31 title"],
    ["of a title's months", [["2021年1—7月重点项目推进情况表"]], HEADER, [], "2021-07-31 title"],
    ["of a title's half year", [["某区上半年重点工作落实情况（2021年）"]], HEADER, [], "2021-06-30 title"],
    ["of the progress header, with the title's year", [["2021年重点任务台账"]], progress("进展情况（截至6月底）"), [], "2021-06-30 header"],
    ["of a note below", [["2021年重点任务台账"]], HEADER, [[], ["注：数据截至2021年5月31日"]], "2021-05-31 note"],
    ["of a label and a date beside it", [["填报日期：", day("2021-05-31")]], HEADER, [], "2021-05-31 note"],
    ["of nothing", [["重点任务台账"]], HEADER, [], "2022-02-02 today"],
    ["of nothing, where the header says 本月", [["2021年重点任务台账"]], progress("本月进展情况"), [], "2022-02-02 today"],
    ["of nothing, where an instruction shows a date's form", [["填表说明"], ["1.完成时限格式为2021年12月31日。"]], HEADER, [], "2022-02-02 today"],
  ])("%s", (_, above, header, below, told) => expect(read(above, header, below)).toBe(told));

  it("is the given one before all", () => {
    const ledger = ledgerOf(sheetOf([["2021年台账（截至10月31日）"], HEADER, ...body()]), { asOf: "2021-09-30" });
    expect([ledger.asOf, ledger.asOfFrom]).toEqual(["2021-09-30", "option"]);
  });
});

describe("notes", () => {
  it("give the deadline for all tasks, above or below the table", () => {
    const below = ledgerOf(sheetOf([HEADER, ...body(), ["注：1.本表每月25日前报送。2.以上任务完成时限均为2021年12月底前。", "<", "<", "<"]]));
    expect(notesOf(below)).toEqual(["A6 deadline 2021-12-31"]);
    expect(below.tasks[0]?.deadline).toMatchObject({ date: "2021-12-31", from: "note" });
  });

  it("do not tell of a day that was not taken", () => {
    const ledger = ledgerOf(sheetOf([["2021年台账（截至5月31日）"], HEADER, ...body(), [], ["填报人：张三", "", "", "2021年6月4日"]]));
    expect([ledger.asOf, notesOf(ledger)]).toEqual(["2021-05-31", []]);
  });
});
