/** Comparison with the last period (上期): its data, the matching of tasks, and what changed in a task. */

export { takeBaseline, type Baseline, type BaselineFigure, type BaselineTask } from "./baseline";
export { compareProgress, isSameProgress, type CompareOptions, type ProgressChange, type ProgressComparison } from "./compare-progress";
export { fallenFigures, type FallenFigure } from "./fallen-figures";
export { matchTasks, type TaskMatch, type TaskMatches } from "./match-tasks";
export { readTaskChanges, type FigureChange, type TaskChange } from "./task-changes";
export { defaultNearSynonyms } from "./near-synonyms";
