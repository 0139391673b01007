/** A value with the values before it and those taken back, each whole: nothing is ever changed in place. */
export interface History<T> {
  /** Oldest first. */
  readonly past: readonly T[];
  readonly present: T;
  /** What was taken back, the next first. */
  readonly future: readonly T[];
}

/** So many steps can be taken back; older ones are forgotten. */
export const stepsKept = 200;

/** A history that begins now. */
export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** One step on; what was taken back is gone then. The same value is no step. */
export function record<T>(history: History<T>, next: T): History<T> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present].slice(-stepsKept), present: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<T>(history: History<T>): History<T> {
  const [present] = history.past.slice(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
  };
}

/** One step on again; the same history where nothing was taken back. */
export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return { past: [...history.past, history.present], present, future };
}
