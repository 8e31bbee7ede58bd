/** Builds the add-in and the workbench's page into a folder. */

import webpack, { type Configuration } from "webpack";
import pageConfiguration from "./webpack.page.cjs";

/** @throws Error with webpack's messages where something does not build. */
export async function buildWorkbench(output: string, production: boolean): Promise<void> {
  const configurations = pageConfiguration({ production, output }) as Configuration[];
  const compiler = webpack(configurations);
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) => {
    compiler.run((error, done) => (error || !done ? reject(error ?? new Error("webpack gave nothing.")) : resolve(done)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
