/** The workbook's sheets as tabs below the grid. */

import type { Book, BookSheet } from "../../book/book";

export function drawSheetTabs(element: HTMLElement, book: Book, onShow: (sheet: BookSheet) => void): void {
  const tabs = book.sheets
    .filter((sheet) => sheet.visibility === "Visible")
    .map((sheet) => {
      const tab = document.createElement("button");
      tab.type = "button";
      tab.textContent = sheet.name;
      if (sheet.id === book.activeSheet) tab.setAttribute("aria-current", "true");
      if (sheet.tabColor !== "") tab.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
      tab.addEventListener("click", () => onShow(sheet));
      return tab;
    });
  const focused = element.contains(document.activeElement);
  element.replaceChildren(...tabs);
  const current = element.querySelector<HTMLElement>("[aria-current]");
  if (focused) current?.focus();
  else current?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
