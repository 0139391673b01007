import type { Observable } from "../app/observable";

/** Whether a condition of CSS holds, such as `(forced-colors: active)`. */
export function mediaQuery(condition: string): Observable<boolean> {
  // Some embedded browsers have no `matchMedia`; then the answer is no.
  const query = () => (typeof matchMedia === "function" ? matchMedia(condition) : null);
  return {
    get: () => query()?.matches ?? false,
    subscribe: (listener) => {
      const watched = query();
      watched?.addEventListener("change", listener);
      return () => watched?.removeEventListener("change", listener);
    },
  };
}
