import type { Unit } from "../cell/reading";
import type { Datum, Indicator } from "../indicator/indicator";
import { formatCell } from "../sheet/address";
import { accumulationOf } from "../table/accumulation";
import { directionOf } from "../table/direction";
import { datumOf } from "./lay-over";
import type { RegisterRow, RegisterValue } from "./register-row";

/**
 * An indicator that stands in the register alone: typed by hand, written by the wizard, or taken from
 * a sentence that states its goal. `null` for a row without a name, and for one whose source is gone
 * and that has no value of its own.
 *
 * @param inProse does its sentence still stand? Then what refers to it counts like what is typed.
 */
export function ownIndicator(row: RegisterRow, inProse = false): Indicator | null {
  const { name, nameAt, entry } = row;
  const values = ownValues(row, inProse);
  const data = [values.target, values.baseline, ...values.planned, ...values.actuals];
  if (name === "" || isLost(row, inProse, data)) return null;
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

/** Has the source gone, and was nothing typed that could stand without it? */
function isLost(
  { source }: RegisterRow,
  inProse: boolean,
  data: readonly (Datum | null)[],
): boolean {
  return !inProse && source.kind !== "typed" && data.every((datum) => datum === null);
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
function ownValues({ source, values, milestones }: RegisterRow, inProse: boolean) {
  const stands = inProse || source.kind === "typed";
  const datum = (value: RegisterValue | null): Datum | null =>
    value && (stands || value.typed.value) ? datumOf(value) : null;
  const actual = datum(values.actual);
  return {
    baseline: datum(values.baseline),
    target: datum(values.target),
    planned: milestones ?? [],
    actuals: actual ? [actual] : [],
  };
}
