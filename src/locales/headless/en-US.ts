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
  sameFile: "that is a file that is read",
  fixed: (cells) => (cells === 0 ? "No cell could be mended without asking." : `Mended ${cells === 1 ? "1 cell" : `${cells} cells`}.`),
  notFixed: (cells, because) =>
    `  ${cells === 1 ? "1 cell was" : `${cells} cells were`} left alone: ${{ changed: "changed meanwhile", formula: "told by a formula", merged: "covered by a merged cell", locked: "the sheet is protected" }[because]}.`,
  fixesOverlap: (cells) => `  In ${cells === 1 ? "1 cell" : `${cells} cells`} fixes overlap and not all were made; fix again for the rest.`,
  fixesNotKept: "Without --out the mended workbook was not kept.",
  compared: ({ sheet, tasks, matched, added, dropped }) => `Last period: “${sheet}”, ${tasks} tasks; ${matched} found again, ${added} new, ${dropped} missing`,
  otherLedger: ({ sheet, tasks, matched }) =>
    `Last period: “${sheet}”, ${tasks} tasks, of which only ${matched} were found again; it seems to be another ledger, so tasks and columns were not compared: check the file`,
  roster: (sheet, units) => `Roster: “${sheet}”, ${units === 1 ? "1 unit" : `${units} units`}`,
  rosterProblem: (problem) => {
    switch (problem.kind) {
      case "duplicate-name":
        return `  Roster row ${problem.row + 1}: “${problem.name}” repeats row ${problem.firstRow + 1}; both were joined`;
      case "alias-clash":
        return `  Roster row ${problem.row + 1}: the alias “${problem.alias}” may be ${problem.names.map((name) => `“${name}”`).join(" or ")}; it was left out`;
      case "name-missing":
        return `  Roster row ${problem.row + 1} has no name; it was left out`;
      case "header-not-found":
        return "  The roster has no header";
    }
  },
};
