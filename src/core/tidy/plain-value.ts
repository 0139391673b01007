import type { Quantity, Unit } from "../cell/reading";
import { tidy } from "../indicator/decimal";
import { shiftDecimal } from "../text/decimal";
import { plainText } from "./plain-text";

/** A number as it stands beside its unit, so that the two together say what is meant. */
export interface PlainValue {
  readonly value: number;
  /** `%`, `円`, `事業所/年`; `null` where nobody states one. */
  readonly unit: string | null;
}

/** How far a ratio stands from the number before its sign: 0.26 is 26 %. */
const placesOfRatios: Readonly<Record<string, number>> = { "%": 2, "‰": 3 };

/**
 * A quantity as a plain number: 26.0％ is 26 beside `%`, 1,479,100千円 is 1479100000 beside `円`.
 * A number that has no unit of its own takes the one that the indicator is measured in.
 */
export function plainValue(
  { value, unit, per }: Quantity,
  indicatorUnit: Unit | null = null,
): PlainValue {
  const places = unit ? (placesOfRatios[unit.symbol] ?? 0) : 0;
  const word = plainUnit(unit?.symbol ?? indicatorUnit?.written ?? "");
  const each = per === null ? "" : `/${perWords[per]}`;
  return { value: tidy(shiftDecimal(value, places)), unit: word && word + each };
}

/** A unit in one spelling, so that ％ and % are the same to a program; ㎡ is m2 for every system. */
export function plainUnit(word: string): string | null {
  return plainText(word.normalize("NFKC")) || null;
}

const perWords: Readonly<Record<NonNullable<Quantity["per"]>, string>> = {
  year: "年",
  month: "月",
};
