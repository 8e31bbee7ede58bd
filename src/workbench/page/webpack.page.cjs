/** Builds the workbench's page and the add-in for it; `output` is the folder that serve.ts serves. */
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const { addIn, common } = require("../../../webpack.config.js");
const { version } = require("../../../package.json");

module.exports = ({ production, output }) => {
  const shared = common(production);
  return [
    addIn({ production, baseUrl: "https://localhost:3000", officeJs: "office/office.js", build: version, output: path.join(output, "addin") }),
    {
      ...shared,
      name: "workbench-page",
      entry: { page: path.join(__dirname, "page.ts") },
      output: { path: path.join(output, "page"), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
      module: {
        rules: [
          ...shared.module.rules,
          { test: /[\\/]workbench[\\/]page[\\/].*\.(css)$/, type: "asset/resource", generator: { filename: "[name].[contenthash:8][ext]" } },
        ],
      },
      performance: { hints: false },
      plugins: [new HtmlPlugin({ template: path.join(__dirname, "index.html"), scriptLoading: "module" })],
    },
  ];
};
