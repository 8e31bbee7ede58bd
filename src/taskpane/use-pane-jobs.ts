/** The pane's jobs: starts them one at a time, passes on their progress, stops them, and tells what became of them. */

import type { Dispatch } from "react";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { PaneLocale } from "../locales/pane";
import type { SummariseOptions } from "../workflow";
import type { WorkOptions } from "../workflow/port";
import { failureSentence } from "./failure-sentence";
import type { CheckResult, FindingWords, PaneChoice, PaneServices, TablePick } from "./pane-services";
import type { Job, PaneEvent, PaneState } from "./pane-state";
import { paneReducer, startState } from "./pane-state";
import type { SheetLook } from "./table/use-sheet-rows";

/** Progress is drawn at most this often, in milliseconds. */
const progressInterval = 80;

/** What a job of a section may do beside its own work. */
export interface JobTools {
  readonly work: WorkOptions;
  readonly locale: PaneLocale;
  /** The last result, where it is current; else a new check's. */
  current(): Promise<CheckResult>;
  /** Checks again: for what changed cells, waivers or settings. */
  recheck(): Promise<CheckResult>;
}

export interface PaneJobs {
  readonly services: PaneServices;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Runs a section's own work as the pane's one job: progress, stopping, failures and another try are looked after. */
  run(job: Job, work: (tools: JobTools) => Promise<void>): void;
  check(): void;
  /** Remembers a table, or with null forgets what was chosen, and checks. */
  chooseTable(pick: TablePick | null): void;
  /** The first rows of a sheet, or why they cannot be read. */
  lookAt(sheet: string): Promise<Exclude<SheetLook, { is: "reading" }>>;
  mark(): void;
  clearMarks(): void;
  /** Writes the summaries; checks first where there is no current result. */
  summarise(options: SummariseOptions): void;
  select(sheet: string, row: number, column: number): void;
  stop(): void;
  retry(): void;
}

interface JobAttempt {
  readonly job: Job;
  readonly work: Work;
}

type Work = (options: WorkOptions, becomes: (attempt: JobAttempt) => void) => Promise<void>;

/** What was tried last, so that it can be tried again. */
type Attempt = JobAttempt | { readonly job: "go"; readonly work: () => Promise<void> };

export function usePaneJobs(services: PaneServices, locale: PaneLocale): [PaneState, Dispatch<PaneEvent>, PaneJobs] {
  const [state, dispatch] = useReducer(paneReducer, startState);
  const latest = useRef({ state, locale });
  useEffect(() => {
    latest.current = { state, locale };
  });
  const running = useRef<AbortController | null>(null);
  const last = useRef<Attempt | null>(null);

  const watched = state.result?.ledger.sheet ?? null;
  useEffect(() => {
    if (watched === null) return;
    let ended = false;
    const started = services.watch(watched, () => {
      if (!ended) dispatch({ is: "sheet-changed" });
    });
    // Without the event a result is only never called out of date; the next check is as true as ever.
    const stop = started.catch(() => async () => undefined);
    return () => {
      ended = true;
      void stop.then((end) => end()).catch(() => undefined);
    };
  }, [services, watched]);

  const fail = useCallback(
    async (job: Job | "go", error: unknown) => {
      if (services.isCancelled(error)) return dispatch({ is: "stopped" });
      const words: FindingWords | null = await services.loadWords().catch(() => null);
      dispatch({ is: "failed", failure: { job, error, words } });
    },
    [services],
  );

  const run = useCallback(
    (job: Job, work: Work) => {
      if (running.current) return;
      const controller = new AbortController();
      running.current = controller;
      let tried: JobAttempt = { job, work };
      last.current = tried;
      // What comes after the work itself fails, and is tried again, under its own name.
      const becomes = (next: JobAttempt) => {
        tried = next;
        last.current = next;
      };
      dispatch({ is: "started", job });
      let drawn = 0;
      const onProgress = (done: number, total: number) => {
        const now = performance.now();
        if (done < total && now - drawn < progressInterval) return;
        drawn = now;
        dispatch({ is: "progressed", done, total });
      };
      work({ signal: controller.signal, onProgress }, becomes)
        .then(() => dispatch({ is: "ended" }))
        .catch((error: unknown) => fail(tried.job, error))
        .finally(() => {
          running.current = null;
        });
    },
    [fail],
  );

  const checkNow = useCallback(
    async (options: WorkOptions, table: TablePick | null): Promise<CheckResult> => {
      const { asOf, dayIsNew } = latest.current.state;
      if (dayIsNew && (await services.setReportingDay(asOf))) dispatch({ is: "day-kept", asOf });
      const choice: PaneChoice = { ...(dayIsNew && asOf !== null ? { asOf } : {}), ...(table === null ? {} : { table }) };
      const [result, words] = await Promise.all([services.check(choice, options), services.loadWords()]);
      dispatch({ is: "checked", result, words });
      return result;
    },
    [services],
  );

  const runWithTools = useCallback<PaneJobs["run"]>(
    (job, work) =>
      run(job, (options, becomes) => {
        const recheck = () => {
          becomes({ job: "check", work: async (again) => void (await checkNow(again, latest.current.state.table)) });
          dispatch({ is: "rechecking" });
          return checkNow(options, latest.current.state.table);
        };
        const current = async () => {
          const { result, outdated, table } = latest.current.state;
          if (result && outdated === null) return result;
          const checked = await checkNow(options, table);
          dispatch({ is: "started", job });
          return checked;
        };
        return work({ work: options, locale: latest.current.locale, current, recheck });
      }),
    [run, checkNow],
  );

  const jobs = useMemo<PaneJobs>(
    () => ({
      services,
      dispatch,
      run: runWithTools,
      check() {
        run("check", async (options) => void (await checkNow(options, latest.current.state.table)));
      },
      chooseTable(pick) {
        run("check", async (options) => {
          const table = (await services.chooseTable(pick)) ? null : pick;
          dispatch({ is: "table-chosen", table });
          await checkNow(options, table);
        });
      },
      async lookAt(sheet) {
        try {
          return { is: "read", rows: await services.sheetRows(sheet) };
        } catch (error) {
          const words = await services.loadWords().catch(() => null);
          return { is: "failed", why: failureSentence({ error, words }, latest.current.locale) };
        }
      },
      mark() {
        run("mark", async (options) => {
          const { result } = latest.current.state;
          if (result) dispatch({ is: "marked", outcome: await services.mark(result, options) });
        });
      },
      clearMarks() {
        run("clear", async () => {
          await services.clearMarks();
          dispatch({ is: "marked", outcome: "cleared" });
        });
      },
      summarise(options) {
        runWithTools("summarise", async ({ work, locale: told, current }) => {
          const written = await services.summarise(await current(), told, work, options);
          dispatch({ is: "summarised", sheets: written.sheets, gone: written.gone, unchosen: written.unchosen });
        });
      },
      select(sheet, row, column) {
        const work = () => services.select(sheet, row, column);
        last.current = { job: "go", work };
        work().catch((error: unknown) => fail("go", error));
      },
      stop: () => running.current?.abort(),
      retry: () => {
        dispatch({ is: "dismissed" });
        const again = last.current;
        if (again?.job === "go") again.work().catch((error: unknown) => fail("go", error));
        else if (again) run(again.job, again.work);
      },
    }),
    [services, run, runWithTools, checkNow, fail],
  );
  return [state, dispatch, jobs];
}
