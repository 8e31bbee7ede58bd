/** What a ledger's progress tells in numbers, and how its task stands. */

export { readQuantities, hasQuantity, type Quantity } from "./quantities";
export type { QuantityKind } from "./quantity-kind";
export { readFigures, type FigureContext } from "./read-figures";
export { readParts, type PartsCheck, type PartsKind } from "./parts";
export { readFunnels, type FunnelCheck } from "./funnels";
export { readRates, type RateCheck } from "./rates";
export { readPercent, type PercentReading } from "./percent";
export { readState, type StateInput, type StateReading } from "./state";
export { statusQuestion } from "./status-question";
export { defaultStatusWords, readStatus, type StatusMeaning, type StatusWords } from "./status-words";
