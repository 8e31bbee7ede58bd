/** The ribbon: the add-in's own buttons, as its manifest declares them, and the few tools of the workbench. */

import type { PageLocale, PageTexts } from "./page-texts";

/** A button of the manifest's: a function of the add-in's to be called, or the pane to be shown. */
export interface AddInButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Null for a button that shows the pane. */
  readonly functionName: string | null;
  /** What the pane's address has after its name: which section to begin with. */
  readonly query: string;
}

/** Reads the buttons out of a manifest. @throws Error where it is no XML. */
export function manifestButtons(manifest: Document, locale: PageLocale): AddInButton[] {
  const all = [...manifest.getElementsByTagName("*")];
  const text = (id: string | null): string => {
    const element = all.find((one) => one.localName === "String" && one.getAttribute("id") === id);
    const override = [...(element?.children ?? [])].find((one) => one.getAttribute("Locale") === locale);
    return (override ?? element)?.getAttribute(override ? "Value" : "DefaultValue") ?? "";
  };
  const queryOf = (id: string | null): string => {
    const address = all.find((one) => one.localName === "Url" && one.getAttribute("id") === id)?.getAttribute("DefaultValue");
    return address ? new URL(address).search : "";
  };
  const child = (of: Element, ...names: readonly string[]): Element | undefined =>
    names.reduce<Element | undefined>((element, name) => [...(element?.children ?? [])].find((one) => one.localName === name), of);
  return all.filter((one) => one.localName === "Control").map((control) => ({
    id: control.getAttribute("id") ?? "",
    label: text(child(control, "Label")?.getAttribute("resid") ?? null),
    tip: text(child(control, "Supertip", "Description")?.getAttribute("resid") ?? null),
    functionName: child(control, "Action", "FunctionName")?.textContent ?? null,
    query: queryOf(child(control, "Action", "SourceLocation")?.getAttribute("resid") ?? null),
  }));
}

export type Tool = keyof PageTexts["tools"];

export interface RibbonEvents {
  onButton(button: AddInButton): void;
  onTool(tool: Tool): void;
}

/** What each tool's button shows before its name. */
const signs: Readonly<Record<Tool, string>> = { undo: "↶", redo: "↷", insertRows: "＋", deleteRows: "－", hideRows: "⌄", showAllRows: "≡", filter: "▽" };
const keys: Partial<Record<Tool, string>> = { undo: "Control+Z", redo: "Control+Y" };

/** Draws the ribbon; `possible` tells which tools can be used now. */
export function drawRibbon(element: HTMLElement, buttons: readonly AddInButton[], texts: PageTexts, events: RibbonEvents): void {
  element.setAttribute("aria-label", texts.ribbon);
  const own = buttons.map((button) => {
    const made = makeButton(button.label, button.tip, () => events.onButton(button));
    made.className = "add-in";
    const icon = document.createElement("img");
    icon.src = "addin/assets/icon-20.png";
    icon.alt = "";
    made.prepend(icon);
    return made;
  });
  const tools = (Object.keys(texts.tools) as Tool[]).map((tool) => {
    const made = makeButton(texts.tools[tool], "", () => events.onTool(tool));
    made.dataset["tool"] = tool;
    const shortcut = keys[tool];
    if (shortcut !== undefined) made.setAttribute("aria-keyshortcuts", shortcut);
    const sign = document.createElement("span");
    sign.setAttribute("aria-hidden", "true");
    sign.textContent = signs[tool];
    made.prepend(sign);
    return made;
  });
  const line = document.createElement("span");
  line.className = "line";
  element.replaceChildren(...own, line, ...tools);
}

/** Switches tools on and off without drawing them anew: the focus stays. */
export function enableTools(element: HTMLElement, possible: Readonly<Partial<Record<Tool, boolean>>>): void {
  for (const button of element.querySelectorAll<HTMLButtonElement>("button[data-tool]")) {
    const can = possible[button.dataset["tool"] as Tool] ?? true;
    button.setAttribute("aria-disabled", String(!can));
  }
}

function makeButton(label: string, tip: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.append(label);
  if (tip !== "") button.title = tip;
  button.addEventListener("click", onClick);
  return button;
}
