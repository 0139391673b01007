/**
 * The cells hold decimals (26.0％, 0.36) that binary numbers only come close to. A threshold
 * must not be missed by that: 0.36 − 0.26 is 0.1 here, not 0.09999999999999998. Fifteen
 * significant digits are what Excel itself keeps and shows.
 */
const significantDigits = 15;

/** a − b as the decimals that people wrote, to 15 significant digits of the larger of the two. */
export function subtract(a: number, b: number): number {
  const difference = a - b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return difference;
  const largest = Math.max(Math.abs(a), Math.abs(b));
  const decimals = significantDigits - 1 - Math.floor(Math.log10(largest));
  return decimals >= 0 && decimals <= 100 ? Number(difference.toFixed(decimals)) + 0 : difference;
}

/** The number to 15 significant digits: 0.42000000000000004 is 0.42. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) ? value + 0 : Number(value.toPrecision(significantDigits));
}
