/** What a waiver holds for: the words of a finding, wherever they stand, until they are others. */

import fc from "fast-check";
import type { Ledger } from "../../src/ledger/ledger";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger, type RuleChoices } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";
import { applyWaivers, WordsOfFindings } from "../../src/settings/waived-words";
import { readWaivers, storedWaivers, type Waiver } from "../../src/settings/waivers";
import { ledgerOf, sheetOf, type Grid } from "../ledger/layout/sheet-of";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];
const RIVER = [1, "推进青石河综合治理", "区水务局", "2021年5月底", "累计清理河道12公里，新建步道3公里，其余地段正在加快推进。"];
const SCHOOL = [2, "建设云台中学新校区", "区教委", "2021年12月底", ""];
const GAS = [3, "开展燃气安全排查整治", "区城管委", "2021年12月底", "1.已入户安检9600户。\n2.共更换软管4100根，其中灶前软管4000根、表后软管300根。"];
const ROWS: Grid = [RIVER, SCHOOL, GAS];

interface Checked {
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
}

function check(rows: Grid, { asOf = "2021-06-30", rules = {} }: { asOf?: string; rules?: RuleChoices } = {}): Checked {
  const ledger = ledgerOf(sheetOf([HEADER, ...rows]), { asOf });
  return { ledger, findings: checkLedger(ledger, catalogue, rules) };
}

/** The waivers of a check's findings of one rule, as they come back from the workbook. */
function waiversOf({ ledger, findings }: Checked, rule: string, only: (finding: Finding) => boolean = () => true): readonly Waiver[] {
  const words = new WordsOfFindings(ledger);
  const given = findings.filter((each) => each.rule === rule && only(each)).map((each) => ({ ...words.of(each), reason: "已向领导说明", by: "李明", on: "2021-06-30" }));
  expect(given.length).toBeGreaterThan(0);
  return readWaivers(JSON.parse(JSON.stringify(storedWaivers(given)))).waivers;
}

/** Texts of the tasks whose findings of the rule stay open, and of those that are waived. */
function sorted({ ledger, findings }: Checked, waivers: readonly Waiver[], rule: string) {
  const { open, waived } = applyWaivers(findings, ledger, waivers);
  expect(open.length + waived.length).toBe(findings.length);
  const texts = (list: readonly Finding[]) => list.filter((each) => each.rule === rule).map(({ task }) => ledger.tasks.find(({ key }) => key === task)?.text ?? "–");
  return { open: texts(open), waived: texts(waived.map(({ finding }) => finding)) };
}

const overdue = "deadline/overdue";

describe("a waived finding", () => {
  const waivers = waiversOf(check(ROWS), overdue);
  const river = "推进青石河综合治理";

  it("is waived, and no other", () => {
    expect(sorted(check(ROWS), waivers, overdue)).toEqual({ open: [], waived: [river] });
    expect(sorted(check(ROWS), waivers, "progress/missing")).toEqual({ open: ["建设云台中学新校区"], waived: [] });
  });

  it("stays waived where rows are sorted, put in and renumbered", () => {
    const moved: Grid = [["", "", "", "", ""], GAS, [9, "建设口袋公园", "区园林局", "2021年4月底", "正在施工。"], [7, ...RIVER.slice(1)], SCHOOL];
    expect(sorted(check(moved), waivers, overdue)).toEqual({ open: ["建设口袋公园"], waived: [river] });
  });

  it("stays waived a month later, though it is overdue by more days", () => {
    expect(sorted(check(ROWS, { asOf: "2021-07-31" }), waivers, overdue).waived).toEqual([river]);
  });

  it.each([["full-width digits", "２０２１年５月底"], ["spaces", " 2021 年 5 月底　"], ["a line break", "2021年\n5月底"]])("stays waived with %s", (_name, deadline) => {
    expect(sorted(check([[...RIVER.slice(0, 3), deadline, RIVER[4] ?? ""]]), waivers, overdue).waived).toEqual([river]);
  });

  it("is open again once its cell says something else", () => {
    expect(sorted(check([[...RIVER.slice(0, 3), "2021年4月底", RIVER[4] ?? ""]]), waivers, overdue)).toEqual({ open: [river], waived: [] });
  });

  it("is open for another task that says the same", () => {
    const [, ...rest] = RIVER.slice(1);
    expect(sorted(check([[1, "推进白石河综合治理", ...rest]]), waivers, overdue).open).toEqual(["推进白石河综合治理"]);
  });

  it("does not lend its waiver to another rule", () => {
    expect(sorted(check(ROWS), waivers.map((each) => ({ ...each, rule: "progress/missing" })), overdue).waived).toEqual([]);
  });
});

describe("an empty cell", () => {
  it("is waived while it is empty", () => {
    const waivers = waiversOf(check(ROWS), "progress/missing");
    expect(sorted(check([GAS, SCHOOL]), waivers, "progress/missing").waived).toEqual(["建设云台中学新校区"]);
    const filled = [...SCHOOL.slice(0, 4), "1."];
    expect(sorted(check([filled]), waivers, "progress/missing").open).toEqual(["建设云台中学新校区"]);
  });
});

describe("two findings of one rule in one cell", () => {
  const both = "1.共更换软管4100根，其中灶前软管4000根、表后软管300根。\n2.共整改隐患90处，其中用气环境60处、连接软管50处。";
  const rows: Grid = [[...GAS.slice(0, 4), both]];
  it("are waived one by one", () => {
    const checked = check(rows);
    const mismatches = checked.findings.filter(({ rule }) => rule === "figure/parts-mismatch");
    expect(mismatches).toHaveLength(2);
    const waivers = waiversOf(checked, "figure/parts-mismatch", (each) => each === mismatches[0]);
    expect(sorted(checked, waivers, "figure/parts-mismatch")).toEqual({ open: ["开展燃气安全排查整治"], waived: ["开展燃气安全排查整治"] });
  });
});

describe("a text that is wrapped anew", () => {
  it("keeps its waiver, also one that quotes words", () => {
    const waivers = waiversOf(check(ROWS), "figure/parts-mismatch");
    const wrapped = "1．已入户安检 9600 户。\n2.共更换软管 4100 根，其中灶前软\n管 4000 根、表后软管 300 根。";
    expect(sorted(check([[...GAS.slice(0, 4), wrapped]]), waivers, "figure/parts-mismatch").waived).toEqual(["开展燃气安全排查整治"]);
  });

  it("loses it once a number is another", () => {
    const waivers = waiversOf(check(ROWS), "figure/parts-mismatch");
    const changed = String(GAS[4]).replace("9600", "9700");
    expect(sorted(check([[...GAS.slice(0, 4), changed]]), waivers, "figure/parts-mismatch").open).toEqual(["开展燃气安全排查整治"]);
  });
});

describe("a finding about the sheet", () => {
  const noDeadline = (rows: Grid) => {
    const ledger = ledgerOf(sheetOf([["序号", "工作内容", "责任单位", "进展情况"], ...rows.map((row) => [...row.slice(0, 3), row[4] ?? ""])]), { asOf: "2021-06-30" });
    return { ledger, findings: checkLedger(ledger, catalogue) };
  };
  const missing = "sheet/column-missing";
  const roles = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === missing).map(({ facts }) => facts.role);

  it("is waived for what it names, whatever the rows are", () => {
    const waivers = waiversOf(noDeadline(ROWS), missing, ({ facts }) => facts.role === "deadline");
    const { ledger, findings } = noDeadline([GAS, RIVER]);
    const { open, waived } = applyWaivers(findings, ledger, waivers);
    expect(roles(waived.map(({ finding }) => finding))).toEqual(["deadline"]);
    expect(roles(open)).not.toContain("deadline");
    expect(roles(open)).toContain("status");
  });

  it("that speaks for many rows is waived by its rule", () => {
    const many = (count: number): Grid => Array.from({ length: count }, (_, index) => [index + 1, `推进第${index + 1}段河道整治`, "区水务局", "2021年12月底", `正在持续加强第${index + 1}段的组织领导，不断加大工作力度。`]);
    const rule = "progress/no-figures";
    const first = check(many(10));
    expect(first.findings.filter((each) => each.rule === rule && each.rows !== undefined)).toHaveLength(1);
    const waivers = waiversOf(first, rule);
    expect(waivers).toMatchObject([{ rule, task: null, text: "" }]);
    expect(sorted(check(many(14)), waivers, rule)).toEqual({ open: [], waived: ["–"] });
    // As errors they stand at their cells, each for itself.
    const grave = check(many(10), { rules: { [rule]: { severity: "error" } } });
    expect(sorted(grave, waivers, rule).waived).toEqual([]);
  });
});

describe("a task over several rows", () => {
  it("keeps its waiver when its rows are joined", () => {
    const split = (cells: Grid): Checked => {
      const ledger = ledgerOf(sheetOf([HEADER, ...cells]), { asOf: "2021-06-30" });
      return { ledger, findings: checkLedger(ledger, catalogue) };
    };
    const two = split([[1, "推进青石河综合治理", "区水务局", "2021年5月底", "已清理河道12公里。"], ["^", "^", "^", "^", "正在新建步道3公里。"], SCHOOL]);
    const one = split([[1, "推进青石河综合治理", "区水务局", "2021年5月底", "已清理河道12公里。\n正在新建步道3公里。"], SCHOOL]);
    expect(sorted(one, waiversOf(two, overdue), overdue).waived).toEqual(["推进青石河综合治理"]);
  });
});

describe("stored waivers", () => {
  const waiver: Waiver = { rule: overdue, task: "k", text: "2021年5月底", column: "deadline", reason: "延期已获同意", by: "李明", on: "2021-06-30" };

  it("keep of two for the same words the later one", () => {
    const stored = storedWaivers([waiver, { ...waiver, text: "别的" }, { ...waiver, reason: "又延了一次" }]);
    expect(stored?.waivers.map(({ reason }) => reason)).toEqual(["延期已获同意", "又延了一次"]);
    expect(storedWaivers([])).toBeUndefined();
  });

  it.each([
    ["no reason", { ...waiver, reason: "  " }, "waivers 0 reason"],
    ["a mark for a reason", { ...waiver, reason: "……" }, "waivers 0 reason"],
    ["no name", { ...waiver, by: "" }, "waivers 0 by"],
    ["a day that is none", { ...waiver, on: "2021-02-30" }, "waivers 0 on"],
    ["an endless reason", { ...waiver, reason: "因".repeat(501) }, "waivers 0 reason"],
    ["a text that is none", { ...waiver, text: 5 }, "waivers 0 text"],
    ["no entries", "免检", "waivers 0"],
  ])("count for nothing with %s", (_name, entry, path) => {
    const { waivers, problems } = readWaivers({ version: 1, waivers: [entry, waiver] });
    expect(waivers).toEqual([waiver]);
    expect(problems.map((each) => each.path.join(" "))).toEqual([path]);
  });

  it("are left alone where a later version wrote them", () => {
    expect(readWaivers({ version: 2, waivers: [waiver] })).toEqual({ waivers: [], problems: [{ path: ["waivers"], why: "future-version", found: "2", allowed: ["1"] }] });
  });

  it("are read without an error, whatever stands there", () => {
    const entry = fc.oneof(fc.jsonValue(), fc.record({ rule: fc.string(), task: fc.option(fc.string()), text: fc.string(), reason: fc.string(), by: fc.string(), on: fc.constantFrom("2021-06-30", "never") }));
    const stored = fc.oneof(fc.jsonValue(), fc.record({ version: fc.constantFrom(1, 1, 0, 3, "1"), waivers: fc.oneof(fc.array(entry), fc.jsonValue()) }), fc.anything());
    fc.assert(
      fc.property(stored, (value) => {
        for (const { reason, by } of readWaivers(value).waivers) expect(reason.trim() !== "" && by.trim() !== "").toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
