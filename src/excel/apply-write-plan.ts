import type { HostError } from "../app/host-error";
import type { WritePlan } from "../app/write-plan";
import { err, ok, type Result } from "../core/result";
import { queueListing, type Listing } from "./listing";
import { queueStep } from "./queue-step";
import { refusePlan, type Knowledge } from "./refuse-plan";
import type { RoundTrip } from "./round-trip";
import { splitPlan } from "./split-plan";

/**
 * Queues every step and sends them in one request; in several only above the payload limit.
 * Answers the listing of afterwards. Calculation and drawing wait until the request is done; both
 * resume by themselves. Events stay on: they could not be put on again after a refused request.
 */
export async function applyWritePlan(
  roundTrip: RoundTrip,
  plan: WritePlan,
  known: Knowledge,
): Promise<Result<Listing, HostError>> {
  const refusal = refusePlan(plan, known);
  if (refusal) return err(refusal);
  let { listing } = known;
  for (const steps of splitPlan(plan.steps)) {
    const answer = await roundTrip((context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of steps) queueStep(context, step, known.tables);
      return queueListing(context);
    });
    if (!answer.ok) return answer;
    listing = answer.value;
  }
  return ok(listing);
}
