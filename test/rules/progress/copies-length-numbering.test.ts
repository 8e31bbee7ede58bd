import { copiesTask, longestCopy } from "../../../src/rules/progress/copies-task";
import { length } from "../../../src/rules/progress/length";
import { numbering } from "../../../src/rules/progress/numbering";
import { repeatsOtherTask } from "../../../src/rules/progress/repeats-other-task";
import { describeExamples, findingsOf } from "../marked-examples";

const task = "完善城乡居民基本养老保险制度，推进社区居家养老服务设施建设，新建30个日间照料中心。";
const copied = (progress: string) => ({ task, progress });

describeExamples(
  copiesTask,
  [
    copied("完善城乡居民基本养老保险制度。"), copied("已完善城乡居民、基本养老保险制度"), copied("推进 社区居家养老\n服务设施建设"), copied("1.推进社区居家养老服务设施建设；"), copied("“完善城乡居民基本养老保险制度”"),
    copied("按照要求推进社区居家养老服务设施建设工作"), copied("制度，推进社区居家养老服务设"), copied(task),
  ],
  [
    copied("完善城乡居民基本养老。"), copied("社区居家养老服务设施"), copied("新建日间照料中心12个。"), copied("完善城乡居民基2本养老保险制度"), copied("完善城乡居民ABC基本养老保险制度"), copied(""), copied("新建30个日间照料中心"),
    { progress: "完善城乡居民基本养老保险制度，推进社区居家养老服务设施建设" },
  ],
);

test("twelve characters are a copy, eleven are none; the longest is told", () => {
  expect(longestCopy("甲乙丙丁戊己庚辛壬癸子丑", "一甲乙丙丁戊己庚辛壬癸子丑二", 12)).toEqual({ span: [1, 13], length: 12 });
  expect(longestCopy("甲乙丙丁戊己庚辛壬癸子", "甲乙丙丁戊己庚辛壬癸子", 12)).toBeNull();
  expect(findingsOf(copiesTask, copied("完善城乡居民基本养老保险制度。另：推进社区居家养老服务设施建设"))[0]?.facts.length).toBe(14);
});

describeExamples(
  length,
  ["已完成。", "施工中", "正在办理", "已印发。", "Done.", "完成100%", "长".repeat(501), "word ".repeat(400)],
  ["已完成招标工作。", "长".repeat(500), `${"长 ".repeat(499)}\n长`, "", "无", "正常推进", "word ".repeat(300), "已完成主体工程施工任务"],
);

describeExamples(
  numbering,
  [
    "1.已完成甲项。\n2.已完成乙项。\n4.已完成丙项。", "1.已完成甲项。\n2.已完成乙项。\n2.已完成丙项。", "2.已完成甲项。\n3.已完成乙项。", "（一）完成甲项。\n（三）完成乙项。", "1、完成甲项；\n2.完成乙项。", "1.完成甲项。\n（2）完成乙项。",
    "一、甲类工作\n1.完成一项。\n3.完成二项。\n二、乙类工作", "1）完成甲项。\n1）完成乙项。", "①完成甲项。\n③完成乙项。",
    "1.摸底31台。2.签约14台。4.投用5台。", "1、摸底31台；2、签约14台；2、投用5台。",
    "①清淤3公里；③护岸1公里；④绿化2处", "主要做了：（1）清淤3公里；（2）护岸1公里；（4）绿化2处。", "工作如下：①完成清淤；②完成护岸；②完成绿化。",
  ],
  [
    "1.完成甲项。\n2.完成乙项。\n3.完成丙项。", "已完成甲项。", "1.完成甲项。", "一、甲类\n1.完成一项。\n2.完成二项。\n二、乙类\n1.完成三项。", "1.完成投资\n3.5亿元。", "（一）完成甲项；（二）完成乙项。", "1.完成甲项：（1）子项一；（2）子项二。\n2.完成乙项。",
    "1.已于\n2021年完成。",
    "1.摸底31台。2.签约14台。3.投用5台。", "1.摸底31台。2.签约14台。4.5万元补贴已发放。", "1、摸底31台；2、签约14台；5、6月份投用5台。", "完成3处；4、5号楼已验收。",
    "①清淤3公里；②护岸1公里；③绿化2处", "清淤方面：①疏浚3公里；②外运2万方。绿化方面：①植树30株；②铺草2处。", "完成①号楼、③号楼改造。", "按照附件①要求，完成③类问题整改。", "落实第（2）项、第（4）项措施。", "1.1-6月完成甲项。\n2.2021年完成乙项。", "",
  ],
);

describe("progress/repeats-other-task", () => {
  const long = "已完成管网改造12公里，正在开展路面恢复。";
  const rows = (...texts: string[]) => findingsOf(repeatsOtherTask, texts.map((progress) => ({ progress }))).map(({ at }) => at?.row);

  test("stands at the later task and names the first", () => {
    const found = findingsOf(repeatsOtherTask, [{ progress: long }, { progress: "其他" }, { progress: long.replace("12公里", " 12 公里") }]);
    expect(found).toMatchObject([{ at: { row: 4 }, facts: { otherRow: 2, otherSeq: 1 } }]);
  });

  test.each([
    [[long, long, long], [3, 4]],
    [[long, `${long}\n`], [3]],
    [["Completed 12 km of pipes.", "completed 12 km of pipes"], [3]],
    [["已完成。", "已完成。"], []],
    [["同上", "同上"], []],
    [["", ""], []],
    [[long, long.replace("12", "13")], []],
    [["正在施工，预计年底完成。", "正在施工，预计年底完成。"], []],
  ])("%j → rows %j", (texts, expected) => expect(rows(...texts)).toEqual(expected));
});
