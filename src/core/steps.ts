/** Work in steps of some milliseconds; between two of them others have their turn. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** The same, and each step says how far the work is. */
export type CountedSteps<T> = Generator<
  { readonly done: number; readonly total: number },
  T,
  undefined
>;

/** All of the work at once. */
export function allSteps<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
