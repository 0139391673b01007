import type { Indicator } from "./indicator";

/**
 * Does the indicator count in a tally? What only serves for comparison or has no target cannot be
 * judged, and what the user calls the same as another counts there. What staff have excluded is no KPI,
 * unless they keep it with a reason.
 */
export function isCounted({
  kind,
  target,
  repeated,
  register = null,
}: Pick<Indicator, "kind" | "target" | "repeated"> &
  Partial<Pick<Indicator, "register">>): boolean {
  if (kind === "reference" || target === null || repeated === true) return false;
  const code = register?.exclusion?.code ?? "none";
  return code === "none" || register?.reason !== null;
}
