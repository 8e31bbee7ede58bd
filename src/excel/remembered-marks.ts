/** What is remembered of our marks, in the workbook's settings: their ids, and whether a change was under way. */

import { internalKey, queueStored, type LoadedSettings } from "./stored-values";

/** A conditional format of ours: the id of its sheet, and its own. */
export interface Mark {
  readonly sheet: string;
  readonly id: string;
}

export interface RememberedMarks {
  readonly marks: readonly Mark[];
  /** Id of the sheet that was being marked when the connection was lost; formats of ours may stand there unremembered. */
  readonly writing: string | null;
}

const key = internalKey("marks");

/** What the settings tell; anything of another shape counts as nothing. */
export function rememberedMarks(settings: LoadedSettings): RememberedMarks {
  const value = settings.get(key);
  if (typeof value !== "object" || value === null) return { marks: [], writing: null };
  const { marks, writing } = value as Partial<Record<string, unknown>>;
  return {
    marks: Array.isArray(marks) ? marks.filter(isMark) : [],
    writing: typeof writing === "string" ? writing : null,
  };
}

const isMark = (mark: unknown): mark is Mark =>
  typeof mark === "object" && mark !== null &&
  typeof (mark as Partial<Mark>).sheet === "string" && typeof (mark as Partial<Mark>).id === "string";

/** Queues remembering; gives the settings as they will be. */
export function remember(workbook: Excel.Workbook, settings: LoadedSettings, { marks, writing }: RememberedMarks): LoadedSettings {
  const nothing = marks.length === 0 && writing === null;
  const value = nothing ? undefined : { marks, ...(writing === null ? {} : { writing }) };
  queueStored(workbook, settings, key, value);
  return settings.with(key, value);
}
