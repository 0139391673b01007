import type { Indicator } from "../../core/indicator/indicator";
import { folded } from "../../core/register/match-word";
import type { RegisterRow } from "../../core/register/register-row";
import { originText } from "./origin";
import type { RegisterAnswer, RegisterQuestion } from "./register-preview";
import type { RegisterSources, StaffIndicator } from "./register-sources";

/** Who else has the name of an indicator that is new to the register. */
export interface Namesakes {
  /** Asked once for each new indicator, in their order. `null`: nobody has its name. */
  readonly questionOf: (found: StaffIndicator) => RegisterQuestion | null;
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
  const originOf = new Map(indicators.map(({ stated, origin }) => [stated.id, originText(origin)]));
  const seen = new Map<string, StaffIndicator>();
  const inTables = new Map<string, StaffIndicator>();
  for (const found of indicators) {
    if (found.origin.kind === "table") inTables.set(folded(found.stated.name), found);
  }
  return {
    questionOf: (found) => {
      const indicator = found.stated;
      const key = folded(indicator.name);
      const lost = free.get(key)?.shift();
      if (lost) {
        const origin = "";
        return ask(indicator, "row", { name: lost.name, at: lost.nameAt, origin }, "same");
      }
      const row = taken.get(key);
      const twin = row && matches.indicatorOf.get(row);
      if (row && twin) {
        const origin = originOf.get(twin.id) ?? "";
        const proposal = isLike(indicator, twin) ? "same" : "another";
        return ask(indicator, "row", { name: row.name, at: row.nameAt, origin }, proposal);
      }
      const isProse = found.origin.kind === "prose";
      const before = (isProse ? inTables : seen).get(key);
      // A sentence that nobody has taken in is nothing that a table could repeat.
      if (!before && !isProse) seen.set(key, found);
      if (!before) return null;
      const { name, nameAt: at } = before.stated;
      const proposal = isLike(indicator, before.stated) ? "same" : "another";
      return ask(indicator, "table", { name, at, origin: originText(before.origin) }, proposal);
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
