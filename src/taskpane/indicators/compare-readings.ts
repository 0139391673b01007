import type { Datum, Indicator } from "../../core/indicator/indicator";
import { formatCell } from "../../core/sheet/address";

/** What another reading of a table makes of its indicators. */
export interface Differences {
  /** `Indicator.id` of those that are only in the new reading. */
  readonly appeared: ReadonlySet<string>;
  /** Of those that are in both, but not with the same values. */
  readonly changed: ReadonlySet<string>;
  /** How many are in the old reading only. */
  readonly gone: number;
}

/** Two readings of the same cells, held against each other. */
export function compareReadings(
  before: readonly Indicator[],
  after: readonly Indicator[],
): Differences {
  const old = new Map(before.map((indicator) => [indicator.id, indicator]));
  const appeared = new Set<string>();
  const changed = new Set<string>();
  for (const indicator of after) {
    const former = old.get(indicator.id);
    if (!former) appeared.add(indicator.id);
    else if (substance(former) !== substance(indicator)) changed.add(indicator.id);
    old.delete(indicator.id);
  }
  return { appeared, changed, gone: old.size };
}

/** Everything that is calculated from, as text. */
function substance(indicator: Indicator): string {
  const { name, kind, area, unit, direction, accumulation } = indicator;
  const { baseline, target, planned, actuals, references, derived } = indicator;
  return [
    [name, kind, area ?? "", unit?.symbol ?? "", direction, accumulation ?? ""].join("\t"),
    ...[baseline ? [baseline] : [], planned, actuals, target ? [target] : []].map(allOf),
    ...[...references, ...derived].map(({ label, data }) => `${label} ${allOf(data)}`),
  ].join("\n");
}

function allOf(data: readonly Datum[]): string {
  return data.map(oneOf).join(" ");
}

function oneOf({ at, quantity, period }: Datum): string {
  return `${formatCell(at)}=${quantity?.value ?? ""}@${period ? JSON.stringify(period) : ""}`;
}
