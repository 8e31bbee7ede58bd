/** The language that the user chose, kept by the browser for the next time. */

import type { PaneLocale } from "./locales/pane";

const key = "progress-ledger.locale";

/** The kept choice; null where there is none, or where the browser keeps nothing for this page. */
export function keptLocale(): PaneLocale | null {
  const kept = storage()?.getItem(key);
  return kept === "zh-CN" || kept === "en-US" ? kept : null;
}

export function keepLocale(locale: PaneLocale): void {
  storage()?.setItem(key, locale);
}

/** Reading `localStorage` throws where cookies are blocked for a framed page. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch (error) {
    console.warn("The language choice is not kept:", error);
    return null;
  }
}
