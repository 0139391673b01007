import { unattended } from "../../../src/app/attention";
import { CheckSession } from "../../../src/app/findings/check-session";
import type { HostError } from "../../../src/app/host-error";
import type { KpiWorkbook } from "../../../src/app/kpi-workbook";
import type { DraftMemory, Timers, Workbook } from "../../../src/app/ports";
import { readKpis } from "../../../src/app/read-kpis";
import type { Result } from "../../../src/core/result";
import type { Headless } from "../../support/headless";

/** Time that passes at once: for what looks again and again whether Excel has calculated. */
export const hasty: Timers = {
  after: (_milliseconds, callback) => {
    const waiting = setImmediate(callback);
    return () => {
      clearImmediate(waiting);
    };
  },
};

export const attention = unattended(hasty);

/** What a command works in. */
export interface Scene {
  readonly headless: Headless;
  readonly workbook: Workbook;
  readonly drafts: DraftMemory;
}

/** A command whose preview has been shown: what is left is to do it. */
export type Shown = () => Promise<Result<unknown, HostError> | null>;

/** Something that writes into a workbook. */
export interface Command {
  /** The sample that it works on, if not the small table. */
  readonly sample?: string;
  /** Excel does all of it or nothing, so that nothing has to be taken back. */
  readonly isOneAction?: true;
  /** Results of formulas are part of what was shown: tried again, it waits until they are calculated. */
  readonly comparesResults?: true;
  /** A figure that is brought back may be newer than it was: nobody knows what it said. */
  readonly renewsFigure?: true;
  /** Makes the workbook ready for it; answers what shows the preview, as often as it is wanted. */
  readonly begin: (scene: Scene) => Promise<() => Promise<Shown>>;
}

/** A command that needs no preparation. */
export function plain(show: (scene: Scene) => Promise<Shown>, sample?: string): Command {
  const begin: Command["begin"] = (scene) => Promise.resolve(() => show(scene));
  return sample === undefined ? { begin } : { sample, begin };
}

export async function kpis({ workbook }: Pick<Scene, "workbook">): Promise<KpiWorkbook> {
  const read = await readKpis(workbook, attention);
  if (!read?.ok) throw new Error("The workbook was not read.");
  return read.value;
}

export async function checked(scene: Scene) {
  const session = new CheckSession({ workbook: scene.workbook, timers: hasty });
  await session.run({ workbook: await kpis(scene), looks: true });
  return there(session.get().last);
}

export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("There is nothing to show.");
  return value;
}

/** What a command has written; fails where it has written nothing. */
export function done<T>(outcome: Result<T | "changed", HostError> | null): T {
  if (!outcome?.ok || outcome.value === "changed") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
