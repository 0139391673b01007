import type { Indicator } from "../indicator/indicator";
import type { CellMap } from "../sheet/cell-map";
import type { KpiTable } from "../table/kpi-table";
import { folded } from "./match-word";
import type { Omission } from "./omissions";

/**
 * Marks the indicators that the user called the same as another, so that each counts once. The mark
 * holds as long as the other is there under that name: else the one that is left counts.
 */
export function markRepeated(
  tables: readonly KpiTable[],
  omissions: CellMap<Omission>,
): readonly KpiTable[] {
  const isSame = ({ nameAt, register }: Indicator) =>
    register === null && omissions.get(nameAt) === "same";
  const indicators = tables.flatMap((table) => table.indicators);
  if (!indicators.some(isSame)) return tables;
  const others = new Set(indicators.filter((one) => !isSame(one)).map(({ name }) => folded(name)));
  const isRepeated = (one: Indicator) => isSame(one) && others.has(folded(one.name));
  return tables.map((table) =>
    table.indicators.some(isRepeated)
      ? {
          ...table,
          indicators: table.indicators.map((one) =>
            isRepeated(one) ? { ...one, repeated: true } : one,
          ),
        }
      : table,
  );
}
