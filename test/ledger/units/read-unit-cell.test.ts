import fc from "fast-check";
import { plainGlyphs } from "../../../src/ledger/plain-glyphs";
import { learnUnitNames, readUnitCell, type UnitMention } from "../../../src/ledger/units";
import type { UnitRole } from "../../../src/ledger/ledger";
import { NOBODY, READ, TRAPS, type UnitCellExample } from "./unit-cells";

const read = (cell: string, elsewhere: readonly string[] = [], column: "unit" | "lead" | "support" = "unit", hasSupportColumn = false): UnitMention[] =>
  readUnitCell(cell, { vocabulary: learnUnitNames([cell, ...elsewhere]), column, hasSupportColumn });
const LETTER: Readonly<Record<UnitRole, string>> = { lead: "L", support: "S", collective: "C" };
const told = (mentions: readonly UnitMention[]): string => mentions.map((mention) => `${LETTER[mention.role]} ${mention.as}`).join(" | ");

/** What a name must be equal to in the cell: widths folded, white space and invisible characters aside. */
const fold = (text: string): string => plainGlyphs(text).normalize("NFKC").replace(/[\s\u0000-\u001f\u007f-\u009f\u00ad\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, "");

const each = (examples: readonly UnitCellExample[]): [string, string, readonly string[]][] => examples.map(([cell, units, elsewhere]) => [cell, units, elsewhere ?? []]);

describe("unit cells", () => {
  test.each(each(READ))("%j → %s", (cell, units, elsewhere) => expect(told(read(cell, elsewhere))).toBe(units));
});

describe("cells that invite a wrong reading", () => {
  test.each(each(TRAPS))("%j → %s", (cell, units, elsewhere) => expect(told(read(cell, elsewhere))).toBe(units));
});

describe("cells that name nobody", () => {
  test.each(NOBODY.map((cell) => [cell]))("%j", (cell) => expect(read(cell)).toEqual([]));
});

describe("what is told of a unit", () => {
  test("a line break inside the name makes it wrapped; one before the bracket, or between names, does not", () => {
    expect(read("区生态\n环境局").map((unit) => unit.wrapped)).toEqual([true]);
    expect(read("区委组织部\n（公务员局）\n区财政局").map((unit) => unit.wrapped)).toEqual([false, false]);
    expect(read("区 财 政 局").map((unit) => unit.wrapped)).toEqual([false]);
  });

  test("a second name in brackets", () => {
    expect(read("区委组织部\n（公务员局）")).toEqual([{ as: "区委组织部（公务员局）", base: "区委组织部", alias: "公务员局", role: "lead", span: [0, 12], wrapped: false, separator: null }]);
  });

  test.each<[string, (string | null)[]]>([
    ["区住建委、区财政局", [null, "、"]],
    ["区住建委，区财政局；区民政局", [null, ",", ";"]],
    ["区住建委\n区财政局 区民政局", [null, "\n", " "]],
    ["区住建委、\n区财政局", [null, "、"]],
    ["区住建委和区财政局", [null, "和"]],
    ["区住建委（牵头）\n区财政局", [null, "\n"]],
  ])("separators of %j", (cell, separators) => expect(read(cell).map((unit) => unit.separator)).toEqual(separators));

  test.each<[string, (string | undefined)[]]>([
    ["区住建委（负责拆迁部分）、区财政局", ["负责拆迁部分", undefined]],
    ["区住建委：负责拆迁工作；区财政局：负责资金", ["负责拆迁工作", "负责资金"]],
    ["区住建委（牵头，负责拆迁）、区财政局", ["负责拆迁", undefined]],
    ["【拆迁】区住建委；【资金】区财政局", ["拆迁", "资金"]],
    ["拆迁：区住建委；资金：区财政局", ["拆迁", "资金"]],
    ["区民政局（张某 8888）", [undefined]],
  ])("shares of %j", (cell, shares) => expect(read(cell).map((unit) => unit.share)).toEqual(shares));

  test("members that a bracket names", () => {
    expect(read("各街道（东门、南湖）")[0]).toMatchObject({ as: "各街道", role: "collective", members: ["东门", "南湖"] });
  });

  test("the column settles the role where the cell says nothing", () => {
    expect(told(read("区住建委、区财政局", [], "lead"))).toBe("L 区住建委 | L 区财政局");
    expect(told(read("区住建委、各街道", [], "support"))).toBe("S 区住建委 | C 各街道");
    expect(told(read("区住建委、区财政局", [], "unit", true))).toBe("L 区住建委 | L 区财政局");
    expect(told(read("区住建委（牵头）、区财政局", [], "lead"))).toBe("L 区住建委 | S 区财政局");
  });

  test("a collective of the roster is one, whatever its words", () => {
    const vocabulary = learnUnitNames([], { units: [{ name: "石桥街道", aliases: [], groups: ["十镇街"] }] });
    expect(readUnitCell("十镇街、区财政局", { vocabulary, column: "unit", hasSupportColumn: false }).map((unit) => unit.role)).toEqual(["collective", "lead"]);
  });
});

describe("any text", () => {
  const words = fc.constantFrom("区住建委", "区财政局", "各街道", "王府井", "管委会", "和", "及", "等单位", "牵头", "配合单位", "：", "（", "）", "【", "】", "、", "，", "\n", " ", "/", "1.", "①", "★", "Dept of", " and ", "Bureau", "ＩＴ", "\u200b", "\u3000", "局", "区", "市", "负责", "13800000000", "😀", "-");
  const cells = fc.oneof(fc.array(words, { maxLength: 14 }).map((list) => list.join("")), fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "grapheme", maxLength: 40 }));

  test("never throws, and quotes exactly", () => {
    fc.assert(
      fc.property(cells, (cell) => {
        let before = 0;
        for (const unit of read(cell)) {
          const [start, end] = unit.span;
          expect(fold(cell.slice(start, end))).toBe(fold(unit.as));
          expect(unit.as).toBe(unit.as.trim());
          expect(unit.base.length).toBeGreaterThan(0);
          expect(start).toBeGreaterThanOrEqual(before);
          before = end;
        }
      }),
      { numRuns: 1500 },
    );
  });
});

describe("a reading does not hang on layout", () => {
  const names = "区住建委 区财政局 区委宣传部 团区委 区发展和改革委员会 王府井管委会 交通支队 规自分局 各街道办事处 区妇联 云溪街道办事处 区人力资源和社会保障局 区政府办 城建集团 第一医院 柳河镇 区疫情防控工作领导小组办公室".split(" ");

  test("the same units are read whether 、 or ， or a line break parts them", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names, { minLength: 1 }), fc.constantFrom("，", "\n", "、\n", "；", "/", ",", " "), (units, separator) => {
        expect(read(units.join(separator)).map((unit) => unit.as)).toEqual(units);
      }),
      { numRuns: 400 },
    );
  });

  test("a wrap anywhere inside a name is closed up where the name stands whole elsewhere", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(), (name, seed) => {
        const place = 1 + (seed % (name.length - 1));
        expect(read(`${name.slice(0, place)}\n${name.slice(place)}`, [name]).map((unit) => unit.as)).toEqual([name]);
      }),
      { numRuns: 300 },
    );
  });

  test("the order of the ledger's rows does not matter", () => {
    const cells = [...READ, ...TRAPS].map(([cell]) => cell);
    const readAll = (order: readonly string[]): Map<string, string> => {
      const vocabulary = learnUnitNames(order);
      return new Map(order.map((cell) => [cell, told(readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false }))]));
    };
    const first = readAll(cells);
    const turned = readAll([...cells].reverse());
    for (const cell of cells) expect(turned.get(cell)).toBe(first.get(cell));
  });
});

describe("large ledgers", () => {
  test("a hundred thousand cells are read", () => {
    const cells = Array.from({ length: 100_000 }, (_, place) => `区第${place % 700}推进办\n区生态\n环境局、区住建委`);
    const vocabulary = learnUnitNames(cells);
    let found = 0;
    for (const cell of cells) found += readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false }).length;
    expect(found).toBe(300_000);
  });

  test.each(["(", "（）", "区住建委\n", "区\n", "和", "区住建委区", "牵头", "A ", "1."])("a very long cell of %j is read to its end", (piece) => {
    const cell = piece.repeat(Math.ceil(30_000 / piece.length));
    for (const { span } of read(cell)) expect(span[1]).toBeLessThanOrEqual(cell.length);
  });
});
