/** The list of changes, filtered by kind; only the rows in view are drawn. */

import { makeStyles, tokens } from "@fluentui/react-components";
import type { RefObject } from "react";
import { useId, useMemo, useRef, useState } from "react";
import { changesTexts } from "../../locales/pane/changes";
import type { WindowListHandle } from "../findings/window-list";
import { WindowList } from "../findings/window-list";
import { Loading } from "../loading";
import { Notice } from "../notice";
import { useLocale, useTexts } from "../pane-language";
import type { CheckResult } from "../pane-services";
import type { PaneJobs } from "../use-pane-jobs";
import { changeEntries, countKinds, type ChangeKind } from "./change-entries";
import { ChangeRow } from "./change-row";
import { KindFilter } from "./kind-filter";
import { useTaskChanges } from "./use-task-changes";

const useStyles = makeStyles({
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground3 },
  list: { margin: "0 -10px", paddingBottom: "24px" },
});

/** Height of a row not yet drawn, in pixels. */
const ESTIMATED = 84;

interface ChangeListProps {
  readonly result: CheckResult;
  readonly jobs: PaneJobs;
  readonly scroller: RefObject<HTMLElement | null>;
}

export function ChangeList({ result, jobs, scroller }: ChangeListProps) {
  const styles = useStyles();
  const { errors } = useTexts();
  const texts = changesTexts[useLocale()];
  const hintId = useId();
  const handle = useRef<WindowListHandle>(null);
  const { look, again } = useTaskChanges(jobs, result);
  const [kind, setKind] = useState<ChangeKind | null>(null);
  const entries = useMemo(() => (look.is === "read" ? changeEntries(result.ledger, look.changes) : []), [result, look]);
  const counts = useMemo(() => countKinds(look.is === "read" ? look.changes : []), [look]);
  const shown = useMemo(() => (kind === null ? entries : entries.filter(({ change }) => change.kind === kind)), [entries, kind]);
  const keys = useMemo(() => shown.map(({ key }) => key), [shown]);
  if (look.is === "reading") return <Loading />;
  if (look.is === "failed") {
    return (
      <Notice kind="error" actions={[{ label: errors.retry, act: again }]}>
        {look.why}
      </Notice>
    );
  }
  return (
    <>
      <KindFilter counts={counts} chosen={kind} onChoose={setKind} />
      <p id={hintId} className={styles.hint}>
        {shown.length === 0 ? texts.none : texts.listHint}
      </p>
      <div className={styles.list}>
        <WindowList
          handle={handle}
          keys={keys}
          estimate={() => ESTIMATED}
          scroller={scroller}
          kept={null}
          label={texts.list}
          hintId={hintId}
          renderRow={(row) => {
            const entry = shown[row];
            return entry && <ChangeRow entry={entry} onGo={() => entry.place && jobs.select(result.ledger.sheet, entry.place.row, entry.place.column)} />;
          }}
        />
      </div>
    </>
  );
}
