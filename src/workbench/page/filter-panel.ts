/** The panel in which the texts of a column are chosen that a filter lets through. */

import type { PageTexts } from "./page-texts";
import type { FilterChoice } from "./row-filter";

/** Opens the panel; calls back with the chosen texts, or null where the column's filter is to go. */
export function openFilterPanel(dialog: HTMLDialogElement, name: string, choices: readonly FilterChoice[], texts: PageTexts, onChoose: (shown: ReadonlySet<string> | null) => void): void {
  const title = document.createElement("h2");
  title.id = "filter-title";
  title.textContent = texts.filterTitle(name);
  dialog.setAttribute("aria-labelledby", title.id);
  const form = document.createElement("form");
  form.method = "dialog";
  const list = document.createElement("div");
  list.className = "choices";
  const boxes = choices.map((choice) => {
    const [label, box] = checkbox(choice.text === "" ? texts.filterBlank : choice.text, choice.shown, ` (${choice.rows})`);
    list.append(label);
    return { box, text: choice.text };
  });
  const [allLabel, all] = checkbox(texts.filterAll, choices.every(({ shown }) => shown), "");
  all.addEventListener("change", () => boxes.forEach(({ box }) => (box.checked = all.checked)));
  list.addEventListener("change", () => (all.checked = boxes.every(({ box }) => box.checked)));
  const choose = (shown: ReadonlySet<string> | null): void => {
    dialog.close();
    onChoose(shown);
  };
  const buttons = document.createElement("p");
  buttons.append(
    button(texts.filterApply, () => choose(boxes.every(({ box }) => box.checked) ? null : new Set(boxes.filter(({ box }) => box.checked).map(({ text }) => text)))),
    button(texts.filterClear, () => choose(null)),
    button(texts.cancel, () => dialog.close()),
  );
  form.addEventListener("submit", (event) => event.preventDefault());
  form.append(title, allLabel, list, buttons);
  dialog.replaceChildren(form);
  dialog.showModal();
}

function checkbox(text: string, checked: boolean, after: string): [HTMLLabelElement, HTMLInputElement] {
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = checked;
  const label = document.createElement("label");
  label.append(box, text.length > 60 ? `${text.slice(0, 60)}…` : text, after);
  return [label, box];
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = text;
  made.addEventListener("click", onClick);
  return made;
}
