import type { LogicModel } from "./model";

/** A cell of Excel holds 32,767 letters; a box of a figure shows the beginning. */
const longest = 400;

/** The model with its longest texts cut, so that the rest of the figure can still be read. */
export function shortModel(model: LogicModel): LogicModel {
  return {
    ...model,
    title: model.title === null ? null : short(model.title),
    layers: model.layers.map((layer) => ({
      ...layer,
      note: layer.note === null ? null : short(layer.note),
    })),
    nodes: model.nodes.map((node) => ({
      ...node,
      name: short(node.name),
      indicators: node.indicators.map((one) => ({ ...one, name: short(one.name) })),
    })),
    links: model.links.map((link) => ({ ...link, caption: short(link.caption) })),
    notes: model.notes.map(short),
  };
}

/** The first letters of a text, with a sign that there are more. */
export function short(text: string): string {
  if (text.length <= longest) return text;
  const letters = Array.from(text);
  return letters.length <= longest ? text : `${letters.slice(0, longest).join("")}…`;
}
