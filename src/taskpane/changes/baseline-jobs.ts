/** Keeping, replacing and forgetting the last period. */

import { changesTexts } from "../../locales/pane/changes";
import type { CheckResult, ChosenFile } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";

/** What is kept now counts from the next check on: compared with itself, a ledger would only seem to stand still. */
export function takeBaseline(jobs: PaneJobs, onTold: (sentence: string) => void): void {
  jobs.run("baseline", async ({ current, locale }) => {
    await jobs.services.takeBaseline(await current());
    tell(jobs, changesTexts[locale].taken, onTold);
  });
}

export function takeBaselineFile(jobs: PaneJobs, read: () => Promise<readonly ChosenFile[]>, result: CheckResult | null, onTold: (sentence: string) => void): void {
  jobs.run("baseline", async ({ recheck, locale }) => {
    const [file] = await read();
    if (!file) return;
    await jobs.services.takeBaselineFile(file, result);
    await recheck();
    tell(jobs, changesTexts[locale].fileTaken(file.name), onTold);
  });
}

export function forgetBaseline(jobs: PaneJobs, onTold: (sentence: string) => void): void {
  jobs.run("baseline", async ({ recheck, locale }) => {
    await jobs.services.forgetBaseline();
    await recheck();
    tell(jobs, changesTexts[locale].forgotten, onTold);
  });
}

function tell(jobs: PaneJobs, sentence: string, onTold: (sentence: string) => void): void {
  jobs.dispatch({ is: "said", sentence });
  onTold(sentence);
}
