/** What the list of findings shows, which row is reached by Tab, and how keys move among the rows. */

import type { KeyboardEvent } from "react";
import { useDeferredValue, useMemo, useState } from "react";
import { findingsTexts } from "../../locales/pane/findings";
import type { Severity } from "../../rules/finding";
import type { CheckResult, FindingWords } from "../pane-services";
import { useLocale } from "../pane-language";
import type { FindingEntry } from "./finding-entries";
import { findingEntries } from "./finding-entries";
import type { FindingGroup, GroupBy, ListRow } from "./finding-groups";
import { filterEntries, groupEntries, listRows } from "./finding-groups";

/** Rows that Page Up and Page Down skip. */
const page = 10;

/** A row or finding, by its key; and where it stood, in the whole list and in its group. */
interface Place {
  readonly key: string;
  readonly at: number;
  readonly group: string;
  readonly within: number;
}

export interface FindingList {
  readonly groupBy: GroupBy;
  setGroupBy(by: GroupBy): void;
  readonly text: string;
  setText(text: string): void;
  readonly rows: readonly ListRow[];
  readonly keys: readonly string[];
  /** Findings that pass the filter, each once. */
  readonly shown: number;
  /** Findings of a rule that pass the filter, in their own order. */
  ofRule(rule: string): readonly FindingEntry[];
  /** Row that Tab reaches; null for an empty list. */
  readonly reached: number | null;
  /** The finding last gone to: its key, and its place among the findings listed (from 1; 0 for none). */
  readonly current: string | null;
  readonly place: number;
  readonly places: number;
  /** The row to bring into view; a new object for each request. */
  readonly reveal: { readonly key: string; readonly focus: boolean } | null;
  toggle(group: FindingGroup): void;
  /** Makes a finding current. */
  open(key: string): void;
  /** Goes a step among the findings, closed groups included; gives the finding gone to. */
  step(by: 1 | -1): FindingEntry | null;
  onKeyDown(event: KeyboardEvent): void;
}

export function useFindingList(result: CheckResult, words: FindingWords, severity: Severity | null): FindingList {
  const locale = useLocale();
  const texts = findingsTexts[locale];
  const [groupBy, setGroupBy] = useState<GroupBy>("rule");
  const [text, setText] = useState("");
  const sought = useDeferredValue(text.trim());
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(() => new Map());
  // A finding that was put right goes away: the one that takes its place is the next to be reached.
  const [reachedAt, setReachedAt] = useState<Place | null>(null);
  const [currentAt, setCurrentAt] = useState<Place | null>(null);
  const [reveal, setReveal] = useState<FindingList["reveal"]>(null);

  const entries = useMemo(() => findingEntries(result.ledger, result.findings, words, locale), [result, words, locale]);
  const passed = useMemo(() => filterEntries(entries, { severity, text: sought }), [entries, severity, sought]);
  const groups = useMemo(
    () => groupEntries(passed, { by: groupBy, texts, ruleTitle: (rule) => words.ruleTitle(rule, locale) }),
    [passed, groupBy, texts, words, locale],
  );
  const byRule = useMemo(() => {
    const found = new Map<string, FindingEntry[]>();
    for (const entry of passed) {
      const known = found.get(entry.finding.rule);
      if (known) known.push(entry);
      else found.set(entry.finding.rule, [entry]);
    }
    return found;
  }, [passed]);
  const rows = useMemo(() => {
    // Notes never nag: beside errors or warnings their groups start closed.
    const quiet = groupBy === "rule" && sought === "" && groups.some((group) => group.severity !== "info");
    return listRows(groups, (group) => toggled.get(group.key) ?? !(quiet && group.severity === "info"));
  }, [groups, groupBy, sought, toggled]);
  const keys = useMemo(() => rows.map((row) => row.key), [rows]);
  const places = useMemo(() => listRows(groups, () => true).filter((row) => row.is === "finding"), [groups]);
  const placeOf = useMemo(() => new Map(places.map((row, at) => [row.key, at])), [places]);
  const firstOf = useMemo(() => {
    const first = new Map<string, number>();
    places.forEach(({ group }, at) => first.has(group.key) || first.set(group.key, at));
    return first;
  }, [places]);
  const rowOf = useMemo(() => new Map(keys.map((key, row) => [key, row])), [keys]);

  const reached = reachedAt === null ? 0 : (rowOf.get(reachedAt.key) ?? clamp(inItsStead(reachedAt, rowOf.get(reachedAt.group)), rows.length));
  const found = currentAt === null ? undefined : placeOf.get(currentAt.key);
  const current = found === undefined ? null : (currentAt?.key ?? null);
  const place = found === undefined ? 0 : found + 1;

  const rowPlace = (key: string): Place => {
    const at = rowOf.get(key) ?? 0;
    const group = rows[at]?.group.key ?? "";
    return { key, at, group, within: at - (rowOf.get(group) ?? at) };
  };
  const findingPlace = (key: string): Place => {
    const at = placeOf.get(key) ?? 0;
    const group = places[at]?.group.key ?? "";
    return { key, at, group, within: at - (firstOf.get(group) ?? at) };
  };
  const setOpen = (group: FindingGroup, open: boolean) => setToggled((known) => new Map(known).set(group.key, open));
  const reach = (key: string, focus: boolean) => {
    setReachedAt(rowPlace(key));
    setReveal({ key, focus });
  };

  const nextPlace = (by: 1 | -1): number => {
    if (place > 0) return place - 1 + by;
    if (currentAt === null) return by > 0 ? 0 : places.length - 1;
    // What went away leaves its place to the finding after it.
    return clamp(inItsStead(currentAt, firstOf.get(currentAt.group)) - (by > 0 ? 0 : 1), places.length);
  };

  return {
    groupBy,
    setGroupBy,
    text,
    setText,
    rows,
    keys,
    shown: passed.length,
    ofRule: (rule) => byRule.get(rule) ?? [],
    reached: rows.length === 0 ? null : reached,
    current,
    place,
    places: places.length,
    reveal,
    toggle(group) {
      setOpen(group, !rows.some((row) => row.is === "group" && row.key === group.key && row.open));
      setReachedAt(rowPlace(group.key));
    },
    open(key) {
      setCurrentAt(findingPlace(key));
      reach(key, false);
    },
    step(by) {
      const next = places[nextPlace(by)];
      if (!next) return null;
      if (!rowOf.has(next.key)) setOpen(next.group, true);
      setCurrentAt(findingPlace(next.key));
      reach(next.key, false);
      return next.entry;
    },
    onKeyDown(event) {
      const row = rows[reached];
      if (!row || event.altKey || event.ctrlKey || event.metaKey) return;
      const last = rows.length - 1;
      const to = (at: number) => keys[Math.max(0, Math.min(last, at))];
      const moves: Readonly<Record<string, () => string | undefined>> = {
        ArrowDown: () => to(reached + 1),
        ArrowUp: () => to(reached - 1),
        PageDown: () => to(reached + page),
        PageUp: () => to(reached - page),
        Home: () => to(0),
        End: () => to(last),
        ArrowLeft: () => {
          setOpen(row.group, false);
          return row.group.key;
        },
        ArrowRight: () => {
          setOpen(row.group, true);
          return row.key;
        },
      };
      const key = moves[event.key]?.();
      if (key === undefined) return;
      event.preventDefault();
      reach(key, true);
    },
  };
}

/** Where to look for what took a place: in the same group, as long as there is one. */
function inItsStead({ at, within }: Place, groupStart: number | undefined): number {
  return groupStart === undefined ? at : groupStart + within;
}

function clamp(at: number, length: number): number {
  return Math.max(0, Math.min(at, length - 1));
}
