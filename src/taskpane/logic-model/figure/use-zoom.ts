import { useCallback, useEffect, useState, type RefObject } from "react";

/** How large the figure is shown. */
export interface Zoom {
  /** Pixels of the screen for one of the figure; `fit`: as wide as the pane; `legible`: no smaller than can be read. */
  readonly scale: number | "fit" | "legible";
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
}

const smallest = 0.15;
const largest = 3;
const step = 1.25;

/** Zoom by buttons, keys, and the wheel with Ctrl; the point under the pointer stays where it is. */
export function useZoom(frame: RefObject<HTMLDivElement | null>, width: number): Zoom {
  const [scale, setScale] = useState<Zoom["scale"]>("legible");
  const zoomBy = useCallback(
    (factor: number, pointer?: { readonly x: number; readonly y: number }) => {
      const view = frame.current;
      const drawn = view?.firstElementChild?.getBoundingClientRect();
      if (!view || !drawn) return;
      const now = drawn.width > 0 ? drawn.width / width : 1;
      const next = Math.min(largest, Math.max(smallest, now * factor));
      const box = view.getBoundingClientRect();
      const x = (pointer?.x ?? box.left + box.width / 2) - box.left;
      const y = (pointer?.y ?? box.top + box.height / 2) - box.top;
      const [left, top] = [view.scrollLeft + x, view.scrollTop + y];
      setScale(next);
      requestAnimationFrame(() => {
        view.scrollLeft = (left * next) / now - x;
        view.scrollTop = (top * next) / now - y;
      });
    },
    [frame, width],
  );
  useEffect(() => {
    const view = frame.current;
    // React listens to the wheel passively: it could not keep the page from zooming.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoomBy(event.deltaY < 0 ? step : 1 / step, { x: event.clientX, y: event.clientY });
    };
    view?.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      view?.removeEventListener("wheel", onWheel);
    };
  }, [frame, zoomBy]);
  return {
    scale,
    larger: () => {
      zoomBy(step);
    },
    smaller: () => {
      zoomBy(1 / step);
    },
    fit: () => {
      setScale("fit");
    },
  };
}
