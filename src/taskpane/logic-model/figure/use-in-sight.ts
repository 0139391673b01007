import { useEffect, type RefObject } from "react";

/** Air around what is brought in sight, in pixels. */
const air = 12;

/** Scrolls the frame, and nothing else, so far that the chosen node is seen whole. */
export function useInSight(frame: RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    const view = frame.current;
    const nodes = view?.querySelectorAll("[data-node]") ?? [];
    const node = [...nodes].find((one) => one.getAttribute("data-node") === chosen);
    if (!view || !node) return;
    const [inner, outer] = [node.getBoundingClientRect(), view.getBoundingClientRect()];
    view.scrollTop += outside(inner.top, inner.bottom, outer.top, outer.bottom);
    view.scrollLeft += outside(inner.left, inner.right, outer.left, outer.right);
  }, [frame, chosen]);
}

/** How far a stretch lies outside another one; its beginning counts where it is the longer one. */
function outside(from: number, to: number, start: number, end: number): number {
  if (from < start + air) return from - start - air;
  return Math.max(0, Math.min(to - end + air, from - start - air));
}
