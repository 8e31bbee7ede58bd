/** The words of the workbench's own page. */

const zh = {
  title: "进展台账 · 工作台",
  open: "打开工作簿…",
  save: "另存为文件",
  paneWidth: "窗格宽度",
  pane: "任务窗格",
  sheets: "工作表",
  sheet: "表格",
  unreadable: (name: string, why: string) => `${name} 打不开：${why}`,
};

export const pageTexts: Readonly<Record<"zh-CN" | "en-US", typeof zh>> = {
  "zh-CN": zh,
  "en-US": {
    title: "Progress Ledger · workbench",
    open: "Open a workbook…",
    save: "Save as a file",
    paneWidth: "Pane width",
    pane: "Task pane",
    sheets: "Sheets",
    sheet: "Cells",
    unreadable: (name, why) => `${name} cannot be opened: ${why}`,
  },
};
