/** The first rows of the sheet that the user is looking at in the editor. */

import { useEffect, useState } from "react";
import type { SheetRows } from "../../workflow";
import type { PaneJobs } from "../use-pane-jobs";

export type SheetLook = { readonly is: "reading" } | { readonly is: "read"; readonly rows: SheetRows } | { readonly is: "failed"; readonly why: string };

/** Reads a sheet's first rows whenever the sheet is another one; `again` reads after a failure. */
export function useSheetRows(jobs: PaneJobs, sheet: string): { readonly look: SheetLook; readonly again: () => void } {
  const [seen, setSeen] = useState<{ readonly sheet: string; readonly attempt: number; readonly look: SheetLook } | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    void jobs.lookAt(sheet).then((look) => {
      if (!left) setSeen({ sheet, attempt, look });
    });
    return () => {
      left = true;
    };
  }, [jobs, sheet, attempt]);
  const current = seen !== null && seen.sheet === sheet && seen.attempt === attempt;
  return { look: current ? seen.look : { is: "reading" }, again: () => setAttempt(attempt + 1) };
}
