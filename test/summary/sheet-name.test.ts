import fc from "fast-check";
import { sheetName } from "../../src/summary";
import { sheetNamer } from "../../src/summary/sheet-name";

const FORBIDDEN = /[[\]:*?/\\\u0000-\u001f\u007f-\u009f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function expectLegal(name: string): void {
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name.trim()).toBe(name);
  expect(name).not.toMatch(FORBIDDEN);
  expect(name).not.toMatch(LONE_SURROGATE);
  expect(name.startsWith("'") || name.endsWith("'")).toBe(false);
  expect(name.toLowerCase()).not.toBe("history");
}

describe("a sheet's name", () => {
  test.each([
    ["区住建委", "区住建委"],
    ["区委组织部（公务员局）", "区委组织部（公务员局）"],
    ["区发改委/区统计局", "区发改委-区统计局"],
    ["区[城管]委：综合？", "区(城管)委-综合-"],
    ["'区民政局'", "区民政局"],
    ["王府井\n管委会", "王府井 管委会"],
    ["  区教委　", "区教委"],
    ["区\u200b教\u0000委", "区教委"],
    ["History", "History (2)"],
    ["hISTORY", "hISTORY (2)"],
    ["", "Sheet"],
    [" \t'' ", "Sheet"],
    ["\ud842", "Sheet"],
  ])("%j becomes %j", (wish, name) => {
    expect(sheetName(wish, [])).toBe(name);
  });

  test("a name that is taken gets a number, whatever its case or width", () => {
    expect(sheetName("总览", ["总览"])).toBe("总览 (2)");
    expect(sheetName("总览", ["总览", "总览 (2)"])).toBe("总览 (3)");
    expect(sheetName("OVERVIEW", ["Overview"])).toBe("OVERVIEW (2)");
    expect(sheetName("ＡB局", ["ab局"])).toBe("ＡB局 (2)");
    expect(sheetName("STRASSE", ["straße"])).toBe("STRASSE (2)");
    expect(sheetName("区民政局", ["民政局"])).toBe("区民政局");
  });

  test("a long name is cut to 31 units, its number included", () => {
    const long = "区推进国际一流营商环境建设和优化政务服务工作领导小组办公室秘书处";
    expect(sheetName(long, [])).toBe(long.slice(0, 31));
    const second = sheetName(long, [long.slice(0, 31)]);
    expect(second).toBe(`${long.slice(0, 27)} (2)`);
    expect(second).toHaveLength(31);
  });

  test("a pair of surrogates is not cut in half", () => {
    expect(sheetName(`${"委".repeat(30)}𠮷`, [])).toBe("委".repeat(30));
    expect(sheetName(`${"委".repeat(29)}𠮷`, [])).toBe(`${"委".repeat(29)}𠮷`);
  });

  test("any wish gives a legal name", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (wish) => expectLegal(sheetName(wish, []))));
    const nasty = fc.string({ unit: fc.constantFrom("'", "’", " ", "[", "/", "：", "\n", "\u0007", "𠮷", "\ud842", "委", "h", "ﷺ"), maxLength: 50 });
    fc.assert(fc.property(nasty, (wish) => expectLegal(sheetName(wish, []))));
  });

  test("names given one after another are all legal and all different", () => {
    const wish = fc.oneof(fc.constantFrom("History", "总览", "区局", "区局 (2)", "'区局'", "A", "a", "Ａ", "委".repeat(40)), fc.string({ unit: "binary", maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), fc.array(wish, { maxLength: 5 }), (wishes, taken) => {
        const namer = sheetNamer(taken);
        const names = wishes.map(namer.name);
        names.forEach(expectLegal);
        const all = [...names, ...taken];
        for (const name of names) {
          expect(all.filter((other) => other.toLowerCase() === name.toLowerCase())).toHaveLength(1);
          expect(all.filter((other) => other.toUpperCase() === name.toUpperCase())).toHaveLength(1);
        }
      }),
    );
  });
});
