import fs from "node:fs";
import path from "node:path";
import { groupUnits, learnUnitNames, readUnitCell } from "../../../src/ledger/units";

const shared = path.join(__dirname, "../../../../shared");
const seedFile = path.join(shared, "seed/dongcheng-2021h1.json");
const goldFile = path.join(shared, "gold/seed-units-and-figures.json");
const isHere = fs.existsSync(seedFile) && fs.existsSync(goldFile);
if (!isHere) console.log("The real ledger is not here: its units are not checked.");

interface SeedTask {
  readonly no: number;
  readonly unitCell: string;
  readonly units: readonly string[];
}

(isHere ? describe : describe.skip)("the real ledger", () => {
  const tasks = isHere ? (JSON.parse(fs.readFileSync(seedFile, "utf8")) as SeedTask[]) : [];
  const gold = isHere ? (JSON.parse(fs.readFileSync(goldFile, "utf8")) as { units: Record<string, string[]> }).units : {};
  const cellsOf = { pasted: tasks.map((task) => task.unitCell), clean: tasks.map((task) => task.units.join("\n")) };

  test.each(["pasted", "clean"] as const)("all units of the %s copy are right", (copy) => {
    const cells = cellsOf[copy];
    const vocabulary = learnUnitNames(cells);
    const mentions = cells.map((cell) => readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false }));
    expect(mentions.map((units) => units.map((unit) => unit.as))).toEqual(tasks.map((task) => task.units));
    const { groups, nameOf } = groupUnits(mentions.flat());
    expect(mentions.map((units) => units.map((unit) => nameOf(unit.as)))).toEqual(tasks.map((task) => gold[String(task.no)]));
    expect(groups.filter((group) => group.aliases.length > 0)).toEqual([{ name: "区司法局", aliases: ["司法局"], why: "prefix", collective: false }]);
    expect(mentions.flatMap((units, place) => (units.some((unit) => unit.wrapped) ? [tasks[place]?.no] : []))).toEqual(copy === "pasted" ? [2, 11, 20, 22, 27, 29, 30, 31] : []);
  });
});
