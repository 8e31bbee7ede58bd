/** Dialogs that the add-in opens (`displayDialogAsync`), as far as a message to the user needs them: opened and closed. */

import type { FrameLine } from "./frame-line";

/** Name of the event to which Office.js listens in order to open a dialog. */
export const dialogEvent = "dialogMessageReceived";

/** Office.js's number for "the user closed it". */
const closedByUser = 12006;

export interface OpenDialog {
  /** Address of its page: always https, or Office.js refuses it. */
  readonly address: string;
  /** In percent of the screen. */
  readonly width: number;
  readonly height: number;
}

export class Dialogs {
  /** The dialog that is open; an add-in's window has one at most. */
  open: OpenDialog | null = null;
  onChange: (open: OpenDialog | null) => void = () => undefined;
  private opener: FrameLine | null = null;

  /** The add-in asks for a dialog, or closes its own. `asked` is what it sent along. */
  listen(line: FrameLine, listens: boolean, asked: Readonly<Record<string, unknown>>): void {
    this.opener = listens ? line : null;
    const told = listens ? (JSON.parse(String(asked.targetId)) as { url?: unknown; width?: unknown; height?: unknown }) : null;
    this.tell(told && { address: String(told.url), width: Number(told.width), height: Number(told.height) });
  }

  /** The user closes the dialog. */
  close(): void {
    this.opener?.messages.sendEvent(dialogEvent, { messageType: closedByUser });
    this.opener = null;
    this.tell(null);
  }

  private tell(open: OpenDialog | null): void {
    this.open = open;
    this.onChange(open);
  }
}
