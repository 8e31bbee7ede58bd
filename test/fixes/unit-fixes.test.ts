/** Fixes of responsible units: names and lists. */

import type { Roster } from "../../src/ledger/units";
import { among, fixed, fixesOf, readRows, tasks, type SheetParts } from "./fixed-ledger";

const work = (index: number) => `推进第${["一", "二", "三", "四", "五", "六"][index]}批河道整治。`;
const told = (index: number) => `已完成清淤${index + 3}公里，栽植护岸绿化${index + 2}处。`;
const ledger = (...units: readonly string[]) => tasks(...units.map((unit, index): [string, string, string] => [work(index), unit, told(index)]));
const units = (rows: readonly (readonly unknown[])[]) => rows.slice(1).map((row) => row[2]);
const unitsAfter = (names: readonly string[], rule: string, parts: SheetParts = {}) => units(fixed(ledger(...names), rule, parts));
const readUnits = (rows: Parameters<typeof readRows>[0]) => readRows(rows).tasks.map((task) => task.units.map((unit) => [unit.as, unit.role]));

describe("unit/wrapped-name", () => {
  it("rejoins a name that is broken over lines, and nothing else in the cell", () => {
    const names = ["区住房城乡\n建设委、区水务局", "区水务局\n区城管委", "区住房城乡建设委", "区城管委"];
    expect(unitsAfter(names, "unit/wrapped-name")).toEqual(["区住房城乡建设委、区水务局", "区水务局\n区城管委", "区住房城乡建设委", "区城管委"]);
  });

  it("leaves the units as they were read", () => {
    const rows = ledger("区住房城乡\n建设委、区水务局", "区水务局", "区住房城乡建设委");
    expect(readUnits(fixed(rows, "unit/wrapped-name"))).toEqual(readUnits(rows));
  });

  it("keeps the space between Latin words", () => {
    const names = ["Department of Water\nAffairs; Finance Bureau", "Department of Water Affairs", "Finance Bureau", "Department of Water Affairs; Finance Bureau"];
    expect(unitsAfter(names, "unit/wrapped-name")[0]).toBe("Department of Water Affairs; Finance Bureau");
  });
});

describe("unit/duplicate", () => {
  it("takes the later mention out with its separator", () => {
    expect(unitsAfter(["区水务局、区财政局、区水务局", "区财政局"], "unit/duplicate")[0]).toBe("区水务局、区财政局");
    expect(unitsAfter(["区水务局、区水务局、区财政局", "区财政局"], "unit/duplicate")[0]).toBe("区水务局、区财政局");
  });

  it("leaves a mention that has a part of the work of its own", () => {
    const [before] = ledger("区水务局（负责清淤）、区财政局、区水务局（负责绿化）", "区财政局").slice(1);
    expect(unitsAfter([before?.[2] ?? "", "区财政局"], "unit/duplicate")[0]).toBe(before?.[2]);
  });
});

describe("unit/separator-style", () => {
  it("parts units as most tasks do", () => {
    const names = ["区水务局、区财政局", "区城管委、区财政局", "区水务局，区城管委", "区财政局；区城管委", "区水务局\n区财政局"];
    expect(unitsAfter(names, "unit/separator-style")).toEqual([names[0], names[1], "区水务局、区城管委", "区财政局、区城管委", "区水务局、区财政局"]);
  });

  it("leaves separators that stand beside words of a role", () => {
    const names = ["区水务局、区财政局", "区城管委、区财政局", "牵头：区水务局；配合：区城管委，区财政局"];
    const after = unitsAfter(names, "unit/separator-style");
    expect(after[2]).toBe("牵头：区水务局；配合：区城管委、区财政局");
    expect(readUnits(ledger(...(after as string[])))).toEqual(readUnits(ledger(...names)));
  });

  it("does nothing where most are parted by a space", () => {
    const names = ["区水务局 区财政局", "区城管委 区财政局", "区水务局、区城管委"];
    expect(fixesOf(ledger(...names), "unit/separator-style")).toEqual([]);
  });
});

describe("unit/variant-name", () => {
  it("gives all spellings the canonical name, wherever the finding stands", () => {
    expect(unitsAfter(["司法局", "区司法局、区财政局", "区财政局", "区水务局"], "unit/variant-name")).toEqual(["区司法局", "区司法局、区财政局", "区财政局", "区水务局"]);
    expect(unitsAfter(["区司法局", "区司法局", "司法局、区财政局", "区水务局"], "unit/variant-name")).toEqual(["区司法局", "区司法局", "区司法局、区财政局", "区水务局"]);
  });

  it("keeps a bracketed second name", () => {
    const after = unitsAfter(["组织部（公务员局）", "区委组织部", "区委组织部", "区财政局"], "unit/variant-name");
    expect(after[0]).toBe("区委组织部（公务员局）");
  });
});

describe("with a roster", () => {
  const roster: Roster = {
    units: [
      { name: "区水务局", aliases: [], groups: [] },
      { name: "区城市管理委员会", aliases: ["区城管委"], groups: [] },
      { name: "云溪街道办事处", aliases: [], groups: ["各街道办事处"] },
      { name: "柳岸街道办事处", aliases: [], groups: ["各街道办事处"] },
    ],
  };

  it("unit/not-in-roster offers the nearest name", () => {
    const after = unitsAfter(["区水物局、区城管委", "区水务局"], "unit/not-in-roster", { roster });
    expect(after[0]).toBe("区水务局、区城管委");
  });

  it("unit/collective names the members, each once", () => {
    const after = unitsAfter(["区水务局、各街道办事处", "云溪街道办事处、各街道办事处"], "unit/collective", { roster });
    expect(after).toEqual(["区水务局、云溪街道办事处、柳岸街道办事处", "云溪街道办事处、柳岸街道办事处"]);
  });

  it("unit/collective has no offer without one", () => {
    expect(fixesOf(ledger("区水务局、各街道办事处", "区水务局"), "unit/collective")).toEqual([]);
  });
});

describe("a unit cell that a formula tells", () => {
  it("is left out where there are others", () => {
    const names = ["区水务局、区财政局", "区城管委、区财政局", "区水务局，区城管委", "区财政局，区城管委"];
    expect(unitsAfter(names, "unit/separator-style", { formulas: ["3,2"] })).toEqual([...names.slice(0, 3), "区财政局、区城管委"]);
  });

  it("is shown and not applied", () => {
    const [fix] = fixesOf(ledger("区水务局、区财政局、区水务局", "区财政局"), "unit/duplicate", { formulas: ["1,2"] });
    expect(fix?.blocked).toBe("formula");
  });
});

it("unit/share-unclear has no fix: labels without words would only silence the rule", () => {
  expect(fixesOf(among(["建设公园。", "区园林局、区财政局", "已建成公园2处。"]), "unit/share-unclear")).toEqual([]);
});
