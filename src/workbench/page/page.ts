/** The workbench's page: a workbook beside the real task pane, for machines without Excel. */

import { loadObjectModelOfPage } from "./page-model";
import { Grid } from "./grid";
import { linkTarget } from "./link-target";
import { drawSheetTabs } from "./sheet-tabs";
import type { OpenWorkbook } from "./workbench-book";
import { openWorkbook, saveWorkbook } from "./workbench-book";
import { pageTexts } from "./page-texts";

const locale = new URLSearchParams(location.search).get("locale") === "en-US" ? "en-US" : "zh-CN";
const texts = pageTexts[locale];

const part = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const element = document.getElementById(id);
  if (!(element instanceof type)) throw new Error(`The page has no ${type.name} #${id}.`);
  return element;
};

const tabs = part("tabs", HTMLElement);
const frame = part("pane", HTMLIFrameElement);
const told = part("told", HTMLElement);
let open: OpenWorkbook | null = null;
let drawing = 0;

const grid = new Grid(part("grid", HTMLElement), {
  onSelect(row, column) {
    if (!open) return;
    const location = open.book.sheetById(open.book.activeSheet)?.linkAt(row, column)?.location;
    const target = location === undefined ? null : linkTarget(open.book, location);
    if (target) open.standIn.show(target.sheet);
    const { row: top, column: left } = target ?? { row, column };
    open.book.selection = [{ top, left, bottom: top, right: left }];
    draw();
  },
  onEdit(row, column, text) {
    const sheet = open?.book.sheetById(open.book.activeSheet);
    if (!open || !sheet) return;
    sheet.setCell(row, column, { value: text });
    open.standIn.changedBy("user", sheet.name, { top: row, left: column, bottom: row, right: column });
    draw();
  },
});

/** Draws what the book holds now, at most once a frame. */
function draw(): void {
  if (drawing !== 0) return;
  drawing = requestAnimationFrame(() => {
    drawing = 0;
    if (!open) return;
    const { book, standIn } = open;
    grid.draw(book);
    drawSheetTabs(tabs, book, (sheet) => {
      standIn.show(sheet.name);
      draw();
    });
  });
}

async function start(name: string, bytes: Uint8Array | null): Promise<void> {
  const model = await loadObjectModelOfPage();
  try {
    open = openWorkbook(name, bytes, model, frame, locale, draw);
    told.textContent = name;
  } catch (error) {
    told.textContent = texts.unreadable(name, error instanceof Error ? error.message : String(error));
    return;
  }
  draw();
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) await start(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The workbook that the server was started with; a blank one where there is none. */
async function openFirst(): Promise<void> {
  const answer = await fetch("first.xlsx");
  if (!answer.ok) return start("Book1.xlsx", null);
  const name = decodeURIComponent(answer.headers.get("x-file-name") ?? "Book1.xlsx");
  return start(name, new Uint8Array(await answer.arrayBuffer()));
}

document.documentElement.lang = locale;
document.title = texts.title;
part("open-label", HTMLElement).textContent = texts.open;
part("width-label", HTMLElement).textContent = texts.paneWidth;
frame.title = texts.pane;
tabs.setAttribute("aria-label", texts.sheets);
part("grid", HTMLElement).setAttribute("aria-label", texts.sheet);

const save = part("save", HTMLButtonElement);
save.textContent = texts.save;
save.addEventListener("click", () => {
  if (!open) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(saveWorkbook(open));
  link.download = open.name;
  link.click();
  URL.revokeObjectURL(link.href);
});

part("open", HTMLInputElement).addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement) void openFile(event.target.files?.[0]);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void openFile(event.dataTransfer?.files[0]);
});
const width = part("width", HTMLSelectElement);
width.addEventListener("change", () => {
  frame.style.width = `${width.value}px`;
});

void openFirst();
