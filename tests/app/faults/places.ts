import type { FaultRule } from "../../../src/workbench/host/faults";
import type { LoggedRequest } from "./request-log";

/** A fault of one request, and what the user is told of it. */
export interface PlacedFault {
  readonly rule: FaultRule;
  readonly says: string;
}

/**
 * The actions of a request before which it can end, and the end itself (`actions`). A stop at an
 * action that only reads, or only changes looks, leaves the same workbook as a stop at the one before:
 * of such a row the first is taken, and the last action of the request.
 */
export function placesIn({ actions, changes }: LoggedRequest): readonly number[] {
  return [...new Set([0, ...changes.map((place) => place + 1), actions - 1, actions])].sort(
    (a, b) => a - b,
  );
}

/**
 * Every fault of every request of a command, at every place.
 *
 * @param all - stopped and unanswered at each place; else by turns, for both leave the same workbook,
 *   and stopped as well as unanswered at the first place and the last.
 */
export function faultsOf(requests: readonly LoggedRequest[], all: boolean): readonly PlacedFault[] {
  const written = requests.findIndex(({ changes }) => changes.length > 0);
  return requests.flatMap((request, after) => {
    const places = placesIn(request);
    const isEnd = (turn: number) => turn === 0 || turn >= places.length - 2;
    return [
      ...refusalsOf(after, after >= written),
      ...places.flatMap((at, turn): readonly PlacedFault[] => {
        const stops = at < request.actions && (all || isEnd(turn) || turn % 2 === 0);
        const rests = all || isEnd(turn) || turn % 2 === 1;
        return [...(stops ? [stopped(after, at)] : []), ...(rests ? [unanswered(after, at)] : [])];
      }),
    ];
  });
}

function refusalsOf(after: number, writes: boolean): readonly PlacedFault[] {
  const refusals = [
    { rule: { code: "GeneralException", after }, says: "unknown" },
    { rule: { code: "AccessDenied", after }, says: "protected" },
    { rule: { code: "InvalidOperationInCellEditMode", after }, says: "cell-edit-mode" },
  ];
  // A read that is refused for its size is made in parts.
  const tooLarge = { rule: { code: "RequestPayloadSizeLimitExceeded", after }, says: "too-large" };
  return writes ? [...refusals, tooLarge] : refusals;
}

function stopped(after: number, at: number): PlacedFault {
  return { rule: { code: "GeneralException", after, at }, says: "unknown" };
}

function unanswered(after: number, at: number): PlacedFault {
  return { rule: { code: "Timeout", after, at, silent: true }, says: "busy" };
}
