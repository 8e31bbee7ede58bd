/** Settings taken to another workbook: exported as a text, imported from a file. */

import { Button, Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { settingsTexts } from "../../locales/pane/settings";
import { CopyText } from "../copy-text";
import { Disclosure } from "../disclosure";
import { FileField } from "../file-field";
import { useLocale } from "../pane-language";
import type { ChosenFile } from "../pane-services";
import { useSectionStyles } from "../section-looks";
import type { PaneJobs } from "../use-pane-jobs";
import type { OfficeDraft } from "./use-office-settings";

interface TransferPartProps {
  readonly draft: OfficeDraft;
  readonly busy: boolean;
  readonly jobs: PaneJobs;
  readonly onImported: () => void;
}

export function TransferPart({ draft, busy, jobs, onImported }: TransferPartProps) {
  const shared = useSectionStyles();
  const texts = settingsTexts[useLocale()].transfer;
  const [text, setText] = useState<string | null>(null);
  const say = (sentence: string) => jobs.dispatch({ is: "said", sentence });
  const exportNow = () =>
    jobs.run("transfer", async () => {
      setText(await jobs.services.exportSettings(draft.settings));
    });
  const importFrom = (read: () => Promise<readonly ChosenFile[]>) =>
    jobs.run("transfer", async ({ locale }) => {
      const [file] = await read();
      if (!file) return;
      draft.replace(await jobs.services.importSettings(new TextDecoder().decode(file.bytes)));
      onImported();
      say(settingsTexts[locale].transfer.imported);
    });
  return (
    <Disclosure title={texts.title}>
      <p className={shared.small}>{texts.text}</p>
      <div className={shared.actions}>
        <Button disabledFocusable={busy} onClick={exportNow}>
          {texts.export}
        </Button>
        <FileField label={texts.import} accept=".json,.txt" disabled={busy} onFiles={importFrom} />
      </div>
      {text !== null && (
        <div className={shared.actions}>
          <CopyText text={text} words={texts} label={texts.copy} textLabel={texts.exported} onCopied={say} />
          <DownloadLink text={text} name={texts.file} label={texts.download} />
        </div>
      )}
    </Disclosure>
  );
}

/** Some hosts allow no download from a pane: the text above can always be copied. */
function DownloadLink({ text, name, label }: { readonly text: string; readonly name: string; readonly label: string }) {
  const address = useMemo(() => `data:application/json;charset=utf-8,${encodeURIComponent(text)}`, [text]);
  return (
    <Link href={address} download={name}>
      {label}
    </Link>
  );
}
