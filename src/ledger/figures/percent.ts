/** A percent column's cell as a share. */

import { narrowDigits } from "./numerals";
import { scanMentions } from "./quantities";

export interface PercentReading {
  /** 0.7 for 70%; null where the cell tells none, or cannot be told (a bare 1 is 1 % in one office and 100 % in another). */
  readonly share: number | null;
  /** Below 0 or above 1. */
  readonly outOfRange: boolean;
}

const nothing: PercentReading = { share: null, outOfRange: false };
const onePercent = /^(-?\d+(?:\.\d+)?)[ ]*%[^\d%]{0,6}$/;
const plainNumber = /^(-?\d+(?:\.\d+)?)$/;
/** 一成, 约三成半: tenths. In prose 一成 is more often a word (一成不变), so they are read here alone. */
const tenths = /^(?:已|约|完成|达到?|近|进度|[：:])*([一二三四五六七八九十两]|\d(?:\.\d)?)成(半|[一二三四五六七八九])?(?:左右)?$/;
const TENTHS = "零一二三四五六七八九十";
const partOfWhole = /^(\d+(?:\.\d+)?)[ ]*\/[ ]*(\d+(?:\.\d+)?)$/;

/**
 * Reads a percent cell.
 * @param text the cell as shown: "70%", "70％", "0.7", "70", "完成70%", "七成", "35/50"; a remark in brackets is left aside.
 * @param value the cell's value where it is a number: 0.7 under a percent format.
 */
export function readPercent(text: string | undefined, value?: unknown): PercentReading {
  const shown = narrowDigits(text ?? "").slice(0, 200).replace(/(?<=\S[ ]*)[（(][^（()）]*[)）]/g, "").replace(/(?<=\d)[,，](?=\d{3})/g, "").trim();
  const percent = onePercent.exec(shown);
  if (percent) return reading(Number(percent[1]) / 100);
  const fraction = partOfWhole.exec(shown);
  if (fraction) {
    const whole = Number(fraction[2]);
    return whole > 0 ? reading(Number(fraction[1]) / whole) : nothing;
  }
  const number = plainNumber.exec(shown);
  if (number) return fromNumber(Number(number[1]));
  if (shown === "" && typeof value === "number") return fromNumber(value);
  const parts = tenths.exec(shown.replace(/\s/g, ""));
  if (parts?.[1] !== undefined) {
    const whole = /\d/.test(parts[1]) ? Number(parts[1]) : parts[1] === "两" ? 2 : TENTHS.indexOf(parts[1]);
    return reading((whole + (parts[2] === undefined ? 0 : parts[2] === "半" ? 0.5 : TENTHS.indexOf(parts[2]) / 10)) / 10);
  }
  const told = scanMentions(shown).filter((mention) => mention.kind === "share" && mention.measure === "%");
  const [only] = told;
  return only && told.length === 1 ? reading(only.value / 100) : nothing;
}

/** A bare number: at most 1 it is a share, above it a percentage; exactly 1 cannot be told. */
function fromNumber(number: number): PercentReading {
  if (!Number.isFinite(number) || number === 1) return nothing;
  return reading(number > 1 ? number / 100 : number);
}

function reading(share: number): PercentReading {
  const tidy = Number(share.toPrecision(12));
  return { share: tidy, outOfRange: tidy < 0 || tidy > 1 };
}
