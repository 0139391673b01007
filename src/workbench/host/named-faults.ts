import type { FaultRule } from "./faults";
import type { DeedName } from "./others-at-work";
import type { Chance } from "./seeded";

/** What may happen to a request itself. */
type RequestFaultName = "fails" | "stops" | "silent" | "too-large" | "cell-editing" | "reload";

/** The faults of practice. A missing requirement set is no moment: the stand-in is started as that Excel. */
export type FaultName = RequestFaultName | DeedName;

/** A fault by its name; the seed says where it strikes, and says so again. */
export interface NamedFault {
  readonly name: FaultName;
  readonly seed: number;
  /** How many requests go through before; none unless said. */
  readonly after?: number;
}

type Failure = Omit<FaultRule, "after">;

/** A cell that somebody begins to edit refuses requests by itself. */
const failures: Readonly<Record<RequestFaultName, ((chance: Chance) => Failure) | null>> = {
  fails: () => ({ code: "GeneralException" }),
  stops: (chance) => ({ code: "GeneralException", share: chance() }),
  silent: (chance) => ({ code: "Timeout", silent: true, share: chance() }),
  reload: (chance) => ({ code: "Timeout", silent: true, share: chance() }),
  "too-large": () => ({ code: "RequestPayloadSizeLimitExceeded" }),
  "cell-editing": null,
};

/** How the request fails; `null` where something else happens. */
export function ruleOf(name: FaultName, chance: Chance): Failure | null {
  return isRequestFault(name) ? (failures[name]?.(chance) ?? null) : null;
}

function isRequestFault(name: FaultName): name is RequestFaultName {
  return name in failures;
}
