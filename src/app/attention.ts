import type { CountedSteps, Steps } from "../core/steps";
import type { Timers } from "./ports";

/** What is being done, and how far: `total` is `null` when nobody knows. */
export interface Progress {
  readonly step: "reading" | "judging" | "checking" | "preparing" | "writing";
  readonly done: number;
  readonly total: number | null;
}

/** How the one who waits takes part in a long piece of work. */
export interface Attention {
  report(progress: Progress): void;
  /** Lets the screen draw and cells calculate. Answers whether the work is still wanted. */
  pause(): Promise<boolean>;
}

/** Nobody watches, nobody cancels: the work only makes way now and then. */
export function unattended(timers: Timers): Attention {
  return {
    report() {
      // Nobody is looking.
    },
    async pause() {
      await makeWay(timers);
      return true;
    },
  };
}

/** Gives the thread, which calculation and pane share, to whoever waits for it. */
export function makeWay(timers: Timers): Promise<void> {
  return new Promise((resolve) => {
    timers.after(0, resolve);
  });
}

/** Work in steps, each in its turn; `null` when nobody wanted it any more. */
export async function inTurns<T>(steps: Steps<T>, attention: Attention): Promise<T | null> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!(await attention.pause())) return null;
  }
}

/** The same for steps that say how far they are: the one who waits is told. */
export async function inSteps<T>(
  steps: CountedSteps<T>,
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
