import type { Indicator } from "../../core/indicator/indicator";
import { folded } from "../../core/register/match-word";
import type { RegisterRow } from "../../core/register/register-row";
import { originText } from "./live-cells";
import type { RegisterAnswer, RegisterQuestion } from "./register-preview";
import type { RegisterSources, TableIndicator } from "./register-sources";

/** Who else has the name of an indicator that is new to the register. */
export interface Namesakes {
  /** Asked once for each new indicator, in their order. `null`: nobody has its name. */
  readonly questionOf: (found: TableIndicator) => RegisterQuestion | null;
}

const choices: readonly RegisterAnswer[] = ["same", "another", "leave-out"];

/**
 * Finds them by name. A row that has lost its source, or never had one, is offered to one new
 * indicator only; then come rows of other sources, then indicators that are new like this one.
 */
export function namesakes({ rows, matches, indicators }: RegisterSources): Namesakes {
  const free = new Map<string, RegisterRow[]>();
  const taken = new Map<string, RegisterRow>();
  for (const row of rows) {
    const key = folded(row.name);
    if (key === "" || matches.copies.has(row)) continue;
    if (matches.indicatorOf.has(row)) taken.set(key, taken.get(key) ?? row);
    else free.set(key, [...(free.get(key) ?? []), row]);
  }
  const tableOf = new Map(indicators.map(({ indicator, table }) => [indicator.id, table]));
  const seen = new Map<string, TableIndicator>();
  return {
    questionOf: (found) => {
      const { indicator } = found;
      const key = folded(indicator.name);
      const lost = free.get(key)?.shift();
      if (lost) {
        const origin = "";
        return ask(indicator, "row", { name: lost.name, at: lost.nameAt, origin }, "same");
      }
      const row = taken.get(key);
      const twin = row && matches.indicatorOf.get(row);
      if (row && twin) {
        const origin = originText(tableOf.get(twin.id) ?? null);
        const proposal = isLike(indicator, twin) ? "same" : "another";
        return ask(indicator, "row", { name: row.name, at: row.nameAt, origin }, proposal);
      }
      const before = seen.get(key);
      if (!before) seen.set(key, found);
      if (!before) return null;
      const { name, nameAt: at } = before.indicator;
      const proposal = isLike(indicator, before.indicator) ? "same" : "another";
      return ask(indicator, "table", { name, at, origin: originText(before.table) }, proposal);
    },
  };
}

function ask(
  { id }: Indicator,
  about: RegisterQuestion["about"],
  other: RegisterQuestion["other"],
  proposal: RegisterAnswer,
): RegisterQuestion {
  return { id, about, other, choices, proposal };
}

/** The same area, unit, baseline and target: then a table most likely repeats another. */
function isLike(a: Indicator, b: Indicator): boolean {
  const valueOf = (indicator: Indicator) =>
    [indicator.baseline, indicator.target]
      .map((datum) => datum?.quantity?.value ?? null)
      .join("\t");
  return a.area === b.area && a.unit?.symbol === b.unit?.symbol && valueOf(a) === valueOf(b);
}
