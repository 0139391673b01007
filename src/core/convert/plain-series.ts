import { readValue } from "../cell/read-cell";
import { fitTrend } from "../indicator/trend";
import { isLikelyYear } from "../period/calendar";
import { guarded } from "./plain-guard";
import {
  numberOf,
  numbersOf,
  type PlainArgument,
  type PlainArguments,
  type PlainCall,
} from "./plain-value";

const signs = { "at-least": ">=", "more-than": ">", "at-most": "<=", "less-than": "<" } as const;

/** By the threshold's own words where it is a text in the formula: "30％超" is >0.3. */
export function countReaching([values, threshold]: PlainArguments): PlainCall | null {
  const numbers = numbersOf(values);
  if (!numbers || !values || !threshold) return null;
  const level = numberOf(threshold);
  if (level !== null) {
    const isLiteral = /^[\d.]+$/.test(threshold.text);
    const criterion = isLiteral ? `">=${threshold.text}"` : `">="&${threshold.text}`;
    const value = numbers.filter((number) => number >= level).length;
    return { text: guarded(`COUNTIF(${values.text},${criterion})`, [threshold]), value };
  }
  const read = threshold.text.startsWith('"')
    ? readValue(String(threshold.value), "quantity")
    : null;
  if (read?.kind !== "quantity" || read.quantity.comparator === "about") return null;
  const { value, comparator } = read.quantity;
  const sign = signs[comparator ?? "at-least"];
  const meets = {
    ">=": (number: number) => number >= value,
    ">": (number: number) => number > value,
    "<=": (number: number) => number <= value,
    "<": (number: number) => number < value,
  }[sign];
  return {
    text: `COUNTIF(${values.text},"${sign}${value}")`,
    value: numbers.filter(meets).length,
  };
}

/** The straight line through values at years, as SLOPE and INTERCEPT give it. */
export function lineThrough(
  periods: PlainArgument | undefined,
  values: PlainArgument | undefined,
): { readonly slope: number; readonly intercept: number } | null {
  const years = numbersOf(periods);
  const numbers = numbersOf(values);
  if (!years || !numbers || years.length !== numbers.length || years.length < 3) return null;
  if (!years.every(isLikelyYear) || isGapped(periods) || isGapped(values)) return null;
  const trend = fitTrend(
    years.map((year, i) => ({ period: { kind: "calendar-year", year }, value: numbers[i] ?? 0 })),
  );
  if (!trend.ok) return null;
  const { slope, level, middle } = trend.value;
  return { slope, intercept: level - slope * (middle + (years[0] ?? 0)) };
}

/** Excel leaves a pair out where one of its cells is empty; which of ours do, is another rule. */
function isGapped(argument: PlainArgument | undefined): boolean {
  const cells = Array.isArray(argument?.value)
    ? (argument.value as readonly (readonly unknown[])[])
    : [];
  return cells.flat().some((cell) => typeof cell !== "number");
}
