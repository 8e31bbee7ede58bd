import type { PagesOf } from "./rule-page-texts";

export const unitPagesEnUS: PagesOf<"unit"> = {
  "unit/missing": {
    what: "No responsible unit is named, or the cell holds something like 待定 (to be decided) or a slash.",
    silent: "各街道办事处 (all subdistrict offices) is a collective and counts; another rule asks whether to list them.",
  },
  "unit/wrapped-name": {
    what: "A line break stands inside a unit's name.",
    silent: "The two lines are two units; the break parts them.",
    fix: "Takes the breaks out of names; those between units stay.",
  },
  "unit/variant-name": {
    what: "One unit is spelled in two ways: with and without its level, short and in full, or with one wrong character. Stands at the rarer spelling.",
    silent: "The city's bureau and the district's are two units.",
    fix: "Writes the fuller name throughout, or the roster's where there is one, after showing it to you.",
  },
  "unit/not-in-roster": {
    what: "A responsible unit is not in the office's roster. Needs a roster.",
    silent: "区应急局 and 区教委 are short names that the roster lists.",
    fix: "Writes the nearest name of the roster, after showing it to you; where none is near, nothing.",
  },
  "unit/duplicate": {
    what: "One cell names a unit twice.",
    silent: "区教育局 and 区教育考试中心 are two units.",
    fix: "Deletes the later mention with the mark before it.",
  },
  "unit/alias": {
    what: "Brackets behind a unit's name hold a second name; it was read as one unit.",
    silent: "牵头 (lead) in brackets is a role and no name.",
  },
  "unit/collective": {
    what: "The responsible unit is a collective, such as 各街道办事处 (all subdistrict offices) or 有关部门 (departments concerned).",
    silent: "Both subdistricts are named.",
    fix: "Writes the collective's members from the roster; without members there, it cannot.",
  },
  "unit/separator-style": {
    what: "Some cells part units by one mark, some by another. Said once for the sheet.",
    silent: "The commas stand in the progress; the units are parted by one mark.",
    fix: "Parts units as most tasks do; the names stay.",
  },
  "unit/share-unclear": {
    what: "Several units share a task, and the progress does not say which part is whose.",
    silent: "The progress labels each part with its unit.",
    fix: "Label each part of the progress with its unit; only you can tell which is whose.",
  },
  "unit/acts-unlisted": {
    what: "The progress says that a body of the same level does the work, which is not among the responsible units.",
    silent: "The city's inspectors are of a higher level and need not be listed.",
  },
};
