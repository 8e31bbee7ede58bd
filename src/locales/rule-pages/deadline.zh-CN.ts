import type { PagesOf } from "./rule-page-texts";

export const deadlinePagesZhCN: PagesOf<"deadline"> = {
  "deadline/missing": {
    what: "没有完成时限：格里是空的，或是“/”“无”；表中说明没有统一规定，工作内容里也没有写。",
    silent: "表中说明统一规定了时限，或工作内容写明了“10月底前完成”，都算有时限。",
  },
  "deadline/unreadable": {
    what: "时限是文字，看不出是哪一天。",
    silent: "“长期”是明确的说法，不是看不懂。",
  },
  "deadline/impossible-date": {
    what: "时限写的日期不存在，如 6 月 31 日、13 月。",
    silent: "2028 年是闰年，2 月有 29 日。",
  },
  "deadline/overdue": {
    what: "过了时限，进展中看不出已经完成。时限当天不算逾期。",
    silent: "时限虽过，进展写明已在时限前全部完成。",
  },
  "deadline/due-soon": {
    what: "离时限只剩几天（含当天），进展中看不出已经完成。",
    silent: "“每月10日前”是定期工作，月月都有，不提示到期。",
  },
  "deadline/conflict": {
    what: "时限晚于表中说明统一规定的时限，或早于开始时间。",
    silent: "比统一规定早，不矛盾。",
  },
  "deadline/mixed-format": {
    what: "各项时限的日期写法不一，如“2025年9月30日”与“2025.10.31”。全表只提示一次。",
    silent: "都是年月日的写法，有没有“前”字不影响。",
    fix: "把日期改成多数任务的写法，日子不变；看不准的不改。",
  },
};
