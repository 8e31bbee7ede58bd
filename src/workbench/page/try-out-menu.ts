/** The menu of what can be tried out: languages, looks, and the states that an Excel may be in. */

import type { Book } from "../../book/book";
import { noFaults } from "../wire/faults";
import type { StandIn } from "../wire/stand-in";
import type { OfficeShade } from "../wire/start-up";
import type { PageLocale, PageTexts } from "./page-texts";

export type Trouble = keyof PageTexts["faults"];

const slowAnswer = 800;
/** Less than a check asks at a time. */
const smallMessage = 500;

export interface TryOutEvents {
  onLocale(locale: PageLocale): void;
  onShade(shade: OfficeShade): void;
  onTrouble(trouble: Trouble, on: boolean): void;
}

/** Draws the menu anew; `on` tells which troubles there are now. */
export function drawTryOutMenu(panel: HTMLElement, texts: PageTexts, now: { readonly locale: PageLocale; readonly shade: OfficeShade; readonly on: ReadonlySet<Trouble> }, events: TryOutEvents): void {
  const language = choice(texts.language, [["zh-CN", "中文"], ["en-US", "English"]], now.locale, (value) => events.onLocale(value));
  const shade = choice(texts.shade, [["light", texts.light], ["dark", texts.dark]], now.shade, (value) => events.onShade(value));
  const troubles = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.textContent = texts.trouble;
  troubles.append(legend);
  for (const trouble of Object.keys(texts.faults) as Trouble[]) {
    const box = document.createElement("input");
    box.type = "checkbox";
    box.name = trouble;
    box.checked = now.on.has(trouble);
    box.addEventListener("change", () => events.onTrouble(trouble, box.checked));
    const label = document.createElement("label");
    label.append(box, texts.faults[trouble]);
    troubles.append(label);
  }
  panel.replaceChildren(language, shade, troubles);
}

/** Brings the stand-in into the states that are on; a sheet's protection is a state of the book. */
export function applyTroubles({ faults }: StandIn, on: ReadonlySet<Trouble>): void {
  faults.cellEditMode = on.has("busy");
  faults.readOnly = on.has("readOnly");
  faults.delay = on.has("slow") ? slowAnswer : 0;
  faults.requestLimit = on.has("smallMessages") ? smallMessage : noFaults().requestLimit;
  // The second request from now: the first one looks, or begins to write.
  const breaksOff = on.has("breaksOff") ? ({ at: 2, when: "within" } as const) : null;
  faults.connectionDies = on.has("disconnected") ? { at: 1, when: "before" } : breaksOff;
}

/** Protects the sheet that is shown, or takes its protection away. */
export function protectSheetShown(book: Book, on: boolean): void {
  const sheet = book.sheetById(book.activeSheet);
  if (sheet) sheet.protection = on ? { hasPassword: false, allowed: [] } : null;
}

function choice<Value extends string>(name: string, values: readonly (readonly [Value, string])[], chosen: Value, onChoose: (value: Value) => void): HTMLLabelElement {
  const select = document.createElement("select");
  for (const [value, text] of values) select.add(new Option(text, value, false, value === chosen));
  select.addEventListener("change", () => {
    const [value] = values.find(([each]) => each === select.value) ?? [];
    if (value !== undefined) onChoose(value);
  });
  const label = document.createElement("label");
  label.append(name, select);
  return label;
}
