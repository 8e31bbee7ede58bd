/** Numbers as the format General shows them: at most 11 characters beside the sign. */

const WIDEST = 11;

export function generalNumber(value: number): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const sign = value < 0 ? "-" : "";
  const size = Math.abs(value);
  if (size === 0) return "0";
  if (size >= 1e11 || size < 1e-4) return sign + scientific(size);
  const whole = String(Math.floor(size)).length;
  const text = trimmed(fixed(size, Math.max(0, WIDEST - whole - 1)));
  return sign + (text.length > WIDEST ? scientific(size) : text);
}

/** A number with so many decimals, halves rounded up as they are written, not as they are stored. */
export function fixed(size: number, decimals: number): string {
  const exact = Number(size.toPrecision(15));
  if (exact >= 1e15 || decimals > 20) return exact.toFixed(Math.min(decimals, 100));
  const [digits = "0", exponent = "0"] = String(exact).split("e");
  return Number(`${Math.round(Number(`${digits}e${Number(exponent) + decimals}`))}e-${decimals}`).toFixed(decimals);
}

const trimmed = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function scientific(size: number): string {
  const digits = String(Math.abs(Math.floor(Math.log10(size)))).length;
  const [mantissa = "0", exponent = "+0"] = size.toExponential(Math.max(0, 7 - Math.max(2, digits))).split("e");
  return `${trimmed(mantissa)}E${exponent[0] ?? "+"}${exponent.slice(1).padStart(2, "0")}`;
}
