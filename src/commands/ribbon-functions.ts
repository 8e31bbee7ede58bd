/** Functions that the ribbon calls, by the names under which manifest.xml knows them. */
export const ribbonFunctions = { checkNow: "checkNow" } as const;
