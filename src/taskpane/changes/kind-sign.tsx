/** A sign for each kind of change: told apart by shape. */

import type { ChangeKind } from "./change-entries";

const shapes: Readonly<Record<ChangeKind, string>> = {
  unchanged: "M2.5 4.5h7M2.5 7.5h7",
  "nearly-unchanged": "M2 4.8c1.500-1.600 2.500-1.600 4 0s2.500 1.600 4 0M2 8.300c1.500-1.600 2.500-1.600 4 0s2.500 1.600 4 0",
  changed: "M6 2.500 10 9.500H2z",
  new: "M6 2v8M2 6h8",
  dropped: "M2 6h8",
};

export function KindSign({ kind }: { readonly kind: ChangeKind }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.500" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" style={{ flexShrink: 0 }}>
      <path d={shapes[kind]} />
    </svg>
  );
}
