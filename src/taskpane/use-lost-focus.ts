/** Takes over the focus where the element that had it has gone: a keyboard user is never thrown back to the page's start. */

import type { RefObject } from "react";
import { useEffect } from "react";

/** On being drawn, focuses the element, or the button in it, if nothing else has the focus; `wanted` false leaves it alone. */
export function useLostFocus(element: RefObject<HTMLElement | null>, wanted = true): void {
  useEffect(() => {
    const { activeElement } = document;
    if (!wanted || !document.hasFocus() || (activeElement !== null && activeElement !== document.body)) return;
    (element.current?.querySelector("button") ?? element.current)?.focus({ preventScroll: true });
  }, [element, wanted]);
}
