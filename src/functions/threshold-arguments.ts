import type { Refusal } from "../core/messages/refusals";
import { ok, type Result } from "../core/result";
import { quantityArgument, sameUnit, type QuantityArgument } from "./arguments";
import type { CellArgument } from "./blocks";
import { quantitiesArgument } from "./series-arguments";

/** Values and the threshold they are held against, in one unit. */
export interface GivenThreshold {
  /** `null` for a cell that has no value yet. */
  readonly values: readonly (number | null)[];
  readonly threshold: QuantityArgument;
}

/** A range of values and a threshold, or the first argument that does not fit. */
export function thresholdArguments(
  values: CellArgument,
  threshold: CellArgument,
): Result<GivenThreshold, Refusal> {
  const quantities = quantitiesArgument("values", values);
  if (!quantities.ok) return quantities;
  const level = quantityArgument("threshold", threshold);
  if (!level.ok) return level;
  const known = quantities.value.find((quantity) => quantity !== null);
  const units = sameUnit([...(known ? [known] : []), level.value]);
  if (!units.ok) return units;
  return ok({
    values: quantities.value.map((quantity) => quantity?.value ?? null),
    threshold: level.value,
  });
}
