/**
 * Builds the add-in into dist/: the task pane, the ribbon's command page, icons and the manifest.
 *
 * Settings by environment:
 *   BASE_URL   where the add-in will be served from; https://localhost:3000 by default
 *   OFFICE_JS  where office.js comes from: "microsoft" (Microsoft's CDN, the default), "21vianet" (the CDN of
 *              Microsoft 365 in China), "own" (office/office.js beside the add-in's own files), or an https address
 *   BUILD      shown in the settings; the package's version by default
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { contentSecurityPolicy } = require("./scripts/package/security-headers.cjs");

const root = __dirname;
const inSource = (file) => path.join(root, "src", file);

const officeSources = {
  microsoft: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "21vianet": "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
  own: "office/office.js",
};

/** What every bundle shares: TypeScript by swc, styles ahead of time, hashed names. */
function common(production) {
  return {
    mode: production ? "production" : "development",
    context: root,
    target: ["web", "es2020"],
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    cache: { type: "filesystem", cacheDirectory: path.join(root, ".cache", "webpack"), buildDependencies: { config: [__filename] } },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: [
            ...(production ? [{ loader: "@griffel/webpack-loader" }] : []),
            {
              loader: "swc-loader",
              options: {
                jsc: {
                  parser: { syntax: "typescript", tsx: true },
                  target: "es2020",
                  transform: { react: { runtime: "automatic", development: !production } },
                },
              },
            },
          ],
        },
        // Start-up code stays as written: plain ES5 and CSS, each a file of its own, so that no script stands inline.
        { test: /[\\/]src[\\/]start[\\/].*\.(js|css)$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } },
      ],
    },
    infrastructureLogging: { level: "warn" },
    stats: { preset: "errors-warnings", assets: true, cachedAssets: true, assetsSpace: 30, timings: true },
  };
}

/** The add-in's build; `settings` as the environment variables above, and the folder to write to. */
function addIn({ production, baseUrl, officeJs, build, output }) {
  const page = (name, chunks) =>
    new HtmlPlugin({
      template: inSource(`start/${name}.html`),
      filename: `${name}.html`,
      chunks,
      scriptLoading: "module",
      minify: production && { collapseWhitespace: true, removeComments: true },
      templateParameters: {
        officeJs,
        officeJsHost: officeJs.startsWith("https://") ? new URL(officeJs).host : "office.js",
        contentSecurityPolicy: contentSecurityPolicy(officeJs),
      },
    });
  return {
    ...common(production),
    name: "add-in",
    entry: { taskpane: inSource("main.tsx"), commands: inSource("commands-main.ts") },
    output: { path: output, filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
    // Real content hashes would rename start.js after the pages were written with its first name.
    optimization: { splitChunks: { chunks: "all" }, realContentHash: false },
    performance: { hints: production ? "warning" : false, maxEntrypointSize: 460_000, maxAssetSize: 460_000 },
    plugins: [
      page("taskpane", ["taskpane"]),
      page("commands", ["commands"]),
      page("message", []),
      new DefinePlugin({ BUILD: JSON.stringify(build) }),
      new CopyPlugin({
        patterns: [
          { from: path.join(root, "assets/icon-*.png"), to: "assets/[name][ext]" },
          {
            from: path.join(root, "manifest.xml"),
            transform: (text) => text.toString().replaceAll("https://localhost:3000", baseUrl.replace(/\/+$/, "")),
          },
        ],
      }),
    ],
    devServer: { port: 3000, server: "https", hot: false, headers: { "Cache-Control": "no-store" } },
  };
}

/** The settings that the environment gives; throws where they make no sense. */
function settingsFrom(environment) {
  const baseUrl = environment.BASE_URL ?? "https://localhost:3000";
  if (!baseUrl.startsWith("https://")) throw new Error(`BASE_URL must begin with https://, not ${baseUrl}`);
  const source = environment.OFFICE_JS ?? "microsoft";
  const officeJs = officeSources[source] ?? source;
  if (officeJs !== officeSources.own && !officeJs.startsWith("https://")) {
    throw new Error(`OFFICE_JS must be one of ${Object.keys(officeSources).join(", ")} or an https address, not ${source}`);
  }
  return { baseUrl, officeJs, build: environment.BUILD ?? version };
}

module.exports = (_env, { mode } = {}) =>
  addIn({ production: mode !== "development", ...settingsFrom(process.env), output: path.join(root, "dist") });
module.exports.settingsFrom = settingsFrom;
module.exports.addIn = addIn;
module.exports.common = common;
