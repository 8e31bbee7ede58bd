/** The rules' pages. They bring the rules and their examples along: load them when a page is asked for. */

export { pageHeadings, type PageHeadings } from "./headings";
export { parameterRange, parameterText, type ParameterRange, type ParameterText } from "./parameter-texts";
export {
  isRuleId, rulePage, tableRemarks, type PageExample, type PageFinding, type PageParameter, type PageTable, type RulePage,
} from "./rule-page";
