/** The open workbook of the page: its book, its stand-in, and the add-in's frames over the real Office.js. */

import { Book } from "../../book/book";
import { readXlsx } from "../../book/read-xlsx";
import type { FrameWindow } from "../wire/connect-frame";
import { connectFrame } from "../wire/connect-frame";
import type { FrameLine } from "../wire/frame-line";
import type { ObjectModel } from "../wire/model/object-model";
import { StandIn } from "../wire/stand-in";
import { giveTheme, type OfficeShade } from "../wire/start-up";
import { UserEdits } from "./user-edits";

declare global {
  interface Window {
    /** Called by each frame before it loads office.js (attach.js). */
    connectAddIn?: (frame: Window) => void;
  }
}

export interface OpenWorkbook {
  readonly name: string;
  readonly book: Book;
  readonly standIn: StandIn;
  readonly edits: UserEdits;
}

/** What the add-in is told of the Excel around it. */
export interface Surroundings {
  readonly model: ObjectModel;
  readonly locale: string;
  readonly shade: OfficeShade;
}

/** The add-in's frames on the page. */
export interface AddInFrames {
  readonly pane: HTMLIFrameElement;
  /** The page of the ribbon's functions: loaded with the first click, as Excel does. */
  readonly commands: HTMLIFrameElement;
}

const nowhere = "about:blank";
export const paneAddress = "addin/attached-taskpane.html";

/** Reads a file; null gives a blank workbook. @throws BookError where the file cannot be read. */
export function bookOf(bytes: Uint8Array | null): Book {
  return bytes ? readXlsx(bytes) : Book.blank();
}

/** Starts the add-in over a workbook in the pane's frame. `before` is the workbook as it was open until now. */
export function openWorkbook(name: string, book: Book, { model, locale, shade }: Surroundings, frames: AddInFrames, before: OpenWorkbook | null): OpenWorkbook {
  const standIn = new StandIn(book, { model, locale, commandsPage: true });
  const lines = new Map<Window, FrameLine>();
  window.connectAddIn = (addIn) => {
    const old = lines.get(addIn);
    if (old) standIn.hangUp(old);
    const line = standIn.line(addIn === frames.pane.contentWindow ? "pane" : addIn === frames.commands.contentWindow ? "commands" : "dialog");
    lines.set(addIn, line);
    connectFrame(addIn as Window & FrameWindow, line);
    giveThemeAtStart(addIn, shade);
  };
  frames.commands.src = nowhere;
  frames.pane.src = paneAddress;
  const edits = new UserEdits(book, standIn, before?.book === book ? before.edits.history : undefined);
  return { name, book, standIn, edits };
}

/** Clicks a ribbon button that calls a function of the add-in's. */
export function clickRibbon({ standIn }: OpenWorkbook, frames: AddInFrames, functionName: string, controlId: string): void {
  if (frames.commands.getAttribute("src") === nowhere) frames.commands.src = "addin/attached-commands.html";
  standIn.clickRibbon(functionName, controlId);
}

interface OfficeOfFrame {
  readonly Office?: { readonly context: object; onReady(ready: () => void): unknown };
}

/** Gives Office's theme before the add-in's own start-up asks for it: this listener is there first. */
function giveThemeAtStart(addIn: Window, shade: OfficeShade): void {
  const onLoad = (event: Event): void => {
    const { Office } = addIn as unknown as OfficeOfFrame;
    if ((event.target as Partial<HTMLElement> | null)?.id !== "office-js" || !Office) return;
    Office.onReady(() => giveTheme(Office.context, shade));
  };
  addIn.document.addEventListener("load", onLoad, true);
}
