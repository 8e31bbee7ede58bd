/** Builds the page of one button, with what every bundle of the product shares. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { common } = require("../../../webpack.config.js");

module.exports = ({ output }) => ({
  ...common(true),
  name: "one-button",
  entry: { button: path.join(__dirname, "one-button.tsx") },
  output: { path: output, filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
  optimization: { splitChunks: { chunks: "all" }, realContentHash: false },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({
      templateContent: '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head><body><main><div id="pane"></div></main></body></html>',
      scriptLoading: "module",
    }),
  ],
});
