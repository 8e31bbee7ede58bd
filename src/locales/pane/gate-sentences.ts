/** The gate's answer in words, for the pane and for the ribbon. */

import type { PaneTexts } from "./zh-cn";

/** As much of the gate as its sentences name. */
export interface GateAnswer {
  readonly ready: boolean;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Whether the ledger may be submitted. */
export function gateTitle(gate: GateAnswer, texts: PaneTexts): string {
  return gate.ready ? texts.gate.ready : texts.gate.notReady;
}

/** The gate's answer in one line. */
export function gateLine(gate: GateAnswer, texts: PaneTexts): string {
  if (gate.errors > 0) return texts.gate.errors(gate.errors);
  if (!gate.ready) return texts.gate.blocked;
  if (gate.warnings > 0) return texts.gate.warnings(gate.warnings);
  return gate.infos > 0 ? texts.gate.infos(gate.infos) : texts.gate.clean;
}
