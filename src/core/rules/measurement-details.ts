import type { RegisterColumn } from "../register/columns";

/** What must be known to measure an indicator again: where from, how often, by whom, when next. */
export type MeasurementDetail = Extract<
  RegisterColumn,
  "source" | "frequency" | "owner" | "nextPublication"
>;

/** All of them, in the order in which the register has its columns. */
export const measurementDetails: readonly MeasurementDetail[] = [
  "source",
  "frequency",
  "owner",
  "nextPublication",
];
