import type { HeadlessTexts } from "./zh-CN";

export const headlessEnUS: HeadlessTexts = {
  recognised: ({ sheet, rows, tasks, units, asOf, from }) =>
    `Ledger: “${sheet}” ${rows}, ${tasks} tasks, ${units} responsible units; reporting day ${asOf} (${from})`,
  from: { option: "as given", title: "from the title", header: "from the header", note: "from a note", today: "today" },
  ready: "Ready for submission: no errors.",
  notReady: (errors) => `Not ready for submission: ${errors === 1 ? "1 error" : `${errors} errors`}.`,
  counts: (errors, warnings, infos) => `Errors ${errors}, warnings ${warnings}, infos ${infos}`,
  finding: (cell, title, message) => `  ${cell ?? "Sheet"}  ${title}: ${message}`,
  more: (count) => `  ${count} more; see the report.`,
  marked: (cells) => `Marked ${cells === 1 ? "1 cell" : `${cells} cells`}.`,
  notMarked: (sheet) => `“${sheet}” is protected; nothing was marked.`,
  summaries: (sheets) => `Wrote ${sheets} summary sheets.`,
  written: (file) => `Result: ${file}`,
  sameFile: "that is the ledger itself",
};
