/** Reads the object model of the installed Office.js into the cache and says how large it is. */

import { loadObjectModel } from "../src/workbench/wire/model/load-object-model";

const classes = Object.values(loadObjectModel());
const count = (of: "scalars" | "navigation" | "methods"): number =>
  classes.reduce((sum, model) => sum + Object.keys(model[of]).length, 0);

process.stdout.write(
  `${classes.length} classes, ${count("scalars")} properties, ${count("navigation")} navigations, ${count("methods")} methods\n`,
);
