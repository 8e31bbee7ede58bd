/** The add-in's dialog: its page in a frame over the grid, as Excel on the web shows it. */

import type { OpenDialog } from "../wire/dialogs";
import type { PageTexts } from "./page-texts";

/** The frame's address in the workbench for an address of the add-in's; Office.js lets only https through. */
export function dialogAddress(address: string): string {
  const { pathname, search } = new URL(address);
  return `addin/attached-${pathname.slice(pathname.lastIndexOf("/") + 1)}${search}`;
}

/**
 * Shows the dialog that is open, or takes it away.
 * @returns the frame of its page; null where there is none.
 */
export function showDialog(element: HTMLDialogElement, open: OpenDialog | null, texts: PageTexts, onClose: () => void): HTMLIFrameElement | null {
  if (!open) {
    element.close();
    element.replaceChildren();
    return null;
  }
  const frame = document.createElement("iframe");
  frame.title = texts.close;
  Object.assign(element.style, { width: `max(${open.width}vw, 300px)`, height: `max(${open.height}vh, 200px)` });
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = texts.close;
  close.addEventListener("click", onClose);
  element.oncancel = (event) => {
    event.preventDefault();
    onClose();
  };
  frame.addEventListener("load", () => {
    const title = frame.contentDocument?.title ?? "";
    frame.title = title;
    element.setAttribute("aria-label", title);
    // Office.js takes the focus into the frame, where Escape would not reach the dialog.
    frame.contentWindow?.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") onClose();
    });
  });
  element.replaceChildren(frame, close);
  element.showModal();
  close.focus();
  frame.src = dialogAddress(open.address);
  return frame;
}
