import type { RefObject } from "react";
import type { Diagram } from "../../../core/logic-model/layout/diagram";
import { useInnerKeys } from "../use-inner-keys";
import { arrowKeys, neighbour } from "./neighbour";
import type { Zoom } from "./use-zoom";

interface FigureKeys {
  readonly diagram: Diagram;
  readonly zoom: Zoom;
  readonly onNode: (node: string) => void;
}

/** Arrow keys lead from node to node, Enter and the space bar choose, `+`, `-` and `0` zoom. */
export function useFigureKeys(
  frame: RefObject<HTMLElement | null>,
  { diagram, zoom, onNode }: FigureKeys,
): void {
  useInnerKeys(frame, (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key, target } = event;
    const focused = target instanceof Element && target.closest("[data-node]");
    const from = focused ? focused.getAttribute("data-node") : null;
    const arrow = arrowKeys.find((one) => one === key);
    if (arrow && from !== null) {
      event.preventDefault();
      const next = neighbour(diagram, from, arrow);
      const nodes = frame.current?.querySelectorAll<SVGElement>("[data-node]") ?? [];
      [...nodes].find((node) => node.getAttribute("data-node") === next)?.focus();
    } else if ((key === "Enter" || key === " ") && from !== null) {
      event.preventDefault();
      onNode(from);
    } else zoomBy(key, zoom);
  });
}

function zoomBy(key: string, { larger, smaller, fit }: Zoom): void {
  // On a Japanese keyboard `+` is Shift with `;`.
  if (key === "+" || key === ";") larger();
  else if (key === "-") smaller();
  else if (key === "0") fit();
}
