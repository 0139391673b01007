import { idSource } from "../ids";
import type { LogicModel, ModelLink } from "../model";

/** A new link without a sentence, with the next free id; nothing leads to itself, or twice. */
export function addLink(model: LogicModel, from: string, to: string): LogicModel {
  const isNode = (id: string) => model.nodes.some((node) => node.id === id);
  const isThere = model.links.some((link) => link.from === from && link.to === to);
  if (from === to || isThere || !isNode(from) || !isNode(to)) return model;
  const id = idSource(
    "L",
    model.links.map((link) => link.id),
  )();
  return { ...model, links: [...model.links, { id, from, to, caption: "", assumption: "" }] };
}

/** A link with another sentence or assumption; its id and its ends stay. */
export function changeLink(
  model: LogicModel,
  id: string,
  change: Partial<Pick<ModelLink, "caption" | "assumption">>,
): LogicModel {
  const old = model.links.find((link) => link.id === id);
  if (!old) return model;
  const changed = { ...old, ...change };
  if (changed.caption === old.caption && changed.assumption === old.assumption) return model;
  return { ...model, links: model.links.map((link) => (link.id === id ? changed : link)) };
}

/** Without a link. */
export function removeLink(model: LogicModel, id: string): LogicModel {
  if (!model.links.some((link) => link.id === id)) return model;
  return { ...model, links: model.links.filter((link) => link.id !== id) };
}
