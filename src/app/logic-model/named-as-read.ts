import type { LogicModel } from "../../core/logic-model/model";
import { oneLine } from "../../core/table/one-line";
import type { WorkbookReading } from "../../core/table/kpi-table";

/**
 * A model that was read back, with its indicators called as their tables are read: a cell may say more
 * than the name, （参考）before it or a line break within.
 */
export function namedAsRead(model: LogicModel, { tables }: WorkbookReading): LogicModel {
  const names = new Map(
    tables.flatMap(({ indicators }) =>
      indicators.map(({ id, name }) => [id, oneLine(name)] as const),
    ),
  );
  const nodes = model.nodes.map((node) => ({
    ...node,
    indicators: node.indicators.map((one) => ({
      ...one,
      name: names.get(one.indicatorId ?? "") ?? one.name,
    })),
  }));
  return { ...model, nodes };
}
