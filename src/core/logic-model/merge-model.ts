import { idSource } from "./ids";
import { formOf, sortLayers } from "./layer-roles";
import type { Layer, LogicModel, ModelIndicator, ModelLink, ModelNode } from "./model";
import { nameKey } from "./same-name";

/**
 * The kept model with what a new proposal adds. Nothing that people wrote is lost, moved or
 * renamed: only layers, nodes, indicators and links that are not there yet are added, and a link
 * without a sentence gets the one that the workbook now has for it. What people excluded stays out.
 */
export function mergeModel(kept: LogicModel, proposed: LogicModel): LogicModel {
  const layers = mergeLayers(kept.layers, proposed.layers);
  const { nodes, idOf } = mergeNodes(kept, proposed, layers);
  return {
    form: formOf(layers),
    title: kept.title ?? proposed.title,
    layers,
    nodes,
    links: mergeLinks(kept.links, proposed.links, idOf),
    exclusions: added(kept.exclusions, proposed.exclusions, ({ name }) => nameKey(name)),
    notes: added(kept.notes, proposed.notes, nameKey),
  };
}

/** What a list does not have yet, at its end. */
function added<T>(
  kept: readonly T[],
  proposed: readonly T[],
  key: (item: T) => string,
): readonly T[] {
  const known = new Set(kept.map(key));
  return [...kept, ...proposed.filter((item) => !known.has(key(item)))];
}

function mergeLayers(kept: readonly Layer[], proposed: readonly Layer[]): readonly Layer[] {
  const isNew = (layer: Layer) => !kept.some((own) => isSameLayer(own, layer));
  const fresh = proposed.filter(isNew);
  return fresh.length === 0 ? kept : sortLayers([...kept, ...fresh]);
}

function isSameLayer(a: Layer, b: Layer): boolean {
  return a.name === b.name || (a.role !== null && a.role === b.role);
}

function mergeNodes(
  kept: LogicModel,
  proposed: LogicModel,
  layers: readonly Layer[],
): { readonly nodes: readonly ModelNode[]; readonly idOf: ReadonlyMap<string, string> } {
  const nextId = idSource(
    "N",
    kept.nodes.map(({ id }) => id),
  );
  const idOf = new Map<string, string>();
  const nodes = new Map(kept.nodes.map((node) => [node.id, node]));
  const byName = new Map(kept.nodes.map((node) => [nameKey(node.name), node.id]));
  const known = knownIndicators(kept);
  for (const node of proposed.nodes) {
    const id = byName.get(nameKey(node.name)) ?? nextId();
    idOf.set(node.id, id);
    const own = nodes.get(id);
    const indicators = node.indicators.filter((indicator) => !known.has(indicator));
    const layer = own?.layer ?? layerFor(node.layer, proposed, layers);
    nodes.set(id, {
      id,
      layer,
      name: own?.name ?? node.name,
      indicators: [...(own?.indicators ?? []).map((one) => found(one, node)), ...indicators],
    });
  }
  return { nodes: [...nodes.values()], idOf };
}

/** The name that the merged model has for a proposed layer. */
function layerFor(name: string, proposed: LogicModel, layers: readonly Layer[]): string {
  const own = proposed.layers.find((layer) => layer.name === name);
  return (own && layers.find((layer) => isSameLayer(layer, own))?.name) ?? name;
}

/** Is an indicator in the model already, anywhere, or left out on purpose? By its cell, else by its name. */
function knownIndicators(kept: LogicModel): {
  readonly has: (indicator: ModelIndicator) => boolean;
} {
  const all = kept.nodes.flatMap(({ indicators }) => indicators);
  const cells = new Set(all.map(({ indicatorId }) => indicatorId).filter((id) => id !== null));
  // Two tables may have an indicator of one name: a name counts only without a cell.
  const names = new Set(
    all.filter((one) => one.indicatorId === null).map(({ name }) => nameKey(name)),
  );
  const everyName = new Set(all.map(({ name }) => nameKey(name)));
  const excluded = new Set(kept.exclusions.map(({ name }) => nameKey(name)));
  return {
    has: ({ name, indicatorId }) => {
      const key = nameKey(name);
      if (excluded.has(key) || names.has(key)) return true;
      return indicatorId === null ? everyName.has(key) : cells.has(indicatorId);
    },
  };
}

/** An indicator that was a name only, with the cell that the workbook now has for it. */
function found(own: ModelIndicator, { indicators }: ModelNode): ModelIndicator {
  if (own.indicatorId !== null) return own;
  const same = indicators.find(({ name }) => nameKey(name) === nameKey(own.name));
  return { ...own, indicatorId: same?.indicatorId ?? null };
}

function mergeLinks(
  kept: readonly ModelLink[],
  proposed: readonly ModelLink[],
  idOf: ReadonlyMap<string, string>,
): readonly ModelLink[] {
  const nextId = idSource(
    "L",
    kept.map(({ id }) => id),
  );
  const links = [...kept];
  for (const link of proposed) {
    const [from, to] = [idOf.get(link.from) ?? link.from, idOf.get(link.to) ?? link.to];
    const same = links.flatMap((own, at) => (own.from === from && own.to === to ? [at] : []));
    const bare = same.find((at) => links[at]?.caption === "");
    const own = links[bare ?? -1];
    if (own && bare !== undefined && link.caption !== "")
      links[bare] = { ...own, caption: link.caption };
    else if (same.length === 0) links.push({ ...link, id: nextId(), from, to });
  }
  return links;
}
