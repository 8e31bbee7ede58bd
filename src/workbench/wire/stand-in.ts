/**
 * The far end of Office.js's wire: answers what an unmodified Office.js asks of Excel on the web, from a
 * book. Its door is frame messages (`receive`); `connect-frame.ts` and `start-office.ts` open it.
 */

import type { Book } from "../../book/book";
import { allHandlers } from "./handlers/all-handlers";
import { appContext, hostInfo, xdmInfo, type Identity } from "./start-up";
import { noFaults, type Faults } from "./faults";
import { FrameMessages, type Post } from "./frame-messages";
import { Host } from "./host";
import { Interpreter } from "./interpreter";
import type { RichRequest } from "./messages";
import type { ObjectModel } from "./model/object-model";
import { utf8Length } from "./utf8-length";

export interface StandInOptions {
  readonly model: ObjectModel;
  /** Requirement sets of this Excel; what is named here replaces the default. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Language of Excel's own interface: Office.context.displayLanguage. */
  readonly locale?: string;
}

/** What went over the wire since the last `resetCounters`. */
export interface Counters {
  /** Requests of the rich API: one a sync that has something to say. */
  roundTrips: number;
  requestBytes: number;
  responseBytes: number;
}

/** Office.js's numbers of failures outside an answer. */
const failures = { cellEditMode: 5004, timedOutSession: 5012, requestTooLarge: 5103, answerTooLarge: 5104, unknownMethod: 5001 } as const;

/** Numbers of the methods that the common API calls. */
const methods = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** A service that every add-in calls at its start, and that the object model does not declare. */
const startUpService: ObjectModel = {
  "OfficeCore.AddinInternalService": {
    items: null, idFields: [], scalars: {}, navigation: {}, indexer: null,
    methods: { NotifyActionHandlerReady: { name: "notifyActionHandlerReady", returns: null, since: null } },
  },
};

const defaultSets = { ExcelApi: "1.15", SharedRuntime: "1.1", RibbonApi: "1.1", DialogApi: "1.2" };

type Answer = Readonly<Record<string, unknown>>;

export class StandIn {
  readonly faults: Faults = noFaults();
  readonly counters: Counters = { roundTrips: 0, requestBytes: 0, responseBytes: 0 };
  /** Ribbon commands that the add-in said it has finished. */
  readonly completedCommands: string[] = [];
  private readonly identity: Identity;
  private readonly sets: Readonly<Record<string, string>>;
  private readonly host: Host;
  private readonly interpreter: Interpreter;
  private readonly messages: FrameMessages;
  private documentSettings: readonly (readonly [name: string, json: string])[] = [];

  constructor(
    readonly book: Book,
    options: StandInOptions,
  ) {
    this.identity = {
      conversationId: "conversation-1",
      addInId: "add-in-1",
      hostOrigin: "https://localhost",
      locale: options.locale ?? "zh-CN",
    };
    this.sets = { ...defaultSets, ...options.sets };
    this.messages = new FrameMessages(this.identity.hostOrigin, {
      appContext: () => appContext(this.identity, this.sets, this.documentSettings),
      execute: (request) => this.execute(request),
    });
    this.host = new Host(book, this.faults, (entries) => this.messages.sendEvent("richApiMessage", { ArrayData: entries }));
    this.interpreter = new Interpreter({ ...options.model, ...startUpService }, allHandlers, this.host, { sets: this.sets });
  }

  /** What the add-in's window has to carry as its name, before office.js is loaded. */
  get windowName(): string {
    return JSON.stringify({
      baseFrameName: "add-in",
      hostInfo: hostInfo(this.identity),
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

  resetCounters(): void {
    Object.assign(this.counters, { roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  }

  /** Cells changed by the user or a co-author, not by the add-in: tells the add-in of it. */
  changedBy(who: "user" | "co-author", sheetName: string, area: { top: number; left: number; bottom: number; right: number }): void {
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) return;
    this.host.noteChanged(sheet, area, who);
    this.host.flush();
  }

  /** The user turns to another sheet. */
  show(sheetName: string): void {
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) return;
    this.host.activate(sheet);
    this.host.flush();
  }

  /** The user clicks a ribbon button that calls this function of the add-in's; Excel waits until the add-in is there. */
  clickRibbon(functionName: string, controlId = functionName): void {
    const id = `command-${this.completedCommands.length + 1}`;
    this.messages.holdEvent("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
  }

  private async execute(request: Answer): Promise<Answer> {
    if (this.faults.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.faults.delay));
    const method = (request.DdaMethod ?? {}) as { DispatchId?: number; Version?: unknown };
    const answer = (rest: Answer): Answer => ({ Version: method.Version, Error: 0, ...rest });
    switch (method.DispatchId) {
      case methods.richApi:
        return answer(this.richApi(request.ArrayData as readonly unknown[]));
      case methods.loadSettings:
        return answer({ Properties: { Settings: this.documentSettings.map(([Name, Value]) => ({ Name, Value })) } });
      case methods.saveSettings: {
        const { Properties } = (request.DdaSettingsMethod ?? {}) as { Properties?: readonly (readonly [string, string])[] };
        this.documentSettings = Properties ?? [];
        return answer({});
      }
      case methods.commandCompleted:
        this.completedCommands.push(JSON.stringify(request));
        return answer({});
      default:
        return answer({ Error: failures.unknownMethod });
    }
  }

  private richApi(message: readonly unknown[]): Answer {
    const body = String(message[4]);
    // The library's own talk with the frame around Excel is no round trip of the add-in's.
    const counted = message[0] !== "WacPartition";
    if (counted) {
      this.counters.roundTrips++;
      this.counters.requestBytes += utf8Length(body);
      this.faults.beforeRequest?.(this.counters.roundTrips);
    }
    if (this.faults.cellEditMode) return { Error: failures.cellEditMode };
    if (utf8Length(body) > this.faults.requestLimit) return { Error: failures.requestTooLarge };
    const dies = counted ? this.diesNow() : null;
    if (dies === "before") return { Error: failures.timedOutSession };

    const request = JSON.parse(body) as RichRequest;
    const stopAfter = dies === "within" ? Math.floor(request.Actions.length / 2) : Infinity;
    const answer = JSON.stringify(this.interpreter.execute(request, stopAfter));
    this.host.flush();
    if (dies !== null) return { Error: failures.timedOutSession };
    if (counted) this.counters.responseBytes += utf8Length(answer);
    if (utf8Length(answer) > this.faults.responseLimit) return { Error: failures.answerTooLarge };
    return { Data: [200, ["CONTENT-TYPE", "application/json"], answer] };
  }

  /** How the connection dies at this request; once dead it stays dead until the fault is switched off. */
  private diesNow(): "before" | "within" | "after" | null {
    const fault = this.faults.connectionDies;
    if (fault === null) return null;
    if (fault.at > 1) {
      this.faults.connectionDies = { ...fault, at: fault.at - 1 };
      return null;
    }
    this.faults.connectionDies = { at: 1, when: "before" };
    return fault.when;
  }
}
