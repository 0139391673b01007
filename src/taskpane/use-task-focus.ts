import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * A task takes the place of a screen: the keyboard starts at its beginning, and goes back to the
 * button that began it. For the element around the task, which can take the focus.
 */
export function useTaskFocus(): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const task = root.current;
    const page = task?.ownerDocument;
    const opener = page?.activeElement;
    const scroller = task?.closest("main");
    const before = scroller?.scrollTop ?? 0;
    if (scroller) scroller.scrollTop = 0;
    task?.focus({ preventScroll: true });
    return () => {
      // The screen comes back in the same moment as the task goes.
      queueMicrotask(() => {
        if (scroller) scroller.scrollTop = before;
        if (opener instanceof HTMLElement && opener.isConnected)
          opener.focus({ preventScroll: true });
      });
    };
  }, []);
  return root;
}
