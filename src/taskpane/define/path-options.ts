import type { RegisterPath } from "../../core/indicator/register-entry";

/** The ways from one value to the next, in the order in which they are offered. */
export const paths: readonly RegisterPath[] = ["linear", "compound", "logistic"];

/** The way of that code; `null` for anything else. */
export function pathIn(value: string): RegisterPath | null {
  return paths.find((path) => path === value) ?? null;
}
