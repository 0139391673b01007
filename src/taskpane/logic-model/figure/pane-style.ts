import type { Diagram, DiagramDirection } from "../../../core/logic-model/layout/diagram";
import type { Steps } from "../../../core/steps";
import { style, type DiagramStyle } from "../../../core/logic-model/layout/style";

/** The figure for a pane of 320 to 600 pixels: the same letters, with shorter lines and less air. */
const paneStyle: DiagramStyle = {
  ...style,
  margin: 10,
  nodeTextWidth: 190,
  goalTextWidth: 300,
  nodeMinimum: 120,
  nodePadding: 9,
  captionTextWidth: 130,
  // An English word like "Intermediate" stands on one line.
  layerColumn: 104,
  layerSize: 12,
  titleSize: 16,
  bandPadding: 10,
  bandGap: 14,
};

/** The same with lines so short that more areas stand side by side. */
const narrower: readonly DiagramStyle[] = [150, 128].map((nodeTextWidth) => ({
  ...paneStyle,
  nodeTextWidth,
  nodeMinimum: 90,
  nodePadding: 7,
  captionTextWidth: Math.min(120, nodeTextWidth),
  layerColumn: 100,
  layerSize: 12,
  bandPadding: 8,
}));

/** From left to right the layers stand side by side: every one of them is to be narrow. */
const sideways: readonly DiagramStyle[] = [190, 160].map((nodeTextWidth) => ({
  ...paneStyle,
  nodeTextWidth,
  goalTextWidth: nodeTextWidth,
}));

/** A figure is not shown smaller than so by itself: its letters are to be read. */
export const legible = 0.75;

/** Beyond this many goals and areas a figure is scrolled through, whatever the length of its lines. */
const mostSideBySide = 40;

/**
 * The figure with the longest lines that fit into so many pixels with legible letters; where none
 * does, the narrowest. One of many nodes is laid out once: it never fits, and each try takes time.
 */
export function* layOutFor(
  room: number,
  { nodes, direction }: { readonly nodes: number; readonly direction: DiagramDirection },
  layOut: (style: DiagramStyle) => Steps<Diagram>,
): Steps<Diagram> {
  let diagram = yield* layOut(paneStyle);
  if (nodes > mostSideBySide) return diagram;
  for (const style of direction === "up" ? narrower : sideways) {
    if (diagram.width * legible <= room) break;
    diagram = yield* layOut(style);
  }
  return diagram;
}
