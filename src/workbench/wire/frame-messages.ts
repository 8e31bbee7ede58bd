/** The envelope: JSON texts that the add-in's window and its host post to one another. */

export type Post = (text: string) => void;

type Data = Readonly<Record<string, unknown>>;

/** What the envelope is filled from. */
export interface FrameService {
  readonly appContext: () => Data;
  /** Answers `executeMethod`. */
  readonly execute: (request: Data) => Promise<Data>;
  /** Told that the add-in begins to listen to an event, or stops; `data` says to what of it. */
  readonly onListen?: (event: string, listens: boolean, data: Data) => void;
  /** Told that Tab was pressed beyond the last of the window's controls, or with Shift before the first. */
  readonly onLeave?: (backwards: boolean) => void;
}

interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

const messageTypes = { request: 0, answer: 1 } as const;
const actionTypes = { register: 1, unregister: 2 } as const;
const answerTypes = { forCall: 0, forEvent: 1 } as const;
const errorHandlingRequest = -2;
/** Of what a window tells its host: that the focus leaves it, forwards or backwards. */
const focusLeaves: ReadonlyMap<unknown, { readonly backwards: boolean }> = new Map([
  [13, { backwards: false }],
  [14, { backwards: true }],
]);

export class FrameMessages {
  private readonly listeners = new Map<string, { readonly envelope: Envelope; readonly post: Post }>();
  private held: { readonly name: string; readonly data: unknown }[] = [];

  constructor(
    private readonly origin: string,
    private readonly service: FrameService,
  ) {}

  receive(text: unknown, post: Post): void {
    const envelope = readEnvelope(text);
    if (!envelope) return;
    const answer = (data: unknown, errorCode = 0): void => post(this.answerTo(envelope, data, answerTypes.forCall, errorCode));
    if (envelope._actionType === actionTypes.register) {
      this.listeners.set(envelope._actionName, { envelope, post });
      answer({ Error: 0 });
      this.service.onListen?.(envelope._actionName, true, (envelope._data ?? {}) as Data);
      return this.sendHeld(envelope._actionName);
    }
    if (envelope._actionType === actionTypes.unregister) {
      this.listeners.delete(envelope._actionName);
      this.service.onListen?.(envelope._actionName, false, (envelope._data ?? {}) as Data);
      return answer({ Error: 0 });
    }
    switch (envelope._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(this.service.appContext());
      case "ContextActivationManager_notifyHost": {
        const leaves = focusLeaves.get(Array.isArray(envelope._data) ? envelope._data[1] : undefined);
        if (leaves) this.service.onLeave?.(leaves.backwards);
        return answer(null);
      }
      case "executeMethod":
        this.service.execute((envelope._data ?? {}) as Data).then(answer, () => answer(null, errorHandlingRequest));
        return;
      default:
        return answer(null, errorHandlingRequest);
    }
  }

  /** Sends an event as soon as the add-in listens. */
  holdEvent(name: string, data: unknown): void {
    if (this.listeners.has(name)) this.sendEvent(name, data);
    else this.held.push({ name, data });
  }

  /** Sends an event to the add-in, if it listens. */
  sendEvent(name: string, data: unknown): void {
    const listener = this.listeners.get(name);
    if (!listener) return;
    const text = this.answerTo(listener.envelope, data, answerTypes.forEvent, 0);
    // Never within the request that caused it: an event comes after the answer.
    setTimeout(() => listener.post(text), 0);
  }

  private sendHeld(name: string): void {
    const ready = this.held.filter((event) => event.name === name);
    this.held = this.held.filter((event) => event.name !== name);
    for (const event of ready) this.sendEvent(name, event.data);
  }

  private answerTo(envelope: Envelope, data: unknown, type: number, errorCode: number): string {
    return JSON.stringify({
      _messageType: messageTypes.answer,
      _actionName: envelope._actionName,
      _conversationId: envelope._conversationId,
      _correlationId: envelope._correlationId,
      _origin: this.origin,
      _data: data,
      _errorCode: errorCode,
      _responseType: type,
      _serializerVersion: 1,
    });
  }
}

/** A request's envelope; null for anything else that windows post to one another. */
function readEnvelope(text: unknown): Envelope | null {
  if (typeof text !== "string" || !text.startsWith("{")) return null;
  let message: Partial<Envelope>;
  try {
    message = JSON.parse(text) as Partial<Envelope>;
  } catch {
    return null;
  }
  return message._messageType === messageTypes.request && typeof message._conversationId === "string" ? (message as Envelope) : null;
}
