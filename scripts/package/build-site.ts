/** Builds the add-in's files for a server, as `npm run build` does, into a folder of its own. */

import webpack, { type Configuration } from "webpack";
import { addIn, settingsFrom } from "./site-configuration.cjs";

export interface SiteSettings {
  readonly baseUrl: string;
  /** An https address, or a path of the site itself. */
  readonly officeJs: string;
  readonly ownOffice: boolean;
  readonly build: string;
}

/** @throws Error where a setting makes no sense, or with webpack's messages where something does not build. */
export async function buildSite(output: string, environment: Readonly<Record<string, string | undefined>>): Promise<SiteSettings> {
  const settings = settingsFrom(environment);
  const compiler = webpack(addIn({ production: true, ...settings, output }) as Configuration);
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler.run((error, done) => (error || !done ? reject(error ?? new Error("webpack gave nothing.")) : resolve(done)));
  });
  await new Promise<void>((resolve, reject) => compiler.close((error) => (error ? reject(error) : resolve())));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return { ...settings, ownOffice: !settings.officeJs.startsWith("https://") };
}
