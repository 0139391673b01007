import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App } from "./app";
import type { PaneDependencies } from "./pane-dependencies";

/** Shows the pane in an element, in the place of what it holds; answers how to take it away again. */
export function mountPane(element: HTMLElement, dependencies: PaneDependencies): () => void {
  const root = createRoot(element);
  // With what was asked for already begun: the first screen is not shown once more for a moment.
  flushSync(() => {
    root.render(<App dependencies={dependencies} />);
  });
  return () => {
    root.unmount();
  };
}
