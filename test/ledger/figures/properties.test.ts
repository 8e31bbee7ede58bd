import fc from "fast-check";
import { hasQuantity, readFigures, readFunnels, readParts, readPercent, readQuantities, readRates, readState, readStatus } from "../../../src/ledger/figures";
import { foldWraps } from "../../../src/ledger/folded-text";
import { close, notTold, told } from "./figure-sentences";
import { ofFields } from "./figure-sentences-of-fields";
import { ofPlans } from "./figure-sentences-of-plans";

const sentences = [...told, ...notTold, ...close, ...ofFields, ...ofPlans].map(({ text }) => text);
const pieces = fc.constantFrom(
  "共", "涉及", "已完成", "剩余", "其中", "目标", "计划", "全部", "均已", "占", "的", "同比增长", "正在推进", "开工", "竣工", "受理", "办结", "完成率", "，", "。", "；", "：", "、", "\n", "（", "）", "“", "”", "《", "》",
  "30", "1,2", "3.5", "１２", "百", "三十", "万", "亿", "余", "个", "户", "条", "%", "1/3", "0/0", "9999999999999999999999", "分之", "第", "年", "月", " ", "　", "A", "\r\n", "\u200b", "😀",
);
const prose = fc.oneof(fc.string({ unit: "binary", maxLength: 80 }), fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")), fc.constantFrom(...sentences));

describe("whatever the text", () => {
  test("no reader throws, and every span quotes", () => {
    fc.assert(
      fc.property(prose, prose, (cell, task) => {
        const inside = ([start, end]: readonly [number, number]): boolean => 0 <= start && start <= end && end <= cell.length;
        for (const figure of readFigures(cell, [], { taskText: task, higherLevel: false, targetText: task })) {
          expect(inside(figure.span)).toBe(true);
          expect(cell.slice(...figure.span)).toBe(figure.quote);
          expect(figure.target === null && figure.actual === null).toBe(false);
        }
        for (const quantity of readQuantities(cell)) {
          expect(inside(quantity.span)).toBe(true);
          expect(quantity.span[1]).toBeGreaterThan(quantity.span[0]);
          expect(Number.isFinite(quantity.value)).toBe(true);
        }
        for (const check of readParts(cell)) for (const part of [check, check.total, ...check.parts]) expect(inside(part.span)).toBe(true);
        for (const funnel of readFunnels(cell)) expect(inside(funnel.span)).toBe(true);
        for (const rate of readRates(cell)) expect(inside(rate.span)).toBe(true);
        expect(hasQuantity(cell)).toBe(readQuantities(cell).length > 0);
        readStatus(cell);
        readPercent(cell, 1);
        readState({ status: task, percent: cell, progress: cell, points: [], figures: [], asOf: "2021-06-30" });
      }),
      { numRuns: 2000 },
    );
  });

  test("points of any span are taken", () => {
    fc.assert(
      fc.property(prose, fc.array(fc.tuple(fc.nat(100), fc.nat(100)), { maxLength: 4 }), (cell, spans) => {
        const points = spans.map(([a, b]) => ({ span: [Math.min(a, b, cell.length), Math.min(Math.max(a, b), cell.length)] as const }));
        for (const figure of readFigures(cell, points, { taskText: "", higherLevel: true })) expect(cell.slice(...figure.span)).toBe(figure.quote);
      }),
    );
  });

  test("folding keeps every character but breaks and spaces, in order", () => {
    fc.assert(
      fc.property(prose, (cell) => {
        const plain = (text: string): string => text.replace(/\s|\u0085/g, "");
        const folded = foldWraps(cell);
        expect(plain(folded.text)).toBe(plain(cell));
        for (let i = 1; i <= folded.text.length; i++) expect(folded.at(i)).toBeGreaterThanOrEqual(folded.at(i - 1));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("widths and spaces", () => {
  const values = (text: string): string[] => readFigures(text, [], { taskText: "", higherLevel: true }).map((figure) => `${figure.target}/${figure.actual}/${figure.measure}`);
  const widen = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  const space = (text: string): string => text.replace(/(\d)(?=[\u4e00-\u9fa5])/g, "$1 ").replace(/([\u4e00-\u9fa5])(?=\d)/g, "$1 ");

  test.each(sentences.filter((text) => !/选/.test(text)))("%s", (text) => {
    expect(values(widen(text))).toEqual(values(text));
    expect(values(space(text))).toEqual(values(text));
  });
});

describe("long texts are read to their end", () => {
  test.each([
    ["Chinese numerals", "一".repeat(50_000)], ["thousands", "1,111".repeat(10_000)], ["open quotes", "“".repeat(50_000)], ["open brackets", "（".repeat(50_000)], ["actuals", "已完成30个，".repeat(8_000)],
    ["totals", "共30个，".repeat(8_000)], ["all", "全部".repeat(25_000)], ["spaces", " ".repeat(50_000)], ["lines", "1\n".repeat(25_000)], ["times", "截至".repeat(25_000)], ["nothing", "区".repeat(50_000)],
    ["pairs", "共30个，已完成20个，剩余10个，".repeat(3_000)], ["parts", "共30个，其中甲20个、乙10个，".repeat(3_000)], ["brackets", "共30个（甲20个、乙10个），".repeat(3_000)], ["heads", "建成30个：已建成20个。".repeat(3_000)],
  ])("%s", (_, text) => {
    const spans = [readFigures(text, [], { taskText: text, higherLevel: false }), readParts(text), readFunnels(text), readRates(text)].flatMap((found) => found.map((each) => each.span));
    for (const [start, end] of spans) expect(start < end && end <= text.length).toBe(true);
    expect(readState({ progress: text, points: [], figures: [], asOf: "2021-06-30" }).state).toBeDefined();
  });
});
