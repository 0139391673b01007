import { modelTables } from "../../core/logic-model/tables";
import type { LogicModel } from "../../core/logic-model/model";
import { readModelTables } from "../../core/logic-model/read-tables";
import { nameKey } from "../../core/logic-model/same-name";

/**
 * Two models with one key say the same on the sheet: there nodes stand in the order of their layers,
 * and the name of an indicator is the one that its own cell shows.
 */
export function modelKey(model: LogicModel | null): string {
  if (!model) return "";
  const key = known.get(model) ?? keyOf(model);
  known.set(model, key);
  return key;
}

/** Models never change, and their keys are asked for again with every edit. */
const known = new WeakMap<LogicModel, string>();

function keyOf(model: LogicModel): string {
  const read = readModelTables(modelTables(model, "ja")).model;
  return JSON.stringify({
    ...read,
    nodes: read.nodes.map((node) => ({
      ...node,
      indicators: node.indicators.map((one) => ({ ...one, name: nameKey(one.name) })),
    })),
  });
}
