/** The open workbook of the page: its book, its stand-in, and the task pane's frame over the real Office.js. */

import { Book } from "../../book/book";
import { readXlsx } from "../../book/read-xlsx";
import { writeXlsx } from "../../book/write-xlsx";
import type { FrameWindow } from "../wire/connect-frame";
import { connectFrame } from "../wire/connect-frame";
import type { ObjectModel } from "../wire/model/object-model";
import { StandIn } from "../wire/stand-in";

declare global {
  interface Window {
    /** Called by the frame before it loads office.js (attach.js). */
    connectAddIn?: (frame: Window) => void;
  }
}

/** A stand-in that tells when it has answered: the book may have changed then. */
class ToldStandIn extends StandIn {
  onAnswer: () => void = () => undefined;

  override receive(text: unknown, post: (answer: string) => void): void {
    super.receive(text, (answer) => {
      post(answer);
      this.onAnswer();
    });
  }
}

export interface OpenWorkbook {
  readonly name: string;
  readonly book: Book;
  readonly standIn: StandIn;
}

/** What the add-in is told of the Excel around it. */
export interface Surroundings {
  readonly model: ObjectModel;
  readonly locale: string;
  /** Background colour of Office's theme. */
  readonly background: string;
}

/** Reads a file; null gives a blank workbook. @throws BookError where the file cannot be read. */
export function bookOf(bytes: Uint8Array | null): Book {
  return bytes ? readXlsx(bytes) : Book.blank();
}

/** Starts the add-in over a workbook in the frame. */
export function openWorkbook(name: string, book: Book, { model, locale, background }: Surroundings, frame: HTMLIFrameElement, onAnswer: () => void): OpenWorkbook {
  const standIn = new ToldStandIn(book, { model, locale });
  standIn.onAnswer = onAnswer;
  window.connectAddIn = (addIn) => {
    connectFrame(addIn as Window & FrameWindow, standIn);
    tellBackground(addIn, background);
  };
  frame.src = "addin/in-workbench.html";
  return { name, book, standIn };
}

interface Start {
  whenReady(callback: (surroundings: object) => void): void;
}

/** The stand-in knows no theme of Office's: the page tells it to the add-in where the start page hands on its surroundings. */
function tellBackground(addIn: Window, background: string): void {
  let start: Start | undefined;
  Object.defineProperty(addIn, "ledgerStart", {
    configurable: true,
    get: () => start && { whenReady: (callback: (surroundings: object) => void) => start?.whenReady((told) => callback({ ...told, background })) },
    set: (given: Start) => {
      start = given;
    },
  });
}

/** The workbook as a file. */
export function saveWorkbook({ book, name }: OpenWorkbook): File {
  const bytes = writeXlsx(book);
  return new File([new Uint8Array(bytes)], name, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
