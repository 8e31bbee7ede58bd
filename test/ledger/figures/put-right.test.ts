/** Tasks that name a fault, and whether the progress says that it is put right; and clauses that only keep what is done. */

import { readFigures, readState } from "../../../src/ledger/figures";
import { withoutUpkeep } from "../../../src/ledger/figures/upkeep";

function stateOf(task: string, progress: string): string {
  const points = [{ text: progress, span: [0, progress.length] as const }];
  return readState({ asOf: "2025-06-30", progress, points, figures: readFigures(progress, points, { taskText: task, higherLevel: false }), task }).state;
}

test.each([
  ["耗材管理不规范", "整改已到位，建立耗材管理台账，纳入扫码管理耗材1860种，并将长期坚持。"],
  ["巡察反馈：公车管理制度缺失", "已整改到位。修订公务用车管理办法，持续巩固整改成果。"],
  ["巡察反馈：超标准接待", "违规费用1.36万元已全部退缴，问题已整改销号。"],
  ["巡察反馈：食堂账目混乱", "整改完成。下一步将加强日常监管，防止问题反弹。"],
  ["固定资产未入账", "23件资产已全部补录入账，整改工作已完成。"],
  ["违规收费问题", "违规收费已全额清退。"],
  ["欠缴水资源费", "欠缴的水资源费46.2万元已足额追缴入库。"],
  ["党支部会议记录不规范", "全院18个党支部均已完成整改，抽查会议记录54份，合格率100%。"],
  ["违规发放津补贴问题", "应清退金额12.46万元，已全部清退到位，给予诫勉谈话2人。"],
  ["超范围列支", "已完成整改，并长期坚持。"],
  ["超范围列支", "已完成整改。下一步，加强日常监督，防止问题反弹。"],
  ["会议制度不健全", "已完成整改。修订议事规则等制度4项，今后将严格执行，防止类似问题发生。"],
  ["消防通道堵塞问题", "该问题已整改完毕并通过街道验收。"],
])("of %j it is done: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("done");
});

test.each([
  // some of it, a step of it, or not yet
  ["干部档案缺项", "已完成整改18条，仍有4条未完成。"],
  ["支部换届不及时", "正在整改，已完成换届支部5个。"],
  ["项目招标不规范", "基本完成整改。"],
  ["设备采购论证不充分", "整改方案已完成。"],
  ["违规收费问题", "第一批违规收费已全部清退。"],
  ["违规收费问题", "涉及6家单位，5家已全部清退到位。"],
  ["违规收费问题", "部分问题已整改到位。"],
  ["违规收费问题", "2个问题已整改到位。"],
  ["违规收费问题", "力争6月底前整改到位。"],
  ["违规收费问题", "整改完成率较低。"],
  ["违规收费问题", "已全部清退到位的学校有3所，剩余2所正在清退。"],
  ["违规收费问题", "各学校均已制定整改方案。"],
  ["违规收费问题", "确保问题全部整改到位。"],
  ["会议制度不健全", "已完成整改。下一步，继续推进制度修订。"],
  ["会议制度不健全", "整改完成。下一步将完成3项制度修订。"],
  // what was found on the way is not the task
  ["开展燃气安全检查", "检查企业12家，发现隐患36处，问题已整改到位。"],
  ["开展普法宣传", "整改已到位，发放资料。"],
])("of %j it is not told: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("cannot-tell");
});

test.each([
  ["已完成整改。下一步将加强日常监管，防止问题反弹。", "已完成整改。"],
  ["整改已到位，建立台账，并将长期坚持。", "整改已到位，建立台账。"],
  ["已完成。持续巩固整改成果。", "已完成。"],
  ["已建成投用。今后，我局将继续做好管护。", "已建成投用。"],
])("%s says no more than that it is kept", (text, left) => {
  expect(withoutUpkeep(text)).toBe(left);
});

test.each([
  "已完成一期。下一步继续推进二期建设。", "下一步，将完成验收，防止反弹。", "已完成。下一步加强对剩余3处的监管。", "坚持问题导向，建立机制3项。", "下一步继续施工，加强监管，完成验收。", "已完成，持续推进。",
])("%s leaves something open", (text) => {
  expect(withoutUpkeep(text)).toContain(/[^。]*(?:推进|完成|剩余|导向|施工)[^。]*/.exec(text)?.[0].slice(0, 4) ?? "");
  expect(stateOf("云溪河治理", text)).toBe("cannot-tell");
});
