import type { HostError } from "../app/host-error";
import type { Timers } from "../app/ports";
import { err, ok, type Result } from "../core/result";
import { hostErrorOf } from "./host-error";

/** Reads what was loaded out of the proxies; called once, after the answer has come. */
export type Collect<T> = () => T;

/** Queues everything, asks Excel once, and collects the answer as plain data. */
export type RoundTrip = <T>(
  queue: (context: Excel.RequestContext) => Collect<T>,
) => Promise<Result<T, HostError>>;

/**
 * One call is one request: `Excel.run` is left aside because it sends a second one afterwards, to
 * let go of the objects it tracked. We track none, since no proxy outlives its `Collect`.
 *
 * @param limit - milliseconds until Excel counts as busy; its late answer is then ignored.
 */
export function roundTrips(timers: Timers, limit: number): RoundTrip {
  return async (queue) => {
    try {
      const context = new Excel.RequestContext();
      const collect = queue(context);
      const answered = await within(limit, timers, context.sync());
      return answered ? ok(collect()) : err({ kind: "busy", detail: `No answer in ${limit} ms` });
    } catch (thrown) {
      return err(hostErrorOf(thrown));
    }
  };
}

/** Did the work end in time? Its failure is passed on. */
function within(limit: number, timers: Timers, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const stop = timers.after(limit, () => resolve(false));
    work.then(() => resolve(true), reject).finally(stop);
  });
}
