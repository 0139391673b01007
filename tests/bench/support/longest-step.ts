import { computed } from "../measure";

/** The longest of all steps of some work, in milliseconds: what the pane cannot draw in. */
export function longestStep(steps: Iterator<unknown>): number {
  let longest = 0;
  for (;;) {
    const step: { done?: boolean | undefined } = {};
    const time = computed(() => void (step.done = steps.next().done));
    longest = Math.max(longest, time);
    if (step.done) return longest;
  }
}
