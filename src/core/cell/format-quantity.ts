import type { Language } from "../messages/language";
import type { Unit } from "./reading";

const percent = new Intl.NumberFormat("en-US", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const decimal = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const small = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 2 });

/**
 * A value as people read it: 0.26 in ％ is `26.0%`, 1479100000 in 円 is `1,479,100,000円`, 2.5 件 is
 * `2.5件`. At most two decimals; `value` is in the unit's own size, and English sets a space.
 */
export function formatQuantity(value: number, unit: Unit | null, language: Language): string {
  if (unit?.symbol === "%") return percent.format(value);
  const number =
    value !== 0 && Math.abs(value) < 0.01 ? small.format(value) : decimal.format(value);
  if (!unit) return number;
  return language === "ja" ? `${number}${unit.symbol}` : `${number} ${unit.symbol}`;
}
