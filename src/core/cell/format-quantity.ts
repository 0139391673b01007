import type { Language } from "../messages/language";
import { shiftDecimal } from "../text/decimal";
import type { Unit } from "./reading";

/** Made when it is first used: in a browser the first one takes as long as loading all functions. */
function formatter(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  let made: Intl.NumberFormat | null = null;
  return () => (made ??= new Intl.NumberFormat("en-US", options));
}

const tenths = { style: "percent", minimumFractionDigits: 1 } as const;
const percent = formatter({ ...tenths, maximumFractionDigits: 1 });
const exactPercent = formatter({ ...tenths, maximumFractionDigits: 2 });
const smallPercent = formatter({ ...tenths, maximumFractionDigits: 3 });
const decimal = formatter({ maximumFractionDigits: 2 });
const small = formatter({ maximumSignificantDigits: 2 });

/** 人口10万対16.2, 千人当たり3.1: the base of a rate is said before its number. */
const inFront = /(?:対|[当あ]たり)$/;

/**
 * A value as people read it: 0.26 in ％ is `26.0%`, 1479100000 in 円 is `1,479,100,000円`, 2.5 件 is
 * `2.5件`. At most two decimals; `value` is in the unit's own size, and English sets a space.
 */
export function formatQuantity(value: number, unit: Unit | null, language: Language): string {
  if (unit?.symbol === "%") return percentOf(value).format(value);
  const number =
    value !== 0 && Math.abs(value) < 0.01 ? small().format(value) : decimal().format(value);
  if (!unit) return number;
  if (inFront.test(unit.symbol)) return `${unit.symbol}${language === "ja" ? "" : " "}${number}`;
  return language === "ja" ? `${number}${unit.symbol}` : `${number} ${unit.symbol}`;
}

/** 85.65 % keeps both decimals, for so it was written; what was worked out is rounded to one. */
function percentOf(value: number): Intl.NumberFormat {
  if (value !== 0 && Math.abs(value) < 0.01) return smallPercent();
  return Number.isInteger(shiftDecimal(value, 4)) ? exactPercent() : percent();
}

/** From here on decimals say nothing: 32,588.57 people are 32,589. */
const fiveDigits = 10_000;

/** The same for a value that was worked out and stands in no cell. */
export function formatComputed(value: number, unit: Unit | null, language: Language): string {
  return formatQuantity(Math.abs(value) < fiveDigits ? value : Math.round(value), unit, language);
}
