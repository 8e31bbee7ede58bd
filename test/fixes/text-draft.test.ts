/** Edits of a text one after the other, and the same as replacements of the text as it was. */

import fc from "fast-check";
import { replaceIn, TextDraft } from "../../src/fixes/text-draft";

it("keeps what was replaced in the text as it was", () => {
  const draft = new TextDraft("已建成 2 处，，正在验收。");
  draft.replace([3, 4], "");
  draft.replace([4, 5], "");
  draft.replace([5, 7], "，");
  expect(draft.text).toBe("已建成2处，正在验收。");
  expect(draft.replaced).toEqual([
    { span: [3, 4], by: "" },
    { span: [5, 6], by: "" },
    { span: [7, 9], by: "，" },
  ]);
});

it("joins what is replaced twice", () => {
  const draft = new TextDraft("的的的");
  draft.replace([0, 2], "的");
  draft.replace([0, 2], "的");
  expect([draft.text, draft.replaced]).toEqual(["的", [{ span: [0, 3], by: "的" }]]);
});

it("comes to the same text, whatever is replaced", () => {
  const edit = fc.record({ at: fc.nat(40), length: fc.nat(6), by: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { maxLength: 12 }), (text, edits) => {
      const draft = new TextDraft(text);
      for (const { at, length, by } of edits) {
        const start = Math.min(at, draft.text.length);
        draft.replace([start, Math.min(start + length, draft.text.length)], by);
      }
      const { replaced } = draft;
      expect(replaceIn(text, replaced)).toBe(draft.text);
      replaced.forEach(({ span }, index) => expect(span[0]).toBeGreaterThanOrEqual(replaced[index - 1]?.span[1] ?? 0));
    }),
  );
});
