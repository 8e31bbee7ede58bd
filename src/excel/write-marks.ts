/**
 * Marks cells by conditional formats of our own. They are remembered by id in the workbook's settings and
 * deleted by id: formats are not listed, for reading them fails on real sheets, and never cleared
 * wholesale, for the others are the user's.
 */

import type { MarkPlan, PlanResult } from "../workflow/port";
import { drawMarks, markSignature, type MarkDrawing, type MarkFormat } from "./mark-areas";
import { markLooks } from "./mark-looks";
import { isPayloadError, officeCode } from "./office-error";
import { remember, rememberedMarks, type Mark } from "./remembered-marks";
import type { Conversation } from "./run-excel";
import { sheetNamed } from "./sheet-list";
import { LoadedSettings, loadSettings } from "./stored-values";
import type { WorkbookState } from "./workbook-state";

/** What a caller is told of marking. */
export type MarkResult = Pick<PlanResult, "marked" | "unmarked" | "unmarkedBecause">;

const nothingDrawn: MarkDrawing = { formats: [], marked: 0, unmarked: 0 };

/**
 * Replaces all marks by those of a plan, or takes them away. One round trip makes the change; remembering the
 * ids is queued for the caller's next one. On a protected sheet nothing is changed.
 * @param state the workbook as it stood when it was last looked at; told anew what is remembered.
 * @throws errors of Office.js as they come; ItemNotFound and AccessDenied where the state is out of date.
 */
export async function writeMarks(conversation: Conversation, plan: MarkPlan | "clear", state: WorkbookState): Promise<MarkResult> {
  const { workbook } = conversation;
  const drawing = plan === "clear" ? nothingDrawn : drawMarks(plan);
  const target = plan === "clear" ? undefined : sheetNamed(state.sheets, plan.sheet);
  if (target?.protected) return { marked: 0, unmarked: drawing.marked + drawing.unmarked, unmarkedBecause: "sheet-protected" };

  const before = rememberedMarks(state.settings);
  const old = sortMarks(before.marks, state);
  if (old.removable.length === 0 && drawing.formats.length === 0) return { marked: 0, unmarked: 0 };

  const begin = (): Excel.SettingCollection => {
    workbook.application.suspendScreenUpdatingUntilNextSync();
    // Asked for first, all of them: a missing one stops the batch while everything still stands.
    const formats = old.removable.map((mark) => formatOf(workbook, mark));
    const loaded = loadSettings(workbook);
    if (target) remember(workbook, state.settings, { marks: before.marks, writing: target.id });
    for (const format of formats) format.delete();
    return loaded;
  };
  const { loaded, added } = await sendFormats(conversation, target?.id ?? "", drawing.formats, begin);

  const settings = LoadedSettings.from(loaded);
  // Marks that another window or a co-author has made since the state was looked at.
  const foreign = rememberedMarks(settings).marks.filter(({ id }) => !before.marks.some((mark) => mark.id === id));
  for (const mark of sortMarks(foreign, state).removable) formatOf(workbook, mark).delete();
  const marks = [...old.kept, ...added.map(({ id }) => ({ sheet: target?.id ?? "", id }))];
  state.settings = remember(workbook, settings, { marks, writing: null });
  return { marked: drawing.marked, unmarked: drawing.unmarked };
}

/** Sends the beginning and all formats in one round trip; where Excel takes less at a time, one by one and in halves. */
async function sendFormats(
  { workbook, send }: Conversation,
  sheet: string,
  formats: readonly MarkFormat[],
  begin: () => Excel.SettingCollection,
): Promise<{ readonly loaded: Excel.SettingCollection; readonly added: readonly Excel.ConditionalFormat[] }> {
  const queue = (some: readonly MarkFormat[]): Excel.ConditionalFormat[] => some.map((format) => addFormat(workbook.worksheets.getItem(sheet), format));
  const inHalves = async (some: readonly MarkFormat[]): Promise<Excel.ConditionalFormat[]> => {
    const added = queue(some);
    try {
      await send();
      return added;
    } catch (error) {
      if (!isPayloadError(error) || some.length === 1) throw error;
    }
    const half = Math.ceil(some.length / 2);
    return [...await inHalves(some.slice(0, half)), ...await inHalves(some.slice(half))];
  };
  const loaded = begin();
  const added = queue(formats);
  try {
    await send();
    return { loaded, added };
  } catch (error) {
    if (!isPayloadError(error) || formats.length === 0) throw error;
  }
  const again = begin();
  await send();
  return { loaded: again, added: await inHalves(formats) };
}

/**
 * Puts in order what a user or a lost connection has left: remembered marks that are gone are forgotten, and
 * formats of ours whose ids were never learnt are deleted. Costs a round trip each; needed seldom.
 */
export async function tidyMarks(conversation: Conversation, state: WorkbookState): Promise<void> {
  const { workbook, send } = conversation;
  const { marks, writing } = rememberedMarks(state.settings);
  if (writing === null && marks.length === 0) return;
  const { removable, kept } = sortMarks(marks, state);
  const tryTo = async (queue: () => void): Promise<boolean> => {
    queue();
    try {
      await send();
      return true;
    } catch (error) {
      if (officeCode(error) !== "ItemNotFound") throw error;
      return false;
    }
  };
  for (const mark of removable) await tryTo(() => formatOf(workbook, mark).delete());
  const sheet = state.sheets.find(({ id }) => id === writing);
  if (sheet && !sheet.protected) await deleteBySignature(conversation, sheet.id);
  state.settings = remember(workbook, state.settings, { marks: kept, writing: null });
  await send();
}

/** The one place where formats are listed: after a lost connection, on the one sheet concerned. */
async function deleteBySignature({ workbook, send }: Conversation, sheet: string): Promise<void> {
  const formats = workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
  formats.load("items/id,items/type");
  await send();
  // Asked for anew by their ids: what a range led to does not outlive the round trip.
  const custom = formats.items.filter(({ type }) => type === "Custom").map(({ id }) => ({ sheet, id }));
  const rules = custom.map((mark) => formatOf(workbook, mark).custom.rule);
  for (const rule of rules) rule.load("formula");
  await send();
  const ours = custom.filter((_, index) => rules[index]?.formula.includes(markSignature));
  for (const mark of ours) formatOf(workbook, mark).delete();
  await send();
}

/** Marks that can be deleted now, and those on a sheet that is protected meanwhile. Those of a deleted sheet are gone with it. */
function sortMarks(marks: readonly Mark[], { sheets }: WorkbookState): { removable: Mark[]; kept: Mark[] } {
  const isProtected = new Map(sheets.map((sheet) => [sheet.id, sheet.protected]));
  return {
    removable: marks.filter(({ sheet }) => isProtected.get(sheet) === false),
    kept: marks.filter(({ sheet }) => isProtected.get(sheet) === true),
  };
}

const formatOf = (workbook: Excel.Workbook, mark: Mark): Excel.ConditionalFormat =>
  workbook.worksheets.getItem(mark.sheet).getRange().conditionalFormats.getItem(mark.id);

function addFormat(sheet: Excel.Worksheet, { severity, address, formula }: MarkFormat): Excel.ConditionalFormat {
  const look = markLooks[severity];
  const range = address.includes(",") ? sheet.getRanges(address) : sheet.getRange(address);
  const format = range.conditionalFormats.add("Custom");
  format.load("id");
  format.custom.rule.formula = formula;
  const { fill, font, borders } = format.custom.format;
  if (look.fill !== undefined) fill.color = look.fill;
  if (look.fontColor !== undefined) font.color = look.fontColor;
  if (look.bold !== undefined) font.bold = look.bold;
  for (const border of [borders.top, borders.bottom, borders.left, borders.right]) {
    border.style = look.line;
    border.color = look.lineColor;
  }
  return format;
}
