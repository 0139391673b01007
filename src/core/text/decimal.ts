/**
 * Moves the decimal point: `shiftDecimal(37.8, -2)` is 0.378 exactly, where 37.8 / 100 is not.
 * `value` is a number or its decimal writing; the answer is the double nearest to the decimal one.
 */
export function shiftDecimal(value: number | string, places: number): number {
  if (places === 0) return Number(value);
  const [digits = "", exponent = "0"] = String(value).toLowerCase().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
