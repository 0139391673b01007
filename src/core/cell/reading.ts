import type { Period, PeriodRemark } from "../period/period";
import type { Span } from "../text/original-span";

/** How a value binds a goal: 以上, 超, 以下, 未満, 約・程度. */
export type Comparator = "at-least" | "more-than" | "at-most" | "less-than" | "about";

/** What a number counts. */
export interface Unit {
  /** As the staff wrote it: `市町`, `％`, `千円`. */
  readonly written: string;
  /** One spelling for all spellings of it: `%`, `円`, `箇所`. Two values compare when this is equal. */
  readonly symbol: string;
  readonly family: "ratio" | "money" | "count" | "time" | "measure";
}

/** A number with everything the cell says about it. */
export interface Quantity {
  /** In the unit's own size: 26.0％ is 0.26, 1,479,100千円 is 1479100000. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly comparator: Comparator | null;
  /** `/年`, `／月`, `年間`: the value starts anew with each period. */
  readonly per: "year" | "month" | null;
}

/** Why a cell has no value although something stands in it. */
export type PlaceholderReason =
  "dash" | "no-data" | "in-survey" | "undecided" | "not-compiled" | "not-applicable" | "overflow";

/** Why a text is kept as text. */
export type UnreadReason = "several-values" | "unknown-words" | "range" | "no-number";

/**
 * What a cell says, and how it was written. Total: every cell has one reading.
 * `text` is the cell as displayed; `notes` are the marks (※, ※１, (注), *) that it carries.
 */
export type CellReading =
  | { readonly kind: "blank" }
  | {
      readonly kind: "quantity";
      readonly text: string;
      readonly quantity: Quantity;
      readonly notes: readonly NoteMark[];
    }
  | {
      readonly kind: "period";
      readonly text: string;
      readonly period: Period;
      readonly remarks: readonly PeriodRemark[];
      readonly notes: readonly NoteMark[];
    }
  | {
      readonly kind: "placeholder";
      readonly text: string;
      readonly reason: PlaceholderReason;
      readonly notes: readonly NoteMark[];
    }
  | {
      readonly kind: "text";
      readonly text: string;
      /** `null` for plain words; a reason where a number or period was tried and given up. */
      readonly reason: UnreadReason | null;
      readonly notes: readonly NoteMark[];
    }
  | { readonly kind: "error"; readonly text: string };

/** A footnote mark in a cell. */
export interface NoteMark {
  readonly mark: string;
  readonly span: Span;
}
