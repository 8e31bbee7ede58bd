/** Import direction between the rooms (ARCHITECTURE.md, "The rooms"). What is not allowed here is an error. */
const rooms = {
  ledger: [],
  rules: ["ledger"],
  summary: ["ledger", "rules", "locales"],
  fixes: ["ledger", "rules"],
  settings: ["ledger", "rules"],
  workflow: ["ledger", "rules", "summary", "fixes", "settings", "locales"],
  locales: ["ledger", "rules", "settings/parameter-ranges", "workflow/ledger-error", "workflow/port", "workflow/collected"],
  book: [],
  files: ["book", "ledger", "rules", "summary", "workflow/port", "workflow/ledger-error"],
  excel: ["ledger", "rules", "summary", "settings", "workflow/port", "workflow/ledger-error"],
  taskpane: ["ledger", "rules", "fixes", "workflow", "locales", "settings"],
  commands: ["workflow", "locales"],
};
const direction = Object.entries(rooms).map(([room, allowed]) => ({
  name: `${room}-imports`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: [room, ...allowed].map((name) => `^src/${name}(/|\\.|$)`) },
}));
const pure = "^src/(ledger|rules|summary|fixes)/";

module.exports = {
  forbidden: [
    ...direction,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    { name: "pure-rooms-know-no-package", severity: "error", from: { path: pure }, to: { dependencyTypes: ["npm", "npm-dev", "core"] } },
    { name: "product-never-imports-workbench", severity: "error", from: { path: "^src/(?!workbench/)" }, to: { path: "^src/workbench/" } },
    { name: "wire-knows-no-product", severity: "error", from: { path: "^src/workbench/wire/" }, to: { path: "^src/(?!workbench/|book/)" } },
    { name: "nothing-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
