/** A list that draws only the rows in view, whatever their number and heights. */

import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, Ref, RefObject } from "react";
import { memo, useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { RowRange } from "./window-rows";
import { rowAt, rowTops, rowsInView } from "./window-rows";

const useStyles = makeStyles({
  list: { position: "relative", overflowAnchor: "none" },
  row: { position: "absolute", top: 0, left: 0, right: 0, contain: "layout style" },
});

/** Rows drawn beyond the view on either side, so that fast scrolling shows no gaps. */
const margin = 8;

export interface WindowListHandle {
  /** Scrolls a row into view where it is not; so many pixels are covered at the view's upper and lower edge. */
  show(row: number, covered: { readonly above: number; readonly below: number }): void;
}

interface WindowListProps {
  readonly keys: readonly string[];
  readonly estimate: (row: number) => number;
  /** The element that scrolls; the list may stand anywhere inside it. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** A row that stays drawn even out of view, so that it keeps the focus. */
  readonly kept: number | null;
  readonly renderRow: (row: number) => ReactNode;
  readonly label: string;
  readonly hintId: string;
  readonly handle: Ref<WindowListHandle>;
}

export function WindowList({ keys, estimate, scroller, kept, renderRow, label, hintId, handle }: WindowListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const [range, setRange] = useState<RowRange>({ first: 0, end: 0 });
  const [grown, setGrown] = useState(0);
  // What opens inside a row makes it higher without the list being drawn again.
  const onGrown = useCallback(() => setGrown((count) => count + 1), []);

  const tops = useMemo(
    () => rowTops(keys.length, (row) => heights.get(keys[row] ?? "") ?? estimate(row)),
    [keys, heights, estimate],
  );
  const total = tops[keys.length] ?? 0;

  const look = useCallback(() => {
    const { current: view } = scroller;
    if (!view || !list.current) return;
    const next = rowsInView(tops, distanceInto(view, list.current), view.clientHeight, margin);
    setRange((known) => (known.first === next.first && known.end === next.end ? known : next));
  }, [scroller, tops]);

  useLayoutEffect(look, [look]);

  useEffect(() => {
    const view = scroller.current;
    if (!view || !list.current) return;
    let frame = 0;
    const onScroll = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    view.addEventListener("scroll", onScroll, { passive: true });
    const resized = new ResizeObserver(onScroll);
    resized.observe(view);
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener("scroll", onScroll);
      resized.disconnect();
    };
  }, [scroller, look]);

  useForgottenHeights(list, setHeights);

  // Drawn rows are measured; where a row above the view turns out higher or lower, the view stays where it is.
  useLayoutEffect(() => {
    const view = scroller.current;
    if (!view || !list.current) return;
    const found = measured(list.current, keys, heights);
    if (found.size === 0) return;
    const next = new Map(heights);
    for (const [key, height] of found) next.set(key, height);
    const into = distanceInto(view, list.current);
    if (into > 0) {
      const anchor = rowAt(tops, into);
      const moved = rowTops(anchor, (row) => next.get(keys[row] ?? "") ?? estimate(row))[anchor] ?? 0;
      scrollOn(view, moved - (tops[anchor] ?? 0));
    }
    setHeights(next);
  }, [scroller, keys, heights, tops, estimate, range, grown]);

  useImperativeHandle(
    handle,
    () => ({
      show(row, { above, below }) {
        const { current: view } = scroller;
        if (!view || !list.current) return;
        const into = distanceInto(view, list.current);
        const top = tops[row] ?? 0;
        const bottom = tops[row + 1] ?? top;
        const room = view.clientHeight - below;
        if (top < into + above) scrollOn(view, top - into - above);
        else if (bottom > into + room) scrollOn(view, bottom - into - room);
        look();
      },
    }),
    [scroller, tops, look],
  );

  const drawn: number[] = [];
  for (let row = range.first; row < Math.min(range.end, keys.length); row++) drawn.push(row);
  if (kept !== null && kept < keys.length && (kept < range.first || kept >= range.end)) drawn.push(kept);

  return (
    <div ref={list} className={styles.list} style={{ height: total }} role="list" aria-label={label} aria-describedby={hintId}>
      {drawn.map((row) => (
        <Row key={keys[row]} row={row} top={tops[row] ?? 0} count={keys.length} render={renderRow} onGrown={onGrown} />
      ))}
    </div>
  );
}

interface RowProps {
  readonly row: number;
  readonly top: number;
  readonly count: number;
  readonly render: (row: number) => ReactNode;
  readonly onGrown: () => void;
}

/** Scrolling draws the rows that come into view, and leaves the others as they are. */
const Row = memo(function Row({ row, top, count, render, onGrown }: RowProps) {
  const styles = useStyles();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return;
    const resized = new ResizeObserver(onGrown);
    resized.observe(element.current);
    return () => resized.disconnect();
  }, [onGrown]);
  return (
    <div ref={element} className={styles.row} style={{ transform: `translateY(${top}px)` }} role="listitem" aria-setsize={count} aria-posinset={row + 1} data-row={row}>
      {render(row)}
    </div>
  );
});

/** How far the view's upper edge is below the list's. */
function distanceInto(view: HTMLElement, list: HTMLElement): number {
  return view.getBoundingClientRect().top - list.getBoundingClientRect().top;
}

function scrollOn(view: HTMLElement, by: number) {
  view.scrollTop += by;
}

/** Heights of drawn rows that are not as known. */
function measured(list: HTMLElement, keys: readonly string[], known: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const element of list.querySelectorAll<HTMLElement>(":scope > [data-row]")) {
    const key = keys[Number(element.dataset["row"])];
    const height = Math.ceil(element.getBoundingClientRect().height);
    if (key !== undefined && height > 0 && known.get(key) !== height) found.set(key, height);
  }
  return found;
}

/** Text wraps otherwise at another width: what was measured no longer holds. */
function useForgottenHeights(list: RefObject<HTMLElement | null>, setHeights: (heights: ReadonlyMap<string, number>) => void) {
  useEffect(() => {
    if (!list.current) return;
    let width = list.current.clientWidth;
    const resized = new ResizeObserver(() => {
      const now = list.current?.clientWidth ?? width;
      if (now === width) return;
      width = now;
      setHeights(new Map());
    });
    resized.observe(list.current);
    return () => resized.disconnect();
  }, [list, setHeights]);
}
