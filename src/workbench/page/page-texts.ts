/** The words of the workbench's own page. */

const zh = {
  title: "进展台账 · 工作台",
  open: "打开工作簿…",
  save: "另存为文件",
  paneWidth: "窗格宽度",
  pane: "任务窗格",
  sheets: "工作表",
  sheet: "表格",
  menu: "试一试",
  language: "语言",
  shade: "窗格外观",
  light: "浅色",
  dark: "深色",
  trouble: "模拟 Excel 的各种状况",
  faults: {
    busy: "有单元格正在编辑",
    readOnly: "以只读方式打开",
    protectedSheet: "当前工作表有保护",
    slow: "应答慢（每次 0.8 秒）",
    disconnected: "连接中断",
  },
  unreadable: (name: string, why: string) => `${name} 打不开：${why}`,
};

export type PageLocale = "zh-CN" | "en-US";
export type PageTexts = typeof zh;

export const pageTexts: Readonly<Record<PageLocale, PageTexts>> = {
  "zh-CN": zh,
  "en-US": {
    title: "Progress Ledger · workbench",
    open: "Open a workbook…",
    save: "Save as a file",
    paneWidth: "Pane width",
    pane: "Task pane",
    sheets: "Sheets",
    sheet: "Cells",
    menu: "Try out",
    language: "Language",
    shade: "Pane’s look",
    light: "light",
    dark: "dark",
    trouble: "What Excel may be like",
    faults: {
      busy: "A cell is being edited",
      readOnly: "Open for reading only",
      protectedSheet: "This sheet is protected",
      slow: "Slow answers (0.8 s each)",
      disconnected: "The connection is lost",
    },
    unreadable: (name, why) => `${name} cannot be opened: ${why}`,
  },
};
