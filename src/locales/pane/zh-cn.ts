/** The task pane's words in Chinese: short, calm, as one clerk would tell another. */

import type { Ledger, LedgerColumn, Role } from "../../ledger/ledger";
import type { Severity } from "../../rules/finding";

const roles: Readonly<Record<Role, string>> = {
  seq: "序号",
  reference: "任务来源",
  category: "类别",
  task: "工作内容",
  target: "工作目标",
  measures: "工作措施",
  lead: "牵头单位",
  support: "配合单位",
  unit: "责任单位",
  person: "责任人",
  start: "开始时间",
  deadline: "完成时限",
  milestone: "时间节点",
  progress: "进展情况",
  percent: "完成比例",
  status: "完成状态",
  problems: "存在问题",
  next: "下一步工作",
  updated: "更新日期",
  remarks: "备注",
};

const asOfFrom: Readonly<Record<Ledger["asOfFrom"], string>> = {
  option: "您在设置里指定",
  title: "取自标题",
  header: "取自表头",
  note: "取自表注",
  today: "表中未写明，按今天算",
};

const columnBy: Readonly<Record<LedgerColumn["by"], string>> = {
  header: "按表头认出",
  content: "按内容认出",
  user: "您指定的",
};

const severity: Readonly<Record<Severity, string>> = { error: "错误", warning: "提醒", info: "提示" };

export const zhCN = {
  paneName: "进展台账",
  tabs: { check: "校验", changes: "上期变化", summaries: "汇总表", settings: "设置", label: "功能" },

  intro: {
    title: "报送前，先校验一遍",
    text: "查缺项，查过期的进展，查对不上的数字，逐条说明在哪一格、为什么。",
    safe: "校验只读取，不改动表格；数据不离开本机。",
  },

  check: "校验",
  checkAgain: "重新校验",
  stop: "停止",
  running: {
    check: "正在校验",
    mark: "正在标记",
    clear: "正在清除标记",
    summarise: "正在生成汇总表",
    remove: "正在删除汇总表",
    workbooks: "正在打开单位的工作簿",
    fix: "正在修正",
    undo: "正在撤销修正",
    waive: "正在记下免检",
    unwaive: "正在撤销免检",
    baseline: "正在保存上期",
    changes: "正在与上期对照",
    report: "正在写校验报告",
    verify: "正在核对改动",
    slip: "正在写退回单",
    collect: "正在读取各单位的文件",
    "take-over": "正在采用",
    settings: "正在保存设置",
    roster: "正在读取单位名录",
    transfer: "正在读取设置文件",
  },
  percent: (share: number) => `${share}%`,
  stopped: "已停止。",

  gate: {
    label: "报送检查",
    ready: "可以报送",
    answer: (title: string, line: string) => `${title}：${line}。`,
    notReady: "暂不能报送",
    errors: (count: number) => `有 ${count} 处错误，须先改正`,
    clean: "没有发现问题",
    warnings: (count: number) => `没有错误，有 ${count} 处提醒，请看一遍`,
    infos: (count: number) => `没有错误和提醒，有 ${count} 条提示`,
    blocked: "没有错误，但还缺报送的条件，见下方说明",
    waived: (count: number) => `另有 ${count} 条免检`,
    compared: (day: string | null) => (day === null ? "与上期对照" : `与上期（${day}）对照`),
    sameDay: (day: string) => `与上期对照；上期的填报截止日与本期相同（${day}），请确认不是同一期`,
    notCompared: "上期像是另一份台账，没有对照",
  },
  severity,
  countLabel: (level: Severity, count: number) => `${severity[level]} ${count} 条`,
  filterBy: "按程度筛选",

  recognised: {
    line: (sheet: string, tasks: number) => `${sheet}：${tasks} 项任务`,
    open: "认出的台账",
    sheet: "工作表",
    header: "表头",
    headerRow: (row: number) => `第 ${row} 行`,
    tasks: "任务",
    tasksIn: (count: number, first: number, last: number) => `${count} 项（第 ${first}—${last} 行）`,
    noTasks: "没有任务",
    asOf: "填报截止日",
    asOfFrom,
    period: "报告期",
    columns: "列",
    column: (letters: string, header: string) => `${letters} 列「${header}」`,
    columnBy,
    noColumn: "无此栏",
    others: "另有像台账的表",
    checkOther: (sheet: string) => `改查「${sheet}」`,
    noHeader: "没有表头，按内容认表",
    choice: "认表方式",
    chosen: "按指定的表和列，已记在工作簿里",
    chosenNow: "按指定的表和列；工作簿不能写入，只在本次有效",
    forget: "改回自动认表",
    correct: "认得不对？更正",
    changeDay: "更改",
    noDay: (day: string) => `台账没有写明填报截止日，按今天（${day}）检查。是否过期、逾期，都以这一天为准。`,
    setDay: "设定填报截止日",
  },
  roles,

  findings: {
    none: "没有发现问题",
    noneText: "每一项任务都看过了，没有要改的地方。",
  },

  marks: {
    mark: "标记",
    markHint: "在表格里给有问题的单元格加底色",
    clear: "清除标记",
    done: (count: number) => `已标记 ${count} 个单元格。`,
    rest: (count: number) => `另有 ${count} 个单元格未标记，问题仍列在下面。`,
    nothing: "没有需要标记的单元格。",
    cleared: "标记已清除。",
    protected: "工作表有保护，只列出问题，不作标记。要标记，请先撤销工作表保护。",
  },

  outdated: {
    sheet: "表格在校验之后改动过，下面的结果可能已经过时。",
    settings: "设置在校验之后改动过，下面的结果还没有照新设置。",
  },

  summaries: {
    next: "下一步：按单位生成汇总表",
    done: (count: number) => `已写好 ${count} 张表`,
  },

  errors: {
    title: {
      check: "没有校验成",
      mark: "没有标记成",
      clear: "没有清除成",
      summarise: "没有生成汇总表",
      remove: "没有删除汇总表",
      workbooks: "没有打开单位的工作簿",
      fix: "没有修正成",
      undo: "没有撤销成",
      waive: "没有记下免检",
      unwaive: "没有撤销免检",
      baseline: "没有存下上期",
      changes: "没有对照成",
      report: "没有写成校验报告",
      verify: "没有核对成",
      slip: "没有写成退回单",
      collect: "没有读成",
      "take-over": "没有采用",
      settings: "设置没有保存",
      roster: "没有读成单位名录",
      transfer: "没有导入、导出成",
      go: "没有定位到单元格",
    },
    retry: "重试",
    dismiss: "关闭",
    unknown: (detail: string) => `出了意料之外的错误，您的表格没有受影响。（${detail}）`,
    loading: "程序文件没有加载完。请检查网络后重试。",
    crashed: "窗格出错了，您的表格没有受影响。",
    reload: "重新打开窗格",
  },

  commands: {
    answer: (line: string, told: string) => `${line}。${told}`,
    marked: (count: number) => `已标记 ${count} 个单元格。逐条说明请打开“进展台账”窗格查看。`,
    unmarked: "工作表有保护，没有作标记。逐条说明请打开“进展台账”窗格查看。",
    failed: "没有校验成",
  },

  cancel: "取消",
  comma: "、",
  dash: "—",
  loading: "正在加载",
};

/** What every language of the pane has to say. */
export type PaneTexts = typeof zhCN;
