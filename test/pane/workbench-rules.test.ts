/** Conditional formats as the workbench's grid works them out. */

import { Book, type BookConditionalFormat, type BookSheet } from "../../src/book/book";
import { ruleHolds, ruleLook, RuleValues } from "../../src/workbench/page/rules/rule-looks";

const header = ["序号", "责任单位", "进展情况", "目标", "完成"];
const rows = [
  [1, "区教委", "已开工 6 所。", 6, 6],
  [2, "区水务局", "", 10, 4],
  [3, "区教委", "  ", 8, 9],
];

function ledger(): { readonly book: Book; readonly sheet: BookSheet } {
  const book = Book.blank("台账");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A blank book has a sheet.");
  [header, ...rows].forEach((row, at) => row.forEach((value, column) => sheet.setCell(at, column, { value })));
  return { book, sheet };
}

/** Rows (0-based) of column C..., whose cell the rule holds for; null where it cannot be worked out. */
function holdsAt(rule: Partial<BookConditionalFormat>, column: number): (number | null)[] {
  const { book, sheet } = ledger();
  const format = sheet.addConditionalFormat({ id: "{1}", type: "expression", ranges: [{ top: 1, left: column, bottom: 3, right: column }], formulas: [], format: {}, stopIfTrue: false, ...rule });
  const values = new RuleValues(book, sheet);
  return [1, 2, 3].flatMap((row) => {
    const holds = ruleHolds(format, values, row, column);
    return holds === null ? [null] : holds ? [row] : [];
  });
}
const formula = (text: string, column = 2) => holdsAt({ formulas: [text] }, column);

describe("a formula", () => {
  test.each([
    ['=LEN("Mark")>0', [1, 2, 3]],
    ['=AND(LEN("Mark")>0,LEN(TRIM(INDEX($C:$C,ROW())))=0)', [2, 3]],
    ["=ISBLANK(C2)", [2]],
    ["=$E2<$D2", [2]],
    ["=$E2/$D2>1", [3]],
    ['=AND($B2="区教委",NOT($A2=1))', [3]],
    ['=COUNTIF($B$2:$B$4,$B2)>1', [1, 3]],
    ['=ISNUMBER(SEARCH("开工",C2))', [1]],
    ['=LEFT(B2,1)&"委"="区委"', [1, 2, 3]],
    ["=MOD(ROW(),2)=0", [1, 3]],
    ["=$D2*50%<=$E2-1", [1, 3]],
    ['=IF($D2>=10,TRUE,FALSE)', [2]],
    ["=-$A2+3=0", [3]],
    ["=$B2+1>0", []],
  ])("%s holds where it should", (text, at) => {
    expect(formula(text)).toEqual(at);
  });

  test.each(["=VLOOKUP(A2,A:B,2,FALSE)", "=Sheet2!A1>0", "=Table1[列]=1", "=(A2", "=A2>", "", "={1,2}", `=${"(".repeat(500)}1${")".repeat(500)}`])("%s is not guessed at", (text) => {
    expect(formula(text)).toEqual([null, null, null]);
  });
});

describe("a rule of another kind", () => {
  test.each<[string, Partial<BookConditionalFormat>, number, number[]]>([
    ["less than a cell", { type: "cellIs", operator: "lessThan", formulas: ["=$D2"] }, 4, [2]],
    ["between", { type: "cellIs", operator: "between", formulas: ["=5", "=9"] }, 3, [1, 3]],
    ["equal to a text", { type: "cellIs", operator: "equal", formulas: ['="区教委"'] }, 1, [1, 3]],
    ["containing a text", { type: "containsText", text: "教" }, 1, [1, 3]],
    ["beginning with a text", { type: "beginsWith", text: "区水" }, 1, [2]],
    ["blank", { type: "containsBlanks" }, 2, [2, 3]],
    ["duplicates", { type: "duplicateValues" }, 1, [1, 3]],
    ["unique", { type: "uniqueValues" }, 1, [2]],
  ])("%s", (_what, rule, column, at) => {
    expect(holdsAt(rule, column)).toEqual(at);
  });

  test("colour scales and the like are not drawn", () => {
    expect(holdsAt({ type: "colorScale" }, 3)).toEqual([null, null, null]);
  });
});

test("the rule that is looked at first wins, and may be the last", () => {
  const { book, sheet } = ledger();
  const all = [{ top: 1, left: 0, bottom: 3, right: 4 }];
  const first = sheet.addConditionalFormat({ id: "{1}", type: "expression", ranges: all, formulas: ["=$A2=1"], format: { fill: "#AA0000" }, stopIfTrue: true });
  const second = sheet.addConditionalFormat({ id: "{2}", type: "expression", ranges: all, formulas: ["=TRUE"], format: { fill: "#00AA00", bold: true }, stopIfTrue: false });
  const values = new RuleValues(book, sheet);
  expect(ruleLook(values, [second, first], 1, 0)).toEqual({ fill: "#AA0000" });
  expect(ruleLook(values, [second, first], 2, 0)).toEqual({ fill: "#00AA00", bold: true });
});
