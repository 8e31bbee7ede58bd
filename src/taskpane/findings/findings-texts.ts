/** The words of the findings, in the language in use. */

import type { FindingsTexts } from "../../locales/pane/findings";
import { findingsTexts } from "../../locales/pane/findings";
import { useLocale } from "../pane-language";

export function useFindingsTexts(): FindingsTexts {
  return findingsTexts[useLocale()];
}
