import { subtract, tidy } from "./decimal";

/** A value beside that of the year before, in the two ways that tables print it. */
export interface YearOnYear {
  /** 対前年比: this year ÷ the year before; 42 after 26 is 1.615 (162 %). */
  readonly ratio: number;
  /** 上昇率: the change ÷ the year before; 42 after 26 is 0.615 (61.5 %). */
  readonly rise: number;
}

/** Both at once, so that neither is taken for the other; `null` without a positive value before. */
export function yearOnYear(before: number, now: number): YearOnYear | null {
  const ratio = now / before;
  if (before <= 0 || !Number.isFinite(ratio)) return null;
  return { ratio: tidy(ratio), rise: tidy(subtract(now, before) / before) };
}
