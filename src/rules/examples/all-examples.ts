/** The examples of every rule, by id. */

import type { RuleId } from "../catalogue";
import { deadlineExamples } from "./deadline";
import type { RuleExamples } from "./example";
import { figureExamples } from "./figure";
import { progressSaidExamples } from "./progress-said";
import { progressToldExamples } from "./progress-told";
import { seqExamples } from "./seq";
import { sheetExamples } from "./sheet";
import { statusExamples } from "./status";
import { taskExamples } from "./task";
import { textExamples } from "./text";
import { unitExamples } from "./unit";

/** A rule without examples does not compile. */
export const ruleExamples: { readonly [Id in RuleId]: RuleExamples } = {
  ...sheetExamples,
  ...seqExamples,
  ...taskExamples,
  ...unitExamples,
  ...deadlineExamples,
  ...progressToldExamples,
  ...progressSaidExamples,
  ...figureExamples,
  ...statusExamples,
  ...textExamples,
};
