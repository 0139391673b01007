import type { IndicatorKind } from "../indicator/indicator";
import { logicModelTexts, nodeColumns, type NodeColumn } from "../messages/logic-model";
import { formatCell, parseCell } from "../sheet/address";
import { oneLine } from "../table/one-line";
import { idSource } from "./ids";
import { layerRoleOf } from "./layer-roles";
import type { Exclusion, Layer, LogicModel, ModelIndicator } from "./model";
import type { ModelRemark } from "./remark";
import { nameKey } from "./same-name";
import { rowsOf, textIn, type Row } from "./table-rows";
import type { ModelTables } from "./tables";

/** A node while its rows are read: each may add an indicator. */
export type ReadNode = LogicModel["nodes"][number] & { readonly indicators: ModelIndicator[] };

/** What the table of nodes says, in the order of its rows. */
export interface NodesReading {
  title: string | null;
  /** By their names, in the order of the table. */
  readonly layers: Map<string, Layer>;
  readonly nodes: ReadNode[];
  readonly exclusions: Exclusion[];
  readonly notes: string[];
  readonly remarks: ModelRemark[];
  readonly rows: Map<string, number>;
}

/** Reads the table of nodes, one row an indicator; rows of one node may stand apart. */
export function readNodes({ nodes: table }: ModelTables): NodesReading {
  const reading: NodesReading = {
    title: null,
    layers: new Map(),
    nodes: [],
    exclusions: [],
    notes: [],
    remarks: [],
    rows: new Map(),
  };
  const rows = rowsOf(table, nodeColumns, "nodeColumns");
  const nextId = idSource(
    "N",
    rows.map((row) => textIn(row, "id")),
  );
  const known = new Map<string, ReadNode>();
  rows.forEach((row, at) => {
    if (!takeOther(row, reading)) takeNode(row, at, { reading, known, nextId });
  });
  return reading;
}

/** A title, a note or something left out: rows that belong to no layer. */
function takeOther(row: Row<NodeColumn>, reading: NodesReading): boolean {
  const [kind, name] = [rowKind(textIn(row, "kind")), textIn(row, "indicator")];
  switch (kind) {
    case "title":
      reading.title = name || reading.title;
      return true;
    case "note":
      if (name) reading.notes.push(name);
      return true;
    case "excluded":
      reading.exclusions.push({
        name: name || textIn(row, "node"),
        reason: textIn(row, "remark"),
      });
      return true;
    case null:
      return false;
  }
}

interface NodesInWork {
  readonly reading: NodesReading;
  /** By layer and name. */
  readonly known: Map<string, ReadNode>;
  readonly nextId: () => string;
}

function takeNode(row: Row<NodeColumn>, at: number, work: NodesInWork): void {
  const { reading } = work;
  const [layer, name, written] = [textIn(row, "layer"), textIn(row, "node"), textIn(row, "kind")];
  const indicator = readIndicator(row);
  const note = textIn(row, "remark");
  if (layer) addLayer(layer, name || indicator ? "" : note, reading);
  if (!name) {
    if (indicator) {
      reading.remarks.push({ kind: "indicator-without-node", row: at, name: indicator.name });
      nodeFor({ layer, name: indicator.name, id: "" }, at, work).indicators.push(indicator);
    }
    return;
  }
  if (!layer) reading.remarks.push({ kind: "layer-missing", row: at, name });
  const node = nodeFor({ layer, name, id: textIn(row, "id") }, at, work);
  if (!indicator) return;
  node.indicators.push(indicator);
  if (written && kindOf(written) === null) {
    reading.remarks.push({ kind: "kind-unknown", row: at, name: indicator.name, written });
  }
  if (indicator.name === "#REF!") {
    reading.remarks.push({ kind: "source-lost", row: at, name });
  }
}

function nodeFor(
  { layer, name, id }: { layer: string; name: string; id: string },
  at: number,
  { reading, known, nextId }: NodesInWork,
): ReadNode {
  const key = JSON.stringify([layer, nameKey(name)]);
  const found = known.get(key);
  if (found) return found;
  const taken = id !== "" && reading.rows.has(id);
  if (taken) reading.remarks.push({ kind: "id-twice", row: at, id, name });
  const node: ReadNode = { id: id === "" || taken ? nextId() : id, layer, name, indicators: [] };
  known.set(key, node);
  reading.nodes.push(node);
  reading.rows.set(node.id, at);
  return node;
}

function addLayer(name: string, note: string, { layers }: NodesReading): void {
  const known = layers.get(name);
  if (!known) layers.set(name, { name, role: layerRoleOf(name), note: note || null });
  else if (note && known.note === null) layers.set(name, { ...known, note });
}

function readIndicator(row: Row<NodeColumn>): ModelIndicator | null {
  const { text, formula } = row("indicator");
  const name = oneLine(text);
  const reference = formula === null ? null : parseCell(formula.replace(/^=/, ""));
  const indicatorId = reference && formatCell(reference);
  if (name === "" && indicatorId === null) return null;
  return { name, kind: kindOf(textIn(row, "kind")) ?? "KPI", indicatorId };
}

const languages = ["ja", "en"] as const;

function rowKind(written: string): "title" | "excluded" | "note" | null {
  const kinds = ["title", "excluded", "note"] as const;
  const word = nameKey(written);
  if (word === "") return null;
  return (
    kinds.find((kind) =>
      languages.some((language) => nameKey(logicModelTexts(language).rows[kind]) === word),
    ) ?? null
  );
}

function kindOf(written: string): IndicatorKind | null {
  const kinds: readonly IndicatorKind[] = ["KGI", "KPI", "reference"];
  const word = nameKey(written);
  return (
    kinds.find((kind) =>
      languages.some((language) => nameKey(logicModelTexts(language).kinds[kind]) === word),
    ) ?? (word === "参考" ? "reference" : null)
  );
}
