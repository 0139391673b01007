import type { PlaceholderReason } from "../cell/reading";
import type { Period } from "../period/period";
import type { PathRefusal, RateRefusal, TrendRefusal } from "../indicator/refusal";

/** What an argument of a function stands for. */
export type ArgumentName =
  | "actual"
  | "baseline"
  | "target"
  | "start"
  | "end"
  | "at"
  | "baselinePeriod"
  | "targetPeriod"
  | "actualPeriod"
  | "method"
  | "rule"
  | "cell"
  | "part"
  | "periods"
  | "values"
  | "names"
  | "threshold"
  | "count"
  | "period"
  | "style"
  | "scope"
  | "range";

/** Rows and columns of a range. */
interface RangeSize {
  readonly rows: number;
  readonly columns: number;
}

/** Why a function cannot take what it was given. `text` is what stands in the cell. */
type ArgumentRefusal =
  | { readonly kind: "blank"; readonly argument: ArgumentName }
  | { readonly kind: "several-cells"; readonly argument: ArgumentName }
  | { readonly kind: "error-cell"; readonly argument: ArgumentName; readonly code: string }
  | {
      readonly kind: "placeholder";
      readonly argument: ArgumentName;
      readonly text: string;
      readonly reason: PlaceholderReason;
    }
  | { readonly kind: "not-a-number"; readonly argument: ArgumentName; readonly text: string }
  /** 38.5～40.0, 増加: understood, and yet there is no one number in it. */
  | {
      readonly kind: "no-single-number";
      readonly argument: ArgumentName;
      readonly text: string;
      readonly says: "range" | "goal";
    }
  | { readonly kind: "not-a-period"; readonly argument: ArgumentName; readonly text: string }
  | {
      readonly kind: "unknown-choice";
      readonly argument: ArgumentName;
      readonly text: string;
      /** The words that are taken, both languages. */
      readonly choices: readonly string[];
    }
  /** 2025年 has no month. */
  | { readonly kind: "part-missing"; readonly text: string; readonly part: string }
  | { readonly kind: "units-differ"; readonly texts: readonly string[] }
  /** Nothing tells which cells of two ranges belong together. */
  | { readonly kind: "ranges-differ"; readonly sizes: readonly [RangeSize, RangeSize] }
  /** A whole column, most likely. */
  | {
      readonly kind: "too-many-cells";
      readonly argument: ArgumentName;
      readonly count: number;
      readonly limit: number;
    }
  /** How many is a whole number from 1. */
  | { readonly kind: "not-a-count"; readonly argument: ArgumentName; readonly text: string }
  /** Everyone with a value reaches the threshold: nobody is next. */
  | { readonly kind: "none-below"; readonly threshold: string }
  /** Before 明治 there is no era to name. */
  | { readonly kind: "era-unknown"; readonly period: Period };

/** Why a function that answers from the whole workbook has no answer. */
type LiveRefusal =
  /** The workbook was not read in time: busy, or a cell being edited. */
  | { readonly kind: "status-late" | "summary-late" }
  | { readonly kind: "status-unreadable" | "summary-unreadable" }
  /** No sheet, area or indicator has this name. */
  | { readonly kind: "scope-unknown"; readonly text: string; readonly known: readonly string[] };

/** Everything that a function may refuse. */
export type Refusal = PathRefusal | RateRefusal | TrendRefusal | ArgumentRefusal | LiveRefusal;

/** One sentence a kind, with the offending value and what to do. */
export type RefusalTexts = {
  readonly [K in Refusal["kind"]]: (refusal: Extract<Refusal, { kind: K }>) => string;
};
