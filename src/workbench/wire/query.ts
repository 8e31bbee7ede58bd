/** Answers `load`: which properties of an object, of its navigations and of its items were asked for. */

import type { ClassHandlers, WireObject } from "./class-handlers";
import { StandInGap, invalidArgument } from "./errors";
import type { Host } from "./host";
import type { QueryInfo } from "./messages";
import type { ClassModel, RequirementSet } from "./model/object-model";

type Path = readonly string[];

/** What a query asks of the interpreter. */
export interface QueriedObjects {
  classModel(type: string): ClassModel;
  handlersFor(type: string): ClassHandlers<object>;
  grants(since: RequirementSet): boolean;
  require<M extends { readonly since: RequirementSet }>(type: string, name: string, member: M | undefined): M;
  identify(object: WireObject): Record<string, unknown>;
  readonly workbookHost: Host;
}

/**
 * Answers a query. Nothing named means every scalar property; a scalar that the stand-in does not
 * answer is left out of "everything", and is a StandInGap where it is named.
 * @param asJson names properties as add-in code does, and the items of a collection "items".
 * @param at is told the member at work, for the error's location.
 */
export function answerQuery(
  interpreter: QueriedObjects,
  object: WireObject,
  query: QueryInfo,
  asJson: boolean,
  at: (location: string) => void,
): Record<string, unknown> {
  const select = (query.Select ?? []).map((text) => text.split(/[/.]/));
  const expand = (query.Expand ?? []).map((text) => [...text.split(/[/.]/), "*"]);
  return project(object, [...select, ...expand], query);

  function project(of: WireObject, paths: readonly Path[], page: QueryInfo): Record<string, unknown> {
    return interpreter.classModel(of.type).items === null ? projectOne(of, paths) : projectItems(of, paths, page);
  }

  function projectItems(of: WireObject, paths: readonly Path[], page: QueryInfo): Record<string, unknown> {
    const type = interpreter.classModel(of.type).items ?? "";
    const list = interpreter.handlersFor(of.type).items;
    if (!list) throw new StandInGap(`the items of ${of.type}`);
    const skip = page.Skip ?? 0;
    const items = list(of.target, interpreter.workbookHost).slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    return { [asJson ? "items" : "_Items"]: items.map((target) => project({ type, target }, paths, {})) };
  }

  function projectOne(of: WireObject, paths: readonly Path[]): Record<string, unknown> {
    const model = interpreter.classModel(of.type);
    const handlers = interpreter.handlersFor(of.type);
    const named = new Set<string>();
    const within = new Map<string, Path[]>();
    let everything = paths.length === 0;
    for (const [head = "", ...rest] of paths) {
      if (head === "*") {
        everything = true;
        continue;
      }
      const scalar = wireNameOf(model.scalars, head);
      const navigation = wireNameOf(model.navigation, head);
      if (scalar !== null && rest.length === 0) named.add(scalar);
      else if (navigation !== null) within.set(navigation, [...(within.get(navigation) ?? []), ...(rest.length > 0 ? [rest] : [])]);
      else throw invalidArgument(`${of.type} has no property ${head} to load.`);
    }

    const answer = interpreter.identify(of);
    for (const [wire, scalar] of Object.entries(model.scalars)) {
      const asked = named.has(wire);
      if (!asked && !everything) continue;
      at(`${of.type}.${scalar.name}`);
      if (asked) interpreter.require(of.type, wire, scalar);
      const get = handlers.get?.[wire];
      if (asked && !get) throw new StandInGap(`${of.type}.${scalar.name}`);
      if (get && interpreter.grants(scalar.since)) answer[asJson ? scalar.name : wire] = get(of.target, interpreter.workbookHost);
    }
    for (const [wire, inner] of within) {
      const navigation = interpreter.require(of.type, wire, model.navigation[wire]);
      at(`${of.type}.${navigation.name}`);
      const step = handlers.navigate?.[wire];
      if (!step) throw new StandInGap(`${of.type}.${navigation.name}`);
      const target = step(of.target, interpreter.workbookHost);
      answer[asJson ? navigation.name : wire] = target === null ? null : project({ type: navigation.type, target }, inner, {});
    }
    return answer;
  }
}

function wireNameOf(members: Readonly<Record<string, { readonly name: string }>>, name: string): string | null {
  const wanted = name.toLowerCase();
  return Object.keys(members).find((wire) => members[wire]?.name.toLowerCase() === wanted) ?? null;
}
