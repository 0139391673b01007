import { formOf, sortLayers } from "./layer-roles";
import type { LogicModel } from "./model";
import { readLinks } from "./read-link-table";
import { readNodes } from "./read-node-table";
import type { ModelRemark } from "./remark";
import type { ModelTables } from "./tables";

/** A model as its tables say it, what makes no sense in them, and where everything stands. */
export interface ModelTablesReading {
  readonly model: LogicModel;
  readonly remarks: readonly ModelRemark[];
  /** The first row below the header, from 0, that a node or link stands in, by its id. */
  readonly rows: ReadonlyMap<string, number>;
}

/**
 * Reads both tables as they stand, also after people sorted, filled and changed them by hand:
 * columns are found by their titles in either language, rows in any order. Total: what makes no
 * sense is kept as it is, with a remark.
 */
export function readModelTables(tables: ModelTables): ModelTablesReading {
  const nodes = readNodes(tables);
  const links = readLinks(tables, nodes.nodes);
  const layers = sortLayers([...nodes.layers.values()].toReversed());
  return {
    model: {
      form: formOf(layers),
      title: nodes.title,
      layers,
      nodes: nodes.nodes,
      links: links.links,
      exclusions: nodes.exclusions,
      notes: nodes.notes,
    },
    remarks: [...nodes.remarks, ...links.remarks],
    rows: new Map([...nodes.rows, ...links.rows]),
  };
}
