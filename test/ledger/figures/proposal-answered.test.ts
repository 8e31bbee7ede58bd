/** Suggestions of deputies and proposals of committee members, and whether they are told as answered. */

import { readState } from "../../../src/ledger/figures";

function stateOf(task: string, progress: string): string {
  return readState({ asOf: "2025-06-30", progress, points: [{ text: progress, span: [0, progress.length] }], figures: [], task }).state;
}

test.each([
  ["关于解决老城区停车难的建议（第12号）", "已于5月25日书面答复代表，代表表示满意。新增停车泊位860个。"],
  ["关于增设红绿灯的建议", "该建议已办结，答复代表并获满意评价，安装信号灯3处。"],
  ["关于改造旧厂房的提案", "已答复。"],
  ["关于加强校园周边食品安全的建议", "检查食品经营户317户次，责令整改22户，答复函已送达。"],
  ["第45号提案：关于推进社区养老的提案", "已按期答复政协委员。"],
  ["办理关于农村饮水的提案", "提案已按期办结。"],
  ["关于规范犬只管理的建议", "走访社区12个，代表对办理结果表示满意。"],
  ["《关于保护古树名木的建议》办理", "已面对面答复代表，建档挂牌古树126株。"],
])("%j is answered: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("done");
});

test.each([
  ["关于发展夜经济的建议", "已与代表面商，答复意见尚在审签。"],
  ["关于发展夜经济的建议", "已与委员面商2次，答复意见正在走签发程序。"],
  ["关于发展夜经济的建议", "已拟定答复意见初稿。"],
  ["关于发展夜经济的建议", "已采纳。将列入明年财政预算统筹解决。"],
  ["关于发展夜经济的建议", "已书面答复代表，代表不满意，重新办理。"],
  ["关于发展夜经济的建议", "7月20日前答复代表。"],
  ["关于发展夜经济的建议", "积极办理，争取代表满意。"],
  ["人大代表建议和政协提案办理", "36件建议中已答复30件。"],
  ["关于发展夜经济的建议", "新增夜市3处。"],
  // no such paper
  ["研究提出关于优化产业布局的建议方案", "已答复。"],
  ["提升12345热线办理质效", "群众诉求已答复。"],
])("%j is not told as answered: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("cannot-tell");
});
