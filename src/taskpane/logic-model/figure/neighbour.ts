import type { Box, Diagram, DiagramNode } from "../../../core/logic-model/layout/diagram";

/** The keys that lead from node to node. */
export const arrowKeys = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"] as const;
export type ArrowKey = (typeof arrowKeys)[number];

/**
 * The node that an arrow key leads to: along a layer to the next one beside, across the layers to
 * the nearest one that a link leads to or comes from, else to the nearest of all. `null`: there is
 * none that way.
 */
export function neighbour(diagram: Diagram, from: string, key: ArrowKey): string | null {
  const start = diagram.nodes.find(({ id }) => id === from);
  if (!start) return null;
  const ahead = diagram.nodes.filter((node) => node !== start && distance(start, node, key) > 0);
  const isAlong = (diagram.direction === "up") === (key === "ArrowLeft" || key === "ArrowRight");
  const preferred = isAlong
    ? ahead.filter(({ layer }) => layer === start.layer)
    : ahead.filter(({ id }) => isLinked(diagram, from, id));
  const others = isAlong ? [] : ahead.filter(({ layer }) => layer !== start.layer);
  return nearest(start, preferred, key) ?? nearest(start, others, key);
}

/** How far ahead the other's middle lies in the direction of the key. */
function distance(from: DiagramNode, to: DiagramNode, key: ArrowKey): number {
  const [a, b] = [middle(from.box), middle(to.box)];
  const ahead = {
    ArrowUp: a.y - b.y,
    ArrowDown: b.y - a.y,
    ArrowLeft: a.x - b.x,
    ArrowRight: b.x - a.x,
  };
  return ahead[key];
}

/** Beside counts double: what lies straight ahead is nearer. */
function nearest(from: DiagramNode, nodes: readonly DiagramNode[], key: ArrowKey): string | null {
  const far = (node: DiagramNode) => {
    const [a, b] = [middle(from.box), middle(node.box)];
    const isUpright = key === "ArrowUp" || key === "ArrowDown";
    const beside = Math.abs(isUpright ? a.x - b.x : a.y - b.y);
    return distance(from, node, key) + 2 * beside;
  };
  return nodes.toSorted((a, b) => far(a) - far(b))[0]?.id ?? null;
}

function isLinked({ connectors }: Diagram, a: string, b: string): boolean {
  return connectors.some(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

function middle({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
