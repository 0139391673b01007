import type { HostError } from "../app/host-error";
import type { WritePlan } from "../app/write-plan";
import { err, ok, type Result } from "../core/result";
import { queueListing, type Listing } from "./listing";
import { queueStep } from "./queue-step";
import { readDrawings } from "./read-drawings";
import { refusePlan, type Knowledge } from "./refuse-plan";
import type { RoundTrip } from "./round-trip";
import { splitPlan } from "./split-plan";

/**
 * Queues every step and sends them in one request; in several only above the payload limit. Plans
 * that draw take one look before it. Answers the listing of afterwards. Calculation and drawing on
 * the screen wait until the request is done; both resume by themselves. Events stay on: they could not be put on again after a refused request.
 */
export async function applyWritePlan(
  roundTrip: RoundTrip,
  plan: WritePlan,
  known: Knowledge,
): Promise<Result<Listing, HostError>> {
  const refusal = refusePlan(plan, known);
  if (refusal) return err(refusal);
  const drawings = await readDrawings(roundTrip, plan.steps, known.listing);
  if (!drawings.ok) return drawings;
  const standing = { tables: known.tables, drawings: drawings.value };
  let { listing } = known;
  for (const steps of splitPlan(plan.steps)) {
    const answer = await roundTrip((context) => {
      context.application.suspendApiCalculationUntilNextSync();
      context.application.suspendScreenUpdatingUntilNextSync();
      for (const step of steps) queueStep(context, step, standing);
      return queueListing(context);
    });
    if (!answer.ok) return answer;
    listing = answer.value;
  }
  return ok(listing);
}
