import { useLayoutEffect, useRef, useState, type ReactNode } from "react";

/** So far beyond the edges of the pane its parts are made ready, in CSS pixels. */
const margin = "800px 0px";

interface WhenNearProps {
  /** Its height as long as nobody has seen it, in pixels. */
  readonly estimate: number;
  /** What was made once stays: what was opened or typed in it is not lost. */
  readonly stays?: boolean;
  /** What stands there until then: enough to be found and gone to. */
  readonly before?: ReactNode;
  readonly children: () => ReactNode;
}

/** A part of a long screen that is made only once it is about to come into sight. */
export function WhenNear({ estimate, stays = false, before = null, children }: WhenNearProps) {
  const root = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(estimate);
  const [isNear, setNear] = useState(() => typeof IntersectionObserver === "undefined");
  const isSettled = isNear && stays;
  useLayoutEffect(() => {
    const box = root.current;
    if (!box || isSettled || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        // What leaves keeps its place; hidden with its whole screen, it has no height to remember.
        if (!last.isIntersecting && box.offsetHeight > 0) setHeight(box.offsetHeight);
        if (box.offsetHeight > 0) setNear(last.isIntersecting);
      },
      { root: box.closest("main"), rootMargin: margin },
    );
    observer.observe(box);
    return () => {
      observer.disconnect();
    };
  }, [isSettled]);
  return (
    <div ref={root} style={isNear ? undefined : { minHeight: height }}>
      {isNear ? children() : before}
    </div>
  );
}
