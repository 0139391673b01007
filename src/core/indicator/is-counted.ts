import type { Indicator } from "./indicator";

/**
 * Does the indicator count in a tally? What only serves for comparison or has no target cannot be
 * judged, and what the user calls the same as another counts there.
 */
export function isCounted({
  kind,
  target,
  repeated,
}: Pick<Indicator, "kind" | "target" | "repeated">): boolean {
  return kind !== "reference" && target !== null && repeated !== true;
}
