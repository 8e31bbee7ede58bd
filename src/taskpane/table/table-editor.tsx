/** Where the ledger is: its sheet, header row and columns, chosen by the user where recognition was wrong or failed. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useEffect, useRef, useState } from "react";
import type { Role } from "../../ledger/ledger";
import { tableTexts } from "../../locales/pane/table";
import { FoldLine } from "../fold-line";
import { Notice } from "../notice";
import { useLocale, useTexts } from "../pane-language";
import type { PaneJobs } from "../use-pane-jobs";
import { ChoiceField } from "./choice-field";
import { MAIN_ROLES, MORE_ROLES, columnName, namingRow, pickOf, recognisedColumn, rowPreview, withColumn, type Recognition, type TableDraft } from "./table-draft";
import { useSheetRows } from "./use-sheet-rows";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: "8px 0 4px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  columns: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: "4px 0", fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  more: { display: "flex", flexDirection: "column", gap: "6px" },
  summary: { padding: "4px 0", fontSize: tokens.fontSizeBase200, cursor: "pointer", color: tokens.colorNeutralForeground2, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

export interface TableEditorProps {
  readonly title: string;
  /** The title's level: 1 where nothing else on the page has one. */
  readonly level: 1 | 2;
  /** Names of the sheets to choose among. */
  readonly sheets: readonly string[];
  readonly start: TableDraft;
  /** What was recognised; null where nothing was. */
  readonly found: Recognition | null;
  /** Sheets in which a header row has to be chosen: without one nothing is found there. */
  readonly headerless: readonly string[];
  readonly busy: boolean;
  readonly jobs: PaneJobs;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: () => void;
  /** Called once the choice is on its way. */
  readonly onDone?: () => void;
}

const AUTO = "auto";
const NONE = "none";

export default function TableEditor({ title, level, sheets, start, found, headerless, busy, jobs, onCancel, onDone }: TableEditorProps) {
  const styles = useStyles();
  const Heading = level === 1 ? "h1" : "h2";
  const all = useTexts();
  const texts = tableTexts[useLocale()];
  const [draft, setDraft] = useState(start);
  const { look, again } = useSheetRows(jobs, draft.sheet);
  const first = useRef<HTMLSelectElement>(null);
  const byButton = onCancel !== undefined;
  useEffect(() => {
    // Opened by a button, the editor takes over the focus; after a failure the notice speaks first.
    if (byButton) first.current?.focus();
  }, [byButton]);
  const rows = look.is === "read" ? look.rows : null;
  const needsHeader = headerless.includes(draft.sheet);
  const naming = namingRow(draft, found);
  const header = rows?.rows.find((each) => each.row === naming);
  const headerKnown = rows !== null && naming !== null;

  const columns = rows === null ? [] : Array.from({ length: Math.max(0, rows.columns[1] - rows.columns[0] + 1) }, (_, at) => rows.columns[0] + at);
  const columnField = (role: Role) => (
    <ChoiceField
      key={role}
      label={all.roles[role]}
      value={String(draft.columns[role] ?? AUTO)}
      choices={[
        { value: AUTO, text: autoText(role) },
        // Where none was recognised, that is what the first choice says.
        ...(autoText(role) === texts.none ? [] : [{ value: NONE, text: texts.noColumn }]),
        ...columns.map((column) => ({ value: String(column), text: columnName(column, header, texts) })),
      ]}
      onChoose={(value) => setDraft(withColumn(draft, role, value === AUTO ? null : value === NONE ? NONE : Number(value)))}
    />
  );
  const autoText = (role: Role): string => {
    const told = recognisedColumn(role, draft, start, found);
    if (told === "none") return texts.none;
    return told === null ? texts.auto : texts.autoIs(columnName(told, header, texts));
  };
  const headerAuto = found?.sheet === draft.sheet && found.headerRow >= 0 && start.headerRow === null ? texts.autoIs(all.recognised.headerRow(found.headerRow + 1)) : texts.headerAuto;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || (needsHeader && draft.headerRow === null)) return;
    jobs.chooseTable(pickOf(draft, rows, found));
    onDone?.();
  };

  return (
    <form className={styles.form} onSubmit={submit} aria-label={title}>
      <Heading className={styles.title}>{title}</Heading>
      <ChoiceField
        ref={first}
        label={texts.sheet}
        value={draft.sheet}
        choices={sheets.map((sheet) => ({ value: sheet, text: sheet }))}
        onChoose={(sheet) => setDraft(sheet === start.sheet ? start : { sheet, headerRow: null, columns: {} })}
      />
      {look.is === "reading" && (
        <p className={styles.hint} role="status">
          {texts.reading}
        </p>
      )}
      {look.is === "failed" && (
        <Notice kind="error" actions={[{ label: all.errors.retry, act: again }]}>
          {look.why}
        </Notice>
      )}
      {rows !== null && rows.rows.length === 0 && <p className={styles.hint}>{texts.empty}</p>}
      {rows !== null && rows.rows.length > 0 && (
        <ChoiceField
          label={texts.header}
          value={String(draft.headerRow ?? AUTO)}
          choices={[
            { value: AUTO, text: needsHeader ? texts.headerWanted : headerAuto },
            ...rows.rows.map((row) => ({ value: String(row.row), text: texts.row(row.row + 1, rowPreview(row, all.comma)) })),
          ]}
          onChoose={(value) => setDraft({ ...draft, headerRow: value === AUTO ? null : Number(value) })}
        />
      )}
      {rows !== null && !headerKnown && rows.rows.length > 0 && <p className={styles.hint}>{texts.columnsLater}</p>}
      {headerKnown && (
        <>
          <fieldset className={styles.columns}>
            <legend className={styles.legend}>{texts.columns}</legend>
            {MAIN_ROLES.map(columnField)}
          </fieldset>
          <details>
            <FoldLine className={styles.summary}>{texts.more}</FoldLine>
            <div className={styles.more}>
              <p className={styles.hint}>{texts.moreHint}</p>
              {MORE_ROLES.map(columnField)}
            </div>
          </details>
        </>
      )}
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={busy || rows === null || rows.rows.length === 0 || (needsHeader && draft.headerRow === null)}>
          {texts.use}
        </Button>
        {onCancel && (
          <Button type="button" onClick={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <p className={styles.hint}>{texts.remembered}</p>
    </form>
  );
}
