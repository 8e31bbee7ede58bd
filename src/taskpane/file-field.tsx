/** Lets the user choose files: a button that opens the browser's own dialogue, nothing is uploaded. */

import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ChosenFile } from "./pane-services";

interface FileFieldProps {
  readonly label: string;
  /** File name endings, ".xlsx". */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled: boolean;
  /** The files' bytes, in the user's order; may reject where a file went away meanwhile. */
  readonly onFiles: (read: () => Promise<readonly ChosenFile[]>) => void;
  readonly size?: "small" | "medium";
}

export function FileField({ label, accept, multiple = false, disabled, onFiles, size = "medium" }: FileFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again after it was corrected.
          event.target.value = "";
          if (files.length > 0) onFiles(() => Promise.all(files.map(readFile)));
        }}
      />
      <Button size={size} disabledFocusable={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

async function readFile(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
