/** After the browser tests: ends the server of the workbench. */
export { stopWorkbench as default } from "./serve-workbench";
