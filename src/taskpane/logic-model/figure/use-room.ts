import { useLayoutEffect, useState, type RefObject } from "react";

/** Widths in between are laid out alike, so that dragging the pane's edge does not draw at every pixel. */
const step = 20;

/** How many pixels wide an element is, in steps; `fallback` until it is known. */
export function useRoom(element: RefObject<HTMLElement | null>, fallback: number): number {
  const [room, setRoom] = useState(fallback);
  useLayoutEffect(() => {
    const watched = element.current;
    // Where nothing is laid out there is nothing to watch.
    if (!watched || !("ResizeObserver" in globalThis)) return;
    const measure = () => {
      const width = watched.clientWidth;
      if (width > 0) setRoom(Math.floor(width / step) * step);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return room;
}
