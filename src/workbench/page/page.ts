/** The workbench's page: a workbook beside the real task pane, for machines without Excel. */

import type { Book } from "../../book/book";
import { columnName } from "../../book/cell-address";
import { MAX_COLUMNS } from "../../book/limits";
import { writeXlsx } from "../../book/write-xlsx";
import { shownText } from "../wire/shown";
import type { OfficeShade } from "../wire/start-up";
import { openFilterPanel } from "./filter-panel";
import { Grid } from "./grid";
import { linkTarget } from "./link-target";
import { showDialog } from "./message-dialog";
import { Notices } from "./notices";
import { loadManifest, loadObjectModelOfPage } from "./page-model";
import { partOf, type PageParts, pageParts } from "./page-parts";
import { pageTexts, type PageLocale } from "./page-texts";
import { drawRibbon, enableTools, manifestButtons, type Tool } from "./ribbon";
import { filterArea, filterChoices } from "./row-filter";
import { drawSheetTabs } from "./sheet-tabs";
import { applyTroubles, drawTryOutMenu, protectSheetShown, type Trouble } from "./try-out-menu";
import type { Refusal } from "./user-edits";
import { bookOf, clickRibbon, openWorkbook, type OpenWorkbook, paneAddress } from "./workbench-book";
import { downloadFile } from "./workbook-file";

const query = new URLSearchParams(location.search);
let locale: PageLocale = query.get("locale") === "en-US" ? "en-US" : "zh-CN";
let shade: OfficeShade = query.get("shade") === "dark" ? "dark" : "light";
const troubles = new Set<Trouble>();

const parts: PageParts = pageParts();
const notices = new Notices(parts.notices);
let open: OpenWorkbook | null = null;
let drawing = 0;

const grid = new Grid(parts.grid, {
  onSelect(row, column, extend) {
    select({ top: row, left: column, bottom: row, right: column }, extend);
  },
  onSelectRow(row, extend) {
    select({ top: row, left: 0, bottom: row, right: MAX_COLUMNS - 1 }, extend);
  },
  onFollow(row, column) {
    const link = open?.edits.sheet?.linkAt(row, column)?.location;
    const target = open && link !== undefined ? linkTarget(open.book, link) : null;
    if (!open || !target) return;
    open.standIn.show(target.sheet);
    select({ top: target.row, left: target.column, bottom: target.row, right: target.column }, false);
  },
  onEdit: (row, column, text) => answer(open?.edits.type(row, column, text) ?? null),
  onClear: () => answer(open?.edits.clear() ?? null),
  mayEdit(row, column) {
    const may = open?.edits.mayEdit(row, column) ?? false;
    if (!may) answer("protected");
    return may;
  },
});

/** Selects an area; with `extend`, everything from the active cell to it. */
function select(area: Book["selection"][number], extend: boolean): void {
  if (!open) return;
  const [active] = open.book.selection;
  if (!extend || !active) open.book.selection = [area];
  else {
    const top = Math.min(active.top, area.top);
    open.book.selection = [{ top, left: Math.min(active.left, area.left), bottom: Math.max(active.bottom, area.bottom), right: Math.max(active.right, area.right) }];
  }
  draw();
}

/** Draws what came of a change, and says why nothing did. */
function answer(refusal: Refusal | "filterWhere" | null): void {
  notices.say(refusal === null ? "" : pageTexts[locale].refused[refusal]);
  draw();
}

/** Draws what the book holds now, at most once a frame. */
function draw(): void {
  if (drawing !== 0) return;
  drawing = requestAnimationFrame(() => {
    drawing = 0;
    if (!open) return;
    const { book, standIn, edits } = open;
    grid.draw(book);
    enableTools(parts.ribbon, { undo: edits.history.canUndo, redo: edits.history.canRedo });
    showProtection(book);
    drawSheetTabs(parts.tabs, book, (sheet) => {
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
  drawMenu();
}

/** Starts the add-in over a workbook, in the language and the theme that are chosen. */
async function start(name: string, book: Book): Promise<void> {
  const model = await loadObjectModelOfPage();
  notices.clear();
  open = openWorkbook(name, book, { model, locale, shade }, parts, open);
  const { standIn } = open;
  standIn.onAnswer = draw;
  standIn.onLeavePane = leavePane;
  standIn.onWorkbookCreated = (file) => notices.workbookCreated(file, standIn.createdWorkbooks.length + 1, pageTexts[locale]);
  standIn.dialogs.onChange = (dialog) => showDialog(parts.message, dialog, pageTexts[locale], () => standIn.dialogs.close());
  parts.told.textContent = name;
  applyTroubles(standIn, troubles);
  await drawPage();
  draw();
}

async function read(name: string, bytes: Uint8Array | null): Promise<void> {
  let book: Book;
  try {
    book = bookOf(bytes);
  } catch (error) {
    parts.told.textContent = pageTexts[locale].unreadable(name, error instanceof Error ? error.message : String(error));
    return;
  }
  await start(name, book);
}

async function openFile(file: File | undefined): Promise<void> {
  if (file) await read(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** The workbook that the server was started with; a blank one where there is none. */
async function openFirst(): Promise<void> {
  const answered = await fetch("first.xlsx");
  if (!answered.ok) return read("Book1.xlsx", null);
  const name = decodeURIComponent(answered.headers.get("x-file-name") ?? "Book1.xlsx");
  return read(name, new Uint8Array(await answered.arrayBuffer()));
}

/** Starts the add-in again over the same workbook: nothing in it is lost. */
function startAgain(): void {
  if (open) void start(open.name, open.book);
  else void drawPage();
}

/** Shows the pane at another address, as Excel does for a button with one of its own. */
function showPane(query: string): void {
  document.body.classList.remove("without-pane");
  parts.pane.src = `${paneAddress}${query}`;
}

/** The pane stands last on the page: Tab leads on to the page's first control, with Shift back to the sheet's tab. */
function leavePane(backwards: boolean): void {
  const before = parts.tabs.querySelector<HTMLElement>("[aria-current]");
  (backwards && before ? before : parts.width).focus();
}

function useTool(tool: Tool): void {
  if (!open || grid.isEditing) return;
  const { edits } = open;
  if (tool === "filter") filter();
  else answer(edits[tool]());
}

/** Opens the panel for the column of the active cell. */
function filter(): void {
  const sheet = open?.edits.sheet;
  const area = sheet ? filterArea(sheet) : null;
  const column = sheet?.selection[0]?.left ?? -1;
  if (!open || !sheet || !area || column < area.left || column > area.right) return answer("filterWhere");
  const { edits } = open;
  const texts = pageTexts[locale];
  const header = shownText(sheet.cell(area.top, column)).trim();
  openFilterPanel(parts.filter, header === "" ? columnName(column) : header, filterChoices(sheet, area, column), texts, (shown) => {
    const refusal = edits.filter(area, column, shown);
    answer(refusal);
    if (refusal !== null) return;
    const all = area.bottom - area.top;
    const hidden = Array.from({ length: all }, (_, at) => area.top + 1 + at).filter((row) => sheet.isRowHidden(row)).length;
    notices.say(texts.filtered(all - hidden, all));
  });
}

/** The page's own words, its ribbon and its menu. */
async function drawPage(): Promise<void> {
  const texts = pageTexts[locale];
  document.documentElement.lang = locale;
  document.documentElement.dataset["shade"] = shade;
  document.title = texts.title;
  partOf("open-label", HTMLElement).textContent = texts.open;
  partOf("width-label", HTMLElement).textContent = texts.paneWidth;
  partOf("menu-label", HTMLElement).textContent = texts.menu;
  parts.pane.title = texts.pane;
  parts.tabs.setAttribute("aria-label", texts.sheets);
  parts.grid.setAttribute("aria-label", texts.sheet);
  parts.save.textContent = texts.save;
  drawMenu();
  const buttons = manifestButtons(await loadManifest(), locale);
  drawRibbon(parts.ribbon, buttons, texts, {
    onTool: useTool,
    onButton({ id, functionName, query }) {
      if (functionName === null && query !== "") showPane(query);
      else if (functionName === null) document.body.classList.toggle("without-pane");
      else if (open) clickRibbon(open, parts, functionName, id);
    },
  });
  draw();
}

function drawMenu(): void {
  drawTryOutMenu(parts.menu, pageTexts[locale], { locale, shade, on: troubles }, {
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

void drawPage();
parts.save.addEventListener("click", () => {
  if (open) downloadFile(open.name, writeXlsx(open.book));
});
partOf("open", HTMLInputElement).addEventListener("change", (event) => {
  if (event.target instanceof HTMLInputElement) void openFile(event.target.files?.[0]);
});
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void openFile(event.dataTransfer?.files[0]);
});
document.addEventListener("keydown", (event) => {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || grid.isEditing || event.target instanceof HTMLInputElement) return;
  const tool = key === "y" || (key === "z" && event.shiftKey) ? "redo" : key === "z" ? "undo" : null;
  if (!tool) return;
  event.preventDefault();
  useTool(tool);
});
parts.width.addEventListener("change", () => {
  parts.pane.style.width = `${parts.width.value}px`;
  document.body.style.setProperty("--pane-width", parts.pane.style.width);
});

void openFirst();
