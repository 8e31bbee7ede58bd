/** The open workbook of the page: its book, its stand-in, and the task pane's frame over the real Office.js. */

import { Book } from "../book/book";
import { readXlsx } from "../book/read-xlsx";
import { writeXlsx } from "../book/write-xlsx";
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

/**
 * Opens a workbook and starts the add-in over it in the frame.
 * @param bytes the file, or null for a blank workbook.
 * @throws BookError where the file cannot be read.
 */
export function openWorkbook(name: string, bytes: Uint8Array | null, model: ObjectModel, frame: HTMLIFrameElement, locale: string, onAnswer: () => void): OpenWorkbook {
  const book = bytes ? readXlsx(bytes) : Book.blank();
  const standIn = new ToldStandIn(book, { model, locale });
  standIn.onAnswer = onAnswer;
  window.connectAddIn = (addIn) => connectFrame(addIn as Window & FrameWindow, standIn);
  frame.src = "addin/in-workbench.html";
  return { name, book, standIn };
}

/** The workbook as a file. */
export function saveWorkbook({ book, name }: OpenWorkbook): File {
  const bytes = writeXlsx(book);
  return new File([new Uint8Array(bytes)], name, { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}
