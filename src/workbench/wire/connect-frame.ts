/** Joins an add-in's window and its line to a stand-in: what the window posts to its parent goes to the stand-in, and back. */

import type { FrameLine } from "./frame-line";

/** As much of a window as the wire needs; a browser's, jsdom's or `AddInWindow`. */
export interface FrameWindow {
  name: string;
  readonly MessageEvent: new (type: string, init: { data: unknown; origin: string }) => Event;
  dispatchEvent(event: Event): boolean;
}

/**
 * Makes the stand-in at the end of the line the window's host. Must come before office.js is loaded. The window's `parent` is
 * replaced, which browsers allow; so neither a frame nor a certificate is needed.
 */
export function connectFrame(window: FrameWindow, line: FrameLine): void {
  window.name = line.windowName;
  const deliver = (text: string): void => {
    setTimeout(() => {
      // A frame that was closed or sent elsewhere meanwhile has no events any more.
      if (typeof window.MessageEvent !== "function") return;
      window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: line.origin }));
    }, 0);
  };
  const host = { postMessage: (text: unknown): void => void setTimeout(() => line.receive(text, deliver), 0) };
  Object.defineProperty(window, "parent", { value: host, configurable: true, writable: true });
}
