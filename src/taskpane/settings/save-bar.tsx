/** Whether what is shown is saved, and the buttons that save or take back; stays in view. */

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { settingsTexts } from "../../locales/pane/settings";
import { defaultSettings } from "../../settings/office-settings";
import { isRosterRow } from "../../settings/settings-problem";
import { ConfirmButton } from "../confirm-button";
import { useLocale } from "../pane-language";
import { isSame } from "./office-draft";
import type { OfficeDraft } from "./use-office-settings";

const useStyles = makeStyles({
  bar: { position: "sticky", bottom: 0, zIndex: 1, display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center", margin: "0 -16px", padding: "10px 16px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  // The words take a line of their own before the buttons are parted.
  buttons: { display: "flex", gap: "8px", alignItems: "center", marginInlineStart: "auto" },
  told: { flexGrow: 1, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  unsaved: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

export function SaveBar({ draft, busy }: { readonly draft: OfficeDraft; readonly busy: boolean }) {
  const styles = useStyles();
  const texts = settingsTexts[useLocale()].office;
  const { dirty, bad, partlySaved } = draft;
  const left = draft.problems.filter((each) => !isRosterRow(each)).length;
  const told = bad.size > 0 ? `⚠ ${texts.bad}` : partlySaved ? `⚠ ${texts.savedBut(left)}` : dirty ? `● ${texts.unsaved}` : left > 0 ? `⚠ ${texts.notUsed(left)}` : `✓ ${texts.saved}`;
  return (
    <div className={styles.bar}>
      <span className={mergeClasses(styles.told, dirty && styles.unsaved)}>{told}</span>
      <div className={styles.buttons}>
        {!dirty && !isSame(draft.settings, defaultSettings) && (
          <ConfirmButton label={texts.defaults} question={texts.defaultsQuestion} confirm={texts.defaultsConfirm} disabled={busy} onConfirm={draft.toDefaults} />
        )}
        {(dirty || bad.size > 0) && (
          <Button size="small" disabledFocusable={busy} onClick={draft.revert}>
            {texts.revert}
          </Button>
        )}
        <Button size="small" appearance="primary" disabledFocusable={busy || !dirty || bad.size > 0} onClick={draft.save}>
          {texts.save}
        </Button>
      </div>
    </div>
  );
}
