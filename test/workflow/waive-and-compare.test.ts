/** Waivers and the last period, from one check to the next. */

import { defaultSettings } from "../../src/settings/office-settings";
import { check, forgetBaseline, keepBaseline, keepBaselineOf, saveSettings, setReportingDay, unwaive, waive, type CheckResult } from "../../src/workflow";
import { makeReport } from "../../src/workflow/report";
import { reportSchema } from "../../src/workflow/report-schema";
import { sheetOf, type Grid } from "../ledger/layout/sheet-of";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-port";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"];
const MAY: Grid = [
  [1, "推进青石河综合治理", "区水务局", "2021年4月底", "截至5月底，累计清理河道12公里，新建步道3公里。"],
  [2, "建设云台中学新校区", "区教委", "2021年12月底", "截至5月底，完成投资1.26亿元，主体结构封顶。"],
  [3, "开展燃气安全排查整治", "区城管委", "2021年12月底", "截至5月底，累计入户安检9600户，更换软管4100根。"],
];
const sheet = (rows: Grid, month = 5, day = 31) => sheetOf([[`云溪区重点任务进展台账（截至2021年${month}月${day}日）`], HEADER, ...rows], { name: "台账" });
const put = (book: MemoryWorkbook, rows: Grid, month = 6, day = 30) => book.sheets.set("台账", sheet(rows, month, day));

const overdue = ({ findings }: CheckResult) => findings.filter(({ rule }) => rule === "deadline/overdue");
const rules = ({ findings }: CheckResult) => new Set(findings.map(({ rule }) => rule));

describe("letting a finding pass", () => {
  it("takes it out of the open findings and out of the gate, with its reason", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const before = await check(book.port);
    expect(before.gate).toMatchObject({ ready: false, errors: 1 });
    await waive(book.port, overdue(before), before.ledger, "  市级已同意延期  ", " 李明 ", "2021-06-02");
    const after = await check(book.port);
    expect(after.gate).toEqual({ ...before.gate, ready: true, errors: 0 });
    expect(after.findings).toEqual(before.findings.filter(({ rule }) => rule !== "deadline/overdue"));
    expect(after.waived).toEqual([{ finding: overdue(before)[0], waiver: expect.objectContaining({ reason: "市级已同意延期", by: "李明", on: "2021-06-02" }) }]);
  });

  it("is refused without a reason or a name, and nothing is stored", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const result = await check(book.port);
    for (const [reason, by, missing] of [["", "李明", "reason"], [" 　\n", "李明", "reason"], ["。。。", "李明", "reason"], ["同意延期", " ", "name"], ["同意延期", "—", "name"]] as const) {
      await expect(waive(book.port, overdue(result), result.ledger, reason, by, "2021-06-02")).rejects.toMatchObject({ kind: "waiver-incomplete", facts: { missing } });
    }
    await expect(waive(book.port, overdue(result), result.ledger, "同意延期", "李明", "2021-06-31")).rejects.toMatchObject({ kind: "bad-date" });
    expect(book.stored.size).toBe(0);
  });

  it("cuts what is too long, and no character in two", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const result = await check(book.port);
    const [waiver] = await waive(book.port, overdue(result), result.ledger, `${"因".repeat(499)}𠀀`, "明".repeat(80), "2021-06-02");
    expect(waiver?.reason).toBe("因".repeat(499));
    expect(waiver?.by).toHaveLength(60);
    expect((await check(book.port)).waived).toHaveLength(1);
  });

  it("keeps the waivers that were there, and replaces the one for the same words", async () => {
    const book = memoryWorkbook(sheet([...MAY, [4, "建设口袋公园", "区园林局", "2021年12月底", ""]]));
    const first = await check(book.port);
    const missing = first.findings.filter(({ rule }) => rule === "progress/missing");
    await waive(book.port, overdue(first), first.ledger, "同意延期", "李明", "2021-06-02");
    await waive(book.port, missing, first.ledger, "下月起报", "王芳", "2021-06-02");
    await waive(book.port, overdue(first), first.ledger, "再次同意延期", "李明", "2021-06-03");
    const { waived, gate } = await check(book.port);
    expect(waived.map(({ finding, waiver }) => `${finding.rule} ${waiver.reason}`)).toEqual(["deadline/overdue 再次同意延期", "progress/missing 下月起报"]);
    expect(gate.errors).toBe(0);
  });

  it("can be taken back, one by one", async () => {
    const book = memoryWorkbook(sheet([...MAY, [4, "建设口袋公园", "区园林局", "2021年12月底", ""]]));
    const first = await check(book.port);
    await waive(book.port, first.findings.filter(({ severity }) => severity === "error"), first.ledger, "已向领导说明", "李明", "2021-06-02");
    const { waived } = await check(book.port);
    expect(waived).toHaveLength(2);
    await unwaive(book.port, waived.slice(0, 1).map(({ waiver }) => waiver));
    expect(overdue(await check(book.port))).toHaveLength(1);
    await unwaive(book.port, waived.map(({ waiver }) => waiver));
    expect(await check(book.port)).toEqual(first);
    expect(book.stored.has("waivers")).toBe(false);
  });

  it("never writes over waivers of a later version", async () => {
    const book = memoryWorkbook(sheet(MAY));
    book.stored.set("waivers", '{"version":2}');
    const result = await check(book.port);
    await expect(waive(book.port, overdue(result), result.ledger, "同意延期", "李明", "2021-06-02")).rejects.toMatchObject({ kind: "settings-unreadable" });
    const waiver = { rule: "a/b", task: null, text: "", reason: "同意", by: "李明", on: "2021-06-02" };
    await expect(unwaive(book.port, [waiver])).rejects.toMatchObject({ kind: "settings-unreadable" });
    expect(book.stored.get("waivers")).toBe('{"version":2}');
  });

  it("stands in the report as the contract has it", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const first = await check(book.port);
    await waive(book.port, overdue(first), first.ledger, "市级已同意延期", "李明", "2021-06-02");
    const report = makeReport(await check(book.port), { locale: "zh-CN", sheets: new Map(), cost: { roundTrips: 4, requestBytes: 0, responseBytes: 0 } });
    expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
    expect(report.waived).toMatchObject([{ rule: "deadline/overdue", severity: "error", cell: "D3", row: 3, quote: "2021年4月底", waiver: { reason: "市级已同意延期", by: "李明" } }]);
    expect(Object.keys(report.waived[0]?.waiver ?? {})).toEqual(["reason", "by"]);
    expect(report.findings.some(({ rule }) => rule === "deadline/overdue")).toBe(false);
  });
});

describe("the last period in the workbook", () => {
  const JUNE: Grid = [
    ["1", "推进青石河综合治理", "区水务局", "2021年8月底", "截至6月底，累计清理河道12公里，新建步道3公里。"],
    [2, "开展燃气安全排查整治", "区城管委", "2021年12月底", "截至6月底，累计入户安检8600户，更换软管5200根。"],
    [3, "建设口袋公园10个", "区园林局", "2021年12月底", "截至6月底，已建成4个，其余6个完成设计。"],
  ];

  it("is compared with by the next check", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const may = await check(book.port);
    expect(may.compared).toBeNull();
    const taken = await keepBaseline(book.port, may.ledger);
    put(book, JUNE);
    const june = await check(book.port);
    expect(june.compared).toEqual({ baseline: taken, from: "workbook", related: true });
    expect(june.findings.filter(({ rule }) => rule === "task/dropped").map(({ facts }) => facts.text)).toEqual(["建设云台中学新校区"]);
    expect([...rules(june)]).toEqual(expect.arrayContaining(["progress/nearly-unchanged", "figure/decreased", "task/new"]));
    await forgetBaseline(book.port);
    const forgotten = await check(book.port);
    expect(forgotten.compared).toBeNull();
    expect([...rules(forgotten)]).not.toContain("task/dropped");
  });

  it("gives way to a file's", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const { ledger } = await check(book.port);
    const baseline = await keepBaseline(book.port, ledger);
    const other = { ...baseline, tasks: baseline.tasks.slice(1) };
    expect((await check(book.port, { baseline: other })).compared).toEqual({ baseline: other, from: "file", related: true });
  });

  it("is taken from last period's workbook", async () => {
    const book = memoryWorkbook(sheet(JUNE, 6, 30));
    const { ledger } = await check(book.port);
    const last = await memoryWorkbook(sheet(MAY)).port.read({});
    const taken = await keepBaselineOf(book.port, last, { file: "五月.xlsx", ledger, today: "2021-07-02" });
    expect(taken).toMatchObject({ asOf: "2021-05-31", sheet: "台账" });
    expect((await check(book.port)).compared).toMatchObject({ from: "workbook", related: true });
  });

  it("is read by the reporting day and the period that last period's workbook remembers", async () => {
    const book = memoryWorkbook(sheet(JUNE, 6, 30));
    const last = memoryWorkbook(sheetOf([["云溪区重点任务进展台账"], HEADER, ...MAY], { name: "台账" }));
    await setReportingDay(last.port, "2021-05-28");
    await saveSettings(last.port, { ...defaultSettings, period: { start: "2021-05-01", end: "2021-05-31" } });
    const taken = await keepBaselineOf(book.port, await last.port.read({}), { file: "五月.xlsx", today: "2021-07-02" });
    expect(taken).toMatchObject({ asOf: "2021-05-28", period: { start: "2021-05-01", end: "2021-05-31" } });
  });

  it("is refused from a workbook without a ledger, and the one that is kept stays", async () => {
    const book = memoryWorkbook(sheet(MAY));
    const { ledger } = await check(book.port);
    await keepBaseline(book.port, ledger);
    const prices = await memoryWorkbook(sheetOf([["苹果", 3.5], ["梨", 2.8]], { name: "价目" })).port.read({});
    await expect(keepBaselineOf(book.port, prices, { file: "价目.xlsx", today: "2021-07-02" })).rejects.toMatchObject({ kind: "baseline-unreadable", facts: { file: "价目.xlsx", why: "no-header" } });
    expect((await check(book.port)).compared).not.toBeNull();
  });

  it("of another ledger is said, and compared with in nothing", async () => {
    const book = memoryWorkbook(sheetOf([["督查事项台账（截至2021年5月31日）"], HEADER, [1, "修订财务管理制度", "财务科", "长期", "截至5月底，完成初稿并征求意见12条。"], [2, "组织干部春季培训", "党校", "长期", "截至5月底，已举办3期，培训180人。"]], { name: "台账" }));
    await keepBaseline(book.port, (await check(book.port)).ledger);
    put(book, JUNE);
    const result = await check(book.port);
    expect(result.compared).toMatchObject({ related: false });
    put(book, JUNE);
    const alone = await check(memoryWorkbook(sheet(JUNE, 6, 30)).port);
    expect(result.findings).toEqual(alone.findings);
  });

  it("that is damaged is said, and stops nothing", async () => {
    const book = memoryWorkbook(sheet(MAY));
    await keepBaseline(book.port, (await check(book.port)).ledger);
    const whole = book.stored.get("baseline") ?? "";
    book.stored.set("baseline", whole.replace('"seq":2', '"seq":{}'));
    const { compared, problems, findings } = await check(book.port);
    expect(compared).toBeNull();
    expect(problems).toMatchObject([{ path: ["baseline", "tasks", 1, "seq"], why: "wrong-type" }]);
    expect(findings.length).toBeGreaterThan(0);
  });

  it("of a later version is never written over; forgetting it is the user's own wish", async () => {
    const book = memoryWorkbook(sheet(MAY));
    book.stored.set("baseline", '{"version":2}');
    const { ledger } = await check(book.port);
    await expect(keepBaseline(book.port, ledger)).rejects.toMatchObject({ kind: "settings-unreadable" });
    expect(book.stored.get("baseline")).toBe('{"version":2}');
    await forgetBaseline(book.port);
    await keepBaseline(book.port, ledger);
    expect((await check(book.port)).compared?.related).toBe(true);
  });
});
