import { formatQuantity } from "../../core/cell/format-quantity";
import type { Unit } from "../../core/cell/reading";
import type { Datum } from "../../core/indicator/indicator";
import { withComparator } from "../../core/messages/comparators";
import type { Language } from "../../core/messages/language";
import { formatPeriod } from "../../core/period/format-period";

/** The value of a datum as understood; where it has none, the words of its cell. */
export function describeValue(datum: Datum, unit: Unit | null, language: Language): string {
  const { quantity, reading } = datum;
  if (!quantity) return reading.kind === "blank" ? "–" : reading.text;
  const value = formatQuantity(quantity.value, quantity.unit ?? unit, language);
  return withComparator(value, quantity.comparator, language);
}

/** The period of a datum, or nothing. */
export function describePeriod({ period }: Datum, language: Language): string {
  return period ? formatPeriod(period, language) : "";
}
