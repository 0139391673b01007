import { formOf, layerRoleOf, sortLayers } from "../layer-roles";
import type { Layer, LogicModel } from "../model";
import { oneName } from "./one-name";

/** A new layer above another one, or above all; one whose name tells its role goes where that belongs. */
export function addLayer(model: LogicModel, typed: string, above: string | null): LogicModel {
  const name = oneName(typed);
  if (!isFree(model, name)) return model;
  const layer: Layer = { name, role: layerRoleOf(name), note: null };
  const found = model.layers.findIndex((own) => own.name === above);
  const at = found < 0 ? model.layers.length : found + 1;
  return withLayers(model, model.layers.toSpliced(at, 0, layer));
}

/** A layer of another name, with its nodes. Its role follows its name, as it does on the sheet. */
export function renameLayer(model: LogicModel, old: string, typed: string): LogicModel {
  const name = oneName(typed);
  if (!has(model, old) || !isFree(model, name)) return model;
  const layers = model.layers.map((layer) =>
    layer.name === old ? { ...layer, name, role: layerRoleOf(name) } : layer,
  );
  return withLayers(withNodesIn(model, old, name), layers);
}

/** What a layer is about; a blank note is none. */
export function noteLayer(model: LogicModel, name: string, typed: string): LogicModel {
  const note = oneName(typed) || null;
  const layer = model.layers.find((own) => own.name === name);
  if (!layer || layer.note === note) return model;
  return { ...model, layers: model.layers.map((own) => (own === layer ? { ...own, note } : own)) };
}

/** A layer one place on. Layers whose names tell their roles keep the order of those. */
export function moveLayer(model: LogicModel, name: string, to: "up" | "down"): LogicModel {
  const at = model.layers.findIndex((own) => own.name === name);
  const layer = model.layers[at];
  const next = at + (to === "up" ? 1 : -1);
  if (!layer || model.layers[next] === undefined) return model;
  const layers = sortLayers(model.layers.toSpliced(at, 1).toSpliced(next, 0, layer));
  const isSame = layers.every((own, place) => own === model.layers[place]);
  return isSame ? model : { ...model, layers };
}

/** Without a layer; its nodes go into another one, or with it. The last layer stays. */
export function removeLayer(model: LogicModel, name: string, nodesTo: string | null): LogicModel {
  if (!has(model, name) || model.layers.length === 1) return model;
  if (nodesTo !== null && (nodesTo === name || !has(model, nodesTo))) return model;
  const layers = model.layers.filter((own) => own.name !== name);
  const rest = nodesTo === null ? withoutNodesOf(model, name) : withNodesIn(model, name, nodesTo);
  return { ...rest, layers, form: formOf(layers) };
}

function has({ layers }: LogicModel, name: string): boolean {
  return layers.some((own) => own.name === name);
}

function isFree(model: LogicModel, name: string): boolean {
  return name !== "" && !has(model, name);
}

function withLayers(model: LogicModel, listed: readonly Layer[]): LogicModel {
  const layers = sortLayers(listed);
  return { ...model, layers, form: formOf(layers) };
}

function withNodesIn(model: LogicModel, old: string, layer: string): LogicModel {
  const nodes = model.nodes.map((node) => (node.layer === old ? { ...node, layer } : node));
  return { ...model, nodes };
}

function withoutNodesOf(model: LogicModel, layer: string): LogicModel {
  const gone = new Set(model.nodes.filter((node) => node.layer === layer).map(({ id }) => id));
  return {
    ...model,
    nodes: model.nodes.filter(({ id }) => !gone.has(id)),
    links: model.links.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}
