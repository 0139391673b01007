import { useRef, useState, type PointerEvent } from "react";
import type { Diagram, Point } from "../../../core/logic-model/layout/diagram";

/** A link that is being drawn: from a node to the pointer. */
export interface DrawnLink {
  readonly from: string;
  readonly start: Point;
  readonly end: Point;
  /** The node under the pointer that it would lead to. */
  readonly to: string | null;
}

interface PointerWork {
  readonly drawn: DrawnLink | null;
  readonly onPointerDown: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLDivElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * The pointer on the figure: from a node's handle it draws a link to another node, from the paper
 * itself it moves the paper.
 */
export function usePointer(
  diagram: Diagram,
  onConnect: (from: string, to: string) => void,
): PointerWork {
  const [drawn, setDrawn] = useState<DrawnLink | null>(null);
  const grip = useRef<{ readonly pointer: Point; readonly scroll: Point } | null>(null);
  const end = () => {
    grip.current = null;
    setDrawn(null);
  };
  return {
    drawn,
    onPointerDown: (event) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const view = event.currentTarget;
      const from = nearestWith(event.target, "handle");
      const node = diagram.nodes.find(({ id }) => id === from);
      if (node) {
        event.preventDefault();
        const { x, y, width } = node.box;
        const start = { x: x + width / 2, y };
        setDrawn({ from: node.id, start, end: start, to: null });
      } else if (
        event.pointerType === "mouse" &&
        !event.target.closest("[data-node],[data-link],[data-layer]")
      ) {
        grip.current = {
          pointer: { x: event.clientX, y: event.clientY },
          scroll: { x: view.scrollLeft, y: view.scrollTop },
        };
      } else return;
      // Outside the figure the pointer still counts; a page without it can do without.
      if ("setPointerCapture" in view) view.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event) => {
      const view = event.currentTarget;
      if (grip.current) {
        const { pointer, scroll } = grip.current;
        view.scrollLeft = scroll.x + pointer.x - event.clientX;
        view.scrollTop = scroll.y + pointer.y - event.clientY;
      }
      if (!drawn) return;
      const at = onFigure(event, diagram);
      setDrawn({ ...drawn, end: at, to: targetAt(at, drawn.from, diagram) });
    },
    onPointerUp: (event) => {
      const to = drawn && targetAt(onFigure(event, diagram), drawn.from, diagram);
      if (drawn && to !== null) onConnect(drawn.from, to);
      end();
    },
    onPointerCancel: end,
  };
}

function nearestWith(target: Element, name: "handle"): string | null {
  return target.closest(`[data-${name}]`)?.getAttribute(`data-${name}`) ?? null;
}

/** Where on the figure the pointer is, in the figure's own pixels. */
function onFigure(event: PointerEvent<HTMLDivElement>, { width, height }: Diagram): Point {
  const drawn = event.currentTarget.firstElementChild?.getBoundingClientRect();
  if (!drawn || drawn.width === 0) return { x: 0, y: 0 };
  return {
    x: ((event.clientX - drawn.left) / drawn.width) * width,
    y: ((event.clientY - drawn.top) / drawn.height) * height,
  };
}

function targetAt(at: Point, from: string, { nodes }: Diagram): string | null {
  return nodes.find(({ id, box }) => id !== from && isInside(at, box))?.id ?? null;
}

function isInside({ x, y }: Point, box: Diagram["nodes"][number]["box"]): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
