/**
 * Changes cells of the user's, one by one, to named addresses: only those that still hold what they held. What cannot be
 * changed is left alone and told.
 */

import { cellAddress } from "../ledger/address";
import { serialOf1904 } from "../ledger/date-system";
import { LedgerError } from "../workflow/ledger-error";
import type { CellEdit, CellFormat, SkippedBecause, SkippedEdit, WorkOptions } from "../workflow/port";
import { askCells, type AskedCells } from "./current-cells";
import { isPayloadError } from "./office-error";
import type { Conversation } from "./run-excel";
import { sheetNamed, type ListedSheet } from "./sheet-list";
import { blockBytes, requestBytes } from "./step-blocks";
import { queueValue } from "./write-value";
import type { WorkbookState } from "./workbook-state";

/** What came of edits. */
export interface EditsDone {
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
  /** Formats as they were, where an edit changed one. */
  readonly formats: readonly CellFormat[];
}

/** An edit and the sheet it is for. */
interface PlacedEdit {
  readonly edit: CellEdit;
  readonly sheet: ListedSheet;
}

type Block = readonly PlacedEdit[];

/**
 * Applies edits in blocks. Each block is looked at just before it is written; the next one is asked for with the writing of
 * the one before, so that all cost one round trip and one a block.
 * @throws LedgerError "sheet-gone"; "payload-too-large" where a single cell is too large.
 */
export async function writeEdits(conversation: Conversation, edits: readonly CellEdit[], state: WorkbookState, options: WorkOptions): Promise<EditsDone> {
  const writer = new EditWriter(conversation, state);
  const blocks = blocksOf(edits.map((edit) => ({ edit, sheet: sheetOf(edit, state) })));
  let asked = await writer.look(blocks[0] ?? []);
  let done = 0;
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1] ?? [];
    asked = asked === null ? await writer.inHalves(block, next) : await writer.write(block, asked, next);
    done += block.length;
    options.onProgress?.(done, edits.length);
  }
  return writer.result;
}

function sheetOf({ sheet: name }: CellEdit, { sheets }: WorkbookState): ListedSheet {
  const sheet = sheetNamed(sheets, name);
  if (!sheet) throw new LedgerError("sheet-gone", { sheet: name });
  return sheet;
}

function blocksOf(edits: readonly PlacedEdit[]): Block[] {
  const blocks: PlacedEdit[][] = [];
  let room = 0;
  for (const each of edits) {
    const { before, after } = each.edit;
    // The answer holds what stands there twice, as value and as formula.
    const bytes = 1_500 + requestBytes(String(after)) + 2 * requestBytes(String(before));
    const last = blocks.at(-1);
    if (last && bytes <= room) {
      last.push(each);
      room -= bytes;
    } else {
      blocks.push([each]);
      room = blockBytes - bytes;
    }
  }
  return blocks;
}

class EditWriter {
  private edited = 0;
  private readonly skipped: SkippedEdit[] = [];
  private readonly formats: CellFormat[] = [];

  constructor(
    private readonly conversation: Conversation,
    private readonly state: WorkbookState,
  ) {}

  get result(): EditsDone {
    return { edited: this.edited, skipped: this.skipped, formats: this.formats };
  }

  /** Asks how a block's cells stand; null where the answer was too large. */
  async look(block: Block): Promise<AskedCells | null> {
    const asked = this.ask(block);
    if (block.length === 0) return asked;
    return (await this.sent()) ? asked : null;
  }

  /** Writes a block, and asks for the next one along with it. */
  async write(block: Block, asked: AskedCells, next: Block): Promise<AskedCells | null> {
    const { edited, skipped, formats } = this;
    const before = { edited, skipped: skipped.length, formats: formats.length };
    this.queue(block, asked, false);
    const askedNext = this.ask(next);
    if (await this.sent()) return askedNext;
    // Nothing was written, or all of it and the answer did not come through: looked at again in smaller parts.
    this.edited = before.edited;
    skipped.length = before.skipped;
    formats.length = before.formats;
    return this.inHalves(block, next);
  }

  /** Looks and writes in ever smaller parts, then asks for the next block. */
  async inHalves(block: Block, next: Block): Promise<AskedCells | null> {
    if (block.length === 1) throw new LedgerError("payload-too-large", {});
    const half = Math.ceil(block.length / 2);
    for (const part of [block.slice(0, half), block.slice(half)]) {
      const asked = await this.look(part);
      if (asked) this.queue(part, asked, true);
      if (!asked || !(await this.sent())) await this.inHalves(part, []);
    }
    return this.look(next);
  }

  private ask(block: Block): AskedCells {
    return askCells(this.conversation.workbook, block.map(({ edit, sheet }) => ({ sheet, row: edit.row, column: edit.column })), this.state);
  }

  private async sent(): Promise<boolean> {
    try {
      await this.conversation.send();
      return true;
    } catch (error) {
      if (!isPayloadError(error)) throw error;
      return false;
    }
  }

  /** @param again the block may have been written already, by a request whose answer was lost. */
  private queue(block: Block, asked: AskedCells, again: boolean): void {
    const { workbook } = this.conversation;
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { edit, sheet } of block) {
      const now = asked.cell(sheet, edit.row, edit.column);
      if (now.value === edit.after && !now.isFormula) {
        if (again) this.edited += 1;
        continue;
      }
      const because = reasonAgainst(edit, now);
      if (because) {
        this.skipped.push({ sheet: edit.sheet, row: edit.row, column: edit.column, because });
        continue;
      }
      const range = workbook.worksheets.getItem(sheet.id).getRange(cellAddress(edit.row, edit.column)).untrack();
      const value = this.state.dates1904.has(sheet.id) ? serialOf1904(edit.after, edit.format ?? now.format) : edit.after;
      const format = queueValue(range, value, { before: now.format, protected: sheet.protected, ...(edit.format === undefined ? {} : { wanted: edit.format }) });
      if (format !== now.format) this.formats.push({ sheet: edit.sheet, row: edit.row, column: edit.column, format: now.format });
      this.edited += 1;
    }
  }
}

function reasonAgainst({ before }: CellEdit, now: ReturnType<AskedCells["cell"]>): SkippedBecause | null {
  if (now.isFormula) return "formula";
  if (now.isCovered) return "merged";
  if (now.value !== before) return "changed";
  return now.isLocked ? "locked" : null;
}
