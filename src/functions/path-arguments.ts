import type { PathMethod } from "../core/indicator/path-method";
import type { PathPoint } from "../core/indicator/target-path";
import type { Refusal } from "../core/messages/refusals";
import { ok, type Result } from "../core/result";
import {
  choiceArgument,
  periodArgument,
  quantityArgument,
  sameUnit,
  type PeriodArgument,
  type QuantityArgument,
} from "./arguments";
import type { CellArgument } from "./blocks";
import { methodChoices, type Choice } from "./choices";

/** The five arguments that every function of a target path begins or ends with. */
export interface PathCells {
  readonly baseline: CellArgument;
  readonly target: CellArgument;
  readonly start: CellArgument;
  readonly end: CellArgument;
  readonly method: CellArgument;
}

/** A path as a formula gives it. */
export interface GivenPath {
  readonly points: readonly [PathPoint, PathPoint];
  readonly method: PathMethod;
  readonly start: PeriodArgument;
  /** Baseline and target as they were read. */
  readonly quantities: readonly [QuantityArgument, QuantityArgument];
}

/** The path between baseline and target, or the first argument that does not fit. */
export function pathArguments(
  cells: PathCells,
  choices: readonly Choice<PathMethod>[] = methodChoices,
): Result<GivenPath, Refusal> {
  const baseline = quantityArgument("baseline", cells.baseline);
  if (!baseline.ok) return baseline;
  const target = quantityArgument("target", cells.target);
  if (!target.ok) return target;
  const start = periodArgument("start", cells.start);
  if (!start.ok) return start;
  const end = periodArgument("end", cells.end);
  if (!end.ok) return end;
  const method = choiceArgument("method", cells.method, choices, "linear" as const);
  if (!method.ok) return method;
  const units = sameUnit([baseline.value, target.value]);
  if (!units.ok) return units;
  return ok({
    points: [
      { period: start.value.period, value: baseline.value.value },
      { period: end.value.period, value: target.value.value },
    ],
    method: method.value,
    start: start.value,
    quantities: [baseline.value, target.value],
  });
}
