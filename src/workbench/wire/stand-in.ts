/**
 * The far end of Office.js's wire: answers what an unmodified Office.js asks of Excel on the web, from a
 * book. Its doors are lines of frame messages; `connect-frame.ts` and `start-office.ts` open them.
 */

import type { Book, BookArea } from "../../book/book";
import { allHandlers } from "./handlers/all-handlers";
import { appContext, type Identity } from "./start-up";
import { noFaults, type Faults } from "./faults";
import { dialogEvent, Dialogs } from "./dialogs";
import { FrameLine, type LineKind } from "./frame-line";
import { Host, type Changer, type ChangeType } from "./host";
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
  /** The ribbon's functions are on a page of their own, which is loaded with the first click: clicks wait for it. */
  readonly commandsPage?: boolean;
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

/** What Office.js calls of Excel on the web, and the object model does not declare. */
const undeclared: ObjectModel = {
  WacWorkbook: {
    items: null, idFields: [], scalars: {}, navigation: {}, indexer: null,
    methods: { CreateAndOpenWorkbook: { name: "createAndOpenWorkbook", returns: null, since: ["ExcelApi", "1.8"] } },
  },
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
  /** Files that the add-in opened as workbooks of their own, in order. */
  readonly createdWorkbooks: Uint8Array[] = [];
  onWorkbookCreated: (file: Uint8Array) => void = () => undefined;
  readonly dialogs = new Dialogs();
  /** Called after every answer and event: the book may have changed then. */
  onAnswer: () => void = () => undefined;
  /** Called when Tab is pressed beyond the pane's last control, or with Shift before its first: the focus is Excel's to place. */
  onLeavePane: (backwards: boolean) => void = () => undefined;
  private readonly identity: Identity;
  private readonly sets: Readonly<Record<string, string>>;
  private readonly host: Host;
  private readonly interpreter: Interpreter;
  private readonly lines: FrameLine[] = [];
  private heldClicks: unknown[] = [];
  private documentSettings: readonly (readonly [name: string, json: string])[] = [];

  constructor(
    readonly book: Book,
    private readonly options: StandInOptions,
  ) {
    this.identity = {
      conversationId: "conversation-1",
      addInId: "add-in-1",
      hostOrigin: "https://localhost",
      locale: options.locale ?? "zh-CN",
    };
    this.sets = { ...defaultSets, ...options.sets };
    const send = (entries: readonly unknown[]): void => {
      for (const line of this.lines) line.messages.sendEvent("richApiMessage", { ArrayData: entries });
    };
    this.host = new Host(book, this.faults, send, (file) => {
      this.createdWorkbooks.push(file);
      this.onWorkbookCreated(file);
    });
    this.interpreter = new Interpreter({ ...options.model, ...undeclared }, allHandlers, this.host, { sets: this.sets });
  }

  /**
   * A line for a window of the add-in's. The pane and the page of the ribbon's functions are windows of their own over one
   * workbook; each hears of every change, and the ribbon calls the page of its functions where there is one.
   */
  line(kind: LineKind = "pane"): FrameLine {
    const line: FrameLine = new FrameLine(kind, this.identity, {
      appContext: () => appContext(this.identity, this.sets, this.documentSettings),
      execute: async (request) => {
        const answer = await this.execute(request);
        this.onAnswer();
        return answer;
      },
      onListen: (event, listens, data) => {
        if (event === dialogEvent) this.dialogs.listen(line, listens, data);
      },
      onLeave: (backwards) => {
        if (kind === "pane") this.onLeavePane(backwards);
      },
    });
    this.lines.push(line);
    if (kind === "commands" || (kind === "pane" && !this.options.commandsPage)) for (const click of this.heldClicks.splice(0)) line.messages.holdEvent("appCommandInvoked", click);
    return line;
  }

  /** Takes a line out of use: its window is gone. */
  hangUp(line: FrameLine): void {
    const at = this.lines.indexOf(line);
    if (at >= 0) this.lines.splice(at, 1);
  }

  resetCounters(): void {
    Object.assign(this.counters, { roundTrips: 0, requestBytes: 0, responseBytes: 0 });
  }

  /** Cells changed by the user or a co-author, not by the add-in: tells the add-in of it. */
  changedBy(who: Exclude<Changer, "add-in">, sheetName: string, area: BookArea, how: ChangeType = "RangeEdited"): void {
    const sheet = this.book.sheetNamed(sheetName);
    if (!sheet) return;
    this.host.noteChanged(sheet, area, who, how);
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
    const click = [id, functionName, JSON.stringify({ source: { id: controlId } })];
    const line = this.lines.find(({ kind }) => kind === "commands") ?? (this.options.commandsPage ? undefined : this.lines[0]);
    if (line) line.messages.holdEvent("appCommandInvoked", click);
    else this.heldClicks.push(click);
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
    const root = counted ? this.host.root() : this.host.frameRoot();
    const answer = JSON.stringify(this.interpreter.execute(request, root, stopAfter));
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
