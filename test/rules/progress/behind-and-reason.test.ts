import type { Deadline, Figure, Task } from "../../../src/ledger/ledger";
import { behindSchedule } from "../../../src/rules/progress/behind-schedule";
import { noReason } from "../../../src/rules/progress/no-reason";
import { describeExamples, findingsOf } from "../marked-examples";

const due = (date: string): Deadline => ({ kind: "date", date, span: null, from: "note" });
const figure = (ratio: number | null, rest: Partial<Figure> = {}): Figure => ({
  target: 100, actual: ratio === null ? null : ratio * 100, ratio, measure: "个", label: "点位", quote: "100个", span: [0, 4], ...rest,
});
const timed = (rest: Partial<Task>, percent?: string) => ({
  progress: "100个点位已整改。", ...(percent === undefined ? {} : { percent }), with: { deadline: due("2021-12-31"), ...rest },
});

describeExamples(
  behindSchedule,
  [
    timed({}, "三成"), timed({}, "已完成25%"), timed({}, "10/50"), timed({}, "一成"),
    timed({}, "30%"), timed({}, "0%"), timed({}, "0.3"), timed({}, "25"), timed({ figures: [figure(0.9), figure(0.2)] }), timed({ figures: [figure(0.301)] }),
    timed({ figures: [figure(0.9, { stage: { index: 0, last: false } }), figure(0.1, { stage: { index: 1, last: true } })] }), timed({ start: "2021-05-01", deadline: due("2021-07-31") }, "50%"), timed({ deadline: due("2021-06-30") }, "80%"),
    ...["正常推进", "滞后", "未启动", "待议"].map((status) => ({ ...timed({}, "0%"), status })),
  ],
  [
    timed({}, "40%"), timed({}, "100%"), timed({}, "1"), timed({}), timed({ figures: [figure(0.5)] }), timed({ figures: [figure(null)] }), timed({ state: "done" }, "10%"), timed({ start: "2021-08-01" }, "0%"),
    timed({ deadline: { kind: "recurring", every: "month", span: null, from: "cell" } }, "10%"), timed({ figures: [figure(0.1, { stage: { index: 0, last: false } })] }), timed({}, "见备注"),
    ...["暂缓", "已调整", "取消", "终止", "暂停", "On hold"].map((status) => ({ ...timed({}, "0%"), status })),
  ],
);

test("more than 30 points behind is an error; the shares are told to one decimal", () => {
  expect(findingsOf(behindSchedule, timed({}, "15%"))[0]).toMatchObject({ severity: "error", facts: { done: 15, elapsed: 49.6, behind: 34.6 } });
  expect(findingsOf(behindSchedule, timed({ figures: [figure(0.30053)] }))[0]).toMatchObject({ severity: "warning", facts: { done: 30.1, behind: 19.5, label: "点位" } });
});

const late = (progress: string, rest: Partial<Task> = {}) => ({ progress, with: { deadline: due("2021-05-31"), ...rest } });

describeExamples(
  noReason,
  [
    "工程进度滞后。", "征迁工作进展缓慢，完成12户。", { progress: "完成3户。", status: "滞后" }, { progress: "完成3户。", status: "红灯", problems: "无" }, late("完成12公里。"), late("正在施工。", { state: "behind" }),
    { ...timed({}, "20%"), progress: "完成路基2公里。" }, "Works are behind schedule.", { progress: "3 done.", status: "Delayed", next: "n/a" },
    { progress: "优待证发放完成3户。", status: "滞后" }, { progress: "3 done.", status: "Amber" }, late("拟定方案12个。"), late("安排在岗人员120人。"), late("列入2021年计划12项。"), late("承诺时限内办件3200件。"), { progress: "完成3户。", status: "黄灯" }, { progress: "完成3户。", status: "🔴" }, { progress: "完成3户。", status: "推进缓慢" },
  ],
  [
    { progress: "11处违建拆除9处，其余2处已起诉，待法院判决。", status: "滞后" }, { progress: "设计变更，待业主单位答复。", status: "滞后" }, { progress: "省级补助资金尚未下达，已完成选址。", status: "滞后" },
    { progress: "完成3户。", status: "滞后", remarks: "9月底才签订合同，后期将加快推进。" }, { progress: "完成3户。", status: "滞后", remarks: "因管线迁改滞后。" },
    late("已挂牌2次，现拟降价10%再次挂牌。"), late("已挂牌2次，均流拍。"), late("已支付320万元，剩余110万元安排在7月下旬支付。"), late("完成12台，其余18台按计划安排在7月上中旬检修。"), late("到货16台，余下4台厂家承诺7月10日前到货。"),
    late("完成评价186家，其余30家列入7月份评价计划。"), late("完成6栋，2栋转入明年实施。"), late("建议已采纳，将列入明年预算解决。"), late("已修缮4处，其余顺延至三季度。"),
    "因征地困难，工程进度滞后。", "工程进度滞后，下一步将增加班组。", "工程进度滞后，已督促施工单位加快施工。", { progress: "完成3户。", status: "滞后", problems: "管线迁改未完成" }, { progress: "完成3户。", status: "滞后", next: "增派2个班组" }, { progress: "完成3户。", status: "正常推进" },
    late("已完成。", { state: "done" }), late("受汛期影响，正在施工。"), "进度无滞留，完成80%。", { ...timed({}, "45%") }, "", "Delayed due to rain.",
  ],
);
