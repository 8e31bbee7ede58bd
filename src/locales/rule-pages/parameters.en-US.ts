import type { ParameterTexts } from "./parameter-texts";

export const parametersEnUS: ParameterTexts = {
  "task/duplicate": {
    share: { name: "Share alike", meaning: "Two task texts with the same numbers are one from this share of equal characters on; 1 is wholly the same.", unit: "" },
  },
  "task/reference-missing": {
    share: { name: "Share with a source", meaning: "A missing source is named only where more than this share of the tasks has one.", unit: "" },
  },
  "deadline/due-soon": {
    days: { name: "Days ahead", meaning: "Speaks when so many days or fewer are left, the last one included.", unit: "days" },
  },
  "progress/placeholder": {
    words: { name: "Fillers", meaning: "Speaks where the whole cell is one of these; spaces, marks and case aside.", unit: "" },
  },
  "progress/stale": {
    days: { name: "Days valid", meaning: "Progress is stale when its newest word is more than so many days before the reporting day.", unit: "days" },
  },
  "progress/repeats-other-task": {
    least: { name: "Least length", meaning: "Shorter texts may be the same; marks and spaces do not count.", unit: "characters" },
  },
  "progress/no-result": {
    share: { name: "Share of measures and attitudes", meaning: "Speaks where no result is told and at least this share of the clauses tells measures or attitudes.", unit: "%" },
  },
  "progress/vague": {
    perFact: { name: "Vague words a fact outweighs", meaning: "Each fact makes up for so many vague words.", unit: "words" },
    least: { name: "Least vague words", meaning: "Says nothing below so many.", unit: "words" },
  },
  "progress/copies-task": {
    characters: { name: "Characters running", meaning: "Speaks where so many Chinese characters running are the task's.", unit: "characters" },
  },
  "progress/length": {
    minimum: { name: "Least length", meaning: "Speaks where a progress has fewer characters.", unit: "characters" },
    maximum: { name: "Greatest length", meaning: "Speaks where a Chinese progress has more characters.", unit: "characters" },
    latinMaximum: { name: "Greatest length in English", meaning: "Speaks where an English progress has more letters and marks.", unit: "characters" },
  },
  "progress/behind-schedule": {
    points: { name: "Points allowed", meaning: "Speaks where the share done is more than so many points behind the share of time gone.", unit: "points" },
    errorPoints: { name: "Points for an error", meaning: "More points behind than these make it an error.", unit: "points" },
  },
  "progress/no-reason": {
    points: { name: "Points allowed", meaning: "A share done that is more than so many points behind the time gone asks for a cause.", unit: "points" },
  },
  "progress/nearly-unchanged": {
    synonyms: { name: "Synonyms", meaning: "One group a line, parted by “/”; one word for another of its group is nothing new.", unit: "" },
    share: { name: "Share alike", meaning: "Speaks from this share of equal characters on, dates, spaces and synonyms aside; 1 is wholly the same.", unit: "" },
  },
  "status/percent-range": {
    most: { name: "Limit for tasks done", meaning: "Says nothing of a task whose status is done up to this share.", unit: "%" },
  },
};
