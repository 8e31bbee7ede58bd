import type { PagesOf } from "./rule-page-texts";

export const textPagesEnUS: PagesOf<"text"> = {
  "text/substituted-glyph": {
    what: "The text holds stand-in characters left by a PDF, such as 臵 for 置 and 〃 for ·.",
    silent: "· is the right middle dot.",
    fix: "Writes the right characters; the rest stays.",
  },
  "text/hard-wrap": {
    what: "A line break stands inside a sentence.",
    silent: "The break parts two points and is meant.",
    fix: "Joins the sentences; breaks between points stay.",
  },
  "text/width": {
    what: "Half-width marks stand in Chinese text, or full-width ones in English. Marks between digits do not count.",
    why: "Mixed widths read unevenly, and break searching and splitting.",
    silent: "In 9:00 and 1,200 the marks stand between digits and are right.",
    fix: "Writes the marks in the right width; the words stay.",
  },
  "text/invisible": {
    what: "The text holds characters that cannot be seen, or that no font can show.",
    silent: "A common space can be seen and does not count.",
    fix: "Removes what cannot be seen; where a character is lost, nothing is removed: compare with the source.",
  },
  "text/doubled": {
    what: "A word or a mark is typed twice, such as 的的, 进行进行 or 。。.",
    silent: "目的的 is two words, and …… is one mark.",
    fix: "Deletes one of the two, after showing it to you.",
  },
  "text/spaces": {
    what: "Spaces stand between Chinese and digits or marks, or at a text's end. Said once for the sheet.",
    silent: "Spaces about and between Latin words belong there.",
    fix: "Deletes stray spaces; those between Latin words stay.",
  },
  "text/unbalanced": {
    what: "A bracket or quotation mark has no partner.",
    silent: "1） is a point's number and needs no opening bracket.",
  },
};
