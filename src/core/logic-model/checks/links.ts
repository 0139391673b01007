import type { ModelFault } from "../fault";
import type { LogicModel } from "../model";

/** Links between two nodes of the model that nobody has explained. */
export function unexplained({ nodes, links }: LogicModel): readonly ModelFault[] {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return links.flatMap(({ id, from, to, caption }): ModelFault[] => {
    const [source, target] = [names.get(from), names.get(to)];
    if (source === undefined || target === undefined || caption.trim() !== "") return [];
    return [{ kind: "link-unexplained", about: id, data: { from: source, to: target } }];
  });
}

/** So many layers are named, if more are passed over. */
const mostNamed = 20;

/** Links that pass over a layer that has nodes: what happens there is not said. */
export function skippingLayers({ layers, nodes, links }: LogicModel): readonly ModelFault[] {
  const used = new Set(nodes.map(({ layer }) => layer));
  // Layers without nodes are not there to be passed over.
  const filled = layers.map(({ name }) => name).filter((name) => used.has(name));
  const places = new Map(filled.map((name, at) => [name, at]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return links.flatMap(({ id, from, to }): ModelFault[] => {
    const [source, target] = [byId.get(from), byId.get(to)];
    const start = places.get(source?.layer ?? "");
    const end = places.get(target?.layer ?? "");
    if (!source || !target || start === undefined || end === undefined) return [];
    const skipped = filled.slice(start + 1, Math.min(end, start + 1 + mostNamed));
    if (skipped.length === 0) return [];
    const data = { from: source.name, to: target.name, skipped };
    return [{ kind: "layer-skipped", about: id, data }];
  });
}
