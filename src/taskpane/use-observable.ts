import { useCallback, useSyncExternalStore } from "react";
import type { Observable } from "../app/observable";

/** The current value of an observable; the component renders again when it changes. */
export function useObservable<T>(observable: Observable<T>): T {
  const subscribe = useCallback(
    (listener: () => void) => observable.subscribe(listener),
    [observable],
  );
  return useSyncExternalStore(subscribe, () => observable.get());
}
