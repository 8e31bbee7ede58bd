/**
 * The pane over sample services; the address's query says in which state: locale, background, tasks, clean, protected, no-table, read-only, fail, delay,
 * compared (related, another), problems, roster-rows, gone, returned, skip. */

import { mountPane } from "../../../src/taskpane/pane-root";
import { sampleReturned } from "../../pane/sample-office";
import { sampleServices } from "../../pane/sample-services";

const query = new URLSearchParams(location.search);
const element = document.getElementById("pane");
const compared = query.get("compared");
const services = sampleServices({
  tasks: Number(query.get("tasks") ?? 10),
  clean: query.has("clean"),
  noTable: query.has("no-table"),
  readOnly: query.has("read-only"),
  protectedSheet: query.has("protected"),
  delay: Number(query.get("delay") ?? 0),
  problems: query.has("problems"),
  gone: query.has("gone"),
  rosterRows: query.has("roster-rows"),
  skip: query.getAll("skip"),
  ...(compared === "related" || compared === "another" ? { compared } : {}),
  ...(query.has("returned") ? { returned: sampleReturned } : {}),
  failures: { check: Number(query.get("fail") ?? 0), save: Number(query.get("fail-save") ?? 0) },
});
Object.assign(window, { services });
if (element) {
  mountPane(element, services, {
    locale: query.get("locale") === "en-US" ? "en-US" : "zh-CN",
    background: query.get("background"),
    build: "0.0.0",
    rememberLocale: () => undefined,
  });
}
