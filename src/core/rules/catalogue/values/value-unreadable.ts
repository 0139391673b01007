import type { CellReading, UnreadReason } from "../../../cell/reading";
import { isWords, type WordsReason } from "../../goal-words";
import { everyDatum, writtenIn } from "../../indicator-data";
import { defineRule, type RuleHit } from "../../rule";

/** A cell that holds something like a number, and cannot be taken for one. */
export interface ValueUnreadable {
  readonly indicator: string;
  readonly written: string;
  readonly reason: "error" | "overflow" | "period" | Exclude<UnreadReason, WordsReason>;
}

/**
 * Can every value be read as one number? 38.5～40.0, 23(8), #REF! and ###### can not. Words without
 * any number (増加, 調整中) are a goal in words or a missing value, which other rules speak of.
 */
export const valueUnreadable = defineRule({
  id: "value-unreadable",
  group: "values",
  severity: "error",
  source: null,
  each: "indicator",
  check: (indicator): RuleHit<ValueUnreadable>[] =>
    everyDatum(indicator).flatMap((datum) => {
      const reason = reasonOf(datum.reading);
      const data = { indicator: indicator.name, written: writtenIn(datum) };
      return reason ? [{ at: datum.at, data: { ...data, reason } }] : [];
    }),
});

function reasonOf(reading: CellReading): ValueUnreadable["reason"] | null {
  switch (reading.kind) {
    case "error":
    case "period":
      return reading.kind;
    case "placeholder":
      return reading.reason === "overflow" ? "overflow" : null;
    case "text":
      return isWords(reading.reason) ? null : reading.reason;
    case "range":
      return "range";
    case "quantity":
      return reading.second ? "several-values" : null;
    case "blank":
    case "goal":
      return null;
  }
}
