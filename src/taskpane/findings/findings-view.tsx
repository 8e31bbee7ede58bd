/** The findings of a check: searched, grouped, gone through one by one. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useEffect, useId, useMemo, useRef } from "react";
import type { Fix } from "../../fixes/fix";
import type { Severity } from "../../rules/finding";
import type { CheckResult, FindingWords } from "../pane-services";
import type { PaneState } from "../pane-state";
import { useLocale } from "../pane-language";
import type { PaneJobs } from "../use-pane-jobs";
import { FindingDetails } from "./finding-details";
import { FindingRow } from "./finding-row";
import type { FindingEntry } from "./finding-entries";
import { FindingsBar } from "./findings-bar";
import { useFindingsTexts } from "./findings-texts";
import { FindingsToolbar } from "./findings-toolbar";
import { GroupHead } from "./group-head";
import { useFindingList } from "./use-finding-list";
import type { WindowListHandle } from "./window-list";
import { WindowList } from "./window-list";

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1 },
  list: { flexGrow: 1, paddingBottom: "12px" },
  empty: { padding: "24px 8px", textAlign: "center", color: tokens.colorNeutralForeground3, display: "flex", flexDirection: "column", gap: "12px", alignItems: "center" },
  hint: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Heights of rows not yet drawn, in pixels. */
const NO_FIXES: readonly Fix[] = [];

const estimated = { group: 46, finding: 92 };

export interface FindingsViewProps {
  readonly result: CheckResult;
  readonly words: FindingWords;
  readonly fixes: readonly Fix[];
  readonly severity: Severity | null;
  readonly onShowAll: () => void;
  readonly jobs: PaneJobs;
  readonly state: PaneState;
  readonly scroller: RefObject<HTMLElement | null>;
}

export default function FindingsView({ result, words, fixes, severity, onShowAll, jobs, state, scroller }: FindingsViewProps) {
  const styles = useStyles();
  const texts = useFindingsTexts();
  const locale = useLocale();
  const hintId = useId();
  const adviceId = useId();
  const list = useFindingList(result, words, severity);
  const view = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const handle = useRef<WindowListHandle>(null);

  const within = useRef(false);

  const { keys, rows, reveal, reached } = list;
  const shown = useRef<typeof reveal>(null);
  useEffect(() => {
    if (!reveal || shown.current === reveal) return;
    const row = keys.indexOf(reveal.key);
    if (row < 0) return;
    shown.current = reveal;
    const show = () => handle.current?.show(row, { above: toolbar.current?.offsetHeight ?? 0, below: bar.current?.offsetHeight ?? 0 });
    show();
    // The advice that opens below a finding has its height only once it is drawn.
    requestAnimationFrame(show);
    if (reveal.focus) view.current?.querySelector<HTMLElement>(`[data-row="${row}"] button`)?.focus({ preventScroll: true });
  }, [reveal, keys]);

  useEffect(() => {
    // What was put right or let pass took the focus with it: the finding in its place gets it.
    if (!within.current || !document.hasFocus() || document.activeElement !== document.body) return;
    view.current?.querySelector<HTMLElement>(`[data-row="${reached ?? 0}"] button`)?.focus({ preventScroll: true });
  }, [result, reached]);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      within.current = target instanceof Node && view.current?.contains(target) === true;
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);

  const byFinding = useMemo(() => fixesBy(fixes, ({ finding }) => finding), [fixes]);
  const byRule = useMemo(() => fixesBy(fixes, ({ rule }) => rule), [fixes]);

  const go = (entry: FindingEntry | null) => {
    if (entry?.place) jobs.select(result.ledger.sheet, entry.place.row, entry.place.column);
  };
  const showAll = () => {
    list.setText("");
    onShowAll();
  };

  const details = (entry: FindingEntry) => (
    <FindingDetails
      key={entry.id}
      entry={entry}
      result={result}
      advice={words.ruleAdvice(entry.finding.rule, locale)}
      adviceId={adviceId}
      fixes={byFinding.get(entry.finding) ?? NO_FIXES}
      sameRule={byRule.get(entry.finding.rule) ?? NO_FIXES}
      alike={list.ofRule(entry.finding.rule)}
      busy={state.running !== null}
      jobs={jobs}
    />
  );

  return (
    <div className={styles.view} ref={view}>
      <FindingsToolbar ref={toolbar} list={list} />
      <p id={hintId} className={styles.hint}>
        {texts.listHint}
      </p>
      <div className={styles.list}>
        {rows.length === 0 ? (
          <div className={styles.empty}>
            {texts.noMatch}
            <Button onClick={showAll}>{texts.showAll}</Button>
          </div>
        ) : (
          <WindowList
            handle={handle}
            keys={keys}
            estimate={(row) => estimated[rows[row]?.is ?? "finding"]}
            scroller={scroller}
            kept={reached}
            label={texts.title}
            hintId={hintId}
            renderRow={(at) => {
              const row = rows[at];
              if (!row) return null;
              const tabbed = reached === at;
              return row.is === "group" ? (
                <GroupHead group={row.group} open={row.open} reached={tabbed} onToggle={() => list.toggle(row.group)} onKeyDown={list.onKeyDown} />
              ) : (
                <FindingRow
                  entry={row.entry}
                  current={list.current === row.key}
                  adviceId={adviceId}
                  details={details(row.entry)}
                  reached={tabbed}
                  onOpen={() => {
                    list.open(row.key);
                    go(row.entry);
                  }}
                  onKeyDown={list.onKeyDown}
                />
              );
            }}
          />
        )}
      </div>
      <FindingsBar ref={bar} list={list} onStep={(by) => go(list.step(by))} result={result} jobs={jobs} state={state} />
    </div>
  );
}

/** Fixes by what they mend. */
function fixesBy<Key>(fixes: readonly Fix[], keyOf: (fix: Fix) => Key): ReadonlyMap<Key, readonly Fix[]> {
  const groups = new Map<Key, Fix[]>();
  for (const fix of fixes) {
    const known = groups.get(keyOf(fix));
    if (known) known.push(fix);
    else groups.set(keyOf(fix), [fix]);
  }
  return groups;
}
