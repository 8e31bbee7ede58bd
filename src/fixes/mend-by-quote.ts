/**
 * Mends a text by its rule's own word: what the rule quotes is replaced and the rule is asked again, until it is silent.
 * So a mender never knows better than its rule, and what it leaves behind is quiet by construction.
 */

import { foldWraps } from "../ledger/folded-text";
import type { Role, Span, Task, TaskCell } from "../ledger/ledger";
import { readPoints } from "../ledger/points";
import type { Facts, RuleFinding } from "../rules/finding";
import type { Parameters, Rule } from "../rules/rule";
import { cellOf, mendOf, type Mender } from "./mend";
import { TextDraft } from "./text-draft";

/** A text in which a rule finds more than this is mended so far; the next check finds the rest. */
const MOST_ROUNDS = 500;

/** What to put in place of the words that a finding quotes in the text; null where nothing can be put there. */
export type ReplaceQuote<F extends Facts> = (finding: RuleFinding<F>, text: string) => string | null;

export interface MendOptions {
  /** Whether the mended text still says what it said; one that does not is left as it is. */
  readonly keeps?: (before: string, after: string) => boolean;
  /** The rule looks at the progress's points, so they are read again after each word. */
  readonly points?: boolean;
  /** A wide mark has its blank in itself: the one typed beside the narrow mark goes with it. */
  readonly blanks?: boolean;
}

const WIDE_MARK = /^[，；：？！（）]$/;
const BLANKS = /[ \t\u00a0]*/y;
const BLANKS_BEFORE = /[ \t\u00a0]*$/;

/** The quote with the blanks beside it that would be stray beside a wide mark: not before Latin words, nor at a line's edge. */
function withBlanks(text: string, [start, end]: Span): Span {
  BLANKS.lastIndex = end;
  const behind = end + (BLANKS.exec(text)?.[0].length ?? 0);
  const before = text.slice(0, start).replace(BLANKS_BEFORE, "").length;
  const to = /[A-Za-z\n]|^$/.test(text.charAt(behind)) ? end : behind;
  return [/[A-Za-z\n]|^$/.test(text.charAt(before - 1)) ? start : before, to];
}

/** The task as it would be read with this text in one of its cells; its other cells are left out. */
function taskWith(task: Task, role: Role, cell: TaskCell, withPoints: boolean): Task {
  const points = withPoints ? readPoints(foldWraps(cell.text)) : task.points;
  return { ...task, cells: { [role]: cell }, points };
}

/** Mends the cell at which a finding of the rule stands, word by word. */
export function mendByQuote<Id extends string, F extends Facts, P extends Parameters>(
  rule: Rule<Id, F, P>,
  replaceQuote: ReplaceQuote<F>,
  { keeps = () => true, points = false, blanks = false }: MendOptions = {},
): Mender {
  return (finding, context) => {
    const found = cellOf(finding, context);
    if (!found || !rule.checkTask) return null;
    const { task, role, cell } = found;
    const draft = new TextDraft(cell.text);
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const now = round === 0 ? cell : { ...cell, text: draft.text, value: draft.text };
      const [next] = rule.checkTask(taskWith(task, role, now, points), context.ledger, { parameters: rule.parameters });
      const by = next && next.fix !== null ? replaceQuote(next, draft.text) : null;
      if (!next?.quote || by === null || by === next.quote.text) break;
      draft.replace(blanks && WIDE_MARK.test(by) ? withBlanks(draft.text, next.quote.span) : next.quote.span, by);
    }
    return keeps(cell.text, draft.text) ? mendOf([{ cell, replaced: draft.replaced }]) : null;
  };
}
