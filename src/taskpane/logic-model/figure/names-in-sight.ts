import type { Diagram, DiagramNode, DiagramText } from "../../../core/logic-model/layout/diagram";
import { estimateWidth } from "../../../core/logic-model/layout/measure";

/** Between a box's edge and its words. */
const padding = 8;

/**
 * A goal's box is as wide as all that leads to it, often wider than the pane, and its words stand in
 * its middle: whoever opens the figure would see an empty box. So they stand in the middle of the
 * part of it that is seen first. `edge`: how much of the figure is seen from its left, in its own pixels.
 */
export function namesInSight(diagram: Diagram, edge: number): Diagram {
  if (diagram.width <= edge) return diagram;
  return { ...diagram, nodes: diagram.nodes.map((node) => inSight(node, edge)) };
}

function inSight(node: DiagramNode, edge: number): DiagramNode {
  const { box, texts } = node;
  if (box.x >= edge || box.x + box.width <= edge) return node;
  const left = Math.min(...texts.map(leftOf));
  const right = Math.max(...texts.map((text) => leftOf(text) + widthOf(text)));
  const wanted = (box.x + edge - (right - left)) / 2;
  const by = Math.max(wanted, box.x + padding) - left;
  if (!(by < 0)) return node;
  return { ...node, texts: texts.map((text) => ({ ...text, x: text.x + by })) };
}

function leftOf(text: DiagramText): number {
  return text.anchor === "middle" ? text.x - widthOf(text) / 2 : text.x;
}

function widthOf({ text, size }: DiagramText): number {
  return estimateWidth(text) * size;
}
