/** The changes since the last period, read once for each check. */

import { useEffect, useState } from "react";
import type { TaskChange } from "../../ledger/baseline/task-changes";
import { failureSentence } from "../failure-sentence";
import { useLocale } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";

export type ChangesLook = { readonly is: "reading" } | { readonly is: "read"; readonly changes: readonly TaskChange[] } | { readonly is: "failed"; readonly why: string };

interface Seen {
  readonly result: CheckResult;
  readonly attempt: number;
  readonly look: ChangesLook;
}

/** `again` reads after a failure. */
export function useTaskChanges({ services }: PaneJobs, result: CheckResult): { readonly look: ChangesLook; readonly again: () => void } {
  const locale = useLocale();
  const [seen, setSeen] = useState<Seen | null>(null);
  const [attempt, setAttempt] = useState(0);
  const current = seen !== null && seen.result === result && seen.attempt === attempt ? seen.look : null;
  const wanted = current === null;
  useEffect(() => {
    if (!wanted) return;
    const stop = new AbortController();
    const tell = (look: ChangesLook) => !stop.signal.aborted && setSeen({ result, attempt, look });
    services.taskChanges(result, { signal: stop.signal }).then(
      (changes) => tell({ is: "read", changes }),
      async (error: unknown) => {
        const words = await services.loadWords().catch(() => null);
        tell({ is: "failed", why: failureSentence({ error, words }, locale) });
      },
    );
    return () => stop.abort();
  }, [services, result, attempt, wanted, locale]);
  return { look: current ?? { is: "reading" }, again: () => setAttempt(attempt + 1) };
}
