import { readFigures } from "../../../src/ledger/figures";
import type { Figure } from "../../../src/ledger/ledger";
import { close, notTold, told, type FigureSentence } from "./figure-sentences";
import { ofFields } from "./figure-sentences-of-fields";
import { ofGoals } from "./figure-sentences-of-goals";
import { ofHeads } from "./figure-sentences-of-heads";
import { ofPlans } from "./figure-sentences-of-plans";
import { ofShares } from "./figure-sentences-of-shares";

function figuresOf(sentence: FigureSentence): Figure[] {
  const target = sentence.target === undefined ? {} : { targetText: sentence.target };
  return readFigures(sentence.text, [], { taskText: sentence.task ?? "", higherLevel: sentence.higherLevel ?? false, ...target });
}

const short = (figure: Figure): string => `${figure.target ?? "-"}/${figure.actual ?? "-"}${figure.measure}`;

describe("target–actual pairs", () => {
  test.each([...told, ...notTold, ...close, ...ofFields, ...ofPlans, ...ofShares, ...ofGoals, ...ofHeads].map((sentence) => [sentence.text, sentence] as const))("%s", (_, sentence) => {
    const figures = figuresOf(sentence);
    expect(figures.map(short).sort()).toEqual([...sentence.pairs].sort());
    for (const figure of figures) {
      expect(sentence.text.slice(...figure.span)).toBe(figure.quote);
      expect(figure.label.length).toBeGreaterThan(0);
      expect(figure.ratio).toBe(figure.target !== null && figure.actual !== null ? Number((figure.actual / figure.target).toFixed(4)) : null);
    }
  });

  test("there are at least a hundred examples", () => {
    expect(told.length + notTold.length + close.length).toBeGreaterThanOrEqual(100);
  });
});

describe("what a figure carries", () => {
  test("the stages of a funnel against one target, the last one marked", () => {
    const figures = readFigures("无障碍点位共500个，已建账480个，上账450个，整改400个，销账360个。", [], { taskText: "", higherLevel: false });
    expect(figures.map((figure) => figure.stage)).toEqual([0, 1, 2, 3].map((index) => ({ index, last: index === 3 })));
    expect(figures.map((figure) => figure.ratio)).toEqual([0.96, 0.9, 0.8, 0.72]);
    expect(figures[3]?.label).toBe("无障碍点位销账");
  });

  test("a target without an actual is never nought", () => {
    const [figure] = readFigures("开工建设保障房800套：已取得施工许可证，正在招标。", [], { taskText: "", higherLevel: false });
    expect(figure).toMatchObject({ target: 800, actual: null, ratio: null, measure: "套" });
  });

  test("each point is read for itself, and quotes are the cell's, wraps included", () => {
    const cell = "1.全区待改造道路共涉及 52\n条、停车位3180个，已完成 40\n条、2650个。\n2.已开展宣传。";
    const second = cell.indexOf("2.已");
    const figures = readFigures(cell, [{ span: [2, second - 1] }, { span: [second + 2, cell.length] }], { taskText: "", higherLevel: false });
    expect(figures.map(short)).toEqual(["52/40条", "3180/2650个"]);
    for (const figure of figures) expect(cell.slice(...figure.span)).toBe(figure.quote);
  });

  test("two points do not lend each other a target", () => {
    const cell = "1.全区共有点位100个。\n2.已完成60个。";
    expect(readFigures(cell, [{ span: [2, 12] }, { span: [15, cell.length] }], { taskText: "", higherLevel: false })).toEqual([]);
  });

  test("a higher level's number is a target only where it is shared out", () => {
    const taken = { taskText: "市分工方案第9项：全市新建便民网点500个，每个街道不少于3个。", higherLevel: true };
    expect(readFigures("已建成便民网点2个。", [], taken).map(short)).toEqual(["3/2个"]);
    expect(readFigures("已建成便民网点2个。", [], { taskText: "市分工方案第9项：全市新建便民网点500个。", higherLevel: true })).toEqual([]);
  });

  test("where two actuals fit a task's target alike, neither is taken", () => {
    expect(readFigures("甲片区已建成车位100个，乙片区已建成车位80个。", [], { taskText: "建成车位300个。", higherLevel: false })).toEqual([]);
    expect(readFigures("甲片区已建成车位100个，累计建成车位180个。", [], { taskText: "建成车位300个。", higherLevel: false }).map(short)).toEqual(["300/180个"]);
  });
});
