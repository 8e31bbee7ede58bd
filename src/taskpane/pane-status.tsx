/** What has to be seen wherever one is in the pane: progress, failures, results out of date. */

import { makeStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import { Suspense, lazy } from "react";
import { FailureNotice } from "./failure-notice";
import { JobProgress } from "./job-progress";
import { Notice } from "./notice";
import { useTexts } from "./pane-language";
import type { PaneEvent, PaneState } from "./pane-state";
import type { PaneJobs } from "./use-pane-jobs";

const FixNotice = lazy(() => import(/* webpackChunkName: "findings" */ "./findings/fix-notice"));

const useStyles = makeStyles({
  bars: { flexShrink: 0, display: "flex", flexDirection: "column", gap: "8px", padding: "10px 16px 0" },
});

interface PaneStatusProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly jobs: PaneJobs;
}

export function PaneStatus({ state, dispatch, jobs }: PaneStatusProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { running, failure, stopped, outdated, result, fixed } = state;
  // Before the first result the section itself shows the progress in place of its button.
  const progress = running && result ? running : null;
  const stale = outdated !== null && !running && !failure;
  if (!progress && !failure && !stopped && !stale && !fixed) return null;
  return (
    <div className={styles.bars}>
      {progress && <JobProgress running={progress} onStop={jobs.stop} />}
      {failure && <FailureNotice failure={failure} onRetry={jobs.retry} onDismiss={() => dispatch({ is: "dismissed" })} />}
      {fixed && (
        <Suspense fallback={null}>
          <FixNotice outcome={fixed} busy={running !== null} jobs={jobs} />
        </Suspense>
      )}
      {stopped && !failure && (
        <Notice kind="info" actions={[{ label: texts.errors.dismiss, act: () => dispatch({ is: "dismissed" }) }]}>
          {texts.stopped}
        </Notice>
      )}
      {stale && (
        <Notice kind="warning" actions={[{ label: texts.checkAgain, act: jobs.check }]}>
          {texts.outdated[outdated]}
        </Notice>
      )}
    </div>
  );
}
