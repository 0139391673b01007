import type { Period } from "../period/period";

/** The data of every finding, by rule id. Values are as the cell shows them, in the user's words. */
export interface FindingData {
  /** A sentence gives another value than the table for the same period. */
  "heading-contradicts-table": {
    readonly indicator: string;
    readonly period: Period;
    readonly stated: string;
    readonly printed: string;
    /** The reference row that holds the stated value: a national figure used as one's own. */
    readonly sameAs: string | null;
  };
  /** A sentence binds the goal (90％超), the table's cell does not (90％). */
  "comparator-only-in-text": {
    readonly indicator: string;
    readonly period: Period;
    readonly stated: string;
    readonly printed: string;
  };
  /** A row's numbers follow another definition than its label. */
  "derived-row-mislabeled": {
    readonly label: string;
    readonly printed: string;
    readonly period: Period;
    /** As ratios: 1.62 and 0.62. */
    readonly ratio: number;
    readonly rise: number;
    readonly follows: "ratio" | "rise";
  };
  "baseline-missing": { readonly indicator: string; readonly written: string };
  "frequency-in-unit-column": { readonly header: string; readonly words: readonly string[] };
  "rate-name-count-unit": {
    readonly indicator: string;
    readonly word: string;
    readonly unit: string;
  };
  "section-empty": { readonly heading: string; readonly next: string | null };
  "announced-indicator-missing": { readonly announced: string; readonly heading: string };
  "periods-mixed": { readonly here: Period; readonly elsewhere: Period; readonly sheet: string };
  "target-near-baseline": {
    readonly indicator: string;
    readonly baseline: string;
    readonly target: string;
    /** Change relative to the baseline: 0.026 for 195 → 200. */
    readonly change: number;
    /** The middle change of the other indicators of the table. */
    readonly usual: number;
  };
}
