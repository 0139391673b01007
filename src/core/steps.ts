/** Work in steps of some milliseconds; between two of them others have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All of the work at once. */
export function allSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
