/** What a class of the object model needs to be answered: one function a member, by its wire name. */

import type { Host } from "./host";

export type { WireObject } from "./wire-object";

/** Arguments of a call: plain JSON, with `WireObject`s where the add-in passed objects. */
export type Arguments = readonly unknown[];

export interface ClassHandlers<T> {
  /** The id by which the client addresses the object from then on. */
  readonly id?: (target: T, host: Host) => string;
  readonly get?: Readonly<Record<string, (target: T, host: Host) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, host: Host) => void>>;
  /** Properties that lead to another object; null is a null object. */
  readonly navigate?: Readonly<Record<string, (target: T, host: Host) => object | null>>;
  /** Methods: those that make an object return what stands behind it, or null for a null object. */
  readonly call?: Readonly<Record<string, (target: T, args: Arguments, host: Host) => unknown>>;
  /** Items of a collection, in order. */
  readonly items?: (target: T, host: Host) => readonly object[];
  /** `getItem`; null becomes ItemNotFound. */
  readonly item?: (target: T, args: Arguments, host: Host) => object | null;
}

/** Handlers with the target's type forgotten, as the registry keeps them. */
export type AnyHandlers = ClassHandlers<never>;

export type HandlerRegistry = Readonly<Record<string, AnyHandlers>>;

/** Declares the handlers of a class; the object model guarantees that they meet targets of this type only. */
export function handlersOf<T extends object>(handlers: ClassHandlers<T>): AnyHandlers {
  return handlers as unknown as AnyHandlers;
}
