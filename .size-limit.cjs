/** The first screen's JavaScript, after `npm run build`: what taskpane.html asks for before anything is clicked. */
const { readFileSync } = require("node:fs");
const path = require("node:path");

const page = readFileSync(path.join(__dirname, "dist/taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]+src="?([\w.-]+\.js)"?/g)].map(([, name]) => `dist/${name}`);

module.exports = [{ name: "first screen of the task pane (JavaScript, gzip)", path: scripts, limit: "130 kB", gzip: true, brotli: false }];
