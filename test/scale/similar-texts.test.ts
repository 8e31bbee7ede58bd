/** The search for nearly equal texts finds what holding each against each finds. */

import fc from "fast-check";
import { distance } from "fastest-levenshtein";
import { editDistance } from "../../src/ledger/edit-distance";
import { areSimilar, findSimilar, type SimilarPair } from "../../src/ledger/similar-texts";

const letters = "甲乙丙丁戊己推进完成建设改造小区街道河道ab1";

function naive(texts: readonly string[], share: number): SimilarPair[] {
  return texts.flatMap((text, place) => {
    const earlier = texts.slice(0, place).findIndex((other) => areSimilar(other, text, share));
    return earlier < 0 ? [] : [{ place, earlier }];
  });
}

const word = (most: number) => fc.string({ unit: fc.constantFrom(...letters), maxLength: most });
const edit = fc.record({ at: fc.nat(60), put: word(1), cut: fc.nat(1) });
/** Some texts, and copies of them with a few edits each. */
const heap = fc.array(word(60), { minLength: 1, maxLength: 4 }).chain((bases) =>
  fc.array(fc.record({ base: fc.nat(bases.length - 1), edits: fc.array(edit, { maxLength: 8 }) }), { minLength: 2, maxLength: 24 }).map((copies) =>
    copies.map(({ base, edits }) => edits.reduce((text, { at, put, cut }) => text.slice(0, at) + put + text.slice(at + cut), bases[base] ?? "")),
  ),
);

test("finds the same pairs as all against all, for any share", () => {
  fc.assert(
    fc.property(heap, fc.constantFrom(0.5, 0.7, 0.8, 0.9, 0.95, 1), (texts, share) => {
      expect(findSimilar(texts, share)).toEqual(naive(texts, share));
    }),
    { numRuns: 400 },
  );
});

test("the edit distance is the usual one, up to its bound", () => {
  fc.assert(
    fc.property(word(40), word(40), fc.nat(40), (one, other, most) => {
      expect(editDistance(one, other, most)).toBe(Math.min(distance(one, other), most + 1));
    }),
    { numRuns: 1000 },
  );
});

test("a long list holds its near copies, wherever they stand", () => {
  const texts = Array.from({ length: 3_000 }, (_, place) => `第${place}号工程：在${String.fromCharCode(0x4e00 + (place * 7) % 6_000, 0x4e00 + (place * 13) % 6_000)}片区实施雨污分流改造并完成验收`);
  const copy = `${texts[40] ?? ""}。`;
  expect(findSimilar([...texts.slice(0, 41), copy], 0.95)).toContainEqual({ place: 41, earlier: 40 });
});
