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
  /** The result is beyond what a cell can hold. */
  | { readonly kind: "too-large" };

/** Why a ratio of changes has no value. */
export type RateRefusal =
  /** The value divided by is no change at all: baseline and goal are equal. */
  | { readonly kind: "no-change-planned"; readonly value: number }
  | { readonly kind: "zero-divisor" }
  | { readonly kind: "too-large" };
