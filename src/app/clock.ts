import type { Day } from "../core/indicator/due";

/** Today, as the pane needs it: a test's day comes only when the test says so. */
export interface Clock {
  today(): Day;
}

/** The day of the user's own calendar. */
export const systemClock: Clock = {
  today() {
    const now = new Date();
    return { kind: "date", year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};
