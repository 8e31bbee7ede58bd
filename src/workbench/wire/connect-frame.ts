/** Joins an add-in's window and a stand-in: what the window posts to its parent goes to the stand-in, and back. */

import type { StandIn } from "./stand-in";

/** As much of a window as the wire needs; a browser's, jsdom's or `AddInWindow`. */
export interface FrameWindow {
  name: string;
  readonly MessageEvent: new (type: string, init: { data: unknown; origin: string }) => Event;
  dispatchEvent(event: Event): boolean;
}

/**
 * Makes the stand-in the window's host. Must come before office.js is loaded. The window's `parent` is
 * replaced, which browsers allow; so neither a frame nor a certificate is needed.
 */
export function connectFrame(window: FrameWindow, standIn: StandIn): void {
  window.name = standIn.windowName;
  const deliver = (text: string): void => {
    setTimeout(() => window.dispatchEvent(new window.MessageEvent("message", { data: text, origin: standIn.origin })), 0);
  };
  const host = { postMessage: (text: unknown): void => void setTimeout(() => standIn.receive(text, deliver), 0) };
  Object.defineProperty(window, "parent", { value: host, configurable: true, writable: true });
}
