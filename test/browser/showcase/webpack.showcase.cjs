/** Builds the showcase into out/showcase. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { common } = require("../../../webpack.config.js");

const root = path.join(__dirname, "../../..");
module.exports = (_env, { mode } = {}) => ({
  ...common(mode === "production"),
  name: "showcase",
  entry: { showcase: path.join(__dirname, "showcase.tsx") },
  output: { path: path.join(root, "out", "showcase"), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
  optimization: { splitChunks: { chunks: "all" } },
  performance: { hints: false },
  plugins: [new HtmlPlugin({ templateContent: '<!doctype html><html lang="zh-CN"><head><meta name="viewport" content="width=device-width"><style>body{margin:0}</style></head><body><main id="pane"></main></body></html>', scriptLoading: "module" })],
});
