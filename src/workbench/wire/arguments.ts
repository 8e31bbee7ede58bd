/** Reads arguments off the wire, and checks what handlers expect of them. */

import type { Arguments, WireObject } from "./class-handlers";
import { invalidArgument } from "./errors";
import type { ArgumentInfo } from "./messages";

/**
 * Arguments of a call or path, with the objects that they refer to put in their places.
 * @param resolve gives the object of a path id.
 */
export function readArguments(info: ArgumentInfo | undefined, resolve: (id: number) => WireObject | null): Arguments {
  const references = info?.ReferencedObjectPathIds ?? [];
  const read = (value: unknown, reference: unknown): unknown => {
    if (Array.isArray(reference) && Array.isArray(value)) return value.map((part, index) => read(part, reference[index]));
    if (typeof reference === "number" && reference > 0) return resolve(reference);
    return readNested(value, resolve);
  };
  return (info?.Arguments ?? []).map((value, index) => read(value, references[index]));
}

/** Objects inside plain options arrive as {_ObjectPathId}. */
function readNested(value: unknown, resolve: (id: number) => WireObject | null): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  const id = entries.find(([key]) => key === "_ObjectPathId")?.[1];
  if (typeof id === "number") return resolve(id);
  return Object.fromEntries(entries.map(([key, part]) => [key, readNested(part, resolve)]));
}

export function textArgument(args: Arguments, index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** A text, or null where it was left out: Office.js sends null for undefined. */
export function optionalText(args: Arguments, index: number): string | null {
  const value = args[index] ?? null;
  if (value !== null && typeof value !== "string") throw invalidArgument();
  return value;
}

export function numberArgument(args: Arguments, index: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function wholeNumber(args: Arguments, index: number, fallback?: number): number {
  const value = numberArgument(args, index, fallback);
  if (!Number.isInteger(value)) throw invalidArgument();
  return value;
}

/** Whether an argument is an object of this class. */
export function isObjectOf(value: unknown, type: string): value is WireObject {
  return typeof value === "object" && value !== null && (value as Partial<WireObject>).type === type;
}
