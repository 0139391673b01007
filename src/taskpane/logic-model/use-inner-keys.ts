import { useEffect, type RefObject } from "react";

/**
 * Hears the keys that are pressed inside an element. The element is nothing to interact with itself,
 * so it has no handler of its own; keys that an input method uses to compose a word are not heard.
 */
export function useInnerKeys(
  root: RefObject<HTMLElement | null>,
  onKey: (event: KeyboardEvent) => void,
): void {
  useEffect(() => {
    const element = root.current;
    const hear = (event: KeyboardEvent) => {
      if (!event.isComposing) onKey(event);
    };
    element?.addEventListener("keydown", hear);
    return () => {
      element?.removeEventListener("keydown", hear);
    };
  }, [root, onKey]);
}
