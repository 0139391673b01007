import { idSource } from "../ids";
import type { LogicModel, ModelIndicator, ModelNode } from "../model";
import { nameKey } from "../same-name";
import { oneName } from "./one-name";

/** A new node at the end of its layer, with the next free id. */
export function addNode(model: LogicModel, layer: string, typed: string): LogicModel {
  const name = oneName(typed);
  if (name === "" || !model.layers.some((own) => own.name === layer)) return model;
  // A link may name an end that no node has: a new node must not become that end by its id.
  const taken = [
    ...model.nodes.map(({ id }) => id),
    ...model.links.flatMap(({ from, to }) => [from, to]),
  ];
  const id = idSource("N", taken)();
  return { ...model, nodes: [...model.nodes, { id, layer, name, indicators: [] }] };
}

/** A node of another name; a blank one changes nothing. */
export function renameNode(model: LogicModel, id: string, typed: string): LogicModel {
  const name = oneName(typed);
  return name === "" ? model : changeNode(model, id, { name });
}

/** A node in another layer of the model. */
export function moveNode(model: LogicModel, id: string, layer: string): LogicModel {
  const isThere = model.layers.some((own) => own.name === layer);
  return isThere ? changeNode(model, id, { layer }) : model;
}

/** A node with another name or layer; its id and its links stay. */
function changeNode(
  model: LogicModel,
  id: string,
  change: Partial<Pick<ModelNode, "name" | "layer" | "indicators">>,
): LogicModel {
  const old = model.nodes.find((node) => node.id === id);
  if (!old) return model;
  const changed = { ...old, ...change };
  const isSame =
    changed.name === old.name &&
    changed.layer === old.layer &&
    changed.indicators === old.indicators;
  if (isSame) return model;
  return { ...model, nodes: model.nodes.map((node) => (node.id === id ? changed : node)) };
}

/** Without a node, and without the links from and to it. */
export function removeNode(model: LogicModel, id: string): LogicModel {
  if (!model.nodes.some((node) => node.id === id)) return model;
  return {
    ...model,
    nodes: model.nodes.filter((node) => node.id !== id),
    links: model.links.filter(({ from, to }) => from !== id && to !== id),
  };
}

/** An indicator in a node, once: one that it has already changes nothing. */
export function placeIndicator(
  model: LogicModel,
  id: string,
  indicator: ModelIndicator,
): LogicModel {
  const name = oneName(indicator.name);
  const node = model.nodes.find((own) => own.id === id);
  if (!node || name === "" || node.indicators.some((own) => isSame(own, indicator))) return model;
  return changeNode(model, id, { indicators: [...node.indicators, { ...indicator, name }] });
}

/**
 * Another indicator at a place of the list: a cell in the place of a name alone, another name,
 * another kind. One that the node has at another place already changes nothing.
 */
export function changeIndicator(
  model: LogicModel,
  id: string,
  { at, indicator }: { readonly at: number; readonly indicator: ModelIndicator },
): LogicModel {
  const name = oneName(indicator.name);
  const own = model.nodes.find((node) => node.id === id)?.indicators ?? [];
  const old = own[at];
  if (!old || name === "" || own.some((one) => one !== old && isSame(one, indicator))) return model;
  const now = { ...indicator, name };
  const isThere = old.name === name && old.kind === now.kind && old.indicatorId === now.indicatorId;
  return isThere ? model : changeNode(model, id, { indicators: own.toSpliced(at, 1, now) });
}

/** A node without the indicator at a place of its list. */
export function removeIndicator(model: LogicModel, id: string, at: number): LogicModel {
  const node = model.nodes.find((own) => own.id === id);
  if (node?.indicators[at] === undefined) return model;
  return changeNode(model, id, { indicators: node.indicators.filter((_, index) => index !== at) });
}

/** By the cell that they stand in; by name where one of them has no cell. */
function isSame(a: ModelIndicator, b: ModelIndicator): boolean {
  return a.indicatorId !== null && b.indicatorId !== null
    ? a.indicatorId === b.indicatorId
    : nameKey(a.name) === nameKey(b.name);
}
