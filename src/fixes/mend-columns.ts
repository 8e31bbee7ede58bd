/** Adds the header of a column that is missing, in the first free one right of the ledger. What belongs under it is the office's to fill in. */

import type { Role } from "../ledger/ledger";
import { isHan } from "../rules/reading/task-cells";
import { wholeChange, type Mender } from "./mend";

/** Headers as ledgers have them, in Chinese and in English. */
const HEADERS: { readonly [R in Role]?: readonly [chinese: string, english: string] } = {
  task: ["工作内容", "Task"],
  unit: ["责任单位", "Responsible unit"],
  progress: ["进展情况", "Progress"],
  seq: ["序号", "No."],
  deadline: ["完成时限", "Deadline"],
  status: ["状态", "Status"],
  updated: ["更新日期", "Updated"],
};

export const mendMissingColumn: Mender = ({ facts }, { ledger }) => {
  const names = HEADERS[facts.role as Role];
  // Without a header row there is no place for a header.
  if (!names || ledger.columns.every((each) => each.header === "")) return null;
  const chinese = ledger.columns.some(({ header }) => [...header].some((char) => isHan(char)));
  return { cells: [wholeChange(ledger.headerRow, ledger.freeColumn, "", names[chinese ? 0 : 1])] };
};
