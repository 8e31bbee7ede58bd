/** The workbench's page: a workbook beside the real task pane, for machines without Excel. */

import type { Book } from "../../book/book";
import { loadObjectModelOfPage } from "./page-model";
import { Grid } from "./grid";
import { linkTarget } from "./link-target";
import { drawSheetTabs } from "./sheet-tabs";
import { applyTroubles, backgrounds, drawTryOutMenu, protectSheetShown, type Trouble } from "./try-out-menu";
import type { OpenWorkbook } from "./workbench-book";
import { bookOf, openWorkbook, saveWorkbook } from "./workbench-book";
import { pageTexts, type PageLocale } from "./page-texts";

const query = new URLSearchParams(location.search);
let locale: PageLocale = query.get("locale") === "en-US" ? "en-US" : "zh-CN";
let shade: keyof typeof backgrounds = query.get("shade") === "dark" ? "dark" : "light";
const troubles = new Set<Trouble>();

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
    showProtection(book);
    drawSheetTabs(tabs, book, (sheet) => {
      standIn.show(sheet.name);
      draw();
    });
  });
}

/** The menu tells of the sheet that is shown whether it is protected. */
function showProtection(book: Book): void {
  const isProtected = (book.sheetById(book.activeSheet)?.protection ?? null) !== null;
  if (isProtected === troubles.has("protectedSheet")) return;
  if (isProtected) troubles.add("protectedSheet");
  else troubles.delete("protectedSheet");
  drawPage();
}

/** Starts the add-in over a workbook, in the language and the look that are chosen. */
async function start(name: string, book: Book): Promise<void> {
  const model = await loadObjectModelOfPage();
  open = openWorkbook(name, book, { model, locale, background: backgrounds[shade] }, frame, draw);
  told.textContent = name;
  applyTroubles(open.standIn, troubles);
  drawPage();
  draw();
}

async function read(name: string, bytes: Uint8Array | null): Promise<void> {
  let book: Book;
  try {
    book = bookOf(bytes);
  } catch (error) {
    told.textContent = pageTexts[locale].unreadable(name, error instanceof Error ? error.message : String(error));
    return;
  }
  await start(name, book);
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) await read(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The workbook that the server was started with; a blank one where there is none. */
async function openFirst(): Promise<void> {
  const answer = await fetch("first.xlsx");
  if (!answer.ok) return read("Book1.xlsx", null);
  const name = decodeURIComponent(answer.headers.get("x-file-name") ?? "Book1.xlsx");
  return read(name, new Uint8Array(await answer.arrayBuffer()));
}

/** Starts the add-in again over the same workbook: nothing in it is lost. */
function startAgain(): void {
  if (open) void start(open.name, open.book);
  else drawPage();
}

const save = part("save", HTMLButtonElement);

/** The page's own words, and its menu. */
function drawPage(): void {
  const texts = pageTexts[locale];
  document.documentElement.lang = locale;
  document.title = texts.title;
  part("open-label", HTMLElement).textContent = texts.open;
  part("width-label", HTMLElement).textContent = texts.paneWidth;
  part("menu-label", HTMLElement).textContent = texts.menu;
  frame.title = texts.pane;
  tabs.setAttribute("aria-label", texts.sheets);
  part("grid", HTMLElement).setAttribute("aria-label", texts.sheet);
  save.textContent = texts.save;
  drawTryOutMenu(part("menu-panel", HTMLElement), texts, { locale, shade, on: troubles }, {
    onLocale(chosen) {
      locale = chosen;
      // A language that was chosen in the pane goes before Excel's own: here the last choice counts.
      localStorage.removeItem("progress-ledger.locale");
      startAgain();
    },
    onShade(chosen) {
      shade = chosen;
      startAgain();
    },
    onTrouble(trouble, on) {
      if (on) troubles.add(trouble);
      else troubles.delete(trouble);
      if (!open) return;
      if (trouble === "protectedSheet") protectSheetShown(open.book, on);
      applyTroubles(open.standIn, troubles);
    },
  });
}

drawPage();
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
  document.body.style.setProperty("--pane-width", frame.style.width);
});

void openFirst();
