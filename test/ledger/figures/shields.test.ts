import { shieldsOf } from "../../../src/ledger/figures/shields";

const read = (text: string): string[] => shieldsOf(text).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe("titles and quoted names", () => {
  const long = "百姓身边的便民服务".repeat(8);
  test.each<[string, string[]]>([
    ["按照《新建100个便民点方案》推进", ["title 《新建100个便民点方案》"]],
    ["开展“百个微心愿”活动", ["quote “百个微心愿”"]],
    ["开展「百个微心愿」活动", ["quote 「百个微心愿」"]],
    ["开展『百个微心愿』活动", ["quote 『百个微心愿』"]],
    ["开展‘百个微心愿’活动", ["quote ‘百个微心愿’"]],
    ['开展"百个微心愿"活动', ['quote "百个微心愿"']],
    ["“三个一”和《十条措施》、“四有”", ["quote “三个一”", "title 《十条措施》", "quote “四有”"]],
    ["“”3家", ["quote “”"]],
    // what is quoted inside a title belongs to it
    ["《“十百千”工程方案》3份", ["title 《“十百千”工程方案》"]],
    // whole sentences that are quoted are told
    ["群众反映“有5处积水。至今未修”。", []],
    ["群众反映“有5处积水；至今未修”。", []],
    ["群众反映“有5处积水;至今未修”。", []],
    ["群众反映“有5处积水\n至今未修”。", []],
    ["群众反映“有5处积水”。", ["quote “有5处积水”"]],
    ["《关于治理；含3项》", ["title 《关于治理；含3项》"]],
    ["群众反映“有积水。未修”，《十条措施》", ["title 《十条措施》"]],
    // never closed, or not within a name's length
    ["“新增5家", []],
    ["《新增5家” 3处", []],
    ["“新增5家，《十条措施》已印发", ["title 《十条措施》"]],
    [`“${long.slice(0, 59)}”`, [`quote “${long.slice(0, 59)}”`]],
    [`“${long.slice(0, 60)}”`, []],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("point numbers at line starts", () => {
  test.each<[string, string[]]>([
    ["1.新增3家", ["mark 1."]],
    ["新增1.5万家", []],
    ["1．新增3家", ["mark 1．"]],
    ["1、新增3家", ["mark 1、"]],
    ["1)新增3家", ["mark 1)"]],
    ["1）新增3家", ["mark 1）"]],
    ["（1）新增3家", ["mark （1）"]],
    ["(12)新增3家", ["mark (12)"]],
    [" 1 .新增3家", ["mark  1 ."]],
    ["\u30001、新增3家", ["mark \u30001、"]],
    ["已完成。\n1、新增3家", ["mark \n1、"]],
    ["123.新增", []],
    // a decimal at a line's start, and a point whose words begin with a number
    ["2.3万辆次", []],
    ["2．3万辆次", []],
    ["92.5%已完成", []],
    ["1)5%的商户", []],
    ["1.新增3家\n2.3家企业入驻", ["mark 1.", "mark \n2."]],
    ["1.3家企业入驻\n2.新增5家", ["mark 1.", "mark \n2."]],
    ["1.3家企业入驻\n3.新增5家", ["mark \n3."]],
    ["1.3家企业入驻", []],
    ["1.新增3家\n3.2万户受益", ["mark 1."]],
    ["4.1-6月份，形势向好", ["mark 4."]],
    ["4.1 至 6 月份，形势向好", ["mark 4."]],
    ["4.1～6月份，形势向好", []],
    ["4.6月份，形势向好", ["mark 4."]],
    ["4.12月起", ["mark 4."]],
    ["2.2021年市两会建议", ["mark 2."]],
    ["2.20年以上老楼", []],
    // 3、5家: a list of numbers, or a point
    ["3、5家商户停业", []],
    ["3、2021年新增", ["mark 3、"]],
    ["1、3家商户停业\n2、5家复业", ["mark 1、", "mark \n2、"]],
    ["1、新增3家\n2、5家复业\n4、6家停业", ["mark 1、", "mark \n2、"]],
    ["3)5家商户停业", ["mark 3)"]],
    // in the text's order
    ["“四有”工作：\n1.新增3家", ["quote “四有”", "mark \n1."]],
    ["1.按照《十条措施》\n2.落实“四有”", ["mark 1.", "title 《十条措施》", "mark \n2.", "quote “四有”"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
