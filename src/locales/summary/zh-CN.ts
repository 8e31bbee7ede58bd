/** Texts of the generated sheets in Chinese. */

import type { SummaryTexts } from "./summary-texts";

const QUARTERS = ["一", "二", "三", "四"];

const runText = ([first, last]: readonly [number, number]): string => (first === last ? `${first}` : `${first}—${last}`);

export const zhCN: SummaryTexts = {
  locale: "zh-CN",
  day: ({ year, month, day }) => `${year}年${month}月${day}日`,
  stretch: (start, end) => `${start}至${end}`,
  period: (period) => {
    switch (period.kind) {
      case "year": return `${period.year}年`;
      case "half": return `${period.year}年${period.number === 1 ? "上半年" : "下半年"}`;
      case "quarter": return `${period.year}年第${QUARTERS[period.number - 1] ?? period.number}季度`;
      case "months": return `${period.year}年1—${period.number}月`;
      case "month": return `${period.year}年${period.number}月`;
    }
  },
  states: { done: "已完成", "on-track": "正常推进", behind: "滞后", "not-started": "未启动", "cannot-tell": "无法判断" },
  roles: { lead: "牵头", support: "配合", collective: "集合" },
  paces: { attainment: ["超进度", "达进度", "欠进度", "严重欠进度"], lights: ["蓝灯", "黄灯", "红灯"] },
  severities: { error: "错误", warning: "提醒", info: "提示" },
  sign: (severity) => ({ error: "【错误】", warning: "【提醒】", info: "【提示】" })[severity],
  recurrences: { day: "每日", week: "每周", month: "每月", quarter: "每季度", "half-year": "每半年", year: "每年" },
  deadline: {
    ongoing: "长期",
    recurring: "定期",
    immediate: "立即",
    none: "未明确",
    invalid: (written) => (written === "" ? "无法识别" : `${written}（无法识别）`),
    milestones: (days) => `节点：${days.join("、")}`,
    overdue: (days) => `已逾期 ${days} 天`,
    dueSoon: (days) => (days === 0 ? "当日到期" : `还有 ${days} 天`),
  },
  reference: (scheme, number) => `${scheme}第${number}项`,
  row: (row) => `第 ${row} 行`,
  rows: (runs, more) => `第 ${runs.map(runText).join("、")} 行${more > 0 ? `，另有 ${more} 行` : ""}`,
  subtitle: ({ period, asOf, asOfGuessed, sheet }) =>
    [
      ...(period === null ? [] : [`报告期：${period}`]),
      `填报截止日：${asOf}${asOfGuessed ? "（表中未写明，按生成当日）" : ""}`,
      `来源：工作表“${sheet}”`,
    ].join("　"),
  footer: (sheet) => `${sheet}　第 &P 页，共 &N 页`,
  unit: {
    title: (unit) => `${unit} 重点任务进展汇总`,
    back: "← 返回总览",
    backTip: (overview) => `转到“${overview}”`,
    counts: ({ tasks, roles, states }) =>
      `任务共 ${tasks} 项：牵头 ${roles.lead}、配合 ${roles.support}` +
      `${roles.collective > 0 ? `、集合 ${roles.collective}` : ""}　｜　已完成 ${states.done}、正常推进 ${states["on-track"]}、` +
      `滞后 ${states.behind}、未启动 ${states["not-started"]}、无法判断 ${states["cannot-tell"]}`,
    checks: ({ overdue, dueSoon, errors, warnings }, days) =>
      `逾期 ${overdue} 项、${days} 天内到期 ${dueSoon} 项　｜　检查发现：错误 ${errors} 条、提醒 ${warnings} 条`,
    spellings: (names) => `本单位在原表中写作：${names.join("、")}`,
    collective: "本表为集合责任单位，任务由所含各单位分别落实。",
    headers: {
      seq: "序号", source: "来源", task: "工作内容", role: "角色", deadline: "完成时限", state: "状态", progress: "进展情况",
      others: "其他责任单位", findings: "检查发现", notes: "备注", row: "原表行",
    },
    rowTip: (sheet) => `转到“${sheet}”中的这一行`,
    withRemark: (text, remark) => `${text}（${remark}）`,
    moreFindings: (count) => `另有 ${count} 条，见检查结果。`,
    sheetFindings: "涉及本单位任务的全表问题：",
    cutText: "（文字过长，未全部显示，全文见此行）",
    goneTask: "以下任务已不在本单位名下，备注予以保留，可自行删除：",
    notesHint: "“备注”由填报单位填写，重新生成时予以保留；其余内容以原表为准。",
    fillHint: "请在“进展情况”“备注”两栏填写，填好后将本文件发回；其余各栏和行序请勿改动，有出入的请在“备注”中说明。",
    paceNote: "“状态”第二行为序时进度，按完成比例与时间进度之差划分。",
    blanks: { reporter: "填报人：", phone: "联系电话：", reviewer: "审核：" },
  },
  overview: {
    name: "总览",
    title: "重点任务进展总览",
    summary: ({ tasks, units, errors, warnings, infos }) =>
      `任务 ${tasks} 项，责任单位 ${units} 个　｜　检查发现：错误 ${errors} 条、提醒 ${warnings} 条、提示 ${infos} 条`,
    headers: {
      unit: "责任单位", done: "已完成", "on-track": "正常推进", behind: "滞后", "not-started": "未启动", "cannot-tell": "无法判断",
      tasks: "任务数", share: "完成率", lead: "牵头", support: "配合", collective: "集合", overdue: "逾期", errors: "错误", warnings: "提醒",
    },
    unitTip: (unit) => `转到 ${unit} 的汇总表`,
    noUnit: "（未明确责任单位）",
    total: "合计",
    totalNote: ({ tasks, shares }) =>
      tasks === shares
        ? "合计按任务计数。"
        : `合计按任务计数：一项任务有几个责任单位的，在各单位分别计入，合计只计一次，因此合计（${tasks}）不等于各行之和（${shares}）。`,
    orderNote: "责任单位按在原表中首次出现的先后排列，集合列在最后。",
    problemOrderNote: "责任单位按问题多少排列：先看错误，再看逾期，再看提醒，相同的按在原表中的先后。",
    problemsNote: "各单位的错误、提醒只计其任务上的问题；合计另含针对整张表的问题。",
    rulesTitle: "检查发现（按问题类型）",
    ruleHeaders: { rule: "问题类型", severity: "级别", count: "条数", rows: "涉及行" },
    wholeSheet: "整张表",
    noFindings: "未发现问题。",
    chart: (shown, units) => (shown < units ? `各单位任务状态（前 ${shown} 个单位）` : "各单位任务状态"),
  },
  report: {
    name: "校验报告",
    title: "进展台账校验报告",
    lines: {
      result: "校验结论", source: "校验对象", day: "填报截止日", period: "报告期", counts: "校验发现", compared: "与上期比较", ruleSet: "规则版本",
      fingerprint: "数据指纹", problems: "设置问题",
    },
    ready: (warnings) => (warnings > 0 ? `可以报送；另有提醒 ${warnings} 条，请留意。` : "可以报送。"),
    notReady: (reasons) => {
      const told = reasons.map((each) => {
        switch (each.why) {
          case "errors": return `尚有错误 ${each.count} 条`;
          case "waiver-reasons": return `${each.count} 条免检没有写明理由`;
          case "no-day": return "填报截止日尚未确定";
        }
      });
      return told.length === 0 ? "暂不能报送。" : `暂不能报送：${told.join("；")}。`;
    },
    source: ({ sheet, rows, tasks, units }) => `工作表“${sheet}”${rows === null ? "" : `${rows}`}，任务 ${tasks} 项，责任单位 ${units} 个`,
    dayFrom: { option: "填报人指定", title: "取自表题", header: "取自表头", note: "取自表中说明", today: "表中未写明，按校验当日" },
    noPeriod: "表中未写明",
    counts: ({ errors, warnings, infos, waived }) => `错误 ${errors} 条、提醒 ${warnings} 条、提示 ${infos} 条；另免检 ${waived} 条`,
    compared: (last) => {
      if (last === null) return "没有上期台账，未作比较。";
      const about = [...(last.period === null ? [] : [`报告期 ${last.period}`]), ...(last.asOf === null ? [] : [`填报截止日 ${last.asOf}`]), `任务 ${last.tasks} 项`];
      const name = `上期工作表“${last.sheet}”（${about.join("，")}）`;
      return last.related ? name : `${name}与本表不是同一份台账，未作比较。`;
    },
    problem: (path, found, allowed) =>
      `设置“${path.join(" › ")}”中的“${found}”不可用${allowed.length > 0 ? `（可用：${allowed.join("、")}）` : ""}，未采用。`,
    headers: { number: "编号", severity: "级别", rule: "问题类型", cell: "位置", seq: "任务序号", sentence: "说明", quote: "原文", waiver: "免检理由" },
    cellTip: (sheet) => `转到“${sheet}”中的这一处`,
    more: (count) => `另有 ${count} 条未列出。`,
    waivedTitle: (count) => `免检的问题（${count} 条）`,
    waiver: ({ reason, by, on }) => `${reason}\n${by}　${on}`,
  },
  returnSlip: {
    name: "退回单",
    title: "进展台账退回修改单",
    hint: "请各责任单位逐条核实，按“答复方式”填写“单位答复”。",
    headers: { unit: "责任单位", seq: "序号", task: "工作内容", severity: "级别", question: "需核实的问题", answerWith: "答复方式", answer: "单位答复", row: "原表行" },
    nothing: "没有需要退回的问题。",
    settled: "以下问题已不存在，单位答复予以保留，可自行删除：",
  },
};
