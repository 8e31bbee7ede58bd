/**
 * The object model that Office.js speaks on its wire: what classes and members there are, by their
 * wire names. It is read from Office.js's debug build (`read-object-model.ts`), never written by hand.
 */

/** A requirement set and version, such as ["ExcelApi", "1.9"]; null where the member is in every version. */
export type RequirementSet = readonly [name: string, version: string] | null;

export interface ScalarModel {
  /** The name in add-in code; the key that leads here is the name on the wire. */
  readonly name: string;
  readonly writable: boolean;
  readonly since: RequirementSet;
}

/** A property that leads to another object. */
export interface NavigationModel {
  readonly name: string;
  readonly type: string;
  readonly since: RequirementSet;
}

export interface MethodModel {
  readonly name: string;
  /** Class of the object that it makes; null where it gives a plain value. */
  readonly returns: string | null;
  readonly since: RequirementSet;
}

export interface ClassModel {
  /** Class of the items of a collection; null for what is no collection. */
  readonly items: string | null;
  /** Fields of an answer by which the client addresses the object from then on. */
  readonly idFields: readonly string[];
  readonly scalars: Readonly<Record<string, ScalarModel>>;
  readonly navigation: Readonly<Record<string, NavigationModel>>;
  readonly methods: Readonly<Record<string, MethodModel>>;
  /** Class that the indexer gives; null where there is none. */
  readonly indexer: string | null;
}

/** Classes by name; those outside the Excel namespace are prefixed "OfficeCore.". */
export type ObjectModel = Readonly<Record<string, ClassModel>>;

/** Compares versions of requirement sets: negative where `a` is older. "1.10" is newer than "1.9". */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
}
