import { readValue } from "../cell/read-cell";
import type { Datum, Indicator } from "../indicator/indicator";
import { formatCell } from "../sheet/address";
import { accumulationOf } from "../table/accumulation";
import { directionOf } from "../table/direction";
import type { IndicatorCandidate } from "../table/kpi-table";

/** A goal that stands in a sentence (３事業所以上/年), as the indicator that it would be in the register. */
export interface ProseIndicator {
  readonly indicator: Indicator;
  readonly candidate: IndicatorCandidate;
}

/** All goals of sentences. None of them is counted before staff take it into the register. */
export function proseIndicators(
  candidates: readonly IndicatorCandidate[],
): readonly ProseIndicator[] {
  const inCell = new Map<string, number>();
  return candidates.map((candidate) => {
    const cell = formatCell(candidate.at);
    const before = inCell.get(cell) ?? 0;
    inCell.set(cell, before + 1);
    // A sentence may hold several goals; an id still names one.
    const id = before === 0 ? cell : `${cell} (${before + 1})`;
    return { indicator: indicatorOf(id, candidate), candidate };
  });
}

function indicatorOf(id: string, { name, goal, unit, at }: IndicatorCandidate): Indicator {
  const target = goalDatum(goal, at);
  const values = { baseline: null, target, planned: [], actuals: [] };
  return {
    id,
    name,
    nameAt: at,
    kind: "KPI",
    area: null,
    unit,
    ...directionOf({ name, stated: "", baseline: null, target }),
    accumulation: accumulationOf([name], values),
    ...values,
    references: [],
    derived: [],
    range: { sheet: at.sheet, top: at.row, left: at.column, bottom: at.row, right: at.column },
    register: null,
  };
}

function goalDatum(goal: string, at: IndicatorCandidate["at"]): Datum {
  const reading = readValue(goal, "quantity");
  const quantity = reading.kind === "quantity" ? reading.quantity : null;
  const period = reading.kind === "quantity" ? reading.dated : null;
  return { reading, quantity, at, period, periodAt: period && at };
}
