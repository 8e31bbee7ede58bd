/** Lines above the grid: what was not done and why, and workbooks that the add-in has made. */

import { readXlsx } from "../../book/read-xlsx";
import { downloadFile } from "./workbook-file";
import type { PageTexts } from "./page-texts";

export class Notices {
  private readonly line = document.createElement("p");

  constructor(private readonly element: HTMLElement) {
    this.line.setAttribute("role", "status");
    this.line.className = "said";
    element.append(this.line);
  }

  /** Says something, in place of what was said before. */
  say(text: string): void {
    this.line.textContent = text;
  }

  /** A bar for a workbook of the add-in's making, to be downloaded: what Excel opens in a window of its own. */
  workbookCreated(file: Uint8Array, number: number, texts: PageTexts): void {
    const name = `${nameOf(file) ?? texts.newWorkbook(number)}.xlsx`;
    const bar = document.createElement("p");
    bar.className = "created";
    bar.setAttribute("role", "status");
    const said = document.createElement("span");
    said.textContent = texts.created(name);
    const button = (text: string, onClick: () => void): HTMLButtonElement => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = text;
      made.addEventListener("click", onClick);
      return made;
    };
    bar.append(said, button(texts.download, () => downloadFile(name, file)), button(texts.dismiss, () => bar.remove()));
    this.element.append(bar);
  }

  clear(): void {
    this.line.textContent = "";
    this.element.replaceChildren(this.line);
  }
}

/** The name of the file's first sheet; null where the file cannot be read. */
function nameOf(file: Uint8Array): string | null {
  try {
    return readXlsx(file).sheets[0]?.name ?? null;
  } catch (error) {
    console.warn("The new workbook cannot be read:", error);
    return null;
  }
}
