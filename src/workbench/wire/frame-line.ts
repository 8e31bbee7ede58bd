/** One window of the add-in's, and its line to the stand-in: the pane, the page of the ribbon's functions, a dialog. */

import { FrameMessages, type FrameService, type Post } from "./frame-messages";
import { hostInfo, xdmInfo, type Identity } from "./start-up";

export type LineKind = "pane" | "commands" | "dialog";

export class FrameLine {
  readonly messages: FrameMessages;

  constructor(
    readonly kind: LineKind,
    private readonly identity: Identity,
    service: FrameService,
  ) {
    this.messages = new FrameMessages(identity.hostOrigin, service);
  }

  /** What the add-in's window has to carry as its name, before office.js is loaded. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: "add-in",
      hostInfo: hostInfo(this.identity, this.kind === "dialog"),
      xdmInfo: xdmInfo(this.identity),
      serializerVersion: "1",
    });
  }

  /** Origin from which the add-in expects answers. */
  get origin(): string {
    return this.identity.hostOrigin;
  }

  /**
   * Takes a message of the add-in's window.
   * @param text what was posted; anything that is no message of Office.js is passed over.
   * @param post takes the answers and, later, the events.
   */
  receive(text: unknown, post: Post): void {
    this.messages.receive(text, post);
  }
}
