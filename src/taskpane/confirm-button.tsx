/** A button for what cannot be taken back: the first press asks, in place; the second does it. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "./pane-language";

const useStyles = makeStyles({
  ask: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  question: { fontSize: tokens.fontSizeBase200, lineHeight: "18px" },
});

interface ConfirmButtonProps {
  readonly label: string;
  readonly question: string;
  readonly confirm: string;
  readonly disabled: boolean;
  readonly onConfirm: () => void;
}

export function ConfirmButton({ label, question, confirm, disabled, onConfirm }: ConfirmButtonProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The focus goes to the harmless answer, and back to the button.
    if (asking) box.current?.querySelectorAll("button")[1]?.focus();
    else if (wasAsking.current) box.current?.querySelector("button")?.focus();
    wasAsking.current = asking;
  }, [asking]);
  return (
    <div ref={box}>
      {asking ? (
        <div className={styles.ask} role="group" aria-label={question}>
          <span className={styles.question}>{question}</span>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={disabled}
            onClick={() => {
              setAsking(false);
              onConfirm();
            }}
          >
            {confirm}
          </Button>
          <Button size="small" onClick={() => setAsking(false)}>
            {texts.cancel}
          </Button>
        </div>
      ) : (
        <Button size="small" disabledFocusable={disabled} onClick={() => setAsking(true)}>
          {label}
        </Button>
      )}
    </div>
  );
}
