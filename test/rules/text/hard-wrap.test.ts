import fc from "fast-check";
import { hardWrap } from "../../../src/rules/text/hard-wrap";
import { describeExamples, findingsOf } from "../marked-examples";

const paged = (text: string, width: number): string => text.replace(new RegExp(`(.{${width}})(?=.)`, "gu"), "$1\n");
const prose =
  "完成城区供水管网改造十二公里并同步开展路面恢复和绿化补植工作，新建污水提升泵站两座且均已通过竣工验收投入使用，沿线一千三百户居民用水压力不足的问题得到彻底解决，其余路段正在组织施工。";

describeExamples(
  hardWrap,
  [paged(prose, 20), paged(prose, 24), paged(prose, 30), paged(prose, 34), `1.${paged(prose, 30)}\n2.${paged(prose, 30)}`, { task: paged(prose, 26) }, { progress: "好", problems: paged(prose, 28) }, "完成主体施工，\n正在装修。"],
  ["已完成招标。\n正在施工。", "1.已完成招标\n2.正在施工", "新增企业11家。\n净增企业6家。", "已完成招标", "", "（一）完成甲项。\n（二）完成乙项。", prose, { unit: "区生态\n环境局", progress: "已完成招标。" }],
);

test("every break of the page is counted, none of the writer's", () => {
  const pasted = `1.${paged(prose, 30)}\n2.${paged(prose, 30)}`;
  const breaks = pasted.split("\n").length - 2;
  expect(findingsOf(hardWrap, { progress: pasted })[0]?.facts.count).toBe(breaks);
});

test("a quote is the cell's own text, whatever stands there", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("已", "完", "，", "。", "\n", " ", "1", ".", "A", "\r\n"), maxLength: 60 }), (text) => {
      for (const { quote } of findingsOf(hardWrap, { progress: text })) {
        expect(quote && text.slice(...quote.span)).toBe(quote?.text);
      }
    }),
  );
});
