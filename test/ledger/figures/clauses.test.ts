import { clausesOf } from "../../../src/ledger/figures/clauses";

/** Each clause as "words chain.sentence", a bracketed one in brackets. */
function read(text: string): string[] {
  const clauses = clausesOf(text, (start, end) => /\d/.test(text.slice(start, end)));
  return clauses.map(({ start, end, chain, sentence, bracketed }) => {
    const words = `${text.slice(start, end)} ${chain}.${sentence}`;
    return bracketed ? `(${words})` : words;
  });
}

describe("a text is cut into clauses, chains and sentences", () => {
  test.each<[string, string[]]>([
    ["共排查隐患120处", ["共排查隐患120处 0.0"]],
    ["共排查隐患120处，已整改95处", ["共排查隐患120处 0.0", "已整改95处 0.0"]],
    ["排查120处；整改95处;复查3处", ["排查120处 0.0", "整改95处 1.0", "复查3处 2.0"]],
    ["新建3所。改造4所", ["新建3所 0.0", "改造4所 1.1"]],
    ["还剩几户？3户！待签!何时?月底", ["还剩几户 0.0", "3户 1.1", "待签 2.2", "何时 3.3", "月底 4.4"]],
    ["新建3所\n改造4所", ["新建3所 0.0", "改造4所 1.1"]],
    ["目标值：100,完成值:85", ["目标值 0.0", "100 0.0", "完成值 0.0", "85 0.0"]],
    // marks within a number
    ["商户1,256家,已查900家", ["商户1,256家 0.0", "已查900家 0.0"]],
    ["8:30到场,9:00开工", ["8:30到场 0.0", "9:00开工 0.0"]],
    ["已办5,待办3", ["已办5 0.0", "待办3 0.0"]],
    ["已办,3件待办", ["已办 0.0", "3件待办 0.0"]],
    ["已办5，3件待办", ["已办5 0.0", "3件待办 0.0"]],
    ["检查30；5家停业", ["检查30 0.0", "5家停业 1.0"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("brackets", () => {
  const long = "石桥街道".repeat(15);
  test.each<[string, string[]]>([
    ["农贸市场（含早市）新增5家，", ["农贸市场（含早市）新增5家 0.0", " 0.0"]],
    ["农贸市场(含早市)新增5家", ["农贸市场(含早市)新增5家 0.0"]],
    ["商户90家（餐饮40家，商超50家）均合格", ["商户90家 0.0", "(餐饮40家 0.0)", "(商超50家 0.0)", "均合格 0.0"]],
    ["商户90家(餐饮40家)均合格", ["商户90家 0.0", "(餐饮40家 0.0)", "均合格 0.0"]],
    ["商户（5）家", ["商户 0.0", "(5 0.0)", "家 0.0"]],
    ["新增（含）5家", ["新增（含）5家 0.0"]],
    ["早市（云溪）（清河）3处", ["早市（云溪）（清河）3处 0.0"]],
    // the chain goes on behind a bracket
    ["点位30个（东区10个；西区20个），已建12个；其他3个", ["点位30个 0.0", "(东区10个 0.0)", "(西区20个 0.0)", " 0.0", "已建12个 0.0", "其他3个 1.0"]],
    // what a sentence's end leaves open is closed
    ["点位30个（东区10个。西区20个", ["点位30个 0.0", "(东区10个 0.0)", "西区20个 0.1"]],
    ["点位30个（东区10个，西区", ["点位30个 0.0", "(东区10个 0.0)", "(西区 0.0)"]],
    // one within another
    ["共9家（含甲（3家）、乙6家）已查；余3家", ["共9家 0.0", "(含甲 0.0)", "(3家 0.0)", "(、乙6家 0.0)", "已查 0.0", "余3家 1.0"]],
    // closed without having been opened: 1）
    ["1）新增5家；2）拆除3处（违建）", ["1 0.0", "新增5家 0.0", "2 1.0", "拆除3处（违建） 1.0"]],
    ["一)新增（餐饮5家）", ["一 0.0", "新增 0.0", "(餐饮5家 0.0)", " 0.0"]],
    // a remark as long as a sentence stands for itself
    [`商户（${long.slice(1)}）5家`, [`商户（${long.slice(1)}）5家 0.0`]],
    [`商户（${long}）5家`, ["商户 0.0", `(${long} 0.0)`, "5家 0.0"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
