/** Composition root of the task pane: Excel's port, the workflow and the pane, put together. */

import { paneLocaleFor } from "./locales/pane";
import { keptLocale, keepLocale } from "./kept-locale";
import { fetchProductEarly, paneServices } from "./pane-services-of-product";
import { mountPane } from "./taskpane/pane-root";

/** What src/start/start.js tells once Excel is there. */
interface Surroundings {
  readonly displayLanguage: string;
  readonly background: string | null;
}

declare global {
  interface Window {
    readonly ledgerStart: { whenReady(callback: (surroundings: Surroundings) => void): void };
  }
  /** The build's number, set by the bundler. */
  const BUILD: string;
}

window.ledgerStart.whenReady(({ displayLanguage, background }) => {
  const element = document.getElementById("pane");
  if (!element) throw new Error("The page has no element for the pane.");
  mountPane(element, paneServices(), {
    locale: keptLocale() ?? paneLocaleFor(displayLanguage),
    background,
    build: BUILD,
    ...(new URLSearchParams(window.location.search).get("section") === "summaries" ? { section: "summaries" as const } : {}),
    rememberLocale: keepLocale,
  });
  window.setTimeout(fetchProductEarly, 200);
});
