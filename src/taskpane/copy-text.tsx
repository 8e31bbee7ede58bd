/** Copies a text; where the clipboard is out of reach the text is shown selected, to be copied by hand. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "18px", color: tokens.colorNeutralForeground2 },
  text: { width: "100%", minHeight: "96px", boxSizing: "border-box", padding: "8px", font: "inherit", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStrokeAccessible}`, borderRadius: tokens.borderRadiusMedium, resize: "vertical", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

export interface CopyWords {
  readonly copy: string;
  readonly copied: string;
  readonly byHand: string;
}

interface CopyTextProps {
  readonly text: string;
  readonly words: CopyWords;
  /** The button's name where several stand together. */
  readonly label: string;
  readonly textLabel: string;
  readonly onCopied: (sentence: string) => void;
}

export function CopyText({ text, words, label, textLabel, onCopied }: CopyTextProps) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly copied: boolean } | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const told = outcome?.text === text ? outcome : null;
  const byHand = told?.copied === false;
  useEffect(() => {
    if (!byHand) return;
    area.current?.focus();
    area.current?.select();
  }, [byHand]);
  const copy = async () => {
    const copied = await writeClipboard(text);
    setOutcome({ text, copied });
    onCopied(copied ? words.copied : words.byHand);
  };
  return (
    <div className={styles.box}>
      <Button size="small" aria-label={told?.copied ? `${label} · ${words.copied}` : label} onClick={() => void copy()}>
        {told?.copied ? `✓ ${words.copied}` : words.copy}
      </Button>
      {byHand && (
        <>
          <p className={styles.hint}>{words.byHand}</p>
          <textarea ref={area} className={styles.text} readOnly aria-label={textLabel} value={text} />
        </>
      )}
    </div>
  );
}

/** False where the frame is not allowed to write the clipboard, or the browser has none. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.warn("The clipboard cannot be written:", error);
    return false;
  }
}
