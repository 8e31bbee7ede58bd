import { isWhole, shapeOf, type BodyShape } from "./body-shape";

/** The unit names that a ledger surely uses, by which its doubtful cells are read. */
export interface UnitVocabulary {
  /** Names that stand alone on a cell or between sure separators, and those of the roster. */
  readonly names: ReadonlySet<string>;
  /** Names of collectives that the roster knows. */
  readonly collectives: ReadonlySet<string>;
  /** What has been told of stretches of text so far: the same few names come again in thousands of cells. */
  readonly shapes: Map<string, BodyShape>;
}

const REMEMBERED = 50_000;

/** A vocabulary of the names given. */
export function vocabularyOf(names: Iterable<string>, collectives: Iterable<string> = []): UnitVocabulary {
  return { names: new Set(names), collectives: new Set(collectives), shapes: new Map() };
}

/** `shapeOf`, remembered within the vocabulary. */
export function shapeIn(vocabulary: UnitVocabulary, text: string): BodyShape {
  const told = vocabulary.shapes.get(text);
  if (told !== undefined) return told;
  const shape = vocabulary.collectives.has(text) ? "collective" : shapeOf(text);
  if (vocabulary.shapes.size < REMEMBERED) vocabulary.shapes.set(text, shape);
  return shape;
}

/** True where a text is a whole name by itself, or one that the ledger surely uses. */
export const isNameIn = (vocabulary: UnitVocabulary, text: string): boolean => vocabulary.names.has(text) || isWhole(shapeIn(vocabulary, text));
