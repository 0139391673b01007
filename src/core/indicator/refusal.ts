import type { Period } from "../period/period";

/** Why there is no path between values, or no value of it at a period. */
export type PathRefusal =
  /** Start and end are the same month, so nothing can be spread over the time between. */
  | { readonly kind: "periods-equal"; readonly period: Period }
  | { readonly kind: "end-before-start"; readonly start: Period; readonly end: Period }
  /** The period asked for lies before the start or after the end: a path says nothing there. */
  | {
      readonly kind: "outside-path";
      readonly at: Period;
      readonly start: Period;
      readonly end: Period;
    }
  /** Growth by a rate has no meaning from or to zero, nor below it. */
  | { readonly kind: "compound-not-positive"; readonly value: number }
  /** An S-shaped path runs between 0 and its ceiling and touches neither. */
  | { readonly kind: "logistic-out-of-range"; readonly value: number; readonly ceiling: number }
  /** Along an S-shaped path every year takes another step: no one rate describes it. */
  | { readonly kind: "no-single-rate" }
  /** The result is beyond what a cell can hold. */
  | { readonly kind: "too-large" };

/** Why past values give no trend, or the trend no answer. */
export type TrendRefusal =
  | { readonly kind: "too-few-points"; readonly count: number; readonly needed: number }
  /** All values are of one month: nothing shows which way they go. */
  | { readonly kind: "periods-equal"; readonly period: Period }
  /** The line is level or leads away from the target; `perYear` is its slope. */
  | { readonly kind: "trend-never-reaches"; readonly target: number; readonly perYear: number }
  /** The line meets the target beyond the years that a table may speak of. */
  | { readonly kind: "trend-too-slow"; readonly target: number; readonly perYear: number }
  | { readonly kind: "too-large" };

/** Why a ratio of changes has no value. */
export type RateRefusal =
  /** The value divided by is no change at all: baseline and goal are equal. */
  | { readonly kind: "no-change-planned"; readonly value: number }
  | { readonly kind: "zero-divisor" }
  | { readonly kind: "too-large" };
