/** Looking at one state of the pane: when it has come to rest, and what axe finds wrong with it. */

import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Milliseconds without a change that count as rest, and how long is waited for it at most. */
const REST = { quiet: 60, most: 3000 };

/** Waits until nothing on the page has changed for a moment: chunks are drawn, and what they planned stands there. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(
    ({ quiet, most }) =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          clearTimeout(limit);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        };
        let rest = setTimeout(done, quiet);
        const limit = setTimeout(done, most);
        const observer = new MutationObserver(() => {
          clearTimeout(rest);
          rest = setTimeout(done, quiet);
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }),
    REST,
  );
}

/**
 * What axe finds wrong, one line each, by all its rules. The showcase has no frames, so that one run within the page is
 * enough, and of what is in order nothing is gathered. Fluent's focus library has dummy elements that are no part of the page.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`));
}

/** Asks until the answer is yes; fails where it is not within two seconds. */
export async function expectSoon(answer: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 2000;
  let yes = await answer();
  while (!yes && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    yes = await answer();
  }
  expect(yes).toBe(true);
}
