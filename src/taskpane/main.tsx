import { createRoot } from "react-dom/client";
import { App } from "./app";
import type { PaneDependencies } from "./pane-dependencies";

/** Shows the pane in an element; answers how to take it away again. */
export function mountPane(element: HTMLElement, dependencies: PaneDependencies): () => void {
  element.ownerDocument.documentElement.lang = dependencies.language;
  const root = createRoot(element);
  root.render(<App dependencies={dependencies} />);
  void import("./fallback-font").catch(() => {
    // Without the bundled font the system's own is used: nothing the user could do.
  });
  return () => {
    root.unmount();
  };
}
