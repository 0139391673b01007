import type { CellReading, Quantity } from "../../src/core/cell/reading";
import { formatPeriod } from "../../src/core/period/format-period";

/**
 * A reading in one line, for tables of cases: `3 事業所 at-least /year`, `23 (8)`, `38.5 ~ 40`,
 * `goal: increase by 0.05 % from 前年度`, `2025年`, `placeholder: dash`, `text: several-values`.
 */
export function inWords(reading: CellReading): string {
  switch (reading.kind) {
    case "quantity": {
      const { quantity, second, dated } = reading;
      return joined(
        quantityInWords(quantity),
        second && `(${quantityInWords(second)})`,
        dated && `in ${formatPeriod(dated, "ja")}`,
      );
    }
    case "range":
      return joined(
        reading.from && quantityInWords(reading.from),
        "~",
        reading.to && quantityInWords(reading.to),
      );
    case "goal": {
      const { direction, comparator, reference, change } = reading.goal;
      return joined(
        "goal:",
        direction,
        change && `by ${quantityInWords(change)}`,
        comparator,
        reference && `from ${reference}`,
      );
    }
    case "period":
      return joined(formatPeriod(reading.period, "ja"), ...reading.remarks.map(({ kind }) => kind));
    case "placeholder":
    case "text":
      return `${reading.kind}: ${reading.reason ?? "words"}`;
    case "blank":
    case "error":
      return reading.kind;
  }
}

function quantityInWords({ value, unit, comparator, per }: Quantity): string {
  return joined(value, unit?.symbol, comparator, per && `/${per}`);
}

function joined(...words: readonly (string | number | null | undefined)[]): string {
  return words.filter((word) => word !== null && word !== undefined).join(" ");
}
