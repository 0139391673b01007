import type { UnreadReason } from "../cell/reading";
import type { Datum, Indicator } from "../indicator/indicator";

/** A text that never was a number. */
export type WordsReason = Extract<UnreadReason, "no-number" | "long-text">;

/** Why a goal is no number, where its cell gives a reason. */
export type GoalState = "number" | "missing" | "unsettled" | "in-words" | "unreadable";

/** What the cell of a goal holds: a number, nothing, a word for "later", a goal in words, a riddle. */
export function goalState(target: Datum | null): GoalState {
  if (!target) return "missing";
  const { reading } = target;
  switch (reading.kind) {
    case "quantity":
      return "number";
    case "blank":
      return "missing";
    case "placeholder":
      if (reading.reason === "overflow") return "unreadable";
      return ["undecided", "in-survey", "not-compiled"].includes(reading.reason)
        ? "unsettled"
        : "missing";
    case "goal":
      return "in-words";
    case "text":
      return isWords(reading.reason) ? "in-words" : "unreadable";
    case "range":
    case "period":
    case "error":
      return "unreadable";
  }
}

/** Words in the place of a number, without a number that could have been meant. */
export function isWords(reason: UnreadReason | null): reason is WordsReason | null {
  return reason === null || reason === "no-number" || reason === "long-text";
}

/** Has the indicator any number of its own? A row of a form that nobody has filled in yet has none. */
export function hasNumbers({ baseline, planned, actuals, target }: Indicator): boolean {
  return [baseline, target, ...planned, ...actuals].some((datum) => datum?.quantity);
}
