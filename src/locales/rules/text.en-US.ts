import type { TextRule } from "../../rules/text/text-rules";
import type { TextsOf } from "./rule-texts";

const tasks = (count: number): string => (count === 1 ? "1 task" : `${count} tasks`);

export const textEnUS: TextsOf<TextRule> = {
  "text/substituted-glyph": {
    title: "Stand-in character",
    message: ({ words, glyphs, meant, count }) =>
      `In “${words}”, “${glyphs[0] ?? ""}” stands for “${meant[0] ?? ""}”${count > 1 ? `; ${count} such characters in this cell` : ""}, most likely from a PDF.`,
    sheetMessage: (count) => `Stand-in characters from a PDF in ${tasks(count)}.`,
    advice: "They look right and are neither found nor sorted as what they mean; one click puts them right.",
  },
  "text/hard-wrap": {
    title: "Broken lines",
    message: ({ words, count }) => `${count === 1 ? "A line break stands" : `${count} line breaks stand`} inside sentences (“${words}”), most likely from a PDF or Word; one click rejoins them.`,
    sheetMessage: (count) => `Line breaks inside the sentences of ${tasks(count)}.`,
    advice: "A cell wraps by itself; sentences need no break.",
  },
  "text/width": {
    title: "Mark of the wrong width",
    message: ({ words, marks, meant, count }) =>
      `In “${words}”, “${marks[0] ?? ""}” should be “${meant[0] ?? ""}”${count > 1 ? `; ${count} such marks in this cell` : ""}.`,
    sheetMessage: (count) => `Half-width and full-width marks are mixed in ${tasks(count)}.`,
    advice: "Full width in Chinese, half width for digits and English; one click puts them right.",
  },
  "text/invisible": {
    title: "Invisible characters",
    message: ({ codes, count, lost }) =>
      lost
        ? `${count === 1 ? "1 character" : `${count} characters`} cannot be shown (${codes.slice(0, 3).join(", ")}): what stood there is lost; compare with the source.`
        : `${count === 1 ? "1 invisible character" : `${count} invisible characters`} (${codes.slice(0, 3).join(", ")}); one click removes ${count === 1 ? "it" : "them"}.`,
    sheetMessage: (count) => `Invisible or lost characters in ${tasks(count)}.`,
    advice: "They come with web pages and PDFs, and break searching and comparing.",
  },
  "text/doubled": {
    title: "Typed twice",
    message: ({ words, once }) => `“${words}” seems to be typed twice; should it be “${once}”?`,
    sheetMessage: (count) => `Words or marks typed twice in ${tasks(count)}.`,
    advice: "Look at each before changing it.",
  },
  "text/spaces": {
    title: "Stray spaces",
    message: ({ words, count }) => `${count} stray ${count === 1 ? "space" : "spaces"}, the first in “${words}”.`,
    sheetMessage: (count) => `Stray spaces in the Chinese text of ${tasks(count)}; one click removes them.`,
    advice: "Chinese needs no space beside digits and marks; spaces between Latin words stay.",
  },
  "text/unbalanced": {
    title: "Unpaired mark",
    message: ({ mark, words, what }) => `${mark} in “${words}” is never ${what === "unclosed" ? "closed" : "opened"}.`,
    sheetMessage: (count) => `A bracket or quotation mark has no partner in ${tasks(count)}.`,
    advice: "With both, the reader sees where a name begins and ends.",
  },
};
