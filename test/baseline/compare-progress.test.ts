/** What counts as news between two periods, and what does not. */

import fc from "fast-check";
import { compareProgress, defaultNearSynonyms, isSameProgress } from "../../src/ledger/baseline";

const options = { asOf: "2021-06-30", asOfBefore: "2021-05-31", synonyms: defaultNearSynonyms, share: 0.9 };
const compare = (before: string, now: string) => compareProgress(before, now, options);
const kind = (before: string, now: string) => compare(before, now).kind;
/** "before→now" of each change. */
const changed = (before: string, now: string) => compare(before, now).changes.map((each) => `${each.before}→${each.now}`);

const long = "区住建委积极组织各街道开展老旧小区综合整治，建立周调度机制，协调解决居民反映的停车、漏水等问题，指导施工单位做好文明施工和扬尘管控，各项工作按计划有序推进。";

describe("unchanged", () => {
  it.each([
    ["已完成选址，正在办理手续。", "已完成选址，正在办理手续。"],
    ["已完成选址，正在办理手续。", " 已完成选址, 正在办理手续。\u3000"],
    ["已办结1204件，满意率99%。", "已办结１２０４件，满意率９９％。"],
    ["1.已完成选址。\n2.正在办理手续。", "1. 已完成选址。\r\n\r\n2. 正在办理手续。"],
    ["召开“两区”建设推进会，1—5月入库30个。", "召开\"两区\"建设推进会，1-5月入库30个。"],
    ["正在组织居民搬家交房，另有部分项目开展前期研究和方案设计工作。", "正在组织居民搬家交房，另有部分\n项目开展前期研究和方案设计工作。"],
  ])("%j, %j", (before, now) => expect(kind(before, now)).toBe("unchanged"));

  it("is never said of a blank cell", () => expect(isSameProgress("", " ")).toBe(false));
});

describe("nearly unchanged: nothing but times, synonyms and order", () => {
  it.each([
    ["截至5月底，已完成清产核资。", "截至六月底，已完成清产核资。", "截至5月底→截至六月底"],
    ["一季度，检查企业32家。", "上半年，检查企业32家。", "一季度→上半年"],
    ["2021年5月31日召开部署会，制定方案。", "2021年6月30日召开部署会，制定方案。", "2021年5月31日→2021年6月30日"],
    ["下一步，将于7月底前完成招标。", "下一步，将于8月底前完成招标。", "7月底→8月底"],
    ["截至5月底，开展巡查12次。", "目前，进行巡查12次。", "截至5月底→目前 开展→进行"],
    ["As of May 31, 12 of 20 sites were surveyed.", "As of June 30, 12 of 20 sites were surveyed.", "As of May 31→As of June 30"],
    [long, long.replace("积极", "大力"), "积极→大力"],
  ])("%j, %j", (before, now, changes) => {
    expect(kind(before, now)).toBe("nearly-unchanged");
    expect(changed(before, now).join(" ")).toBe(changes);
  });

  it("points in another order are quoted as moved", () => {
    expect(changed("1.东关项目正在施工；\n2.西苑项目正在设计；", "1.西苑项目正在设计；\n2.东关项目正在施工；")).toEqual(["西苑项目正在设计；→西苑项目正在设计；"]);
  });

  it("words taken away leave an empty span", () => {
    const { changes } = compare(`${long}各方反映良好。`, long);
    expect(changes.at(-1)).toMatchObject({ before: "各方反映良好。", now: "" });
  });

  it("the office's own synonyms count, and the share is a setting", () => {
    const own = { ...options, synonyms: ["抓实/做实"] };
    expect(compareProgress("抓实队伍建设。", "做实队伍建设。", own).kind).toBe("nearly-unchanged");
    expect(compareProgress("抓实队伍建设。", "做实队伍建设。", options).kind).toBe("changed");
    expect(compareProgress(long, long.replace("积极", "大力"), { ...options, share: 0.99 }).kind).toBe("changed");
  });
});

describe("changed: a number, a stage or a statement is new", () => {
  it.each([
    ["一季度，检查企业32家。", "上半年，检查企业33家。"],
    ["排名第三。", "排名第二。"],
    ["5号楼封顶。", "6号楼封顶。"],
    ["PM2.5浓度为42微克/立方米。", "PM2.5浓度为41微克/立方米。"],
    ["办结 1,204 件。", "办结 1,304 件。"],
    ["投资1.2亿元。", "投资1.2万元。"],
    ["三栋楼完成腾退。", "四栋楼完成腾退。"],
    ["用时3日完成审批。", "用时5日完成审批。"],
    ["预计6月底完成验收，力争再完成3个小区。", "预计7月底完成验收，力争再完成4个小区。"],
    ["一审168件，二审22件。", "一审22件，二审168件。"],
    [`${long}东关项目正在招标。`, `${long}东关项目已完成招标。`],
    [`${long}东关项目正在施工。`, `${long}东关项目已竣工。`],
    ["未完成整改。", "完成整改。"],
    [long, `${long}东湖断面恢复三类水质。`],
    [long, long.replace("各项工作按计划有序推进", "东关小区外墙改造全部完成")],
    ["1.东关项目正在施工；\n2.西苑项目正在设计；", "1.西苑项目正在施工；\n2.东关项目正在设计；"],
    ["", "已完成。"],
    ["已完成。", ""],
  ])("%j, %j", (before, now) => expect(kind(before, now)).toBe("changed"));
});

const words = fc.constantFrom("已完成", "持续推进", "截至5月底", "，", "。", "；", "\n", "1.", "2.", "32个", "1.2亿元", " ", "“两区”", "６月", "PM2.5", "第三", "加强", "东关", "正在", "😀", "（", "）", "%");
const texts = fc.oneof(fc.array(words, { maxLength: 40 }).map((parts) => parts.join("")), fc.string({ maxLength: 60 }));

test("no text throws, spans quote exactly, a text is its own likeness", () => {
  fc.assert(
    fc.property(texts, texts, (before, now) => {
      const { kind: told, changes } = compare(before, now);
      for (const change of changes) expect(now.slice(...change.span)).toBe(change.now);
      if (told !== "nearly-unchanged") expect(changes).toEqual([]);
      if (/[\p{L}\p{N}]/u.test(now)) expect(kind(now, now)).toBe("unchanged");
    }),
    { numRuns: 400 },
  );
});

test("a long cell takes no long time", () => {
  const before = Array.from({ length: 1500 }, (_, index) => `第${index}处点位已完成整改，`).join("");
  const now = Array.from({ length: 1500 }, (_, index) => `第${index + 700}处点位正在整改，`).join("");
  expect(kind(before, now)).toBe("changed");
});
