import type { StatusCode, Verdict } from "./verdict";

/** How many verdicts have each status. */
export type Tally = Readonly<Record<StatusCode, number>>;

/** Counts the verdicts by status; a status that none has counts 0. */
export function tally(verdicts: Iterable<Pick<Verdict, "status">>): Tally {
  const counts: Record<StatusCode, number> = {
    exceeded: 0,
    achieved: 0,
    "on-track": 0,
    "mostly-on-track": 0,
    "slightly-behind": 0,
    behind: 0,
    regressed: 0,
    "not-achieved": 0,
    "not-measured": 0,
    undetermined: 0,
  };
  for (const { status } of verdicts) counts[status] += 1;
  return counts;
}
