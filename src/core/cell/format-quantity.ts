import type { Language } from "../messages/language";
import type { Unit } from "./reading";

/** Made when it is first used: in a browser the first one takes as long as loading all functions. */
function formatter(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  let made: Intl.NumberFormat | null = null;
  return () => (made ??= new Intl.NumberFormat("en-US", options));
}

const percent = formatter({
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const decimal = formatter({ maximumFractionDigits: 2 });
const small = formatter({ maximumSignificantDigits: 2 });

/**
 * A value as people read it: 0.26 in ％ is `26.0%`, 1479100000 in 円 is `1,479,100,000円`, 2.5 件 is
 * `2.5件`. At most two decimals; `value` is in the unit's own size, and English sets a space.
 */
export function formatQuantity(value: number, unit: Unit | null, language: Language): string {
  if (unit?.symbol === "%") return percent().format(value);
  const number =
    value !== 0 && Math.abs(value) < 0.01 ? small().format(value) : decimal().format(value);
  if (!unit) return number;
  return language === "ja" ? `${number}${unit.symbol}` : `${number} ${unit.symbol}`;
}
