import type { FindingKind } from "./finding";

/**
 * Who speaks where two rules would say the same of one thing: a finding on the left silences those on
 * the right at the same cell, or about the same indicator. A rule that is switched off silences nobody.
 */
export const precedence: Readonly<Partial<Record<FindingKind, readonly FindingKind[]>>> = {
  // What is not calculated at all needs no advice on its arguments.
  "kpi-formula-unknown": ["kpi-formula-circular", "kpi-formula-empty-argument"],
  "kpi-formula-circular": ["kpi-formula-empty-argument"],
  // A value that is no number, or in another unit, leads to every other doubt about it.
  "value-unreadable": ["several-data-in-cell", "number-as-text"],
  "unit-mixed": ["rate-name-count-unit", "percent-scale-mixed"],
  "percent-scale-mixed": [
    "value-out-of-bounds",
    "milestones-not-monotone",
    "target-already-met",
    "target-far-beyond-others",
    "target-near-baseline",
  ],
  "value-out-of-bounds": ["target-far-beyond-others", "milestones-not-monotone"],
  // A goal on the wrong side is neither near nor far, and its path turns back by necessity.
  "target-against-direction": [
    "milestones-not-monotone",
    "target-near-baseline",
    "target-far-beyond-others",
  ],
  "last-milestone-differs": ["milestones-not-monotone"],
  "yearly-goal-adds-up": ["target-far-beyond-others", "baseline-zero"],
  // Without a way to argue a target, its size is no question.
  "target-not-settable": ["target-near-baseline", "target-far-beyond-others"],
  // The second table is a piece of the first.
  "table-split": ["several-tables-on-sheet"],
};
