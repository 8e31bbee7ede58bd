/** status/unknown: a status that is none of the office's words, nor a share. */

import { readPercent } from "../../ledger/figures";
import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";
import { toldStatus } from "./status-cell";

export const statusUnknown = defineTaskRule({
  id: "status/unknown",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, _ledger, { statusWords }) {
    const status = toldStatus(task, statusWords);
    if (!status || status.meaning !== null || readPercent(status.text, status.cell.value).share !== null) return;
    yield { ...atCell(task, status.cell, whole(status.cell)), facts: { status: status.text } };
  },
});
