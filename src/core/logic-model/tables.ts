import type { Language } from "../messages/language";
import {
  linkColumns,
  logicModelTexts,
  nodeColumns,
  type LinkColumn,
  type NodeColumn,
} from "../messages/logic-model";
import { columnName, parseCell, quoteSheet } from "../sheet/address";
import type { Layer, LogicModel, ModelNode } from "./model";

/** A cell of a model's table: words, or a live reference to the cell that an indicator stands in. */
export interface ModelCell {
  /** What the cell shows; never to be taken for a formula. */
  readonly text: string;
  /** `='KPI①'!$A$8`; `null` for words. */
  readonly formula: string | null;
}

/** A model's table as rows of cells; each row as long as the header. */
export interface ModelTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ModelCell[])[];
}

/** Both tables that a model is kept in. */
export interface ModelTables {
  /** `KpiModelNodes`: a row an indicator, as staff write it; goal first. */
  readonly nodes: ModelTable;
  /** `KpiModelLinks`: a row a link, both ends by name. */
  readonly links: ModelTable;
}

type NodeRow = Partial<Record<NodeColumn, ModelCell>>;
type LinkRow = Partial<Record<LinkColumn, ModelCell>>;

/** The model as the two tables of the sheet ロジックモデル. `readModelTables` gives it back. */
export function modelTables(model: LogicModel, language: Language): ModelTables {
  const texts = logicModelTexts(language);
  const endOf = endNames(model);
  const inLayer = nodesByLayer(model);
  const layers = new Set(model.layers.map(({ name }) => name));
  const strays = model.nodes.filter((node) => !layers.has(node.layer));
  const nodeRows: NodeRow[] = [
    ...(model.title === null
      ? []
      : [{ kind: words(texts.rows.title), indicator: words(model.title) }]),
    ...model.layers
      .toReversed()
      .flatMap((layer) => layerRows(layer, inLayer.get(layer.name) ?? [], language)),
    ...strays.flatMap((node) => nodeRowsOf(node, language)),
    ...model.exclusions.map(({ name, reason }) => ({
      kind: words(texts.rows.excluded),
      indicator: words(name),
      remark: words(reason),
    })),
    ...model.notes.map((note) => ({ kind: words(texts.rows.note), indicator: words(note) })),
  ];
  const linkRows: LinkRow[] = model.links.map(({ id, from, to, caption, assumption }) => ({
    id: words(id),
    from: words(endOf(from)),
    to: words(endOf(to)),
    caption: words(caption),
    assumption: words(assumption),
  }));
  return {
    nodes: tableOf(nodeColumns, texts.nodeColumns, nodeRows),
    links: tableOf(linkColumns, texts.linkColumns, linkRows),
  };
}

/** A link's end as people write it: the node's name, its id where several have that name. */
function endNames({ nodes }: LogicModel): (end: string) => string {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bearers = new Map<string, number>();
  for (const { name } of nodes) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return (end) => {
    const node = byId.get(end);
    if (!node) return end;
    return (bearers.get(node.name) ?? 0) > 1 ? node.id : node.name;
  };
}

function nodesByLayer({ nodes }: LogicModel): ReadonlyMap<string, readonly ModelNode[]> {
  const byLayer = new Map<string, ModelNode[]>();
  for (const node of nodes) {
    const others = byLayer.get(node.layer);
    if (others) others.push(node);
    else byLayer.set(node.layer, [node]);
  }
  return byLayer;
}

function layerRows(layer: Layer, nodes: readonly ModelNode[], language: Language): NodeRow[] {
  const own: NodeRow = { layer: words(layer.name), remark: words(layer.note ?? "") };
  return [
    ...(nodes.length === 0 || layer.note !== null ? [own] : []),
    ...nodes.flatMap((node) => nodeRowsOf(node, language)),
  ];
}

function nodeRowsOf(node: ModelNode, language: Language): NodeRow[] {
  const start = { layer: words(node.layer), node: words(node.name), id: words(node.id) };
  if (node.indicators.length === 0) return [start];
  const { kinds } = logicModelTexts(language);
  return node.indicators.map(({ name, kind, indicatorId }) => ({
    ...start,
    kind: words(kinds[kind]),
    indicator: { text: name, formula: referenceTo(indicatorId) },
  }));
}

/** With dollar signs: Excel changes other references when somebody sorts the table. */
function referenceTo(indicatorId: string | null): string | null {
  const cell = indicatorId === null ? null : parseCell(indicatorId);
  return cell && `=${quoteSheet(cell.sheet)}!$${columnName(cell.column)}$${cell.row + 1}`;
}

function words(text: string): ModelCell {
  return { text, formula: null };
}

function tableOf<K extends string>(
  columns: readonly K[],
  titles: Readonly<Record<K, string>>,
  rows: readonly Partial<Record<K, ModelCell>>[],
): ModelTable {
  return {
    header: columns.map((column) => titles[column]),
    rows: rows.map((row) => columns.map((column) => row[column] ?? words(""))),
  };
}
