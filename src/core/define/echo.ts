import { readValue } from "../cell/read-cell";
import type { CellReading, Quantity, RelativeGoal, UnreadReason } from "../cell/reading";
import type { PlaceholderReason } from "../cell/reading";
import { readUnit, withUnit, type UnitReading } from "../cell/unit-column";
import type { Period } from "../period/period";

/** How a typed text was understood, told at once. */
export type Echo<T> =
  | { readonly kind: "blank" }
  | { readonly kind: "read"; readonly value: T }
  /** ー, 未定, 調査中: it says that there is no value yet. */
  | { readonly kind: "none-yet"; readonly reason: PlaceholderReason }
  /** 増加, 全産業平均以下: a goal, though no number to draw a path to. */
  | { readonly kind: "goal"; readonly goal: RelativeGoal }
  | { readonly kind: "unread"; readonly reason: UnreadReason | "range" | "other" };

/** A number as it was understood. */
export type ValueEcho = Echo<Quantity>;
/** A time as it was understood. */
export type PeriodEcho = Echo<Period>;

/**
 * What a value says beside its unit: `26` beside ％ is 0.26, `1,500` beside 千円 is 1500000 円,
 * `90％超` is more than 0.9.
 */
export function echoValue(text: string, unit: UnitReading | null): ValueEcho {
  const reading = readValue(text.trim(), "quantity");
  if (reading.kind !== "quantity") return echoOther(reading);
  return { kind: "read", value: unit ? withUnit(reading.quantity, unit) : reading.quantity };
}

/** What a period says: `令和７年度`, `R7`, `2025年3月`. */
export function echoPeriod(text: string): PeriodEcho {
  const reading = readValue(text.trim(), "period");
  return reading.kind === "period" ? { kind: "read", value: reading.period } : echoOther(reading);
}

/** The unit of a draft; `null` where it has none, or no such word is one. */
export function echoUnit(text: string): UnitReading | null {
  return readUnit(text);
}

/** What was understood; `null` for anything else. */
export function valueOf<T>(echo: Echo<T>): T | null {
  return echo.kind === "read" ? echo.value : null;
}

function echoOther(reading: CellReading): Exclude<Echo<never>, { kind: "read" }> {
  switch (reading.kind) {
    case "blank":
      return { kind: "blank" };
    case "placeholder":
      return { kind: "none-yet", reason: reading.reason };
    case "goal":
      return { kind: "goal", goal: reading.goal };
    case "range":
      return { kind: "unread", reason: "range" };
    case "text":
      return { kind: "unread", reason: reading.reason ?? "other" };
    case "quantity":
    case "period":
    case "error":
      return { kind: "unread", reason: "other" };
  }
}
