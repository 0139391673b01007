import type { Attention, Progress } from "../attention";

/** Work in steps of a few milliseconds, each of which says how far it is. */
export type Steps<T> = Generator<{ readonly done: number; readonly total: number }, T, undefined>;

/** All of the work at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses between the steps, for who watches. `null` when nobody wanted it any more. */
export async function inSteps<T>(
  steps: Steps<T>,
  step: Progress["step"],
  attention: Attention,
): Promise<T | null> {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    attention.report({ step, ...next.value });
    if (!(await attention.pause())) return null;
  }
}
