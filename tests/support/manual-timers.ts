import type { Timers } from "../../src/app/ports";

/** A clock that stands still until a test moves it. */
export interface ManualTimers extends Timers {
  /** Moves the clock on, and lets everything that follows from it happen. */
  pass(milliseconds: number): Promise<void>;
  /** How many call-backs are still to come. */
  readonly pending: () => number;
}

/** Timers of a test. A wait of 0 ms is over by itself, as soon as the running code has ended. */
export function manualTimers(): ManualTimers {
  let now = 0;
  let timers: { readonly due: number; readonly callback: () => void }[] = [];
  return {
    after(milliseconds, callback) {
      const timer = { due: now + milliseconds, callback };
      const run = () => {
        if (!timers.includes(timer)) return;
        timers = timers.filter((other) => other !== timer);
        callback();
      };
      timers.push(timer);
      if (milliseconds === 0) setImmediate(run);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(milliseconds) {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        now = Math.max(now, next.due);
        timers = timers.filter((timer) => timer !== next);
        next.callback();
        await settle();
      }
      now = end;
    },
    pending: () => timers.length,
  };
}

/** Lets promises that are ready run, and what they start. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
}
