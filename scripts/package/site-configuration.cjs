/** The build's own configuration, for a folder of its own. */
const { addIn, settingsFrom } = require("../../webpack.config.js");

module.exports = { addIn, settingsFrom };
