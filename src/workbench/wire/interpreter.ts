/**
 * Carries out one rich-API request: object paths, actions, queries, errors. It knows the wire and the
 * object model, nothing of workbooks; those are behind the handlers. A batch is not atomic: what was
 * done before the first error stays done, as in Excel.
 */

import { readArguments } from "./arguments";
import type { ClassHandlers, HandlerRegistry, WireObject } from "./class-handlers";
import { StandInGap, WireError, apiNotFound, invalidArgument, itemNotFound } from "./errors";
import type { Host } from "./host";
import { ActionType, PathType, type Action, type ObjectPath, type RichAnswer, type RichRequest } from "./messages";
import { compareVersions, type ClassModel, type ObjectModel, type RequirementSet } from "./model/object-model";
import { answerQuery } from "./query";

/** Wire names that the client sends where it reads another. */
const writeAliases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Worksheet: { Gridlines: "ShowGridlines", Headings: "ShowHeadings" },
};

export interface Granted {
  /** Requirement sets that this Excel has, by name. */
  readonly sets: Readonly<Record<string, string>>;
}

interface Batch {
  readonly root: WireObject;
  readonly paths: RichRequest["ObjectPaths"];
  readonly made: Map<number, WireObject | null>;
  location: string;
}

export class Interpreter {
  private readonly references = new Map<string, WireObject>();
  /** By the object of the wire, for a range shares what stands behind it with its format and its collections. */
  private readonly referenceNames = new WeakMap<WireObject, string>();
  private nextReference = 1;

  constructor(
    private readonly model: ObjectModel,
    private readonly handlers: HandlerRegistry,
    private readonly host: Host,
    private readonly granted: Granted,
  ) {}

  /**
   * Carries out a request.
   * @param request body of the message.
   * @param root what stands at the root of its paths: the workbook, or the frame around Excel.
   * @param stopAfter carries out this many actions only; for a connection that dies in the middle.
   */
  execute(request: RichRequest, root = this.host.root(), stopAfter = Infinity): RichAnswer {
    const batch: Batch = { root, paths: request.ObjectPaths, made: new Map(), location: "" };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      if (index >= stopAfter) break;
      batch.location = "";
      try {
        if (action.ActionType === ActionType.Trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.act(batch, action) });
      } catch (error) {
        const known = error instanceof WireError ? error : new WireError("StandInFault", describe(error), 500);
        const failure = {
          Code: known.code,
          Message: known.message,
          Location: batch.location,
          HttpStatusCode: known.status,
          ActionIndex: index,
        };
        return { Results: results, TraceIds: traces, Error: failure };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  /** The class's model. A class that the model lacks cannot be reached by an unmodified client. */
  classModel(type: string): ClassModel {
    const model = this.model[type];
    if (!model) throw new StandInGap(`class ${type}`);
    return model;
  }

  /** The class's handlers, as far as there are any. */
  handlersFor(type: string): ClassHandlers<object> {
    return (this.handlers[type] ?? {}) as unknown as ClassHandlers<object>;
  }

  /** Whether the granted requirement sets hold this one. */
  grants(since: RequirementSet): boolean {
    if (since === null) return true;
    const version = this.granted.sets[since[0]];
    return version !== undefined && compareVersions(version, since[1]) >= 0;
  }

  /** Refuses a member that does not exist, or is newer than what is granted. */
  require<M extends { readonly since: RequirementSet }>(type: string, name: string, member: M | undefined): M {
    if (!member) throw apiNotFound(`${type}.${name}`);
    if (!this.grants(member.since)) throw apiNotFound(`${type}.${name} (${member.since?.join(" ") ?? ""})`);
    return member;
  }

  /** The identity by which the client addresses the object in later requests. */
  identify(object: WireObject): Record<string, unknown> {
    const field = this.classModel(object.type).idFields[0];
    const id = this.handlersFor(object.type).id;
    if (id && field !== undefined) return { [field]: id(object.target, this.host) };
    const reference = this.referenceNames.get(object);
    return reference === undefined ? {} : { _ReferenceId: reference };
  }

  get workbookHost(): Host {
    return this.host;
  }

  private act(batch: Batch, action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(batch, action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return object === null ? null : this.identify(object);
      case ActionType.Query:
        return object === null ? null : answerQuery(this, object, action.QueryInfo ?? {}, false, (where) => (batch.location = where));
      case ActionType.QueryAsJson:
        return object === null ? null : answerQuery(this, object, action.QueryInfo ?? {}, true, (where) => (batch.location = where));
      case ActionType.Method:
        return this.call(batch, object, action);
      case ActionType.SetProperty:
        return this.set(batch, object, action.Name ?? "", this.argumentsOf(batch, action)[0]);
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) this.set(batch, object, this.wireName(object, name), value);
        return null;
      default:
        throw new StandInGap(`action type ${ActionType[action.ActionType] ?? String(action.ActionType)}`);
    }
  }

  private call(batch: Batch, object: WireObject | null, action: Action): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference") {
      if (object) this.keep(object);
      return null;
    }
    const args = this.argumentsOf(batch, action);
    if (name === "_RemoveReference") {
      this.references.delete(String(args[0]));
      return null;
    }
    if (object === null) throw new WireError("InvalidObjectPath", `${name} was called on an object that doesn't exist.`);
    const method = this.require(object.type, name, this.classModel(object.type).methods[name]);
    batch.location = `${object.type}.${method.name}`;
    const handler = this.handlersFor(object.type).call?.[name];
    if (handler) return handler(object.target, args, this.host) ?? null;
    if (/^_(Unr|R)egister\w*Event/.test(name)) return null;
    throw new StandInGap(`${object.type}.${method.name}`);
  }

  private set(batch: Batch, object: WireObject | null, wireName: string, value: unknown): null {
    if (object === null) throw new WireError("InvalidObjectPath", `${wireName} was set on an object that doesn't exist.`);
    const name = writeAliases[object.type]?.[wireName] ?? wireName;
    const scalar = this.require(object.type, name, this.classModel(object.type).scalars[name]);
    batch.location = `${object.type}.${scalar.name}`;
    if (!scalar.writable) throw invalidArgument(`${object.type}.${scalar.name} is read-only.`);
    const handler = this.handlersFor(object.type).set?.[name];
    if (!handler) throw new StandInGap(`setting ${object.type}.${scalar.name}`);
    handler(object.target, value, this.host);
    return null;
  }

  private wireName(object: WireObject | null, name: string): string {
    const scalars = object ? this.classModel(object.type).scalars : {};
    return Object.keys(scalars).find((wire) => scalars[wire]?.name === name) ?? name;
  }

  private keep(object: WireObject): void {
    const known = this.referenceNames.get(object);
    const name = known ?? `ref${this.nextReference++}`;
    this.referenceNames.set(object, name);
    this.references.set(name, object);
  }

  private argumentsOf(batch: Batch, of: Action | ObjectPath): readonly unknown[] {
    return readArguments(of.ArgumentInfo, (id) => this.resolve(batch, id));
  }

  /** The object at a path; null for a null object. Each path is walked once in a batch. */
  private resolve(batch: Batch, id: number): WireObject | null {
    const known = batch.made.get(id);
    if (known !== undefined) return known;
    const path = batch.paths[id];
    if (!path) throw new WireError("InvalidObjectPath", `There is no object path ${id}.`);
    const made = this.walk(batch, path);
    batch.made.set(id, made);
    return made;
  }

  private walk(batch: Batch, path: ObjectPath): WireObject | null {
    switch (path.ObjectPathType) {
      case PathType.Root:
        return batch.root;
      case PathType.New:
        return this.host.newObject(path.Name ?? "");
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const kept = this.references.get(path.Name ?? "");
        if (!kept) throw new WireError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
      default:
        return this.walkFrom(batch, path, this.resolve(batch, path.ParentObjectPathId ?? 0));
    }
  }

  private walkFrom(batch: Batch, path: ObjectPath, parent: WireObject | null): WireObject | null {
    const name = path.Name ?? "";
    if (parent === null) {
      if (path.ObjectPathType === PathType.Indexer) throw itemNotFound();
      return null;
    }
    const model = this.classModel(parent.type);
    const handlers = this.handlersFor(parent.type);
    if (path.ObjectPathType === PathType.Property) {
      const member = this.require(parent.type, name, model.navigation[name]);
      batch.location = `${parent.type}.${member.name}`;
      const step = handlers.navigate?.[name];
      if (!step) throw new StandInGap(batch.location);
      return wrap(member.type, step(parent.target, this.host));
    }
    const args = this.argumentsOf(batch, path);
    if (path.ObjectPathType === PathType.Indexer) {
      batch.location = `${parent.type}.getItem`;
      if (!handlers.item) throw new StandInGap(batch.location);
      const found = handlers.item(parent.target, args, this.host);
      if (found === null) throw itemNotFound();
      return wrap(model.indexer ?? model.items ?? "", found);
    }
    // The client makes this path itself for items without an id, whether or not add-ins may call it.
    if (name === "GetItemAt" && !model.methods.GetItemAt && model.items) {
      return wrap(model.items, handlers.items?.(parent.target, this.host)[Number(args[0])] ?? null);
    }
    const method = this.require(parent.type, name, model.methods[name]);
    batch.location = `${parent.type}.${method.name}`;
    const made = handlers.call?.[name];
    if (!made) throw new StandInGap(batch.location);
    return wrap(method.returns ?? "", (made(parent.target, args, this.host) ?? null) as object | null);
  }
}

const wrap = (type: string, target: object | null): WireObject | null => (target === null ? null : { type, target });

const describe = (error: unknown): string =>
  `The stand-in itself failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
