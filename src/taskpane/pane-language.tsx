/** The pane's language, for every part of it. */

import { createContext, useContext } from "react";
import type { PaneLocale, PaneTexts } from "../locales/pane";
import { paneTexts } from "../locales/pane";

const LanguageContext = createContext<PaneLocale>("zh-CN");

export const LanguageProvider = LanguageContext.Provider;

export function useLocale(): PaneLocale {
  return useContext(LanguageContext);
}

/** The words of the language in use. */
export function useTexts(): PaneTexts {
  return paneTexts[useContext(LanguageContext)];
}
