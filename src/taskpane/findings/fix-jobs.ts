/** Fixing, and taking a fix back: each ends in a new check, so that the pane never shows what is no longer so. */

import type { Fix } from "../../fixes/fix";
import { findingsTexts } from "../../locales/pane/findings";
import type { Finding } from "../../rules/finding";
import type { Waiver } from "../../settings/waivers";
import type { CheckResult } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";

export function applyFixes(jobs: PaneJobs, result: CheckResult, fixes: readonly Fix[]): void {
  jobs.run("fix", async ({ work, locale, recheck }) => {
    const outcome = await jobs.services.applyFixes(result, fixes, work);
    jobs.dispatch({ is: "fixed", outcome: { ...outcome, undone: false } });
    if (outcome.edited > 0 || outcome.skipped.some(({ because }) => because === "changed")) await recheck();
    const texts = findingsTexts[locale].fixed;
    jobs.dispatch({ is: "said", sentence: outcome.edited > 0 ? texts.done(outcome.edited) : texts.none });
  });
}

export function undoFix(jobs: PaneJobs): void {
  jobs.run("undo", async ({ work, locale, recheck }) => {
    const texts = findingsTexts[locale].fixed;
    const outcome = await jobs.services.undoFix(work);
    if (outcome === null) {
      // Somebody else took it back: the next check offers it no more.
      await recheck();
      return jobs.dispatch({ is: "said", sentence: texts.nothingToUndo });
    }
    jobs.dispatch({ is: "fixed", outcome: { ...outcome, undone: true } });
    await recheck();
    jobs.dispatch({ is: "said", sentence: texts.undone(outcome.edited) });
  });
}

export function waive(jobs: PaneJobs, result: CheckResult, findings: readonly Finding[], reason: string, by: string): void {
  jobs.run("waive", async ({ locale, recheck }) => {
    await jobs.services.waive(findings, result, reason, by);
    await recheck();
    jobs.dispatch({ is: "said", sentence: findingsTexts[locale].waive.done(findings.length) });
  });
}

export function unwaive(jobs: PaneJobs, waivers: readonly Waiver[]): void {
  jobs.run("unwaive", async ({ locale, recheck }) => {
    await jobs.services.unwaive(waivers);
    await recheck();
    jobs.dispatch({ is: "said", sentence: findingsTexts[locale].waive.undone(waivers.length) });
  });
}
