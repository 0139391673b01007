import type { Quantity } from "../cell/reading";
import { readText } from "../cell/read-text";
import { findPeriods } from "../period/find-periods";
import type { Period } from "../period/period";
import { closeUp } from "../text/close-up";
import { normalize } from "../text/normalize";

/** A value that a sentence gives for a time: 「2029年に90％超」. */
export interface Claim {
  readonly period: Period;
  readonly quantity: Quantity & { readonly unit: NonNullable<Quantity["unit"]> };
  /** The value as the sentence writes it, in half width: `90%超`. */
  readonly written: string;
}

/** At most a few letters, then a number and its unit: far-off numbers belong to something else. */
const valueAfter = /^[^\d。、,()「」]{0,8}?(?<!第)(\d[\d,]*(?:\.\d+)?)([^\d\s。、,()「」]{1,8})/u;

/** The values with a unit that a sentence gives right after a time. */
export function findClaims(text: string): readonly Claim[] {
  const closed = closeUp(normalize(text)).text;
  const times = findPeriods(closed);
  return times.flatMap(({ period, span }, i) => {
    const [, number, after] =
      valueAfter.exec(closed.slice(span.end, times[i + 1]?.span.start)) ?? [];
    const value = number && after ? valueIn(number, after) : null;
    return value ? [{ period, ...value }] : [];
  });
}

/** The longest beginning that is a quantity with a unit: 90%超 of 90%超の導入. */
function valueIn(number: string, after: string): Pick<Claim, "quantity" | "written"> | null {
  for (let length = after.length; length > 0; length--) {
    const written = number + after.slice(0, length);
    const reading = readText(written, "quantity");
    if (reading.kind !== "quantity" || !reading.quantity.unit) continue;
    const { unit } = reading.quantity;
    return { written, quantity: { ...reading.quantity, unit } };
  }
  return null;
}
