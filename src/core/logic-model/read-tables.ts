import type { IndicatorKind } from "../indicator/indicator";
import {
  linkColumns,
  logicModelTexts,
  nodeColumns,
  type LinkColumn,
  type NodeColumn,
} from "../messages/logic-model";
import { formatCell, parseCell } from "../sheet/address";
import { oneLine } from "../table/one-line";
import { columnOf } from "./table-columns";
import { idSource } from "./ids";
import { formOf, layerRoleOf, sortLayers } from "./layer-roles";
import type { Exclusion, Layer, LogicModel, ModelIndicator, ModelLink } from "./model";
import type { ModelRemark } from "./remark";
import { nameKey } from "./same-name";
import type { ModelCell, ModelTables } from "./tables";

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

type ReadNode = LogicModel["nodes"][number] & { readonly indicators: ModelIndicator[] };

interface NodesReading {
  title: string | null;
  /** By their names, in the order of the table. */
  readonly layers: Map<string, Layer>;
  readonly nodes: ReadNode[];
  readonly exclusions: Exclusion[];
  readonly notes: string[];
  readonly remarks: ModelRemark[];
  readonly rows: Map<string, number>;
}

type Row<K extends string> = (column: K) => ModelCell;

function readNodes({ nodes: table }: ModelTables): NodesReading {
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

function readLinks(
  { links: table }: ModelTables,
  nodes: readonly ReadNode[],
): { links: ModelLink[]; remarks: ModelRemark[]; rows: Map<string, number> } {
  const rows = rowsOf(table, linkColumns, "linkColumns");
  const nextId = idSource(
    "L",
    rows.map((row) => textIn(row, "id")),
  );
  const remarks: ModelRemark[] = [];
  const places = new Map<string, number>();
  const endOf = endReader(nodes, remarks);
  const seen = new Set<string>();
  const links = rows.flatMap((row, at): ModelLink[] => {
    const [written, caption] = [textIn(row, "id"), textIn(row, "caption")];
    const ends = [textIn(row, "from"), textIn(row, "to")] as const;
    if (ends[0] === "" && ends[1] === "" && caption === "") return [];
    const id = written === "" || places.has(written) ? nextId() : written;
    places.set(id, at);
    const [from, to] = [endOf(ends[0], at, "from"), endOf(ends[1], at, "to")];
    if (from === to) remarks.push({ kind: "link-to-itself", row: at, name: ends[0] });
    const key = JSON.stringify([from, to, caption]);
    if (seen.has(key)) remarks.push({ kind: "link-twice", row: at, from: ends[0], to: ends[1] });
    seen.add(key);
    return [{ id, from, to, caption, assumption: textIn(row, "assumption") }];
  });
  return { links, remarks, rows: places };
}

/** Ends are names, so that people can write them; an id is taken as well. */
function endReader(nodes: readonly ReadNode[], remarks: ModelRemark[]) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const byName = new Map<string, ReadNode[]>();
  for (const node of nodes) {
    const key = nameKey(node.name);
    const others = byName.get(key);
    if (others) others.push(node);
    else byName.set(key, [node]);
  }
  return (written: string, row: number, end: "from" | "to"): string => {
    const named = byName.get(nameKey(written)) ?? [];
    const [first, second] = named;
    if (first && second) remarks.push({ kind: "link-end-ambiguous", row, end, written });
    if (first) return first.id;
    if (byId.has(written)) return written;
    remarks.push({ kind: "link-end-unknown", row, end, written });
    return written;
  };
}

function rowsOf<K extends NodeColumn | LinkColumn>(
  { header, rows }: ModelTables["nodes"],
  columns: readonly K[],
  titles: "nodeColumns" | "linkColumns",
): Row<K>[] {
  const places = new Map(columns.map((column) => [column, columnOf(header, titles, column)]));
  const blank: ModelCell = { text: "", formula: null };
  return rows.map((row) => (column) => row[places.get(column) ?? -1] ?? blank);
}

function textIn<K extends string>(row: Row<K>, column: K): string {
  return row(column).text.trim();
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
