/** The elements of the page that scripts fill. */

export function partOf<T extends HTMLElement>(id: string, type: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return element;
}

export interface PageParts {
  readonly told: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly notices: HTMLElement;
  readonly grid: HTMLElement;
  readonly tabs: HTMLElement;
  readonly menu: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly width: HTMLSelectElement;
  readonly pane: HTMLIFrameElement;
  readonly commands: HTMLIFrameElement;
  readonly filter: HTMLDialogElement;
  readonly message: HTMLDialogElement;
}

export const pageParts = (): PageParts => ({
  told: partOf("told", HTMLElement),
  ribbon: partOf("ribbon", HTMLElement),
  notices: partOf("notices", HTMLElement),
  grid: partOf("grid", HTMLElement),
  tabs: partOf("tabs", HTMLElement),
  menu: partOf("menu-panel", HTMLElement),
  save: partOf("save", HTMLButtonElement),
  width: partOf("width", HTMLSelectElement),
  pane: partOf("pane", HTMLIFrameElement),
  commands: partOf("commands", HTMLIFrameElement),
  filter: partOf("filter", HTMLDialogElement),
  message: partOf("message", HTMLDialogElement),
});
