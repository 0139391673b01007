import type { Unit } from "../cell/reading";
import type { Datum, Indicator } from "../indicator/indicator";
import { formatCell } from "../sheet/address";
import { accumulationOf } from "../table/accumulation";
import { directionOf } from "../table/direction";
import { datumOf } from "./lay-over";
import type { RegisterRow, RegisterValue } from "./register-row";

/**
 * An indicator that stands in the register alone: typed by hand, or written by the wizard. `null` for
 * a row without a name, and for one whose source is gone and that has no value of its own.
 */
export function ownIndicator(row: RegisterRow): Indicator | null {
  const { name, nameAt, entry } = row;
  const values = ownValues(row);
  const data = [values.target, values.baseline, ...values.planned, ...values.actuals];
  const isLost = row.source.kind !== "typed" && data.every((datum) => datum === null);
  if (name === "" || isLost) return null;
  return {
    id: formatCell(nameAt),
    name,
    nameAt,
    kind: row.kind?.value ?? "KPI",
    area: row.area?.value ?? null,
    unit: row.unit?.value ?? unitIn(data),
    ...directionIn(row, values),
    accumulation: row.accumulation?.value ?? accumulationOf([name, entry.frequency ?? ""], values),
    ...values,
    references: [],
    derived: [],
    range: row.range,
    register: entry,
  };
}

function unitIn(data: readonly (Datum | null)[]): Unit | null {
  return data.find((datum) => datum?.quantity?.unit)?.quantity?.unit ?? null;
}

function directionIn(
  { direction, name }: RegisterRow,
  { baseline, target }: ReturnType<typeof ownValues>,
): Pick<Indicator, "direction" | "directionFrom"> {
  return direction
    ? { direction: direction.value, directionFrom: "stated" }
    : directionOf({ name, stated: "", baseline, target });
}

/** Where a reference has lost its cell, only what staff typed is left. */
function ownValues({ source, values, milestones }: RegisterRow) {
  const datum = (value: RegisterValue | null): Datum | null =>
    value && (source.kind === "typed" || value.typed.value) ? datumOf(value) : null;
  const actual = datum(values.actual);
  return {
    baseline: datum(values.baseline),
    target: datum(values.target),
    planned: milestones ?? [],
    actuals: actual ? [actual] : [],
  };
}
