/** The words of the settings, in Chinese. */

export const settingsZhCN = {
  title: "设置",
  asOf: "填报截止日",
  asOfHint: "记在工作簿里。留空则按台账标题、表头或表注判断。",
  asOfClear: "清空",
  asOfBad: "日期不对，请按 2021-06-30 的样子填写。",
  language: "界面语言",
  chinese: "中文",
  english: "English",
  about: "关于",
  version: (build: string) => `版本 ${build}`,
  privacy: "全部在本机计算，不上传任何内容。",

  office: {
    title: "本单位的设置",
    text: "记在工作簿里，谁打开都照此校验。",
    loading: "正在读取设置…",
    retry: "重新读取",
    save: "保存设置",
    saved: "已保存",
    unsaved: "有改动，还没有保存",
    bad: "还有没填好的地方",
    revert: "放弃改动",
    defaults: "全部恢复默认",
    defaultsQuestion: "全部恢复默认？保存之后才生效。",
    defaultsConfirm: "恢复默认",
  },

  period: {
    title: "报告期",
    auto: "按台账判断",
    set: "自己定",
    start: "起",
    end: "止",
    bad: "日期不对，或起止颠倒。",
  },

  rules: {
    title: "规则",
    search: "搜索规则",
    noMatch: "没有这样的规则",
    on: (title: string) => `启用「${title}」`,
    severity: (title: string) => `「${title}」的程度`,
    usual: (severity: string) => `默认（${severity}）`,
    changed: (count: number) => `改了 ${count} 条`,
    reset: "恢复默认",
    parameters: "参数",
    words: "每行一个词",
    yes: "是",
    badNumber: "请填数字。",
    family: { sheet: "表格", seq: "序号", task: "任务", unit: "责任单位", deadline: "完成时限", progress: "进展", figure: "数据", status: "状态", text: "文字" } as Readonly<Record<string, string>>,
  },

  pace: {
    title: "序时进度",
    attainment: "达进度、欠进度、超进度",
    lights: "蓝、黄、红灯",
    own: "自己定档次",
    level: "档次",
    from: "至少领先（个百分点，落后写负数）",
    tone: "颜色",
    tones: { good: "好", fair: "一般", poor: "差" },
    add: "加一档",
    remove: (name: string) => `去掉「${name}」`,
    removeShort: "去掉",
    last: "其余",
    bad: "每档要有名称，分值从高到低。",
    newLevel: "新档次",
  },

  status: {
    title: "完成状态用语",
    text: "表里的说法与默认不同时再改。每行一个词，留空用默认。",
    meaning: { done: "已完成", "on-track": "正常推进", ahead: "超进度", behind: "滞后", "not-started": "未启动", "long-running": "长期坚持", adjusted: "已调整", cancelled: "已取消", unfinished: "未完成" },
  },

  roster: {
    title: "单位名录",
    none: "不用名录",
    sheet: "工作簿里的一张表",
    sheetName: "工作表",
    sheetChoose: "请选择",
    file: "从文件取",
    choose: "选择名录文件…",
    fileTold: (file: string, count: number) => `${file}：${count} 个单位`,
    needCheck: "先校验一次，这里就能选表。",
    expand: "汇总表里把“各街道办事处”这类统称展开成各单位",
    noUnits: "请选择名录文件。",
  },

  transfer: {
    title: "导出、导入",
    text: "拿到别的工作簿里用，或发给同事。",
    export: "导出",
    copy: "复制文字",
    copied: "已复制",
    byHand: "没有复制成，请按 Ctrl+C 复制下面选中的文字。",
    download: "下载文件",
    file: "进展台账设置.json",
    exported: "设置的文字",
    import: "导入…",
    imported: "已导入，看过没问题请保存。",
  },
};

/** What every language has to say here. */
export type SettingsTexts = typeof settingsZhCN;
