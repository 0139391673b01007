import { tidy } from "./decimal";
import type { PathRefusal } from "./refusal";

/**
 * How a value gets from one point to the next: by equal steps, by an equal rate, or along an S,
 * slow near 0 and near its ceiling.
 */
export type PathMethod = "linear" | "compound" | LogisticMethod;

/** `ceiling`: what the value nears and never reaches, in its own unit; 1 for percentages (100 %). */
export interface LogisticMethod {
  readonly kind: "logistic";
  readonly ceiling: number;
}

/** What keeps a value from lying on a path of this method, if anything. */
export function methodFault(value: number, method: PathMethod): PathRefusal | null {
  if (method === "linear") return null;
  if (method === "compound") return value > 0 ? null : { kind: "compound-not-positive", value };
  const { ceiling } = method;
  return value > 0 && value < ceiling ? null : { kind: "logistic-out-of-range", value, ceiling };
}

/**
 * The value at a share s of the time from one value to another; both must suit the method.
 *
 * `linear`: b + (T − b)·s. `compound`: b·(T ÷ b)^s, the growth of Excel's RRI. `logistic`: the value
 * whose logit ln(x ÷ (K − x)) lies on a straight line, with K the ceiling.
 */
export function between(from: number, to: number, share: number, method: PathMethod): number {
  if (share === 0) return from;
  if (share === 1) return to;
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  // Rounding may not push a value beyond the point it is on its way to.
  return Math.min(Math.max(tidy(valueAt(from, to, share, method)), low), high);
}

/** As weighted means rather than start plus step: no intermediate result can leave the number range. */
function valueAt(from: number, to: number, share: number, method: PathMethod): number {
  if (method === "linear") return from * (1 - share) + to * share;
  if (method === "compound") return from ** (1 - share) * to ** share;
  const { ceiling } = method;
  const logit = logOdds(from, ceiling) * (1 - share) + logOdds(to, ceiling) * share;
  return ceiling / (1 + Math.exp(-logit));
}

function logOdds(value: number, ceiling: number): number {
  return Math.log(value) - Math.log(ceiling - value);
}
