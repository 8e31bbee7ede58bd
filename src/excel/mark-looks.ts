/**
 * How marks look. Told apart without colour, too: an error is bold in a solid frame, a warning stands in a
 * dashed frame, an info in a dotted one without a fill; fills grow lighter with the severity, so a
 * greyscale print keeps their order.
 */

import type { Severity } from "../rules/finding";

export interface MarkLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly line: "Continuous" | "Dash" | "Dot";
  readonly lineColor: string;
}

export const markLooks: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: "#F8CFCB", fontColor: "#8C1A11", bold: true, line: "Continuous", lineColor: "#B3261E" },
  warning: { fill: "#FFF0C9", line: "Dash", lineColor: "#B26A00" },
  info: { line: "Dot", lineColor: "#2F6DB5" },
};

/** Worst first: where the cap is reached, the worst are marked. */
export const severities: readonly Severity[] = ["error", "warning", "info"];
