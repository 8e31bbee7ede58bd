/** Findings filtered, grouped, and laid out as the rows of one list. */

import type { FindingsTexts } from "../../locales/pane/findings";
import type { Severity } from "../../rules/finding";
import { opening } from "./excerpt";
import type { FindingEntry } from "./finding-entries";

export type GroupBy = "rule" | "unit" | "row";

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  /** The worst severity in it. */
  readonly severity: Severity;
  readonly entries: readonly FindingEntry[];
}

/** One row of the list: a group's head, or a finding under it. */
export type ListRow =
  | { readonly is: "group"; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly is: "finding"; readonly key: string; readonly group: FindingGroup; readonly entry: FindingEntry };

export interface FindingFilter {
  /** Null shows all severities. */
  readonly severity: Severity | null;
  readonly text: string;
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The entries that a filter lets through; every word of the text must be found, whatever its case. */
export function filterEntries(entries: readonly FindingEntry[], filter: FindingFilter): readonly FindingEntry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(
    (entry) =>
      (filter.severity === null || entry.finding.severity === filter.severity) &&
      (words.length === 0 || holdsAll(entry, words)),
  );
}

function holdsAll(entry: FindingEntry, words: readonly string[]): boolean {
  const { finding, address, units, task } = entry;
  const all = [address ?? "", finding.quote?.text ?? "", task?.text ?? "", ...units, entry.sentence()].join("\n").toLowerCase();
  return words.every((word) => all.includes(word));
}

interface Grouping {
  readonly by: GroupBy;
  readonly texts: FindingsTexts;
  readonly ruleTitle: (rule: string) => string;
}

/**
 * Groups in reading order: rules by their worst severity, units by their first finding, rows from top to bottom;
 * what concerns the whole sheet stands first among units and rows; last among units where it is nothing to put right. A finding of a task of several units stands
 * under each of them.
 */
export function groupEntries(entries: readonly FindingEntry[], { by, texts, ruleTitle }: Grouping): readonly FindingGroup[] {
  const buckets = new Map<string, { title: string; entries: FindingEntry[] }>();
  const put = (key: string, title: () => string, entry: FindingEntry) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.entries.push(entry);
    else buckets.set(key, { title: title(), entries: [entry] });
  };
  for (const entry of entries) {
    const { finding, task } = entry;
    if (by === "rule") put(finding.rule, () => ruleTitle(finding.rule), entry);
    else if (by === "unit") {
      for (const unit of entry.units) put(`unit ${unit}`, () => unit, entry);
      if (entry.units.length === 0) {
        if (task) put("no unit", () => texts.noUnit, entry);
        else put("sheet", () => texts.wholeSheet, entry);
      }
    } else {
      const row = task?.rows[0] ?? finding.at?.row;
      if (row === undefined) put("sheet", () => texts.wholeSheet, entry);
      else put(`row ${row}`, () => rowTitle(row, task?.text ?? "", texts), entry);
    }
  }
  const groups = [...buckets].map(([key, bucket]) => ({ key, ...bucket, severity: worst(bucket.entries) }));
  return by === "rule" ? groups.sort((a, b) => rank[a.severity] - rank[b.severity]) : placeSheet(groups, by);
}

function rowTitle(row: number, text: string, texts: FindingsTexts): string {
  const head = texts.row(row + 1);
  return text === "" ? head : `${head} · ${opening(text, 24)}`;
}

function worst(entries: readonly FindingEntry[]): Severity {
  let severity: Severity = "info";
  for (const { finding } of entries) if (rank[finding.severity] < rank[severity]) severity = finding.severity;
  return severity;
}

function placeSheet(groups: readonly FindingGroup[], by: GroupBy): readonly FindingGroup[] {
  const place = ({ key, severity }: FindingGroup) => (key !== "sheet" ? 0 : by === "unit" && severity === "info" ? 1 : -1);
  return [...groups].sort((a, b) => place(a) - place(b));
}

/** The list's rows; findings of a closed group are left out. */
export function listRows(groups: readonly FindingGroup[], isOpen: (group: FindingGroup) => boolean): readonly ListRow[] {
  const rows: ListRow[] = [];
  for (const group of groups) {
    const open = isOpen(group);
    rows.push({ is: "group", key: group.key, group, open });
    if (!open) continue;
    for (const entry of group.entries) rows.push({ is: "finding", key: `${group.key} ${entry.id}`, group, entry });
  }
  return rows;
}
