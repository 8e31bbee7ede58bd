/** Texts of the generated sheets in English. */

import type { SummaryTexts } from "./summary-texts";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const monthName = (month: number): string => MONTHS[month - 1] ?? `${month}`;
const runText = ([first, last]: readonly [number, number]): string => (first === last ? `${first}` : `${first}–${last}`);
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

export const enUS: SummaryTexts = {
  locale: "en-US",
  day: ({ year, month, day }) => `${day} ${monthName(month)} ${year}`,
  stretch: (start, end) => `${start} – ${end}`,
  period: (period) => {
    switch (period.kind) {
      case "year": return `${period.year}`;
      case "half": return `${period.number === 1 ? "First" : "Second"} half of ${period.year}`;
      case "quarter": return `Q${period.number} ${period.year}`;
      case "months": return `Jan–${monthName(period.number)} ${period.year}`;
      case "month": return `${monthName(period.number)} ${period.year}`;
    }
  },
  states: { done: "Done", "on-track": "On track", behind: "Behind", "not-started": "Not started", "cannot-tell": "Cannot tell" },
  roles: { lead: "Lead", support: "Support", collective: "Collective" },
  paces: { attainment: ["Ahead", "On pace", "Off pace", "Far off pace"], lights: ["Blue light", "Yellow light", "Red light"] },
  severities: { error: "Error", warning: "Warning", info: "Info" },
  sign: (severity) => ({ error: "[Error] ", warning: "[Warning] ", info: "[Info] " })[severity],
  recurrences: { day: "Daily", week: "Weekly", month: "Monthly", quarter: "Quarterly", "half-year": "Half-yearly", year: "Yearly" },
  deadline: {
    ongoing: "Ongoing",
    recurring: "Recurring",
    immediate: "Immediately",
    none: "Not set",
    invalid: (written) => (written === "" ? "Not readable" : `${written} (not readable)`),
    milestones: (days) => `Steps: ${days.join(", ")}`,
    overdue: (days) => `${count(days, "day")} overdue`,
    dueSoon: (days) => (days === 0 ? "Due on the day" : `${count(days, "day")} left`),
  },
  reference: (scheme, number) => `${scheme} no. ${number}`,
  row: (row) => `Row ${row}`,
  rows: (runs, more) =>
    `${runs.length === 1 && runs[0]?.[0] === runs[0]?.[1] ? "Row" : "Rows"} ${runs.map(runText).join(", ")}` +
    (more > 0 ? ` and ${more} more` : ""),
  subtitle: ({ period, asOf, asOfGuessed, sheet }) =>
    [
      ...(period === null ? [] : [`Period: ${period}`]),
      `Reporting day: ${asOf}${asOfGuessed ? " (not stated in the ledger; the day of writing)" : ""}`,
      `Source: sheet “${sheet}”`,
    ].join("   "),
  footer: (sheet) => `${sheet}   page &P of &N`,
  unit: {
    title: (unit) => `${unit}: progress of tasks`,
    back: "← Back to overview",
    backTip: (overview) => `Go to “${overview}”`,
    counts: ({ tasks, roles, states }) =>
      `${count(tasks, "task")}: lead ${roles.lead}, support ${roles.support}` +
      `${roles.collective > 0 ? `, collective ${roles.collective}` : ""}   |   done ${states.done}, on track ${states["on-track"]}, ` +
      `behind ${states.behind}, not started ${states["not-started"]}, cannot tell ${states["cannot-tell"]}`,
    checks: ({ overdue, dueSoon, errors, warnings }, days) =>
      `Overdue: ${overdue}, due within ${count(days, "day")}: ${dueSoon}   |   findings: ${count(errors, "error")}, ${count(warnings, "warning")}`,
    spellings: (names) => `The ledger writes this unit as: ${names.join(", ")}`,
    collective: "A collective: each of its members carries out the tasks.",
    headers: {
      seq: "No.", source: "Source", task: "Task", role: "Role", deadline: "Deadline", state: "State", progress: "Progress",
      others: "Other units", findings: "Findings", notes: "Notes", row: "Ledger row",
    },
    rowTip: (sheet) => `Go to this row of “${sheet}”`,
    withRemark: (text, remark) => `${text} (${remark})`,
    moreFindings: (more) => `${more} more: see the check's list.`,
    sheetFindings: "Findings about the whole sheet that concern this unit's tasks:",
    cutText: "(Too long to be shown in full; see this row)",
    goneTask: "These tasks are no longer this unit's. Their notes are kept; delete them as you like:",
    notesHint: "The unit fills in “Notes”; they are kept when this sheet is written again. The ledger governs all else.",
    fillHint: "Please fill in “Progress” and “Notes” and send this file back. Leave the other columns as they are; say in “Notes” what is wrong there.",
    paceNote: "The second line of “State” is the progress against time: the share done less the share of time that has passed.",
    blanks: { reporter: "Reported by: ", phone: "Phone: ", reviewer: "Reviewed by: " },
  },
  overview: {
    name: "Overview",
    title: "Progress of tasks: overview",
    summary: ({ tasks, units, errors, warnings, infos }) =>
      `${count(tasks, "task")}, ${count(units, "responsible unit")}   |   findings: ${count(errors, "error")}, ${count(warnings, "warning")}, ` +
      `${count(infos, "info")}`,
    headers: {
      unit: "Responsible unit", done: "Done", "on-track": "On track", behind: "Behind", "not-started": "Not started",
      "cannot-tell": "Cannot tell", tasks: "Tasks", share: "Share done", lead: "Lead", support: "Support", collective: "Collective", overdue: "Overdue",
      errors: "Errors", warnings: "Warnings",
    },
    unitTip: (unit) => `Go to the sheet of ${unit}`,
    noUnit: "(no responsible unit)",
    total: "Total",
    totalNote: ({ tasks, shares }) =>
      tasks === shares
        ? "The total counts tasks."
        : `The total counts tasks: one with several units stands in each unit's row and once in the total, so the total (${tasks}) differs from the sum of the rows (${shares}).`,
    orderNote: "Units stand in the order in which the ledger first names them, collectives last.",
    problemOrderNote: "Units stand by their problems: errors first, then overdue tasks, then warnings; equals as the ledger first names them.",
    problemsNote: "A unit's errors and warnings are those at its tasks; the total adds those about the whole sheet.",
    rulesTitle: "Findings by rule",
    ruleHeaders: { rule: "Rule", severity: "Severity", count: "Number", rows: "Rows" },
    wholeSheet: "Whole sheet",
    noFindings: "No findings.",
    chart: (shown, units) => (shown < units ? `Tasks by state (first ${shown} units)` : "Tasks by state"),
  },
  report: {
    name: "Check report",
    title: "Check of the progress ledger",
    lines: {
      result: "Result", source: "Ledger", day: "Reporting day", period: "Period", counts: "Findings", compared: "Compared with",
      ruleSet: "Rule set", fingerprint: "Fingerprint", problems: "Settings",
    },
    ready: (warnings) => (warnings > 0 ? `Ready for submission; ${count(warnings, "warning")} to look at.` : "Ready for submission."),
    notReady: (reasons) => {
      const told = reasons.map((each) => {
        switch (each.why) {
          case "errors": return count(each.count, "open error");
          case "waiver-reasons": return `${count(each.count, "waiver")} without a reason`;
          case "no-day": return "the reporting day is not set";
        }
      });
      return told.length === 0 ? "Not ready for submission." : `Not ready for submission: ${told.join("; ")}.`;
    },
    source: ({ sheet, rows, tasks, units }) => `Sheet “${sheet}”${rows === null ? "" : `, ${rows.toLowerCase()}`}: ${count(tasks, "task")}, ${count(units, "responsible unit")}`,
    dayFrom: { option: "set by the user", title: "from the title", header: "from the header", note: "from a note", today: "not stated in the ledger; the day of the check" },
    noPeriod: "Not stated in the ledger",
    counts: ({ errors, warnings, infos, waived }) => `${count(errors, "error")}, ${count(warnings, "warning")}, ${count(infos, "info")}; ${waived} waived`,
    compared: (last) => {
      if (last === null) return "No ledger of the last period: nothing was compared.";
      const about = [...(last.period === null ? [] : [`period ${last.period}`]), ...(last.asOf === null ? [] : [`reporting day ${last.asOf}`]), count(last.tasks, "task")];
      const name = `Last period’s sheet “${last.sheet}” (${about.join(", ")})`;
      return last.related ? name : `${name} is another ledger: nothing was compared.`;
    },
    problem: (path, found, allowed) => `“${found}” cannot be used for ${path.join(" › ")}${allowed.length > 0 ? ` (allowed: ${allowed.join(", ")})` : ""}; it was left out.`,
    headers: { number: "No.", severity: "Severity", rule: "Rule", cell: "Cell", seq: "Task no.", sentence: "Finding", quote: "Words", waiver: "Waived because" },
    cellTip: (sheet) => `Go to this cell of “${sheet}”`,
    more: (more) => `${more} more are not listed.`,
    waivedTitle: (waived) => `Waived findings (${waived})`,
    waiver: ({ reason, by, on }) => `${reason}\n${by}, ${on}`,
  },
  returnSlip: {
    name: "Return slip",
    title: "Progress ledger: questions to the units",
    hint: "Each unit is asked to look into its questions and to answer here, in the way named beside them.",
    headers: { unit: "Responsible unit", seq: "No.", task: "Task", severity: "Severity", question: "Question", answerWith: "Answer with", answer: "Answer", row: "Ledger row" },
    nothing: "Nothing to send back.",
    settled: "These questions no longer arise. Their answers are kept; delete them as you like:",
  },
};
